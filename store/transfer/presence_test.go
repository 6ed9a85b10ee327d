package transfer_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
)

// What is said of an agent's presence is there again after an export and an
// import, byte by byte, in whatever order the lines come and however often.
func TestPresenceMovesWithTheDesk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := randomPresence(t)
		first, _ := exportOf(t, in...)
		for name, imports := range map[string][]string{
			"its export":    {first},
			"another order": shuffled(t, in),
			"twice":         {first, strings.Join(shuffled(t, in), "\n"), first},
		} {
			if again, _ := exportOf(t, imports...); again != first {
				t.Fatalf("%s gives\n%s\nnot\n%s", name, again, first)
			}
		}
	})
}

// randomPresence makes lines of two agents that do not contradict each other:
// no two are of the same agent and instant.
func randomPresence(t *rapid.T) []string {
	var out []string
	at := instant("2025-06-28T00:00:00Z")
	for range rapid.IntRange(1, 12).Draw(t, "lines") {
		at = at.Add(time.Duration(rapid.IntRange(1, 30).Draw(t, "hours")) * time.Hour)
		line := fmt.Sprintf(`{"type":"agent","id":"%s","at":"%s"`, rapid.SampledFrom([]string{"mia", "leo/a"}).Draw(t, "agent"), at)
		if rapid.Bool().Draw(t, "named") {
			line += fmt.Sprintf(`,"name":"N%d"`, len(out))
		}
		if rapid.Bool().Draw(t, "with capacity") {
			line += fmt.Sprintf(`,"capacity":%d`, rapid.IntRange(0, 3).Draw(t, "capacity"))
		}
		if rapid.Bool().Draw(t, "with status") {
			line += fmt.Sprintf(`,"status":"%s"`, rapid.SampledFrom([]string{"accepting", "break", "offline"}).Draw(t, "status"))
		}
		out = append(out, line+"}")
	}
	return out
}

func TestPresenceOfImportedLines(t *testing.T) {
	st := newDesk(t)
	importText(t, st, strings.Join([]string{
		`{"type":"agent","id":"mia","name":"Mia","capacity":9,"status":"offline"}`,
		`{"type":"agent","id":"mia","at":"2025-06-02T12:00:00Z","status":"break"}`,
		`{"type":"agent","id":"mia","at":"2025-06-02T09:00:00Z","status":"accepting","capacity":20}`,
	}, "\n"))
	stints, err := store.Stints(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	p := desk.NewPresence(stints)
	for at, want := range map[string]desk.Standing{
		"2025-06-02T08:59:59Z": {Capacity: desk.DefaultCapacity}, // the line without a time says nothing of when
		"2025-06-02T09:00:00Z": {Status: desk.Accepting, Capacity: 20},
		"2025-06-02T12:00:00Z": {Status: desk.Break, Capacity: 20},
	} {
		if got := p.At("mia", instant(at)); got != want {
			t.Errorf("at %s got %+v, want %+v", at, got, want)
		}
	}
	if who, known := p.Accepting(instant("2025-06-02T11:59:00Z"), instant("2025-06-02T13:00:00Z")); !known || !slices.Equal(who, []desk.AgentID{"mia"}) {
		t.Errorf("accepting were %v, %v", who, known)
	}
}
