package dialog

import (
	"slices"

	"tend/assist/scenes"
	"tend/keymap"
)

const (
	// sceneRows is how many rows are left to the list on the smallest screen,
	// its head included.
	sceneRows = 4
	// sceneLines is how many lines the longest scene takes in both languages, with
	// the warning above it, and sceneLinesNarrow on a narrow screen.
	sceneLines, sceneLinesNarrow = 8, 11
)

// View draws the list with the chosen scene whole, in both languages, below it.
// Where there is no room for all of it, a key shows the rest.
func (d *ScenesDialog) View(l Look, w, h int) View {
	w, h = min(w, pickerWidth), min(h, faqHeight)
	most := sceneLines
	if w < 70 {
		most = sceneLinesNarrow
	}
	room := min(max(0, h-sceneRows), most+1)
	v := d.list.View(l, w, h-room)
	v.Title = d.texts.Scenes.Title
	if room > 2 {
		v.Lines = append(v.Lines, rule(l, v.Width))
		v.Lines = append(v.Lines, fitted(d.below(l, v.Width, room-1), room-1)...)
	}
	v.Foot = d.foot(l, v.Width)
	return v
}

// below is the chosen scene under the warning: its one page if there are
// several.
func (d *ScenesDialog) below(l Look, w, h int) []string {
	st := l.Styles
	warning := st.Warn.Render(cut(d.texts.Scenes.Warning, w, st.Glyphs.Ellipsis))
	s, known := d.chosen()
	if !known {
		return []string{warning}
	}
	text := d.both(l, s, w)
	if len(text) <= h-1 {
		return append([]string{warning}, text...)
	}
	pages := slices.Collect(slices.Chunk(text, max(1, h-2)))
	more := st.Dim.Render(cut(d.texts.Scenes.More(l.key(keymap.PrevField)), w, st.Glyphs.Ellipsis))
	page := fitted(slices.Clone(pages[d.page%len(pages)]), max(1, h-2))
	return append(append([]string{warning}, page...), more)
}

// both is a scene in both languages, one's own first.
func (d *ScenesDialog) both(l Look, s scenes.Scene, w int) []string {
	own := d.texts.Code
	out := styled(l.Styles.Text, wrap(s.Text[own], w))
	return append(out, styled(l.Styles.Dim, wrap(s.Text[d.texts.Other().Code], w))...)
}

func (d *ScenesDialog) foot(l Look, w int) string {
	t := d.texts.Scenes
	accept, pin := t.Adopt, t.Pin
	if s, known := d.chosen(); known {
		if _, adopted := d.adopted(s); adopted {
			accept, pin = d.texts.Dialog.Form.Edit, d.texts.Dialog.Form.PinIt
		}
	}
	return l.footIn(w, hint{keymap.Accept, accept}, hint{keymap.NextField, t.Write}, hint{keymap.Pin(1), pin}) + d.list.position(l)
}
