package feedtest

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
)

// retry is how long it takes until a connection that failed is tried again.
const retry = 5 * time.Second

// start is when the clock of every test begins.
func start() time.Time { return time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC) }

// world is a platform, a desk, a connection between them, and time.
type world struct {
	t     testing.TB
	clock *Clock
	p     Platform
	does  Traits
	desk  *Desk
	conn  feed.Connection

	patience time.Duration // on the wall, until a test gives up

	mu    sync.Mutex
	pace  time.Duration // of the clock, each tick; 0: it stands still
	halt  desk.Instant  // where the clock stands still; 0: nowhere
	ended []error       // of Receive
	stop  func()        // ends the connection and the courier; nil: none

	expected  int // messages so far, for arriveAll
	sendings  []sending
	customers []string // who wrote
}

// newWorld has a platform and nothing connected. Time runs.
func newWorld(t testing.TB, create Make) *world {
	clock := NewClock(start())
	p := create(t, clock)
	w := &world{t: t, clock: clock, p: p, does: p.Traits(), desk: NewDesk(), pace: step, patience: patience}
	ctx, cancel := context.WithCancel(context.Background())
	var over sync.WaitGroup
	over.Go(func() { w.run(ctx) })
	t.Cleanup(func() {
		w.disconnect()
		cancel()
		over.Wait()
	})
	return w
}

// connect makes a new connection and keeps it going as a desk does.
func (w *world) connect() {
	w.t.Helper()
	w.conn = w.p.Connect(w.t, w.clock)
	w.receive()
}

// receive has the connection that is there receive, and tries again whenever
// it fails.
func (w *world) receive() {
	ctx, cancel := context.WithCancel(context.Background())
	var over sync.WaitGroup
	conn := w.conn
	over.Go(func() { w.line(ctx, conn) })
	over.Go(func() { w.courier(ctx, conn) })
	w.stop = func() {
		cancel()
		w.finish("the connection", over.Wait)
	}
}

// line calls Receive again and again until the context ends.
func (w *world) line(ctx context.Context, conn feed.Connection) {
	for ctx.Err() == nil {
		err := conn.Receive(ctx, w.desk)
		w.desk.Current(false)
		w.note(err)
		if ctx.Err() == nil && err == nil {
			w.t.Errorf("Receive ended without an error and without being asked to")
		}
		select {
		case <-w.clock.After(max(retry, feed.Wait(err))):
		case <-ctx.Done():
		}
	}
}

func (w *world) note(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ended = append(w.ended, err)
}

// endedWith reports whether Receive ended with an error since the mark that
// endings gave; what nil means any.
func (w *world) endedWith(what error, mark int) bool {
	for _, err := range w.endedSince(mark) {
		if what == nil || errors.Is(err, what) {
			return true
		}
	}
	return false
}

// endedSince is how Receive ended since a mark.
func (w *world) endedSince(mark int) []error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.ended[mark:])
}

func (w *world) endings() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.ended)
}

// disconnect ends the connection as a program does that is asked to.
func (w *world) disconnect() {
	if w.stop != nil {
		w.stop()
		w.stop = nil
	}
}

// crash ends the process: what was not stored is gone.
func (w *world) crash() {
	w.desk.Crash()
	w.disconnect()
	w.settle()
	w.desk.Restart()
}

// settle lets calls that were cut arrive, while time stands still: what the
// operating system still holds is older than any wait that follows.
func (w *world) settle() {
	pace := w.speed()
	w.setSpeed(0)
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for quiet := 0; quiet < 10; quiet++ {
		<-ticker.C
		if w.p.Faults().Busy() > 0 {
			quiet = 0
		}
	}
	w.setSpeed(pace)
}

// live waits until all that happened was handed over.
func (w *world) live() {
	w.t.Helper()
	w.until("the connection says that all was handed over", w.desk.IsCurrent)
}

// writes lets a customer write, a second after what was before.
func (w *world) writes(customer, text string) desk.MessageID {
	w.clock.Advance(time.Second)
	if !slices.Contains(w.customers, customer) {
		w.customers = append(w.customers, customer)
	}
	return desk.MessageID(w.p.Write(customer, text))
}

// texts is what is stored of a customer, in order, ours left out.
func (w *world) texts(customer string) []string {
	var texts []string
	for _, e := range w.desk.Thread(w.p.Key(customer)) {
		if e.Type == desk.Message && e.From != desk.FromSystem {
			texts = append(texts, e.Text)
		}
	}
	return texts
}
