package hub_test

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
)

var errRefused = &feed.RefusedError{Reason: "blocked"}

// TestAutomaticAnswersOfACrashedHub kills a hub before and after every commit
// and every call while it answers two presses, and lets another one go on.
func TestAutomaticAnswersOfACrashedHub(t *testing.T) {
	survived := false
	for fatal := 1; !survived && !t.Failed(); fatal++ {
		t.Run(fmt.Sprintf("step %d", fatal), func(t *testing.T) {
			inWorld(t, func(w *world) {
				w.withCard()
				p := w.platform()
				w.add("c", w.press("p", howToReturn), w.press("q", whenShipped))
				first := &process{Store: w.st, fatal: fatal}
				w.runs(first, p, time.Minute)
				w.runs(&process{Store: w.st}, p, time.Hour)
				w.wantAutos("c", "Within 30 days.", "Today.")
				for _, e := range w.autos("c") {
					w.wantSent(p, "c", e.ID)
				}
				survived = !first.dead()
			})
		})
	}
}

// TestTwoHubsAnswerOnce: two hubs on one desk answer every press once.
func TestTwoHubsAnswerOnce(t *testing.T) {
	inWorld(t, func(w *world) {
		w.withCard()
		p := w.platform()
		p.deliver = slow(100 * time.Millisecond)
		defer w.start()()
		defer w.start()()
		for i := range 25 {
			w.presses(fmt.Sprint(i), desk.MessageID(fmt.Sprint("p", i)), howToReturn)
		}
		w.pass(time.Minute)
		for i := range 25 {
			w.wantAutos(fmt.Sprint(i), "Within 30 days.")
			for _, e := range w.autos(fmt.Sprint(i)) {
				w.wantSent(p, fmt.Sprint(i), e.ID)
			}
		}
	})
}
