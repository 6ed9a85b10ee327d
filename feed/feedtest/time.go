package feedtest

import (
	"context"
	"runtime"
	"time"

	"tend/desk"
)

const (
	patience = 60 * time.Second       // on the wall, until a test gives up
	tick     = time.Millisecond       // on the wall, between two steps of the clock
	step     = 500 * time.Millisecond // of the clock
	stride   = 4 * time.Second        // of the clock, when there was no call for calmAfter ticks
)

// calmAfter is after how many ticks without a call nothing seems to happen.
const calmAfter = 3

// run moves the clock while nothing is being handled, and faster while nothing
// happens at all.
func (w *world) run(ctx context.Context) {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	calls, still := 0, 0
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		pace, now := w.speed(), w.p.Faults().count()
		if still++; now != calls {
			calls, still = now, 0
		}
		if pace == step && still > calmAfter {
			pace = stride
		}
		if pace > 0 && w.p.Faults().Busy() == 0 {
			w.advance(w.upTo(pace))
		}
	}
}

// upTo is as much of d as there is before the clock is to stand still.
func (w *world) upTo(d time.Duration) time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.halt == 0 {
		return d
	}
	return max(0, min(d, w.halt.Sub(w.clock.Now())))
}

// haltAt makes the clock stand still from an instant on, however busy the
// machine is; zero lets it go on.
func (w *world) haltAt(at desk.Instant) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.halt = at
}

// advance goes in small steps, between which others may set their alarms.
func (w *world) advance(d time.Duration) {
	for ; d > step; d -= step {
		w.clock.Advance(step)
		runtime.Gosched()
	}
	w.clock.Advance(d)
}

func (w *world) speed() time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.pace
}

// setSpeed makes the clock go so far each tick.
func (w *world) setSpeed(pace time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pace = pace
}

// until waits for something to become true.
func (w *world) until(what string, is func() bool) {
	w.t.Helper()
	limit := time.NewTimer(w.patience)
	defer limit.Stop()
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for !is() {
		select {
		case <-limit.C:
			w.t.Fatalf("it never came to this: %s", what)
		case <-ticker.C:
		}
	}
}

// finish waits for something to end.
func (w *world) finish(what string, wait func()) {
	done := make(chan struct{})
	go func() { defer close(done); wait() }()
	limit := time.NewTimer(w.patience)
	defer limit.Stop()
	select {
	case <-done:
	case <-limit.C:
		stacks := make([]byte, 1<<20)
		w.t.Errorf("%s does not end:\n%s", what, stacks[:runtime.Stack(stacks, true)])
	}
}

// pass lets time pass, as it runs.
func (w *world) pass(d time.Duration) {
	w.t.Helper()
	end := w.clock.Now().Add(d)
	w.until(d.String()+" passed", func() bool { return w.clock.Now() >= end })
}
