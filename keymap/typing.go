package keymap

import "slices"

// editing returns the keys that move in, change or select the text of a field.
func editing() []string {
	return []string{
		"ctrl+a", "ctrl+b", "ctrl+e", "ctrl+f", "ctrl+g", "ctrl+h", "ctrl+k", "ctrl+t", "ctrl+u", "ctrl+v", "ctrl+w",
		"alt+b", "alt+c", "alt+d", "alt+f", "alt+l", "alt+u", "alt+<", "alt+>",
		"left", "right", "alt+left", "alt+right", "ctrl+left", "ctrl+right", "shift+left", "shift+right",
		"home", "end", "ctrl+home", "ctrl+end", "shift+up", "shift+down",
		"backspace", "alt+backspace", "ctrl+backspace", "delete", "alt+delete", "ctrl+delete",
	}
}

// textual reports whether key belongs to the text typed in scope and can
// therefore trigger nothing there.
func textual(scope Scope, key string) bool {
	switch scope {
	case Compose:
		return Types(key) || slices.Contains(editing(), key) || slices.Contains([]string{"up", "down", "ctrl+d"}, key)
	case Dialog:
		return slices.Contains(editing(), key)
	}
	return false
}

// halfWidth returns the ASCII twin of a full-width character, which is what the
// key types while a Chinese input method is on.
func halfWidth(key string) (string, bool) {
	r, ok := single(key)
	if !ok || r < '！' || r > '～' {
		return "", false
	}
	return string(r - '！' + '!'), true
}
