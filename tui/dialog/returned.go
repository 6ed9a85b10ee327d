package dialog

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
	"tend/tui/lang"
)

// ReturnedID names the list of replies that came back.
const ReturnedID = "returned"

// ReturnedRow is a reply that did not go out. All of it is cleaned when it is drawn.
type ReturnedRow struct {
	ID, Customer string
	Written      string // when, as it is shown
	Why          string // it came back
	Text         string
}

// ReturnedList lists replies that came back. Its cursor belongs to a reply; when
// that one is gone it is on the one in its place.
type ReturnedList struct {
	t     *lang.Texts
	rows  func() []ReturnedRow
	pager *Pager
	sel   string
	place int // where sel was when it was last seen
}

// Returned lists replies that came back; rows is asked whenever the list is drawn.
func Returned(t *lang.Texts, rows func() []ReturnedRow) *ReturnedList {
	return &ReturnedList{t: t, rows: rows, pager: NewPager(ReturnedID, t.Outage.Returned.Title, nil)}
}

// ID names the list.
func (d *ReturnedList) ID() string { return ReturnedID }

// Paste does nothing.
func (d *ReturnedList) Paste(string) Result { return nil }

// Handle moves the cursor, opens a reply's customer (OpeningReturned), dismisses a
// reply (DismissedReturned) or leaves.
func (d *ReturnedList) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	rows := d.rows()
	at := d.at(rows)
	switch {
	case len(rows) == 0:
	case a == keymap.Accept:
		return OpeningReturned{rows[at].ID}
	case a == keymap.Delete:
		return DismissedReturned{rows[at].ID}
	case a == keymap.ChoiceUp:
		d.choose(rows, at-1)
		return nil
	case a == keymap.ChoiceDown:
		d.choose(rows, at+1)
		return nil
	}
	return d.pager.Handle(key, a)
}

func (d *ReturnedList) choose(rows []ReturnedRow, at int) {
	d.place = max(0, min(at, len(rows)-1))
	d.sel = rows[d.place].ID
}

// at is the row of the cursor, which is bound to a reply from then on.
func (d *ReturnedList) at(rows []ReturnedRow) int {
	if len(rows) == 0 {
		return 0
	}
	at := slices.IndexFunc(rows, func(r ReturnedRow) bool { return r.ID == d.sel })
	if at < 0 {
		at = d.place
	}
	d.choose(rows, at)
	return d.place
}

// View draws the rows around the cursor.
func (d *ReturnedList) View(l Look, w, h int) View {
	rows := d.rows()
	w = min(w, pickerWidth)
	if len(rows) == 0 {
		d.pager.make = func(Look, int) []string { return wrap(d.t.Outage.Returned.None, min(w, confirmWidth)) }
		return d.pager.View(l, w, h)
	}
	at := d.at(rows)
	var blocks [][]string
	for i, r := range rows {
		blocks = append(blocks, r.draw(l, w, i == at))
	}
	lines, first, end := stacked(blocks, at)
	d.pager.make = func(Look, int) []string { return lines }
	d.pager.show(first, end, h)
	v := d.pager.View(l, w, h)
	v.Width, v.Foot = w, d.foot(l, at, len(rows))
	return v
}

func (d *ReturnedList) foot(l Look, at, n int) string {
	t := d.t.Outage.Returned
	keys := l.foot(hint{keymap.Accept, t.Open}, hint{keymap.Delete, t.Dismiss}, hint{keymap.Cancel, l.Texts.Dialog.Form.Leave})
	if n == 1 {
		return keys
	}
	move := l.Styles.Key.Render(strings.TrimSpace(l.key(keymap.ChoiceUp) + " " + l.key(keymap.ChoiceDown)))
	return move + "  " + keys + "  " + l.Styles.Dim.Render(fmt.Sprintf("%d/%d", at+1, n))
}

// draw is the row: to whom and when, why it came back, and how it begins.
func (r ReturnedRow) draw(l Look, w int, chosen bool) []string {
	tail, written := l.Styles.Glyphs.Ellipsis, sanitize.Line(r.Written)
	name := cut(sanitize.Line(r.Customer), max(8, w-cells(written)-4), tail)
	at, style := " ", l.Styles.Bold
	if chosen {
		at, style = l.Styles.Glyphs.Prompt, l.Styles.Cursor
	}
	out := []string{at + " " + style.Render(name) + "  " + l.Styles.Dim.Render(written)}
	for _, part := range wrap(r.Why, w-4) {
		out = append(out, "    "+l.Styles.Warn.Render(part))
	}
	return append(out, "    "+l.Styles.Text.Render(cut(sanitize.Line(r.Text), w-4, tail)))
}
