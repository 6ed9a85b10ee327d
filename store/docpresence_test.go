package store_test

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func stint(at desk.Instant, status desk.Status) desk.Stint {
	return desk.Stint{Agent: "mia", At: at, Status: status}
}

func tell(t *testing.T, st store.Store, f desk.AgentFact) {
	t.Helper()
	if err := store.TellAgent(t.Context(), st, "mia", func(desk.Agent) desk.AgentFact { return f }); err != nil {
		t.Fatal(err)
	}
}

func wantStints(t *testing.T, st store.Store, want ...desk.Stint) {
	t.Helper()
	got, err := store.Stints(t.Context(), st)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
}

func TestWhatIsSaidOfAnAgentIsKept(t *testing.T) {
	st, seven := openDesk(t), 7
	july := desk.At(time.Date(2025, time.July, 1, 0, 0, 0, 0, time.UTC))
	june := july.Add(-time.Second)
	tell(t, st, desk.AgentFact{Status: desk.Accepting, At: july})
	tell(t, st, desk.AgentFact{Name: "Mia", At: july + 9})
	tell(t, st, desk.AgentFact{Status: desk.Break, Capacity: &seven, At: june})
	tell(t, st, desk.AgentFact{Status: desk.Break, Capacity: &seven, At: june})
	tell(t, st, desk.AgentFact{})
	wantStints(t, st, desk.Stint{Agent: "mia", At: june, Status: desk.Break, Capacity: &seven}, stint(july, desk.Accepting))
	agents, err := store.Agents(t.Context(), st)
	if err != nil || len(agents) != 1 || agents[0].Status != desk.Accepting || agents[0].Name != "Mia" || agents[0].Room() != 7 {
		t.Errorf("the desk knows %+v, %v", agents, err)
	}
	docs, err := st.Docs(t.Context(), store.DocPresence)
	if err != nil || len(docs) != 2 || docs[0].ID != "2025-06/mia" || docs[1].ID != "2025-07/mia" {
		t.Errorf("documents %+v, %v", docs, err)
	}
}

// What the version before kept of an agent, which was the present only, is the
// beginning of the history.
func TestThePresentOfAnAgentIsAmongTheStints(t *testing.T) {
	st := openDesk(t)
	err := store.PutAgent(t.Context(), st, "mia", func(a desk.Agent) desk.Agent {
		return a.Learn(desk.AgentFact{Status: desk.Accepting, At: 5})
	})
	if err != nil {
		t.Fatal(err)
	}
	wantStints(t, st, stint(5, desk.Accepting))
	tell(t, st, desk.AgentFact{Status: desk.Break, At: 9})
	wantStints(t, st, stint(5, desk.Accepting), stint(9, desk.Break))
}

// A month keeps its latest stints, whatever the order they were said in.
func TestAMonthOfStintsIsBounded(t *testing.T) {
	const more = 50
	n := store.MostStints + more
	for _, tt := range []struct {
		name string
		at   func(i int) int
	}{
		{"in the order of their time", func(i int) int { return i }},
		{"latest first", func(i int) int { return n - 1 - i }},
		{"from the middle", func(i int) int { return (i + n/2) % n }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var d store.Doc
			for from := 0; from < n; from += 70 {
				var some []desk.Stint
				for i := from; i < min(n, from+70); i++ {
					some = append(some, stint(desk.Instant(1+tt.at(i)), desk.Break))
				}
				value, err := store.AddStints(d, some...)
				if err != nil {
					t.Fatal(err)
				}
				d.Value = value
			}
			var month struct{ Stints []struct{ At desk.Instant } }
			if err := json.Unmarshal(d.Value, &month); err != nil {
				t.Fatal(err)
			}
			if len(month.Stints) != store.MostStints || month.Stints[0].At != more+1 {
				t.Errorf("%d stints, the first at %d", len(month.Stints), month.Stints[0].At)
			}
		})
	}
}
