package chatwoot_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

// recorder is a desk that also keeps what the suite's does not look at.
type recorder struct {
	*feedtest.Desk
	mu      sync.Mutex
	reaches []feed.Reached
	replies []desk.QuickReply
	cursors int
}

func (r *recorder) Take(ctx context.Context, b feed.Batch) error {
	if err := r.Desk.Take(ctx, b); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reaches = append(r.reaches, b.Reaches...)
	if b.Replies != nil {
		r.replies = b.Replies
	}
	if b.Cursor != "" {
		r.cursors++
	}
	return nil
}

// reach is what was told last of a customer.
func (r *recorder) reach(k desk.Key) desk.Reach {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, told := range slices.Backward(r.reaches) {
		if told.Key == k {
			return told.Reach
		}
	}
	return desk.Reach{}
}

func (r *recorder) offered() []desk.QuickReply {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.replies)
}

func (r *recorder) kept() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.cursors
}

// stage is a simulator, a connection and a desk, on a clock that runs a
// thousand times as fast as the wall's while no call is handled.
type stage struct {
	t     *testing.T
	clock *feedtest.Clock
	sim   *chatwootsim.Sim
	desk  *recorder
	conn  *chatwoot.Conn
	end   func()
}

func newStage(t *testing.T, o chatwootsim.Options, more ...func(*chatwoot.Options)) *stage {
	t.Parallel()
	s := &stage{t: t, clock: feedtest.NewClock(time.Date(2026, 8, 18, 9, 0, 0, 0, time.UTC)), desk: &recorder{Desk: feedtest.NewDesk()}}
	o.Clock = s.clock
	s.sim = installation(t, o)
	ctx, cancel := context.WithCancel(context.Background())
	var over sync.WaitGroup
	over.Go(func() { s.run(ctx) })
	t.Cleanup(func() {
		s.disconnect()
		cancel()
		over.Wait()
	})
	s.connect(more...)
	return s
}

func (s *stage) run(ctx context.Context) {
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if s.sim.Faults().Busy() == 0 {
				s.clock.Advance(time.Second)
			}
		}
	}
}

// connect makes a new connection and keeps it going.
func (s *stage) connect(more ...func(*chatwoot.Options)) {
	s.t.Helper()
	o := options(s.t, s.sim, s.clock)
	for _, m := range more {
		m(&o)
	}
	conn, err := chatwoot.New(o)
	if err != nil {
		s.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var over sync.WaitGroup
	over.Go(func() {
		for ctx.Err() == nil {
			_ = conn.Receive(ctx, s.desk) // why it ended is told by what is on the desk
			select {
			case <-ctx.Done():
			case <-s.clock.After(time.Second):
			}
		}
	})
	s.conn = conn
	s.end = func() { cancel(); over.Wait() }
	s.until("it is current", s.desk.IsCurrent)
}

func (s *stage) disconnect() {
	if s.end != nil {
		s.end()
		s.end = nil
	}
}

func (s *stage) until(what string, is func() bool) {
	s.t.Helper()
	limit := time.NewTimer(15 * time.Second)
	defer limit.Stop()
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for !is() {
		select {
		case <-limit.C:
			s.t.Fatalf("it never came to this: %s\nthe log is %q", what, s.log("ann"))
		case <-ticker.C:
		}
	}
}

// pass lets time pass.
func (s *stage) pass(d time.Duration) {
	s.t.Helper()
	end := s.clock.Now().Add(d)
	s.until(d.String()+" passed", func() bool { return s.clock.Now() >= end })
}

// log is what is on the desk of a customer, in words.
func (s *stage) log(customer string) []string {
	var out []string
	for _, e := range s.desk.Thread(s.sim.Key(customer)) {
		switch {
		case e.Type == desk.Message:
			out = append(out, e.From.String()+": "+e.Text)
		case e.Type == desk.Close:
			out = append(out, "closed by "+string(e.Agent))
		default:
			out = append(out, strings.TrimSpace("assigned to "+string(e.Agent)))
		}
	}
	return out
}

func (s *stage) has(customer, line string) func() bool {
	return func() bool { return slices.Contains(s.log(customer), line) }
}

func (s *stage) wantLog(customer string, want ...string) {
	s.t.Helper()
	s.until("the log has so many lines", func() bool { return len(s.log(customer)) >= len(want) })
	if got := s.log(customer); !slices.Equal(got, want) {
		s.t.Errorf("the log is\n%q, want\n%q", got, want)
	}
}

// say is a reply of ours.
func (s *stage) say(id, text string) desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: desk.MessageID(id), At: s.clock.Now(), From: desk.FromAgent, Agent: "me", Kind: desk.KindText, Text: text,
	}
}
