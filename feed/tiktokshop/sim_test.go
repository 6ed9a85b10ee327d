package tiktokshop_test

import (
	"context"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
	"tend/feed/tiktokshop"
)

// options are those of a connection with a simulator.
func options(s *tiktoksim.Sim, clock feed.Clock, file string) tiktokshop.Options {
	return tiktokshop.Options{
		Name: tiktoksim.Name, AppKey: tiktoksim.AppKey, AppSecret: tiktoksim.AppSecret, TokenFile: file,
		API: s.API(), Auth: s.Auth(), Clock: clock,
	}
}

// authorised has a token file for a simulator, and gives its options.
func authorised(t testing.TB, s *tiktoksim.Sim, clock feed.Clock) tiktokshop.Options {
	t.Helper()
	o := options(s, clock, filepath.Join(t.TempDir(), "tokens.json"))
	if _, err := tiktokshop.Authorize(context.Background(), o, s.Code()); err != nil {
		t.Fatalf("authorise: %v", err)
	}
	return o
}

// authorise is Authorize, for tests that call nothing else of it.
func authorise(ctx context.Context, o tiktokshop.Options, code string) ([]tiktokshop.RemoteShop, error) {
	return tiktokshop.Authorize(ctx, o, code)
}

// connect makes a connection and fails the test where that cannot be done.
func connect(t testing.TB, o tiktokshop.Options) *tiktokshop.Conn {
	t.Helper()
	c, err := tiktokshop.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// platform is a simulator for the suite. A call of Connect is a restart: only the
// token file is kept.
func platform(t testing.TB, clock feed.Clock) feedtest.Platform {
	var o tiktokshop.Options
	s := tiktoksim.New(t, clock, func(t testing.TB, s *tiktoksim.Sim, clock feed.Clock) feed.Connection {
		o.Clock = clock
		return connect(t, o)
	})
	o = authorised(t, s, clock)
	return s
}

func TestSuite(t *testing.T) { feedtest.Run(t, platform) }

// scene is a simulator, a desk, and time that runs.
type scene struct {
	*testing.T
	clock *feedtest.Clock
	sim   *tiktoksim.Sim
	desk  *feedtest.Desk
	o     tiktokshop.Options
	step  atomic.Int64 // how far the clock goes each millisecond
}

func newScene(t *testing.T) *scene {
	t.Parallel()
	clock := feedtest.NewClock(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	s := tiktoksim.New(t, clock, nil)
	c := &scene{T: t, clock: clock, sim: s, desk: feedtest.NewDesk()}
	c.step.Store(int64(unhurried))
	c.run()
	c.o = authorised(t, s, clock)
	return c
}

const unhurried = 200 * time.Millisecond

// run lets time pass while nothing is being handled.
func (s *scene) run() {
	ctx, cancel := context.WithCancel(context.Background())
	var over sync.WaitGroup
	over.Go(func() {
		for tick := time.NewTicker(time.Millisecond); ctx.Err() == nil; <-tick.C {
			if s.sim.Faults().Busy() == 0 {
				s.clock.Advance(time.Duration(s.step.Load()))
			}
		}
	})
	s.Cleanup(func() { cancel(); over.Wait() })
}

// receive has a connection receive until the test ends, and gives the channel on
// which it says why it ended.
func (s *scene) receive(c *tiktokshop.Conn) <-chan error {
	ctx, cancel := context.WithCancel(s.Context())
	ended := make(chan error, 1)
	over := make(chan struct{})
	go func() {
		defer close(over)
		ended <- c.Receive(ctx, s.desk)
	}()
	s.Cleanup(func() { cancel(); <-over })
	return ended
}

// live has a connection that handed over all there is, webhooks and all.
func (s *scene) live() (*tiktokshop.Conn, <-chan error) {
	s.Helper()
	c := connect(s, s.o)
	s.sim.SendTo(c.Hook())
	ended := s.receive(c)
	s.until("all is handed over", s.desk.IsCurrent)
	return c, ended
}

// until waits for something to become true.
func (s *scene) until(what string, is func() bool) {
	s.Helper()
	limit := time.After(10 * time.Second)
	for tick := time.NewTicker(time.Millisecond); !is(); {
		select {
		case <-limit:
			s.Fatalf("it never came to this: %s", what)
		case <-tick.C:
		}
	}
}

// pass lets time pass.
func (s *scene) pass(d time.Duration) {
	s.Helper()
	s.step.Store(int64(max(unhurried, d/400)))
	defer s.step.Store(int64(unhurried))
	end := s.clock.Now().Add(d)
	s.until(d.String()+" passed", func() bool { return s.clock.Now() >= end })
}

// ends waits for Receive to end, and gives its reason.
func (s *scene) ends(ended <-chan error) error {
	s.Helper()
	select {
	case err := <-ended:
		return err
	case <-time.After(10 * time.Second):
		s.Fatal("Receive does not end")
		return nil
	}
}

// reply is a text of ours to a customer.
func (s *scene) reply(id desk.MessageID, text string) desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: id, At: s.clock.Now(), From: desk.FromAgent, Agent: "mia", Kind: desk.KindText, Text: text,
	}
}
