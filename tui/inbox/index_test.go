package inbox_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/tui/inbox"
)

// Whatever happens in whatever order, the index is what sorting everything anew
// would give.
func TestIndexIsTheSortedDesk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		t.Repeat(map[string]func(*rapid.T){
			"something happens": func(*rapid.T) { w.put(w.happens()) },
			"time passes": func(t *rapid.T) {
				w.now = w.now.Add(time.Duration(rapid.IntRange(1, 30*60).Draw(t, "minutes")) * time.Minute)
				w.index.Tick(w.now)
			},
			"the time of the next change comes": func(*rapid.T) {
				if next := w.index.Next(); next != 0 {
					w.now = max(w.now, next)
					w.index.Tick(w.now)
				}
			},
			"all is read again":  func(*rapid.T) { w.index.Reset(w.active(), w.now) },
			"the rules are read": func(*rapid.T) { w.index.Rejudge(w.book, w.now) },
			"":                   func(t *rapid.T) { w.check(t) },
		})
	})
}

func (w *world) check(t *rapid.T) {
	active := w.active()
	if w.index.Count() != len(active) {
		t.Fatalf("%d sessions, want %d", w.index.Count(), len(active))
	}
	for _, p := range desk.Panes() {
		want := w.book.List(p, active, "me", w.now)
		if w.index.Len(p) != len(want) {
			t.Fatalf("%d rows in %v, want %d", w.index.Len(p), p, len(want))
		}
		for i, r := range want {
			got := w.index.Row(p, i)
			if got.ID != r.ID || got.Place != r.Place {
				t.Fatalf("row %d of %v is %s %+v, want %s %+v", i, p, got.ID, got.Place, r.ID, r.Place)
			}
			if at := w.index.Find(p, r.ID); at != i {
				t.Fatalf("row %d of %v is found at %d", i, p, at)
			}
		}
	}
	w.checkLoads(t, active)
}

func TestTickMovesAtTheVeryInstant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		for range rapid.IntRange(1, 8).Draw(t, "entries") {
			w.put(w.happens())
		}
		next := w.index.Next()
		if next == 0 {
			return
		}
		if next <= w.now {
			t.Fatalf("the next change is %v, in the past of %v", next, w.now)
		}
		if w.now = next - 1; w.index.Tick(w.now) {
			t.Fatal("something moved too early")
		}
		w.check(t)
		if w.now = next; !w.index.Tick(w.now) {
			t.Fatal("nothing moved in time")
		}
		w.check(t)
	})
}

// After a night in which nothing was told, very many have to move at once.
func TestManyMoveAtOnce(t *testing.T) {
	x, book := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me"), plainBook()
	var all []*desk.Session
	for i := range 3000 {
		all = append(all, waiting(id(i), desk.CustomerID(id(i)), time.Duration(i)*time.Second))
	}
	x.Reset(all, start)
	now := start.Add(22 * time.Hour)
	if !x.Tick(now) {
		t.Fatal("nothing moved")
	}
	for i, r := range book.List(desk.PaneExpiring, all, "me", now) {
		if got := x.Row(desk.PaneExpiring, i); got.ID != r.ID || got.Place != r.Place {
			t.Fatalf("row %d is %s, want %s", i, got.ID, r.ID)
		}
	}
	if n := len(x.Turned()); n < 3000 || len(x.Turned()) != 0 {
		t.Errorf("%d turned", n)
	}
}

func TestIndexFinds(t *testing.T) {
	x := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	x.Reset([]*desk.Session{waiting("s1", "c1", 0), mine(waiting("s2", "c2", 0))}, start)
	if _, ok := x.Session("s1"); !ok {
		t.Error("s1 is not found")
	}
	if _, ok := x.Session("s3"); ok {
		t.Error("s3 is found")
	}
	if r, ok := x.ByKey(desk.Key{Shop: "a", Customer: "c2"}); !ok || r.ID != "s2" {
		t.Errorf("c2 has %v, %v", r, ok)
	}
	if _, ok := x.ByKey(desk.Key{Shop: "a", Customer: "c3"}); ok {
		t.Error("c3 is found")
	}
	for _, c := range []struct {
		pane desk.Pane
		id   desk.SessionID
		want int
	}{{desk.PaneUnassigned, "s1", 0}, {desk.PaneMine, "s1", -1}, {desk.PaneMine, "s2", 0}, {desk.PaneExpiring, "s2", -1}, {desk.PaneMine, "s3", -1}} {
		if got := x.Find(c.pane, c.id); got != c.want {
			t.Errorf("%s in %v is at %d, want %d", c.id, c.pane, got, c.want)
		}
	}
	if x.Remove("s1"); x.Len(desk.PaneUnassigned) != 0 || x.Count() != 1 || len(x.All()) != 1 {
		t.Error("s1 is still there")
	}
	x.Remove("s1") // twice does nothing
}
