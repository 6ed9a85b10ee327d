package dialog

import (
	"strings"

	"tend/keymap"
)

// hint is an action of the foot. An empty text is the keymap's description.
type hint struct {
	action keymap.Action
	text   string
}

// foot shows the first key of each action that has one in dialogs.
func (l Look) foot(hints ...hint) string {
	var parts []string
	for _, h := range hints {
		if key := l.key(h.action); key != "" {
			parts = append(parts, l.Styles.Key.Render(key)+" "+l.describe(h))
		}
	}
	return strings.Join(parts, "  ")
}

// key is the first key that triggers an action in dialogs, "" for none.
func (l Look) key(a keymap.Action) string {
	for _, k := range l.Keys.Keys(a) {
		if got, ok := l.Keys.Resolve(keymap.Dialog, k); ok && got == a {
			return k
		}
	}
	return ""
}

func (l Look) describe(h hint) string {
	if h.text != "" {
		return h.text
	}
	for _, e := range l.Keys.Entries() {
		if e.Action == h.action {
			return e.Text(l.Texts.Code)
		}
	}
	return ""
}
