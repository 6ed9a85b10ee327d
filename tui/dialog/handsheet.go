package dialog

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/keymap"
)

// HandoverID names the sheet of a shift that is handed over.
const HandoverID = "handover"

// HandPart says which part of the sheet is meant.
type HandPart uint8

// The parts: what others hand over, what I can hand over, and what I do.
const (
	HandTake HandPart = iota
	HandGive
	HandGiven
)

// HandRow is a session on the sheet. Customer, Shop, Asks, Promised and Draft may
// come from strangers; they are cleaned when drawn.
type HandRow struct {
	ID             string
	Group          string // the ID of its group
	Customer, Shop string
	Due            string // when the customer is due, or what became of the session
	Urgent         bool   // it is about to be missed, or is
	Asks           string
	Promised       string
	Draft          string
	Off            bool // nothing can be done with it
	Out            bool // it is left out unless it is chosen
}

// HandGroup is a heading with the rows of that group below it.
type HandGroup struct {
	ID, Title string // safe to draw
	Note      string // what the giver says; cleaned
}

// HandPage is a part of the sheet as it is now.
type HandPage struct {
	Part   HandPart
	Title  string
	None   string // where there are no rows
	Choose string // where none is chosen
	Hint   string // below them
	Groups []HandGroup
	Rows   []HandRow // those of a group together, groups in their order
}

// HandSheet shows sessions that are handed over, to be taken or given. Its cursor
// belongs to a session, and rows stay where they are while it is open.
type HandSheet struct {
	page   func(theirs bool) HandPage
	theirs bool // what others hand over is shown
	sel    map[bool]string
	chosen map[string]bool // rows that were turned on or off by hand
	top    int
	note   string // in the foot, until the next key
}

// Handover opens the sheet; page is asked whenever it is drawn.
func Handover(theirs bool, page func(theirs bool) HandPage) *HandSheet {
	return &HandSheet{page: page, theirs: theirs, sel: map[bool]string{}, chosen: map[string]bool{}}
}

// Theirs reports whether what others hand over is shown.
func (d *HandSheet) Theirs() bool { return d.theirs }

// ID names the sheet.
func (d *HandSheet) ID() string { return HandoverID }

// Paste does nothing.
func (d *HandSheet) Paste(string) Result { return nil }

// Handle moves the cursor, chooses, and gives TakingOver, HandingOver,
// WithdrawingOffer or Closed.
func (d *HandSheet) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	d.note = ""
	p := d.page(d.theirs)
	at := d.at(p.Rows)
	switch a {
	case keymap.Cancel:
		return Closed{HandoverID}
	case keymap.NextField, keymap.PrevField:
		d.theirs, d.top = !d.theirs, 0
		return nil
	}
	if to, moves := moved(key, a, at, len(p.Rows)); moves {
		if len(p.Rows) > 0 {
			d.sel[d.theirs] = p.Rows[to].ID
		}
		return nil
	}
	if len(p.Rows) == 0 {
		return nil
	}
	d.sel[d.theirs] = p.Rows[at].ID
	switch p.Part {
	case HandTake:
		return take(p, at, a)
	case HandGive:
		return d.give(p, at, a)
	}
	if a == keymap.Delete {
		return WithdrawingOffer{}
	}
	return nil
}

// moved is where a key takes the cursor among n rows.
func moved(key tea.KeyPressMsg, a keymap.Action, at, n int) (to int, moves bool) {
	switch {
	case a == keymap.ChoiceUp:
		to = at - 1
	case a == keymap.ChoiceDown:
		to = at + 1
	case a == keymap.PageUp:
		to = at - 5
	case a == keymap.PageDown:
		to = at + 5
	case key.String() == "home":
		to = 0
	case key.String() == "end":
		to = n - 1
	default:
		return at, false
	}
	return max(0, min(to, n-1)), true
}

// take takes the row of the cursor, or all of its giver's that can be.
func take(p HandPage, at int, a keymap.Action) Result {
	one := p.Rows[at]
	switch a {
	case keymap.Accept, keymap.TakeChoice:
		if !one.Off {
			return TakingOver{Group: one.Group, IDs: []string{one.ID}}
		}
	case keymap.AllChoices:
		if ids := takeable(p, one.Group); len(ids) > 0 {
			return TakingOver{Group: one.Group, IDs: ids, All: true}
		}
	}
	return nil
}

// takeable are the rows of a group with which something can be done.
func takeable(p HandPage, group string) []string {
	var ids []string
	for _, r := range p.Rows {
		if r.Group == group && !r.Off {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// give turns rows on and off, and goes on with those that are on.
func (d *HandSheet) give(p HandPage, at int, a keymap.Action) Result {
	switch a {
	case keymap.Toggle:
		d.chosen[p.Rows[at].ID] = !d.on(p.Rows[at])
		if at+1 < len(p.Rows) {
			d.sel[d.theirs] = p.Rows[at+1].ID
		}
	case keymap.AllChoices:
		all := len(d.giving(p)) < len(p.Rows)
		for _, r := range p.Rows {
			d.chosen[r.ID] = all
		}
	case keymap.Accept:
		if ids := d.giving(p); len(ids) > 0 {
			return HandingOver{ids}
		}
		d.note = p.Choose
	}
	return nil
}

// giving are the rows that are on.
func (d *HandSheet) giving(p HandPage) []string {
	var ids []string
	for _, r := range p.Rows {
		if d.on(r) {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// on reports whether a row is chosen.
func (d *HandSheet) on(r HandRow) bool {
	if on, said := d.chosen[r.ID]; said {
		return on
	}
	return !r.Out
}

// at is the row of the cursor; where that is gone it is the first.
func (d *HandSheet) at(rows []HandRow) int {
	return max(0, slices.IndexFunc(rows, func(r HandRow) bool { return r.ID == d.sel[d.theirs] }))
}
