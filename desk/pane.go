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
// place. A stranded one is among those of its keeper, among Unassigned where it
// has none, though it has ended.
func (p Pane) Shows(s *Session, place Place, me AgentID) bool {
	stranded := s.Stranded()
	switch p {
	case PaneUnassigned:
		return s.Open() && s.Assignee == "" || stranded && s.Keeper() == ""
	case PaneExpiring:
		return place.Expiring
	case PaneMine:
		return me != "" && (s.Open() && s.Assignee == me || stranded && s.Keeper() == me)
	}
	return s.Open() || stranded
}

// Row is a session with its place.
type Row struct {
	*Session
	Place
}

// Compare orders rows of a pane: by due time, in Expiring soon with the overdue
// below those that can still be saved. Sessions in which nobody waits come
// last, the stranded before the others and the one heard of most recently first.
// Equal rows keep one order.
func (p Pane) Compare(a, b Row) int {
	if c := p.Rank(a).Compare(p.Rank(b)); c != 0 {
		return c
	}
	return cmp.Compare(a.ID, b.ID)
}

// Rank is where a row belongs in a pane, except that rows of the same rank are
// in the order of their ids. To sort many rows it is quicker to rank each of
// them once.
type Rank struct {
	group       uint8 // from the top of the pane to its bottom
	first, then Instant
}

// Rank gives a row's place in the order of [Pane.Compare].
func (p Pane) Rank(r Row) Rank {
	k := Rank{first: r.Due, then: r.Since}
	if r.Due == 0 {
		k.group, k.first, k.then = 2, -r.LastAt, 0
		if r.Stranded() {
			k.group = 1
		}
	}
	if p == PaneExpiring && r.State == Overdue {
		k.group += 3
	}
	return k
}

// Compare orders ranks of one pane.
func (a Rank) Compare(b Rank) int {
	switch {
	case a.group != b.group:
		return cmp.Compare(a.group, b.group)
	case a.first != b.first:
		return cmp.Compare(a.first, b.first)
	}
	return cmp.Compare(a.then, b.then)
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
// zero Pane lists every open session, and the stranded.
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
