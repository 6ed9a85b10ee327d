package hub_test

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
)

func TestIdleClosing(t *testing.T) {
	const answered, unanswered = 24 * time.Hour, 72 * time.Hour
	for name, test := range map[string]func(w *world){
		"an answered session ends at its instant": func(w *world) {
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", 0)
			last := w.latest("c").LastAt
			w.pass(answered - time.Nanosecond)
			w.wantOpen("c")
			w.pass(time.Nanosecond)
			w.wantClosed("c", last.Add(answered))
		},
		"an unanswered one later": func(w *world) {
			defer w.start()()
			w.writes("c")
			last := w.latest("c").LastAt
			w.pass(unanswered - time.Nanosecond)
			w.wantOpen("c")
			w.pass(time.Nanosecond)
			w.wantClosed("c", last.Add(unanswered))
		},
		"a message moves it": func(w *world) {
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", 0)
			w.pass(answered - time.Hour)
			w.reply("c", "more", 0)
			w.pass(2 * time.Hour)
			w.wantOpen("c")
		},
		"noticed at the start it ended back then": func(w *world) {
			w.writes("c")
			w.reply("c", "out", 0)
			last := w.latest("c").LastAt
			w.pass(100 * time.Hour)
			defer w.start()()
			w.wantClosed("c", last.Add(answered))
		},
		"several portions at once": func(w *world) {
			for i := range 100 {
				w.writes(fmt.Sprint(i))
			}
			w.pass(100 * time.Hour)
			defer w.start()()
			for i := range 100 {
				w.wantClosed(fmt.Sprint(i), w.latest(fmt.Sprint(i)).LastAt.Add(unanswered))
			}
		},
		"never when the rules say never": func(w *world) {
			w.rules.IdleUnanswered = 0
			w.o.Rules = w.rules
			defer w.start()()
			w.writes("c")
			w.pass(200 * time.Hour)
			w.wantOpen("c")
		},
		"a clock set back only makes it later": func(w *world) {
			defer w.start()()
			w.writes("c")
			last := w.latest("c").LastAt
			w.clock.jump(-10 * time.Hour)
			w.pass(unanswered)
			w.wantOpen("c")
			w.pass(10 * time.Hour)
			w.wantClosed("c", last.Add(unanswered))
		},
		"a clock set forward is noticed within a minute": func(w *world) {
			defer w.start()()
			w.writes("c")
			last := w.latest("c").LastAt
			w.clock.jump(unanswered)
			w.pass(time.Minute)
			w.wantClosed("c", last.Add(unanswered))
		},
	} {
		t.Run(name, func(t *testing.T) { inWorld(t, test) })
	}
}

func (w *world) wantOpen(customer string) {
	w.t.Helper()
	if s := w.latest(customer); !s.Open() {
		w.t.Errorf("the session of %s was closed at %v, want it open", customer, s.Closed)
	}
}

func (w *world) wantClosed(customer string, at desk.Instant) {
	w.t.Helper()
	if s := w.latest(customer); s.Closed != at || s.ClosedBy != desk.System {
		w.t.Errorf("the session of %s was closed at %v by %q, want %v by the system", customer, s.Closed, s.ClosedBy, at)
	}
}
