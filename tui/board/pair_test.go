package board

import (
	"context"
	"testing"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// running counts n open sessions.
type running struct {
	Source
	n int
}

func (r *running) Rates(context.Context, Ask, desk.Instant) (Rates, error) {
	return Rates{Policies: []PolicyRates{{Policy: desk.Tiktok24h(), Rates: []Rate{{Pending: r.n}}}}}, nil
}

func (r *running) Forecast(context.Context, Ask, desk.Instant) (desk.Forecast, error) {
	return desk.Tiktok24h().Forecast(desk.Counts{Pending: make([]desk.Due, r.n)}), nil
}

// answers carries out a command, or several at once.
func answers(cmd tea.Cmd) (out []Answer) {
	if cmd == nil {
		return nil
	}
	switch msg := cmd().(type) {
	case Answer:
		return []Answer{msg}
	case tea.BatchMsg:
		for _, c := range msg {
			out = append(out, answers(c)...)
		}
	}
	return out
}

func TestTheOverviewIsOfOneMoment(t *testing.T) {
	src := &running{n: 3}
	m := New(t.Context(), src, Home{})
	for _, a := range answers(m.Refresh(second, second)) {
		for _, b := range answers(m.Apply(a, second, second)) {
			m.Apply(b, second, second)
		}
	}
	shown := func() (rates, forecast int) {
		ask, _ := m.ask()
		r, f, ok := m.together(ask)
		if !ok {
			t.Fatal("there is no forecast")
		}
		return r.value.Policies[0].Rates[0].Pending, len(f.value.Pending)
	}
	src.n = 7
	m.Changed()
	both := answers(m.Refresh(10*second, 10*second))
	if len(both) != 2 {
		t.Fatalf("%d figures are counted anew, want rates and forecast", len(both))
	}
	m.Apply(both[0], 10*second, 10*second)
	if r, f := shown(); r != 3 || f != 3 {
		t.Errorf("with half of it counted there are %d open above %d", r, f)
	}
	m.Changed()
	if cmd := m.Refresh(10*second, 14*second); cmd != nil {
		t.Error("half of it is counted again before the other half is there")
	}
	m.Apply(both[1], 11*second, 11*second)
	if r, f := shown(); r != 7 || f != 7 {
		t.Errorf("counted anew there are %d open above %d", r, f)
	}
}
