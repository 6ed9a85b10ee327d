package hub_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// TestPeopleOfAPlatform: agents of the desk become those who did something that
// is on it.
func TestPeopleOfAPlatform(t *testing.T) {
	told := func(agents ...desk.Agent) feed.Batch { return feed.Batch{Agents: agents} }
	bo, nameless := desk.Agent{ID: "bo", Name: "Bo"}, desk.Agent{ID: "bo"}
	for name, test := range map[string]struct {
		do   func(w *world, m *market)
		want []string
	}{
		"known without a name, it is learnt": {func(w *world, m *market) {
			w.agent("ada", desk.Accepting, 5)
			m.hands(told(desk.Agent{ID: "ada", Name: "A"}, desk.Agent{}))
		}, []string{"ada A accepting 5"}},
		"a name that the desk has stays": {func(w *world, m *market) {
			w.must(store.PutAgent(w.t.Context(), w.st, "ada", func(a desk.Agent) desk.Agent {
				return a.Learn(desk.AgentFact{Name: "Ada", At: w.clock.Now()})
			}))
			m.hands(told(desk.Agent{ID: "ada", Name: "A"}))
		}, []string{"ada Ada  200"}},
		"who did nothing is no agent": {func(_ *world, m *market) {
			m.hands(told(bo))
		}, nil},
		"the author of a message": {func(_ *world, m *market) {
			b := told(bo)
			b.Arrivals = append(b.Arrivals, m.by("bo", "c", "r1", "hello"))
			m.hands(b)
		}, []string{"bo Bo  200"}},
		"the name comes later": {func(_ *world, m *market) {
			b := told(nameless)
			b.Arrivals = append(b.Arrivals, m.by("bo", "c", "r1", "hello"))
			m.hands(b)
			m.hands(told(bo))
		}, []string{"bo Bo  200"}},
		"the name came earlier, and without one after that": {func(_ *world, m *market) {
			m.hands(told(bo))
			b := told(nameless)
			b.Arrivals = append(b.Arrivals, m.by("bo", "c", "r1", "hello"))
			m.hands(b)
		}, []string{"bo Bo  200"}},
		"who was introduced long before": {func(_ *world, m *market) {
			m.hands(told(bo))
			m.tells(m.by("bo", "c", "r1", "hello"))
		}, []string{"bo Bo  200"}},
		"who has a session": {func(w *world, m *market) {
			give := m.in("c", "", "")
			give.Entry = desk.AssignEntry(w.clock.Now(), "bo")
			b := told(bo)
			b.Arrivals = append(b.Arrivals, m.in("c", "r1", "hello?"), give)
			m.hands(b)
		}, []string{"bo Bo  200"}},
		"a closing that was moved": {func(w *world, m *market) {
			end := m.in("c", "", "")
			end.Entry = desk.CloseEntry(w.clock.Now(), "bo")
			first := m.in("c", "r1", "hello?")
			first.Entry.At++
			b := told(bo)
			b.Arrivals = append(b.Arrivals, first, end)
			m.hands(b)
		}, []string{"bo Bo  200"}},
		"not whom an echo of ours is told as": {func(w *world, m *market) {
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(wait)
			b := told(desk.Agent{ID: "api", Name: "API"})
			b.Arrivals = append(b.Arrivals, m.by("api", "c", "remote-out", "yes"))
			m.hands(b)
			m.hands(b)
		}, nil},
		"not where the platform knows our reply by our id": {func(w *world, m *market) {
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(wait)
			b := told(desk.Agent{ID: "api", Name: "API"})
			b.Arrivals = append(b.Arrivals, m.by("api", "c", "out", "yes"))
			m.hands(b)
		}, nil},
		"who is told of after what they did": {func(_ *world, m *market) {
			m.tells(m.by("bo", "c", "r1", "hello"))
			m.hands(told(bo))
		}, []string{"bo Bo  200"}},
		"who is never told of": {func(_ *world, m *market) {
			m.tells(m.by("bo", "c", "r1", "hello"))
		}, []string{"bo   200"}},
		"nobody, where the platform did it": {func(w *world, m *market) {
			end := m.in("c", "", "")
			end.Entry = desk.CloseEntry(w.clock.Now(), desk.System)
			m.tells(m.in("c", "r1", "hello?"), end)
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				w.o.Allocate = false
				defer w.startOn(introduced{w.st, t}, w.o)()
				test.do(w, m)
				w.wantAgents(test.want...)
			})
		})
	}
}

// TestPeopleAcrossARestart: who did something before the program ended is told
// of by the next one.
func TestPeopleAcrossARestart(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		w.o.Allocate = false
		stop := w.start()
		m.tells(m.by("bo", "c", "r1", "hello"))
		m.hands(feed.Batch{Agents: []desk.Agent{{ID: "api", Name: "API"}, {ID: "li", Name: "Li"}}})
		stop()
		w.connect(m)
		defer w.start()()
		m.hands(feed.Batch{Agents: []desk.Agent{{ID: "bo", Name: "Bo"}, {ID: "api", Name: "API"}}})
		m.hands(feed.Batch{Agents: []desk.Agent{{ID: "li", Name: "Li"}}, Arrivals: []feed.Arrival{m.by("li", "c", "r2", "me, too")}})
		w.wantAgents("bo Bo  200", "li Li  200")
	})
}

func (w *world) wantAgents(want ...string) {
	w.t.Helper()
	agents, err := store.Agents(w.t.Context(), w.st)
	w.must(err)
	var got []string
	for _, a := range agents {
		got = append(got, fmt.Sprintf("%s %s %s %d", a.ID, a.Name, a.Status, a.Room()))
	}
	if !slices.Equal(got, want) {
		w.t.Errorf("the agents are %q, want %q", got, want)
	}
}

// introduced is a store that wants the authors of what it is given among the
// agents before: a screen asks for their names as soon as it has the message.
type introduced struct {
	store.Store
	t *testing.T
}

func (i introduced) Commit(ctx context.Context, changes ...store.Change) error {
	agents, err := store.Agents(ctx, i.Store)
	if err != nil {
		return err
	}
	for _, c := range changes {
		for _, e := range c.Entries {
			by := func(a desk.Agent) bool { return a.ID == e.Agent }
			if e.Agent != "ada" && e.Agent != "" && e.Agent != desk.System && !slices.ContainsFunc(agents, by) {
				i.t.Errorf("an entry by %s, who is no agent yet", e.Agent)
			}
		}
	}
	return i.Store.Commit(ctx, changes...)
}
