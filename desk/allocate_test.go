package desk_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// waiting is a session whose customer waits since an instant.
func waiting(id string, since desk.Instant) *desk.Session {
	return &desk.Session{ID: desk.SessionID(id), Shop: "shop", Customer: desk.CustomerID(id), OpenedAt: since,
		OpenedBy: desk.FromCustomer, Ask: since, Wait: since, LastAt: since}
}

func offers(list []desk.Offer) string {
	var out []string
	for _, o := range list {
		out = append(out, fmt.Sprintf("%s→%s", o.Session.ID, o.Agent))
	}
	return strings.Join(out, " ")
}

func accepting(id string, capacity int) desk.Agent {
	return desk.Agent{ID: desk.AgentID(id), Status: desk.Accepting, Capacity: capacity, CapacityAt: 1}
}

func TestAllocate(t *testing.T) {
	minute := func(n int) desk.Instant { return start().Add(time.Duration(n) * time.Minute) }
	with := func(s *desk.Session, change func(*desk.Session)) *desk.Session { change(s); return s }
	urgent := func(s *desk.Session) { s.Tiers = s.Tiers.With(desk.Urgent) }
	served := func(a desk.AgentID) func(*desk.Session) { return func(s *desk.Session) { s.Served = a } }
	handled := func(who ...desk.AgentID) func(*desk.Session) {
		return func(s *desk.Session) {
			for i, a := range who {
				s.Assigned = append(s.Assigned, desk.Assignment{At: minute(i), Agent: a})
				s.Assignee = a
			}
		}
	}
	tests := []struct {
		name   string
		queue  []*desk.Session
		agents []desk.Agent
		loads  map[desk.AgentID]desk.Workload
		want   string
	}{
		{"nobody there", []*desk.Session{waiting("s", minute(0))}, nil, nil, ""},
		{"only those who accept", []*desk.Session{waiting("s", minute(0))},
			[]desk.Agent{{ID: "a", Status: desk.Break}, {ID: "b", Status: desk.Offline}, {ID: "c"}, accepting("d", 5)}, nil, "s→d"},
		{"who served the customer last comes first", []*desk.Session{with(waiting("s", minute(0)), served("b"))},
			[]desk.Agent{accepting("a", 5), accepting("b", 5)}, map[desk.AgentID]desk.Workload{"b": {Open: 4}}, "s→b"},
		{"unless they have no room", []*desk.Session{with(waiting("s", minute(0)), served("b"))},
			[]desk.Agent{accepting("a", 5), accepting("b", 5)}, map[desk.AgentID]desk.Workload{"b": {Open: 5}}, "s→a"},
		{"unless they are on a break", []*desk.Session{with(waiting("s", minute(0)), served("b"))},
			[]desk.Agent{accepting("a", 5), {ID: "b", Status: desk.Break}}, nil, "s→a"},
		{"the least saturated, not the least loaded", []*desk.Session{waiting("s", minute(0))},
			[]desk.Agent{accepting("a", 10), accepting("b", 4)}, map[desk.AgentID]desk.Workload{"a": {Open: 3}, "b": {Open: 2}}, "s→a"},
		{"of equals the one least recently assigned", []*desk.Session{waiting("s", minute(0))},
			[]desk.Agent{accepting("a", 10), accepting("b", 10)},
			map[desk.AgentID]desk.Workload{"a": {Open: 1, LastAt: minute(5)}, "b": {Open: 1, LastAt: minute(4)}}, "s→b"},
		{"then by name", []*desk.Session{waiting("s", minute(0))}, []desk.Agent{accepting("b", 10), accepting("a", 10)}, nil, "s→a"},
		{"every offer counts for the next", []*desk.Session{waiting("s", minute(0)), waiting("t", minute(1)), waiting("u", minute(2))},
			[]desk.Agent{accepting("a", 1), accepting("b", 1)}, nil, "s→a t→b"},
		{"urgent first, then oldest", []*desk.Session{waiting("s", minute(0)), with(waiting("t", minute(2)), urgent), with(waiting("u", minute(1)), urgent)},
			[]desk.Agent{accepting("a", 9)}, nil, "u→a t→a s→a"},
		{"not to the one who gave it back", []*desk.Session{with(waiting("s", minute(0)), handled("a", ""))},
			[]desk.Agent{accepting("a", 9), accepting("b", 1)}, nil, "s→b"},
		{"even if nobody else is there", []*desk.Session{with(waiting("s", minute(0)), handled("a", ""))}, []desk.Agent{accepting("a", 9)}, nil, ""},
		{"to the one who gave it back, went and is back", []*desk.Session{with(waiting("s", minute(0)), handled("a", ""))},
			[]desk.Agent{{ID: "a", Status: desk.Accepting, StatusAt: minute(5)}}, nil, "s→a"},
		{"not to the one who gave it back and came before", []*desk.Session{with(waiting("s", minute(0)), handled("a", ""))},
			[]desk.Agent{{ID: "a", Status: desk.Accepting, StatusAt: minute(1)}}, nil, ""},
		{"to the one who had it before the one who gave it back", []*desk.Session{with(waiting("s", minute(0)), handled("a", "b", ""))},
			[]desk.Agent{accepting("a", 9)}, nil, "s→a"},
		{"a capacity of nothing gets nothing", []*desk.Session{waiting("s", minute(0))}, []desk.Agent{accepting("a", 0)}, nil, ""},
		{"what somebody has stays", []*desk.Session{with(waiting("s", minute(0)), handled("b"))}, []desk.Agent{accepting("a", 9)}, nil, ""},
		{"what has ended stays", []*desk.Session{with(waiting("s", minute(0)), func(s *desk.Session) { s.Closed = minute(1) })}, []desk.Agent{accepting("a", 9)}, nil, ""},
		{"where nobody waits nobody is needed", []*desk.Session{with(waiting("s", minute(0)), func(s *desk.Session) { s.Wait = 0 })}, []desk.Agent{accepting("a", 9)}, nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := offers(desk.Allocate(tt.queue, tt.agents, tt.loads, minute(10))); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWorkloads(t *testing.T) {
	all := []*desk.Session{
		one(t, "0s customer\n1m assign mia"),
		one(t, "0s customer\n3m assign mia"),
		one(t, "0s customer\n1m assign mia\n2m assign leo"),
		one(t, "0s customer\n1m assign mia\n2m assign"),
		one(t, "0s customer\n9m assign mia\n10m close mia"),
	}
	got := desk.Workloads(all)
	if len(got) != 2 || got["mia"] != (desk.Workload{Open: 2, LastAt: after(t, "3m")}) || got["leo"] != (desk.Workload{Open: 1, LastAt: after(t, "2m")}) {
		t.Errorf("got %+v", got)
	}
}

func TestAgentFacts(t *testing.T) {
	zero, five, six := 0, 5, 6
	ten := start()
	tests := []struct {
		name  string
		facts []desk.AgentFact
		room  int
		want  desk.Status
	}{
		{"nothing said", nil, desk.DefaultCapacity, ""},
		{"an older fact does not override", []desk.AgentFact{{Capacity: &five, Status: desk.Break, At: ten}, {Capacity: &six, Status: desk.Offline, At: ten - 1}}, 5, desk.Break},
		{"a newer fact does", []desk.AgentFact{{Capacity: &five, Status: desk.Break, At: ten}, {Capacity: &six, At: ten + 1}}, 6, desk.Break},
		{"of one time the last said holds", []desk.AgentFact{{Status: desk.Break, At: ten}, {Status: desk.Offline, At: ten}}, desk.DefaultCapacity, desk.Offline},
		{"a capacity of nothing is one", []desk.AgentFact{{Capacity: &zero, At: ten}}, 0, ""},
		{"also without a time", []desk.AgentFact{{Capacity: &zero}}, 0, ""},
		{"and can be taken back", []desk.AgentFact{{Capacity: &zero}, {Capacity: &five}}, 5, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := desk.Agent{ID: "mia"}
			for _, f := range tt.facts {
				a = a.Learn(f)
			}
			if a.Room() != tt.room || a.Status != tt.want {
				t.Errorf("got room %d, status %q", a.Room(), a.Status)
			}
		})
	}
	if full := (desk.Agent{None: true}).Saturation(0); full != 1 {
		t.Errorf("an agent without any room is %v full", full)
	}
}
