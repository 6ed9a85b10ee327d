package desk_test

import (
	"testing"

	"tend/desk"
)

func TestMovedBy(t *testing.T) {
	for name, c := range map[string]struct {
		by, from, to desk.AgentID
		want         bool
	}{
		"a manager, from one to another":   {"mia", "bob", "ann", true},
		"a manager, from nobody":           {"mia", "", "ann", true},
		"a manager, to nobody":             {"mia", "bob", "", true},
		"a manager, for themselves":        {"mia", "bob", "mia", true},
		"one's own, to a colleague":        {"ann", "ann", "bob", true},
		"one's own, given back":            {"ann", "ann", "", false},
		"what nobody has, for oneself":     {"ann", "", "ann", false},
		"what stays where it is, no move":  {"mia", "ann", "ann", false},
		"what nobody has, stays with them": {"mia", "", "", false},
	} {
		t.Run(name, func(t *testing.T) {
			s := &desk.Session{Shop: "s", Customer: "c", Assignee: c.to, Assigned: []desk.Assignment{{At: 5, Agent: "x"}, {At: 7, Agent: c.to}}}
			m, ok := desk.MovedBy(c.by, c.from, s)
			if ok != c.want || ok && m != (desk.Moved{Shop: "s", Customer: "c", At: 7, To: c.to}) {
				t.Errorf("got %+v, %v", m, ok)
			}
		})
	}
	if m, ok := desk.MovedBy("mia", "", &desk.Session{}); ok {
		t.Errorf("a session that nobody ever had was moved: %+v", m)
	}
}

func TestMovesAreBounded(t *testing.T) {
	var all desk.Moves
	for i := range desk.MostMoves + 5 {
		all = all.Join(desk.Moves{Sessions: []desk.Moved{{At: desk.Instant(i)}}})
	}
	if len(all.Sessions) != desk.MostMoves || all.Sessions[0].At != 5 {
		t.Errorf("%d are kept, from %d on", len(all.Sessions), all.Sessions[0].At)
	}
}
