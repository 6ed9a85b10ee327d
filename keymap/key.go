package keymap

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// modifiers in the order in which Bubble Tea prints them.
func modifiers() []string {
	return []string{"ctrl", "alt", "shift", "meta", "hyper", "super"}
}

// named returns the keys that have a name rather than a character.
func named() []string {
	return []string{
		"enter", "tab", "backspace", "esc", "space", "up", "down", "left", "right",
		"insert", "delete", "home", "end", "pgup", "pgdown", "begin", "find", "select",
		"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
		"f13", "f14", "f15", "f16", "f17", "f18", "f19", "f20",
	}
}

// alias returns the name of a key or modifier that people also call otherwise.
func alias(name string) string {
	switch name {
	case "control":
		return "ctrl"
	case "option", "opt":
		return "alt"
	case "cmd", "command", "win":
		return "super"
	case "return":
		return "enter"
	case "escape":
		return "esc"
	case "del":
		return "delete"
	case "ins":
		return "insert"
	case "pageup", "page-up":
		return "pgup"
	case "pagedown", "page-down", "pgdn":
		return "pgdown"
	}
	return name
}

// twin returns the key for which terminals send the very same byte, if any.
func twin(key string) string {
	switch key {
	case "ctrl+i":
		return "tab"
	case "ctrl+m":
		return "enter"
	case "ctrl+[":
		return "esc"
	case "ctrl+h":
		return "backspace"
	}
	return ""
}

// Normalize returns key in the form Bubble Tea prints: modifiers in order, names
// in lower case, "shift+a" as "A". When it is no key that a terminal can tell
// apart, problem says why and what to write instead.
func Normalize(key string) (normal, problem string) {
	if r, ok := single(key); ok {
		if r == ' ' {
			return "space", ""
		}
		return key, ""
	}
	mods, base := split(key)
	if r, ok := single(base); ok {
		mods, base = character(mods, r)
		if slices.Equal(mods, []string{"shift"}) {
			return "", "write the character that the key types, such as \"!\" for shift and 1"
		}
	} else if !slices.Contains(named(), base) {
		return "", unknown("there is no key of this name", near(base, named()))
	}
	normal = join(mods, base)
	if other := twin(normal); other != "" {
		return "", "terminals cannot tell it from " + other
	}
	return normal, ""
}

// single reports whether s is one printable character, and returns it.
func single(s string) (rune, bool) {
	r, n := utf8.DecodeRuneInString(s)
	return r, n > 0 && n == len(s) && r != utf8.RuneError && (unicode.IsGraphic(r) || r == ' ')
}

// split takes the modifiers off a key. What is left of an unknown combination
// is returned whole.
func split(key string) (mods []string, base string) {
	base = strings.TrimSpace(key)
	for {
		first, rest, found := strings.Cut(base, "+")
		mod := alias(strings.ToLower(strings.TrimSpace(first)))
		if !found || rest == "" || !slices.Contains(modifiers(), mod) {
			break
		}
		mods, base = append(mods, mod), strings.TrimSpace(rest)
	}
	if _, ok := single(base); !ok {
		base = alias(strings.ToLower(base))
	}
	return mods, base
}

// character returns the modifiers and the base of a key that types r: terminals
// report the letter in lower case, and shift alone as the upper-case letter.
func character(mods []string, r rune) ([]string, string) {
	shifted := unicode.IsUpper(r)
	switch {
	case len(mods) == 0, slices.Contains(mods, "ctrl"):
		return mods, string(unicode.ToLower(r))
	case slices.Equal(mods, []string{"shift"}) && unicode.IsLetter(r):
		return nil, string(unicode.ToUpper(r))
	case shifted && !slices.Contains(mods, "shift"):
		return append(slices.Clone(mods), "shift"), string(unicode.ToLower(r))
	}
	return mods, string(unicode.ToLower(r))
}

func join(mods []string, base string) string {
	var b strings.Builder
	for _, m := range modifiers() {
		if slices.Contains(mods, m) {
			b.WriteString(m + "+")
		}
	}
	return b.String() + base
}

// Types reports whether key, as Bubble Tea prints it, types text: a character, a
// blank, or what an input method committed. A dialog asks this while one of its
// text fields has the focus.
func Types(key string) bool {
	if key == "" || key == "space" {
		return key != ""
	}
	mods, base := split(key)
	_, one := single(base)
	return len(mods) == 0 && (one || !slices.Contains(named(), base))
}
