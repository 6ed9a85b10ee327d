package desk

import "cmp"

// Member is an agent with what they carry at an instant.
type Member struct {
	Agent
	Open     int     // sessions assigned to them
	Expiring int     // of these, in Expiring soon
	Oldest   Instant // since when the one of their customers waits who waits longest; zero: none waits
	Absent   bool    // known not to be there, whatever the status says
}

// Away reports whether they get no new sessions, or nobody would see them.
func (m Member) Away() bool { return m.Status != Accepting || m.Absent }

// Full reports whether they carry as much as they may, or more. Who takes none
// and has none is not full.
func (m Member) Full() bool { return m.Open > 0 && m.Open >= m.Room() }

// Compare puts those first who need help: whose customers are about to be missed
// while they are away, then whose customers are otherwise, then who is full or is
// away while customers wait, then the others; those who are away and carry
// nothing come last. Among alike, more that expires goes before less, who has the
// older question before who has the younger, and the higher saturation before
// the lower. Members of different ids are never equal.
func (m Member) Compare(o Member) int {
	return cmp.Or(cmp.Compare(o.trouble(), m.trouble()), cmp.Compare(o.Expiring, m.Expiring),
		compareOldest(m.Oldest, o.Oldest), cmp.Compare(o.Saturation(o.Open), m.Saturation(m.Open)),
		cmp.Compare(m.Title(), o.Title()), cmp.Compare(m.ID, o.ID))
}

// trouble is how much somebody needs help, in steps.
func (m Member) trouble() int {
	switch {
	case m.Expiring > 0 && m.Away():
		return 4
	case m.Expiring > 0:
		return 3
	case m.Full(), m.Oldest != 0 && m.Away():
		return 2
	case m.Open > 0, !m.Away():
		return 1
	}
	return 0
}

// compareOldest puts the older question first, and none at all last.
func compareOldest(a, b Instant) int {
	if (a == 0) != (b == 0) {
		return compareBool(a == 0, b == 0)
	}
	return cmp.Compare(a, b)
}
