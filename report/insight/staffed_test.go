package insight

import (
	"testing"

	"tend/desk"
)

// said is a stint; capacity 0 says nothing of it.
func said(who desk.AgentID, at desk.Instant, status desk.Status, capacity int) desk.Stint {
	s := desk.Stint{Agent: who, At: at, Status: status}
	if capacity > 0 {
		s.Capacity = &capacity
	}
	return s
}

// held is a session that an agent had from one instant to another, 0 to the
// present.
func held(who desk.AgentID, from, to desk.Instant) *desk.Session {
	return &desk.Session{OpenedAt: from, Closed: to, Assigned: []desk.Assignment{{At: from, Agent: who}}}
}

func TestStaff(t *testing.T) {
	const on, away, off = desk.Accepting, desk.Break, desk.Offline
	for _, c := range []struct {
		name     string
		history  []desk.Stint
		sessions []*desk.Session
		from, to desk.Instant
		want     Facts
	}{
		{"no history", nil, nil, 10, 20, Facts{}},
		{"a history that begins later", []desk.Stint{said("mia", 15, off, 0)}, nil, 10, 20, Facts{}},
		{"offline throughout", []desk.Stint{said("mia", 5, off, 0)}, nil, 10, 20, Facts{History: true}},
		{"on a break", []desk.Stint{said("mia", 5, away, 0)}, nil, 10, 20, Facts{History: true}},
		{"accepting until just before", []desk.Stint{said("mia", 5, on, 0), said("mia", 10, off, 0)}, nil, 10, 20, Facts{History: true}},
		{"accepting at the very end", []desk.Stint{said("mia", 5, off, 0), said("mia", 20, on, 0)}, nil, 10, 20, Facts{History: true, Accepting: true, Room: true}},
		{"accepting for a moment", []desk.Stint{said("mia", 5, off, 0), said("mia", 12, on, 0), said("mia", 13, off, 0)}, nil, 10, 20, Facts{History: true, Accepting: true, Room: true}},
		{"full throughout", []desk.Stint{said("mia", 5, on, 1)}, []*desk.Session{held("mia", 6, 0)}, 10, 20, Facts{History: true, Accepting: true}},
		{"full until after", []desk.Stint{said("mia", 5, on, 1)}, []*desk.Session{held("mia", 6, 21)}, 10, 20, Facts{History: true, Accepting: true}},
		{"room at the very end", []desk.Stint{said("mia", 5, on, 1)}, []*desk.Session{held("mia", 6, 20)}, 10, 20, Facts{History: true, Accepting: true, Room: true}},
		{"full before she came", []desk.Stint{said("mia", 5, on, 1)}, []*desk.Session{held("mia", 1, 0)}, 10, 20, Facts{History: true, Accepting: true}},
		{"one given on makes room", []desk.Stint{said("mia", 5, on, 1)}, []*desk.Session{
			{OpenedAt: 6, Assigned: []desk.Assignment{{At: 6, Agent: "mia"}, {At: 12, Agent: "tom"}}},
		}, 10, 20, Facts{History: true, Accepting: true, Room: true}},
		{"the next takes the place at once", []desk.Stint{said("mia", 5, on, 1)}, []*desk.Session{held("mia", 6, 12), held("mia", 12, 0)}, 10, 20, Facts{History: true, Accepting: true}},
		{"capacity raised", []desk.Stint{said("mia", 5, on, 1), said("mia", 15, "", 2)}, []*desk.Session{held("mia", 6, 0)}, 10, 20, Facts{History: true, Accepting: true, Room: true}},
		{"one is full, another offline", []desk.Stint{said("mia", 5, on, 1), said("tom", 5, off, 9)}, []*desk.Session{held("mia", 6, 0)}, 10, 20, Facts{History: true, Accepting: true}},
		{"one is full, another has room", []desk.Stint{said("mia", 5, on, 1), said("tom", 5, on, 9)}, []*desk.Session{held("mia", 6, 0)}, 10, 20, Facts{History: true, Accepting: true, Room: true}},
		{"only a capacity was ever said", []desk.Stint{said("mia", 5, "", 3)}, nil, 10, 20, Facts{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			work := loads{}
			for _, s := range c.sessions {
				work.add(s)
			}
			if got := staff(c.history, work).tell(Facts{}, c.from, c.to); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestStretches(t *testing.T) {
	all := joined([]stretch{{30, 40}, {10, 20}, {15, 25}, {40, 50}})
	for _, c := range []struct {
		name     string
		from, to desk.Instant
		want     bool
	}{
		{"before all", 1, 9, false},
		{"ending where one begins", 1, 10, true},
		{"inside", 17, 18, true},
		{"beginning where one ends", 25, 29, false},
		{"across a gap", 25, 30, true},
		{"where two meet", 40, 40, true},
		{"after all", 50, 60, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := all.touch(c.from, c.to); got != c.want {
				t.Errorf("[%d, %d]: got %t", c.from, c.to, got)
			}
		})
	}
}
