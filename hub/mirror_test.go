package hub_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// gives assigns a customer's session.
func (w *world) gives(k desk.Key, to desk.AgentID) []store.Ref {
	w.t.Helper()
	return w.acts(k, func(s *desk.Session) ([]desk.Entry, error) { return desk.Transfer(s, to, w.clock.Now()) })
}

// ends has bo close it.
func (w *world) ends(k desk.Key) []store.Ref {
	w.t.Helper()
	return w.acts(k, func(s *desk.Session) ([]desk.Entry, error) { return desk.End(s, "bo", w.clock.Now()) })
}

func (w *world) acts(k desk.Key, rule func(*desk.Session) ([]desk.Entry, error)) (refs []store.Ref) {
	w.t.Helper()
	_, err := store.Append(w.t.Context(), w.st, w.rules, k, func(c store.Conversation) ([]desk.Entry, error) {
		entries, err := rule(c.Latest)
		refs = nil
		for _, e := range entries {
			refs = append(refs, store.RefOf(e))
		}
		return entries, err
	})
	w.must(err)
	synctest.Wait()
	return refs
}

func (m *market) wantTold(want ...string) {
	m.w.t.Helper()
	m.mu.Lock()
	defer m.mu.Unlock()
	if !slices.Equal(m.told, want) {
		m.w.t.Errorf("the platform was told %q, want %q", m.told, want)
	}
}

func TestMirror(t *testing.T) {
	k := key("c")
	for name, test := range map[string]func(w *world, m *market){
		"an assignment, another, and the closing": func(w *world, m *market) {
			w.gives(k, "ada")
			w.gives(k, "bo")
			w.ends(k)
			m.wantTold("c: ada", "c: bo", "c: bo closed by bo")
			w.pass(time.Hour)
			m.wantTold("c: ada", "c: bo", "c: bo closed by bo")
		},
		"what was taken back": func(w *world, m *market) {
			w.gives(k, "ada")
			refs := w.ends(k)
			_, err := store.Withdraw(w.t.Context(), w.st, w.rules, k, refs)
			w.must(err)
			synctest.Wait()
			m.wantTold("c: ada", "c: ada closed by bo", "c: ada")
		},
		"what was taken back of a session nobody had": func(w *world, m *market) {
			refs := w.ends(k)
			_, err := store.Withdraw(w.t.Context(), w.st, w.rules, k, refs)
			w.must(err)
			synctest.Wait()
			m.wantTold("c:  closed by bo", "c: ")
		},
		"not what went idle": func(w *world, m *market) {
			w.pass(100 * time.Hour)
			m.wantTold()
		},
		"not what the platform itself told": func(w *world, m *market) {
			give, end := m.in("c", "", ""), m.in("c", "", "")
			give.Entry = desk.Entry{Type: desk.Assign, At: w.clock.Now(), Agent: "bo"}
			m.tells(give)
			end.Entry = desk.Entry{Type: desk.Close, At: w.clock.Now().Add(1), Agent: "bo"}
			m.tells(end)
			w.pass(time.Hour)
			m.wantTold()
		},
		"but what differs from that": func(w *world, m *market) {
			give := m.in("c", "", "")
			give.Entry = desk.Entry{Type: desk.Assign, At: w.clock.Now(), Agent: "bo"}
			m.tells(give)
			w.gives(k, "ada")
			m.wantTold("c: ada")
		},
		"the latest state, after failures": func(w *world, m *market) {
			m.state = fails5(errors.New("500"))
			w.gives(k, "ada")
			w.gives(k, "bo")
			w.pass(5 * time.Minute)
			m.wantTold("c: bo")
		},
		"nothing more of what is refused": func(w *world, m *market) {
			calls := 0
			m.state = func(desk.Key, feed.State) error {
				calls++
				return &feed.RefusedError{Reason: "no such agent"}
			}
			w.gives(k, "ada")
			w.pass(time.Hour)
			if calls != 1 {
				w.t.Errorf("%d calls, want 1", calls)
			}
		},
		"after an outage": func(w *world, m *market) {
			m.desk.Current(false)
			w.gives(k, "ada")
			w.ends(k)
			w.pass(time.Hour)
			m.wantTold()
			m.desk.Current(true)
			w.pass(time.Minute)
			m.wantTold("c: ada closed by bo")
		},
		"a panic is tried again": func(w *world, m *market) {
			calls := 0
			m.state = func(desk.Key, feed.State) error {
				if calls++; calls == 1 {
					panic("nil map")
				}
				return nil
			}
			w.gives(k, "ada")
			w.pass(10 * time.Second)
			m.wantTold("c: ada")
		},
		"never in the way of messages": func(w *world, m *market) {
			m.state = func(desk.Key, feed.State) error {
				<-time.After(time.Hour)
				return nil
			}
			for i := range 10 {
				c := fmt.Sprint("d", i)
				m.tells(m.in(c, "r-"+c, "hello?"))
				w.gives(key(c), "ada")
			}
			w.answer(k, "out", "yes")
			w.pass(time.Second)
			w.wantSent(m.platform, "c", "out")
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				w.o.Allocate = false
				m := w.market("m", desk.DefaultShop)
				defer w.start()()
				m.tells(m.in("c", "r1", "hello?"))
				w.pass(time.Second)
				test(w, m)
			})
		})
	}
}

func fails5(err error) func(desk.Key, feed.State) error {
	n := 0
	return func(desk.Key, feed.State) error {
		if n++; n <= 5 {
			return err
		}
		return nil
	}
}

// TestMirrorAcrossACrash: what was not told when the program was killed is told
// by the next one, and what was told long before is not.
func TestMirrorAcrossACrash(t *testing.T) {
	for name, c := range map[string]struct {
		state func(desk.Key, feed.State) error // of the first program
		down  bool                             // nothing runs while it happens
		want  []string                         // from the second
	}{
		"the call failed":  {state: fails5(errors.New("500")), want: []string{"new: bo"}},
		"it was not there": {down: true, want: []string{"new: bo"}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				w.o.Allocate = false
				m := w.market("m", desk.DefaultShop)
				stop := w.start()
				m.tells(m.in("old", "r1", "hello?"), m.in("new", "r2", "hello?"))
				w.pass(time.Minute)
				w.gives(key("old"), "ada")
				w.pass(time.Hour)
				w.gives(key("new"), "zoe")
				w.pass(time.Hour)
				m.wantTold("old: ada", "new: zoe")
				m.told, m.state = nil, c.state
				if c.down {
					stop()
				}
				w.gives(key("new"), "bo")
				stop()
				w.pass(time.Hour)
				m.state = nil
				w.connect(m)
				defer w.start()()
				w.pass(time.Minute)
				m.wantTold(c.want...)
			})
		})
	}
}

// TestMirrorBeginsWhenItIsSetUp: what happened before there was a feed is told
// to nobody.
func TestMirrorBeginsWhenItIsSetUp(t *testing.T) {
	inWorld(t, func(w *world) {
		w.o.Allocate = false
		w.writes("c")
		w.gives(key("c"), "ada")
		w.pass(time.Hour)
		m := w.market("m", desk.DefaultShop)
		stop := w.start()
		w.pass(time.Minute)
		stop()
		w.connect(m)
		defer w.start()()
		w.pass(time.Minute)
		m.wantTold()
		w.gives(key("c"), "bo")
		m.wantTold("c: bo")
	})
}

// TestMirrorTellsAnEndOnce: what was told to be closed is not told again by the
// next program, since somebody may have opened it there.
func TestMirrorTellsAnEndOnce(t *testing.T) {
	for name, c := range map[string]struct {
		killed bool // the store takes nothing more
		then   func(w *world, m *market, refs []store.Ref)
		want   []string // from the second program
	}{
		"it ended in good order": {},
		"it was killed":          {killed: true},
		"the closing was taken back meanwhile": {then: func(w *world, _ *market, refs []store.Ref) {
			_, err := store.Withdraw(w.t.Context(), w.st, w.rules, key("c"), refs)
			w.must(err)
		}, want: []string{"c: ada"}},
		"it is told back": {killed: true, then: func(w *world, m *market, _ []store.Ref) {
			w.connect(m)
			defer w.start()()
			end := m.in("c", "", "")
			end.Entry = desk.CloseEntry(w.clock.Now().Add(-time.Second), desk.System)
			m.tells(end)
			if got := w.latest("c").ClosedBy; got != "bo" {
				w.t.Errorf("closed by %q", got)
			}
		}},
		"the next session is": {then: func(w *world, _ *market, _ []store.Ref) {
			w.writes("c")
			w.ends(key("c"))
		}, want: []string{"c:  closed by bo"}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				w.o.Allocate = false
				m := w.market("m", desk.DefaultShop)
				sick := &ailing{Store: w.st}
				stop := w.startOn(sick, w.o)
				m.tells(m.in("c", "r1", "hello?"))
				w.gives(key("c"), "ada")
				refs := w.ends(key("c"))
				m.wantTold("c: ada", "c: ada closed by bo")
				if m.told = nil; c.killed {
					sick.set(errors.New("killed"))
				}
				stop()
				w.pass(10 * time.Second)
				if c.then != nil {
					c.then(w, m, refs)
				}
				w.connect(m)
				defer w.start()()
				w.pass(time.Minute)
				m.wantTold(c.want...)
			})
		})
	}
}
