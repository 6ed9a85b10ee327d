package desk_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"tend/desk"
)

func stint(t testing.TB, who desk.AgentID, at string, status desk.Status, capacity int) desk.Stint {
	t.Helper()
	s := desk.Stint{Agent: who, At: after(t, at), Status: status}
	if capacity >= 0 {
		s.Capacity = &capacity
	}
	return s
}

// dayOfTwo is a day of two agents. A capacity of -1 says nothing of it.
func dayOfTwo(t testing.TB) []desk.Stint {
	return []desk.Stint{
		stint(t, "mia", "1h", desk.Accepting, -1),
		stint(t, "mia", "2h", "", 30),
		stint(t, "mia", "3h", desk.Break, -1),
		stint(t, "mia", "4h", desk.Accepting, 0),
		stint(t, "mia", "5h", desk.Offline, -1),
		stint(t, "leo", "2h", desk.Offline, 5),
		stint(t, "leo", "6h", desk.Accepting, -1),
	}
}

func TestHowAnAgentStands(t *testing.T) {
	tests := []struct {
		name     string
		who      desk.AgentID
		at       string
		status   desk.Status
		capacity int
	}{
		{"before anything was said", "mia", "59m59s", "", desk.DefaultCapacity},
		{"from the very instant", "mia", "1h", desk.Accepting, desk.DefaultCapacity},
		{"a capacity leaves the status", "mia", "2h", desk.Accepting, 30},
		{"a status leaves the capacity", "mia", "3h30m", desk.Break, 30},
		{"a capacity of none", "mia", "4h", desk.Accepting, 0},
		{"the last that was said holds", "mia", "90h", desk.Offline, 0},
		{"somebody never heard of", "tom", "4h", "", desk.DefaultCapacity},
	}
	p := desk.NewPresence(dayOfTwo(t))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, want := p.At(tt.who, after(t, tt.at)), (desk.Standing{Status: tt.status, Capacity: tt.capacity}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func TestWhoWasAccepting(t *testing.T) {
	tests := []struct {
		name, from, to string
		who            []desk.AgentID
		known          bool
	}{
		{"before anything was said", "0s", "59m59s", nil, false},
		{"up to the instant it was said", "0s", "1h", []desk.AgentID{"mia"}, true},
		{"on a break throughout", "3h", "3h59m", nil, true},
		{"at the end of the break", "3h", "4h", []desk.AgentID{"mia"}, true},
		{"a moment before the break", "2h59m59s", "3h30m", []desk.AgentID{"mia"}, true},
		{"everybody offline", "5h", "5h59m", nil, true},
		{"both, one after the other", "4h30m", "6h", []desk.AgentID{"leo", "mia"}, true},
		{"long after", "80h", "90h", []desk.AgentID{"leo"}, true},
	}
	p := desk.NewPresence(dayOfTwo(t))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			who, known := p.Accepting(after(t, tt.from), after(t, tt.to))
			if !slices.Equal(who, tt.who) || known != tt.known {
				t.Errorf("got %v, %v; want %v, %v", who, known, tt.who, tt.known)
			}
		})
	}
}

func TestACapacityAloneSaysNothingOfWhoIsThere(t *testing.T) {
	p := desk.NewPresence([]desk.Stint{stint(t, "mia", "1h", "", 30)})
	if who, known := p.Accepting(after(t, "1h"), after(t, "2h")); len(who) > 0 || known {
		t.Errorf("got %v, %v", who, known)
	}
	if who, known := desk.NewPresence(nil).Accepting(0, after(t, "2h")); len(who) > 0 || known {
		t.Errorf("of no stints: %v, %v", who, known)
	}
}

func TestStintsMayComeInAnyOrder(t *testing.T) {
	want := desk.NewPresence(dayOfTwo(t))
	for seed := range uint64(20) {
		stints := dayOfTwo(t)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(stints), func(i, j int) { stints[i], stints[j] = stints[j], stints[i] })
		if got := desk.NewPresence(stints); !reflect.DeepEqual(got, want) {
			t.Errorf("in the order %v: %+v", stints, got)
		}
	}
}

func TestOfTwoStintsOfAnInstantTheLaterInTheListHolds(t *testing.T) {
	p := desk.NewPresence([]desk.Stint{
		stint(t, "mia", "1h", desk.Accepting, 3), stint(t, "mia", "1h", desk.Break, -1),
	})
	if got := p.At("mia", after(t, "1h")); got != (desk.Standing{Status: desk.Break, Capacity: 3}) {
		t.Errorf("got %+v", got)
	}
}

func TestStintsOfAnAgent(t *testing.T) {
	seven, none := 7, 0
	tests := []struct {
		name  string
		facts []desk.AgentFact
		want  []desk.Stint
	}{
		{"nothing said", nil, nil},
		{"a name is no presence", []desk.AgentFact{{Name: "Mia", At: 5}}, nil},
		{"without a time", []desk.AgentFact{{Status: desk.Break, Capacity: &seven}}, nil},
		{"both at once", []desk.AgentFact{{Status: desk.Break, Capacity: &seven, At: 5}}, []desk.Stint{{Agent: "mia", At: 5, Status: desk.Break, Capacity: &seven}}},
		{"one after the other", []desk.AgentFact{{Status: desk.Break, At: 9}, {Capacity: &none, At: 5}},
			[]desk.Stint{{Agent: "mia", At: 5, Capacity: &none}, {Agent: "mia", At: 9, Status: desk.Break}}},
		{"only the status has a time", []desk.AgentFact{{Capacity: &seven}, {Status: desk.Break, At: 9}}, []desk.Stint{{Agent: "mia", At: 9, Status: desk.Break}}},
		{"only the capacity has one", []desk.AgentFact{{Status: desk.Break}, {Capacity: &seven, At: 9}}, []desk.Stint{{Agent: "mia", At: 9, Capacity: &seven}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := desk.Agent{ID: "mia"}
			for _, f := range tt.facts {
				a = a.Learn(f)
			}
			if got := a.Stints(); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}
