package dialog

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/keymap"
)

// FeedsID names the list of connections.
const FeedsID = "feeds"

// FeedRow is a connection as the list shows it. Name and State are safe to
// draw; Lines are cleaned and wrapped.
type FeedRow struct {
	ID, Name, State string
	Well, Down      bool
	Lines           []string
}

// FeedOptions are the words of the list: for when there is none, and for what
// accepting does with one that is down.
type FeedOptions struct{ Title, None, Try string }

// FeedList lists connections and has them tried. Its cursor belongs to a
// connection, wherever that moves to.
type FeedList struct {
	o     FeedOptions
	rows  func() []FeedRow
	pager *Pager
	sel   string // the ID of the row; one that is gone is the first
}

// Feeds lists connections; rows is asked whenever the list is drawn.
func Feeds(o FeedOptions, rows func() []FeedRow) *FeedList {
	d := &FeedList{o: o, rows: rows}
	d.pager = NewPager(FeedsID, o.Title, nil)
	return d
}

// ID names the list.
func (d *FeedList) ID() string { return FeedsID }

// Paste does nothing.
func (d *FeedList) Paste(string) Result { return nil }

// Handle moves the cursor, has a connection tried (TryingFeed) or leaves.
func (d *FeedList) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	rows := d.rows()
	at := d.at(rows)
	switch {
	case a == keymap.Accept && len(rows) > 0:
		d.sel = rows[at].ID
		return TryingFeed{d.sel}
	case a == keymap.ChoiceUp && at > 0:
		d.sel = rows[at-1].ID
	case a == keymap.ChoiceDown && at < len(rows)-1:
		d.sel = rows[at+1].ID
	case a != keymap.ChoiceUp && a != keymap.ChoiceDown:
		return d.pager.Handle(key, a)
	}
	return nil
}

func (d *FeedList) at(rows []FeedRow) int {
	return max(0, slices.IndexFunc(rows, func(r FeedRow) bool { return r.ID == d.sel }))
}

// View draws the rows around the cursor.
func (d *FeedList) View(l Look, w, h int) View {
	rows := d.rows()
	w = min(w, confirmWidth+20)
	if len(rows) == 0 {
		d.pager.make = func(Look, int) []string { return wrap(d.o.None, w) }
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
	v.Foot = d.foot(l, len(rows), rows[at])
	return v
}

func (d *FeedList) foot(l Look, n int, chosen FeedRow) string {
	var parts []string
	if n > 1 {
		parts = append(parts, l.Styles.Key.Render(strings.TrimSpace(l.key(keymap.ChoiceUp)+" "+l.key(keymap.ChoiceDown))))
	}
	if chosen.Down {
		parts = append(parts, l.foot(hint{keymap.Accept, d.o.Try}))
	}
	return strings.Join(append(parts, l.foot(hint{keymap.Cancel, l.Texts.Dialog.Form.Leave})), "  ")
}

// draw is the row; what stands out is where the cursor is.
func (r FeedRow) draw(l Look, w int, chosen bool) []string {
	style, sign := l.Styles.Dim, l.Styles.Glyphs.Queued
	switch {
	case r.Well:
		style, sign = l.Styles.Good, l.Styles.Glyphs.Sent
	case r.Down:
		style, sign = l.Styles.Warn, l.Styles.Glyphs.Failed
	}
	at, name := " ", l.Styles.Bold.Render(r.Name)
	if chosen {
		at, name = l.Styles.Glyphs.Prompt, l.Styles.Cursor.Render(r.Name)
	}
	out := []string{at + " " + style.Render(sign) + " " + name + "  " + style.Render(r.State)}
	for _, line := range r.Lines {
		for _, part := range wrap(line, w-4) {
			out = append(out, strings.TrimRight("    "+part, " "))
		}
	}
	return out
}
