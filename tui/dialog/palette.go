package dialog

import (
	"slices"
	"strings"

	"tend/keymap"
	"tend/tui/lang"
)

// PaletteID names the palette; the ID it picks is a keymap.Action.
const PaletteID = "palette"

// Palette offers actions with their keys, those used recently first. Both
// languages find an action, and so does its name in the configuration.
func Palette(t *lang.Texts, entries []keymap.Entry, recent []keymap.Action) *Picker {
	var first, rest []Item
	for _, e := range entries {
		if slices.Contains(recent, e.Action) {
			first = append(first, paletteItem(t, e, t.Dialog.Form.Recent))
		} else if offered(e) {
			rest = append(rest, paletteItem(t, e, e.Group.Text(t.Code)))
		}
	}
	slices.SortStableFunc(first, func(a, b Item) int {
		return slices.Index(recent, keymap.Action(a.ID)) - slices.Index(recent, keymap.Action(b.ID))
	})
	o := Options{ID: PaletteID, Title: t.Dialog.Palette, Filter: true, Hint: t.Dialog.Filter}
	return NewPicker(o, append(first, rest...))
}

// offered leaves out what makes no sense from a list: typing a reply, moving in
// a dialog, what a sweep and the numbers have for themselves, and the palette
// itself.
func offered(e keymap.Entry) bool {
	return e.Group != keymap.Write && e.Group != keymap.Decide && e.Group != keymap.Sweeps && e.Group != keymap.Counts && e.Action != keymap.Palette
}

func paletteItem(t *lang.Texts, e keymap.Entry, group string) Item {
	label := e.Text(t.Code)
	if n := e.Action.Digit(); n > 0 {
		label += " (" + string(rune('0'+n)) + ")"
	}
	return Item{
		ID: string(e.Action), Label: label, Key: strings.Join(e.Keys, " "), Group: group,
		Also: string(e.Action) + " " + e.English + " " + e.Chinese,
	}
}
