package dialog

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

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
	entries := l.Keys.Entries()
	for _, h := range hints {
		for _, e := range entries {
			if e.Action != h.action {
				continue
			}
			if key := l.first(e); key != "" {
				parts = append(parts, l.Styles.Key.Render(key)+" "+uncapital(cmp.Or(h.text, e.Text(l.Texts.Code))))
			}
		}
	}
	return strings.Join(parts, "  ")
}

// describe is what an action is called.
func (l Look) describe(a keymap.Action) string {
	for _, e := range l.Keys.Entries() {
		if e.Action == a {
			return e.Text(l.Texts.Code)
		}
	}
	return ""
}

// uncapital begins a text with a small letter, as all feet do; what is written in
// capitals stays.
func uncapital(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	if second, _ := utf8.DecodeRuneInString(text[n:]); unicode.IsUpper(second) {
		return text
	}
	return string(unicode.ToLower(first)) + text[n:]
}

// key is the first key that triggers an action in dialogs, "" for none.
func (l Look) key(a keymap.Action) string {
	return l.first(keymap.Entry{Action: a, Keys: l.Keys.Keys(a)})
}

// first is the first key of an action that triggers it in dialogs, "" for none.
func (l Look) first(e keymap.Entry) string {
	for _, k := range e.Keys {
		if got, ok := l.Keys.Resolve(keymap.Dialog, k); ok && got == e.Action {
			return k
		}
	}
	return ""
}
