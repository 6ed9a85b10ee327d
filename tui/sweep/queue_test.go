package sweep_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/tui/sweep"
)

const noon = desk.Instant(1_750_000_000_000_000_000)

// waiting is a session that is due so many minutes after noon; below zero it
// is overdue.
func waiting(id string, due int) desk.Row {
	r := desk.Row{Session: &desk.Session{ID: desk.SessionID(id), Customer: desk.CustomerID(id), LastID: desk.MessageID(id + "-1")}}
	r.Since, r.Due, r.State = noon.Add(-time.Hour), noon.Add(time.Duration(due)*time.Minute), desk.WaitingState
	if due < 0 {
		r.State = desk.Overdue
	}
	return r
}

func answered(id string, quiet int) desk.Row {
	r := desk.Row{Session: &desk.Session{ID: desk.SessionID(id), LastAt: noon.Add(-time.Duration(quiet) * time.Minute)}}
	r.State = desk.Answered
	return r
}

// table is a desk for a sweep: the sessions by name.
type table map[string]desk.Row

func (d table) rows(yield func(desk.Row) bool) {
	for range 2 { // a session may stand in two panes
		for _, r := range d {
			if !yield(r) {
				return
			}
		}
	}
}

func desks(rows ...desk.Row) table {
	d := table{}
	for _, r := range rows {
		d[string(r.ID)] = r
	}
	return d
}

// through sweeps what there is and returns the order.
func through(q *sweep.Queue, d table) []string {
	var order []string
	q.Refresh(d.rows)
	for q.Forward(); q.Current() != ""; again(q, d) {
		order = append(order, string(q.Current()))
		q.Do(sweep.NewStep(d[string(q.Current())], sweep.Replied, "", noon), 7, noon)
	}
	return order
}

// again is what a screen does after every step.
func again(q *sweep.Queue, d table) {
	q.Refresh(d.rows)
	q.Forward()
}

func TestOrder(t *testing.T) {
	for _, c := range []struct {
		name string
		q    *sweep.Queue
		d    table
		want string
	}{
		{"least time left first", sweep.New(nil, noon), desks(waiting("b", 20), waiting("a", 90), waiting("c", 5)), "c b a"},
		{"what can be saved before what cannot", sweep.New(nil, noon), desks(waiting("late", -30), waiting("soon", 10)), "soon late"},
		{"equal ones in one order", sweep.New(nil, noon), desks(waiting("y", 5), waiting("x", 5)), "x y"},
		{"answered ones are left out", sweep.New(nil, noon), desks(waiting("a", 5), answered("b", 9)), "a"},
		{"only those asked for", sweep.New([]desk.SessionID{"a", "gone"}, noon), desks(waiting("a", 5), waiting("b", 1)), "a"},
		{"those asked for, in their order", sweep.New([]desk.SessionID{"b", "a"}, noon), desks(waiting("a", 5), waiting("b", 90)), "b a"},
		{"nobody asked for", sweep.New([]desk.SessionID{}, noon), desks(waiting("a", 5)), ""},
		{"long quiet first when closing", sweep.NewClosing([]desk.SessionID{"a", "b"}, noon), desks(answered("a", 5), answered("b", 50), waiting("c", 1)), "b a"},
		{"one who writes again is not closed", sweep.NewClosing([]desk.SessionID{"a"}, noon), desks(waiting("a", 5)), ""},
		{"an empty desk", sweep.New(nil, noon), desks(), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(through(c.q, c.d), " "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestArrivalsDoNotMoveTheCurrentOne(t *testing.T) {
	d := desks(waiting("a", 10), waiting("b", 20))
	q := sweep.New(nil, noon)
	q.Refresh(d.rows)
	q.Forward()
	d["new"] = waiting("new", 1)
	q.Refresh(d.rows)
	if q.Current() != "a" {
		t.Fatalf("the screen went to %s", q.Current())
	}
	if p := q.Position(); p.N != 1 || p.Of != 3 {
		t.Errorf("it is %d of %d", p.N, p.Of)
	}
	if got := through(q, d); !slices.Equal(got, []string{"a", "new", "b"}) {
		t.Errorf("the order is %v", got)
	}
}

func TestComingBack(t *testing.T) {
	newer := waiting("a", 10)
	newer.Session = &desk.Session{ID: "a", LastID: "a-2"}
	for _, c := range []struct {
		name string
		do   func(q *sweep.Queue, d table)
		want desk.SessionID
	}{
		{"handled, and the desk does not know yet", func(*sweep.Queue, table) {}, ""},
		{"the customer wrote again", func(_ *sweep.Queue, d table) { d["a"] = newer }, "a"},
		{"it was taken back", func(q *sweep.Queue, _ table) { q.Undo(7) }, "a"},
		{"something else was taken back", func(q *sweep.Queue, _ table) { q.Undo(8) }, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, q := desks(waiting("a", 10)), sweep.New(nil, noon)
			q.Refresh(d.rows)
			q.Forward()
			q.Do(sweep.NewStep(d["a"], sweep.Wrote, "", noon), 7, noon)
			c.do(q, d)
			q.Refresh(d.rows)
			q.Forward()
			if q.Current() != c.want {
				t.Errorf("it is at %q, want %q", q.Current(), c.want)
			}
		})
	}
	t.Run("a skipped one stays away even then", func(t *testing.T) {
		d, q := desks(waiting("a", 10)), sweep.New(nil, noon)
		q.Refresh(d.rows)
		q.Forward()
		q.Do(sweep.NewStep(d["a"], sweep.Skipped, "why", noon), 7, noon)
		d["a"] = newer
		if q.Refresh(d.rows); q.Left() != 0 {
			t.Error("it came back")
		}
	})
}

func TestUndoIsOfOneDeed(t *testing.T) {
	d, q := desks(waiting("a", 10)), sweep.New(nil, noon)
	again(q, d)
	q.Do(sweep.NewStep(d["a"], sweep.Replied, "", noon), 1, noon)
	q.Do(sweep.NewStep(d["a"], sweep.Reminded, "", noon), 2, noon)
	q.Do(sweep.NewStep(d["a"], sweep.Skipped, "", noon), 0, noon)
	if q.Undo(0) || q.Undo(3) || !q.Undo(1) || q.Undo(1) {
		t.Error("it undid what there is not, or not what there is")
	}
	if s := q.Steps(); len(s) != 2 || s[0].Deed != sweep.Reminded || s[1].Deed != sweep.Skipped {
		t.Errorf("there remain %+v", s)
	}
}

func TestHandled(t *testing.T) {
	newer := waiting("a", 10)
	newer.Session = &desk.Session{ID: "a", LastID: "a-2"}
	for _, c := range []struct {
		name string
		did  sweep.Deed
		row  desk.Row
		want bool
	}{
		{"replied", sweep.Replied, waiting("a", 10), true},
		{"somebody else", sweep.Replied, waiting("b", 10), false},
		{"wrote again", sweep.Replied, newer, false},
		{"put off", sweep.Reminded, waiting("a", 10), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := sweep.New(nil, noon)
			q.Do(sweep.NewStep(waiting("a", 10), c.did, "", noon), 1, noon)
			if got := q.Handled(c.row); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestPace(t *testing.T) {
	d, q := desks(), sweep.New(nil, noon)
	for i := range 10 {
		r := waiting(string(rune('a'+i)), i)
		d[string(r.ID)] = r
	}
	q.Refresh(d.rows)
	q.Forward()
	wall := noon
	for i, pause := range []time.Duration{10 * time.Second, 20 * time.Second, time.Hour} { // the last is a break
		if p := q.Position(); p.Left != 0 {
			t.Errorf("after %d it claims to know when it will be done", i)
		}
		wall = wall.Add(pause)
		q.Do(sweep.NewStep(d[string(q.Current())], sweep.Replied, "", wall), 7, wall)
		again(q, d)
	}
	p := q.Position()
	each := (10*time.Second + 20*time.Second + 5*time.Minute) / 3
	if p.N != 4 || p.Of != 10 || p.Left != 7*each {
		t.Errorf("it is %d of %d, done in %v", p.N, p.Of, p.Left)
	}
}
