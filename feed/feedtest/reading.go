package feedtest

import (
	"fmt"
	"runtime"
	"time"

	"tend/feed"
)

// reading is what a connection does when its calls to read go wrong.
func reading() []check {
	var all []check
	for _, k := range callFaults() {
		all = append(all, check{"every call goes wrong for a while: " + k.String(), receives, func(w *world) { w.survives(k) }})
	}
	return append(all,
		check{"some calls go wrong while it catches up", receives, catchesUp},
		check{"a token that is taken away ends it, and works again when it is back", receives, func(w *world) {
			w.lockedOut(Unauthorized)
		}},
		check{"a forbidden shop ends it, and works again when it is allowed", func(t Traits) bool {
			return t.Receives && !t.Forbidden
		}, func(w *world) { w.lockedOut(Forbidden) }},
		check{"a platform that forbids for a while is no lost token", func(t Traits) bool {
			return t.Receives && t.Forbidden
		}, func(w *world) { w.passes(Forbidden) }},
		check{"a broken platform is no lost token", receives, func(w *world) { w.passes(Broken) }},
	)
}

// survives gives every call a fault for some minutes, in which a customer
// writes.
func (w *world) survives(k Fault) {
	w.writes("ann", "before")
	w.connect()
	w.live()
	w.p.Faults().Next(k, "", -1)
	w.p.Faults().Next(LosePush, "", -1)
	w.writes("ann", "meanwhile")
	w.pass(2 * time.Minute)
	w.p.Faults().Calm()
	w.writes("ann", "after")
	w.arrive("ann", "before", "meanwhile", "after")
	w.live()
}

func catchesUp(w *world) {
	const n = 60
	for i := range n {
		w.writes(fmt.Sprintf("customer %d", i%5), fmt.Sprintf("message %d", i))
	}
	w.p.Faults().Random(7, 0.3)
	w.wholeWhenCurrent(n)
	w.connect()
	w.pass(2 * time.Minute)
	w.p.Faults().Calm()
	w.live()
	for c := range 5 {
		var want []string
		for i := c; i < n; i += 5 {
			want = append(want, fmt.Sprintf("message %d", i))
		}
		w.has(fmt.Sprintf("customer %d", c), want)
	}
}

func (w *world) lockedOut(k Fault) {
	w.connect()
	w.live()
	mark := w.endings()
	w.p.Faults().Next(k, "", -1)
	w.until("Receive ends with feed.ErrUnauthorized", func() bool { return w.endedWith(feed.ErrUnauthorized, mark) })
	w.writes("ann", "meanwhile")
	w.p.Faults().Calm()
	w.arrive("ann", "meanwhile")
	w.live()
}

func (w *world) passes(k Fault) {
	w.connect()
	w.live()
	mark := w.endings()
	w.p.Faults().Next(k, "", -1)
	w.writes("ann", "meanwhile")
	w.pass(2 * time.Minute)
	if w.endedWith(feed.ErrUnauthorized, mark) || w.endedWith(feed.ErrMisconfigured, mark) {
		w.t.Errorf("a person was asked to act on something that passes: %v", w.endedSince(mark))
	}
	w.p.Faults().Calm()
	w.arrive("ann", "meanwhile")
}

// endsWhole ends and begins a connection often: no goroutine may be left, and
// it must end soon.
func endsWhole(w *world) {
	w.connect()
	w.live()
	w.disconnect()
	before := runtime.NumGoroutine()
	for range 20 {
		w.receive()
		w.live()
		w.disconnect()
	}
	// A few connections of net/http may be kept for the next call.
	w.until("the goroutines of connections that ended are gone", func() bool {
		return runtime.NumGoroutine() < before+10
	})
}
