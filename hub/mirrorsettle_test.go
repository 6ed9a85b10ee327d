package hub_test

import (
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/store"
)

// endsIn has bo close a session, which can be taken back for a while.
func (w *world) endsIn(k desk.Key, hold time.Duration) []store.Ref {
	w.t.Helper()
	return w.acts(k, func(s *desk.Session) ([]desk.Entry, error) {
		end, err := desk.End(s, "bo", w.clock.Now())
		return desk.Revocable(end, w.clock.Now().Add(hold)), err
	})
}

// TestAClosingIsToldWhenItIsOver: a platform does not take a closing back, so it
// hears of none that may be.
func TestAClosingIsToldWhenItIsOver(t *testing.T) {
	k := key("c")
	for name, test := range map[string]func(w *world, m *market){
		"after its time": func(w *world, m *market) {
			w.endsIn(k, 6*time.Second)
			w.pass(5 * time.Second)
			m.wantTold()
			w.pass(2 * time.Second)
			m.wantTold("c:  closed by bo")
		},
		"not at all where it was taken back": func(w *world, m *market) {
			refs := w.endsIn(k, 6*time.Second)
			w.pass(2 * time.Second)
			_, err := store.Withdraw(w.t.Context(), w.st, w.rules, k, refs)
			w.must(err)
			w.pass(time.Hour)
			m.wantTold("c: ")
		},
		"a clock that was far ahead holds up nothing": func(w *world, m *market) {
			w.endsIn(k, 100*time.Hour)
			w.pass(time.Second)
			m.wantTold("c:  closed by bo")
		},
		"after the goodbye": func(w *world, m *market) {
			m.changes(func() { m.deliver = fails(3, errNetwork) })
			w.answer(k, "bye", "goodbye")
			synctest.Wait() // or that it is ada's may be told with the end
			w.endsIn(k, 0)
			synctest.Wait()
			m.wantTold("c: ada")
			w.pass(time.Minute)
			w.wantSent(m.platform, "c", "bye")
			m.wantTold("c: ada", "c: ada closed by bo")
		},
		"though the goodbye was refused": func(w *world, m *market) {
			m.changes(func() { m.deliver = fails(1, errRefused) })
			w.answer(k, "bye", "goodbye")
			synctest.Wait() // or that it is ada's may be told with the end
			w.endsIn(k, 0)
			w.pass(time.Minute)
			m.wantTold("c: ada", "c: ada closed by bo")
		},
		"by the next hub, where this one ends before": func(w *world, m *market) {
			stop := w.start()
			w.endsIn(k, 6*time.Second)
			stop()
			m.wantTold()
			w.connect(m)
			defer w.start()()
			w.pass(10 * time.Second)
			m.wantTold("c:  closed by bo")
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				if name != "by the next hub, where this one ends before" {
					defer w.start()()
					m.tells(m.in("c", "r1", "hello?"))
				} else {
					stop := w.start()
					m.tells(m.in("c", "r1", "hello?"))
					w.pass(time.Minute)
					stop()
					w.connect(m)
				}
				test(w, m)
			})
		})
	}
}
