package desk

import (
	"cmp"
	"slices"
)

// Pane is one of the three lists of the console.
type Pane uint8

// The panes.
const (
	PaneUnassigned Pane = iota + 1
	PaneExpiring
	PaneMine
)

func paneWords() []string { return []string{"", "unassigned", "expiring", "mine"} }

// String gives the name used on the command line.
func (p Pane) String() string { return wordOf(paneWords(), p) }

// ParsePane reads a pane's name; zero when unknown.
func ParsePane(s string) Pane { return valueOf[Pane](paneWords(), s) }

// Panes are all panes in the order of the screen.
func Panes() []Pane { return []Pane{PaneUnassigned, PaneExpiring, PaneMine} }

// Shows reports whether the pane of an agent shows a session that stands at
// place.
func (p Pane) Shows(s *Session, place Place, me AgentID) bool {
	switch p {
	case PaneUnassigned:
		return s.Open() && s.Assignee == ""
	case PaneExpiring:
		return place.Expiring
	case PaneMine:
		return s.Open() && s.Assignee == me && me != ""
	}
	return s.Open()
}

// Row is a session with its place.
type Row struct {
	*Session
	Place
}

// Compare orders rows of a pane: by due time, in Expiring soon with the overdue
// below those that can still be saved. Sessions in which nobody waits come
// last, the one heard of most recently first. Equal rows keep one order.
func (p Pane) Compare(a, b Row) int {
	if p == PaneExpiring {
		if c := compareBool(a.State == Overdue, b.State == Overdue); c != 0 {
			return c
		}
	}
	if c := compareBool(a.Due == 0, b.Due == 0); c != 0 {
		return c
	}
	if a.Due == 0 {
		return cmp.Or(-cmp.Compare(a.LastAt, b.LastAt), cmp.Compare(a.ID, b.ID))
	}
	return cmp.Or(cmp.Compare(a.Due, b.Due), cmp.Compare(a.Since, b.Since), cmp.Compare(a.ID, b.ID))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// List is what a pane shows of the given sessions at now, in its order. The
// zero Pane lists every open session.
func (b *Book) List(p Pane, sessions []*Session, me AgentID, now Instant) []Row {
	var rows []Row
	for _, s := range sessions {
		if place := b.Place(s, now); p.Shows(s, place, me) {
			rows = append(rows, Row{s, place})
		}
	}
	slices.SortFunc(rows, p.Compare)
	return rows
}
