package feed_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
)

// wall is the bubble's time.
type wall struct{}

func (wall) Now() desk.Instant                      { return desk.At(time.Now()) }
func (wall) After(d time.Duration) <-chan time.Time { return time.After(d) }

// keeper stores nothing.
type keeper struct{ err error }

func (k keeper) Cursor(context.Context) (string, error) { return "", k.err }
func (k keeper) Take(context.Context, feed.Batch) error { return k.err }

// conn is a connection as a test wants it.
type conn struct {
	receive func(ctx context.Context, d feed.Desk, n int) error
	deliver func() error

	mu     sync.Mutex
	starts []time.Time
}

// started is when each attempt began.
func (c *conn) started() []time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.starts)
}

func (c *conn) Receive(ctx context.Context, d feed.Desk) error {
	c.mu.Lock()
	c.starts = append(c.starts, time.Now())
	n := len(c.starts)
	c.mu.Unlock()
	return c.receive(ctx, d, n)
}

func (c *conn) Deliver(context.Context, desk.Key, desk.Entry) (feed.Receipt, error) {
	return feed.Receipt{RemoteID: "r"}, c.deliver()
}

func (c *conn) Lookup(context.Context, feed.Question) (feed.Receipt, bool, error) {
	return feed.Receipt{}, true, c.deliver()
}

func stay(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

// running runs a line for a test.
func running(t *testing.T, c *conn, k feed.Keeper, test func(l *feed.Line, seen *[]feed.Phase)) {
	synctest.Test(t, func(t *testing.T) {
		l := feed.NewLine(c, feed.LineOptions{Name: "l", Clock: wall{}})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		seen := []feed.Phase{l.Status().State}
		go func() {
			defer close(done)
			l.Run(ctx, k, func() { seen = append(seen, l.Status().State) })
		}()
		synctest.Wait()
		test(l, &seen)
		cancel()
		<-done
		if l.Current() {
			t.Error("a line that does not run is current")
		}
	})
}

func TestLinePhases(t *testing.T) {
	c := &conn{receive: func(ctx context.Context, d feed.Desk, n int) error {
		_ = d.Take(ctx, feed.Batch{})
		d.Current(true)
		<-time.After(time.Second)
		d.Current(false)
		d.Current(true)
		if n == 1 {
			return nil
		}
		return stay(ctx)
	}}
	running(t, c, keeper{}, func(l *feed.Line, seen *[]feed.Phase) {
		<-time.After(10 * time.Second)
		synctest.Wait()
		got := fmt.Sprint(*seen)
		if want := "[connecting catching-up live catching-up live down catching-up live catching-up live]"; got != want {
			t.Errorf("phases %s, want %s", got, want)
		}
	})
}

func TestLineWaits(t *testing.T) {
	for name, c := range map[string]struct {
		err         error
		least, most time.Duration // between the third attempt and the fourth
	}{
		"any failure":      {errors.New("reset"), 2 * time.Second, 4 * time.Second},
		"asked to wait":    {&feed.RetryAfter{Wait: 90 * time.Second}, 90 * time.Second, 90 * time.Second},
		"asked for a week": {&feed.RetryAfter{Wait: 7 * 24 * time.Hour}, time.Hour, time.Hour},
		"not let in":       {fmt.Errorf("x: %w", feed.ErrUnauthorized), 150 * time.Second, 5 * time.Minute},
		"not set up":       {&feed.Plain{Text: "No url.", Err: feed.ErrMisconfigured}, 150 * time.Second, 5 * time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			cn := &conn{receive: func(context.Context, feed.Desk, int) error { return c.err }}
			running(t, cn, keeper{}, func(*feed.Line, *[]feed.Phase) {
				for len(cn.started()) < 4 {
					<-time.After(time.Second)
					synctest.Wait()
				}
				if got := cn.started()[3].Sub(cn.started()[2]); got < c.least || got > c.most {
					t.Errorf("waited %v, want %v to %v", got, c.least, c.most)
				}
			})
		})
	}
}

// TestLineForgivesAfterAWhile: one that was current for a minute is tried at
// once, one that flaps is not.
func TestLineForgivesAfterAWhile(t *testing.T) {
	for name, c := range map[string]struct {
		up          time.Duration
		least, most time.Duration
	}{
		"steady":  {time.Minute, time.Second / 2, time.Second},
		"flapped": {time.Minute - 1, 32 * time.Second, 64 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			var ended, begun time.Time
			cn := &conn{receive: func(ctx context.Context, d feed.Desk, n int) error {
				switch n {
				case 7:
					d.Current(true)
					<-time.After(c.up)
					ended = time.Now()
				case 8:
					begun = time.Now()
					return stay(ctx)
				}
				return errors.New("reset")
			}}
			running(t, cn, keeper{}, func(*feed.Line, *[]feed.Phase) {
				<-time.After(time.Hour)
				synctest.Wait()
				if got := begun.Sub(ended); got < c.least || got > c.most {
					t.Errorf("waited %v, want %v to %v", got, c.least, c.most)
				}
			})
		})
	}
}

func TestLineReasons(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"plain":      {fmt.Errorf("x: %w", &feed.Plain{Text: "The token is wrong.", Err: feed.ErrUnauthorized}), "The token is wrong."},
		"let in":     {feed.ErrUnauthorized, "The platform does not let us in. Check the token and what it may do."},
		"settings":   {fmt.Errorf("%w: no url", feed.ErrMisconfigured), "The feed is not set up correctly: no url."},
		"any":        {errors.New("dial:\n connection refused"), "Dial: connection refused."},
		"no reason":  {nil, "The platform ended the connection."},
		"empty text": {errors.New(""), "The connection failed."},
	} {
		t.Run(name, func(t *testing.T) {
			cn := &conn{receive: func(context.Context, feed.Desk, int) error { return c.err }}
			running(t, cn, keeper{}, func(l *feed.Line, _ *[]feed.Phase) {
				if s := l.Status(); s.State != feed.Down || s.Reason != c.want {
					t.Errorf("%s because %q, want %q", s.State, s.Reason, c.want)
				}
			})
		})
	}
}

func TestLineGate(t *testing.T) {
	var d feed.Desk
	cn := &conn{receive: func(ctx context.Context, desk feed.Desk, _ int) error {
		d = desk
		return stay(ctx)
	}, deliver: func() error { return nil }}
	running(t, cn, keeper{}, func(l *feed.Line, _ *[]feed.Phase) {
		ctx := t.Context()
		if _, err := l.Deliver(ctx, desk.Key{}, desk.Entry{}); !errors.Is(err, feed.ErrPaused) {
			t.Errorf("Deliver says %v while it is not current", err)
		}
		if _, _, err := l.Lookup(ctx, feed.Question{}); !errors.Is(err, feed.ErrPaused) {
			t.Errorf("Lookup says %v while it is not current", err)
		}
		d.Current(true)
		if r, err := l.Deliver(ctx, desk.Key{}, desk.Entry{}); err != nil || r.RemoteID != "r" {
			t.Errorf("Deliver says %v, %v while it is current", r, err)
		}
		cn.deliver = func() error { panic("index") }
		if _, err := l.Deliver(ctx, desk.Key{}, desk.Entry{}); !errors.Is(err, feed.ErrUncertain) {
			t.Errorf("Deliver says %v after a panic", err)
		}
		if _, found, err := l.Lookup(ctx, feed.Question{}); err == nil || found || errors.Is(err, feed.ErrUncertain) {
			t.Errorf("Lookup says %v, %v after a panic", found, err)
		}
		if l.Mirrors() {
			t.Error("it mirrors, although its connection does not")
		}
	})
}

// TestLineBroken: nothing but the reason comes of it.
// gateAt notes whether replies could still go out whenever something is logged.
type gateAt struct {
	slog.Handler
	line *feed.Line
	open *[]bool
}

func (g *gateAt) Enabled(context.Context, slog.Level) bool { return true }

func (g *gateAt) Handle(context.Context, slog.Record) error {
	*g.open = append(*g.open, g.line.Current())
	return nil
}

// TestLineClosesItsGateFirst: from when a connection has ended nothing goes out,
// however long it takes to log why.
func TestLineClosesItsGateFirst(t *testing.T) {
	for name, end := range map[string]func(){"fails": func() {}, "panics": func() { panic("no") }} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var open []bool
				g := &gateAt{open: &open}
				g.line = feed.NewLine(&conn{receive: func(_ context.Context, d feed.Desk, _ int) error {
					d.Current(true)
					end()
					return errors.New("gone")
				}}, feed.LineOptions{Name: "l", Clock: wall{}, Log: slog.New(g)})
				ctx, cancel := context.WithTimeout(t.Context(), time.Second/4)
				defer cancel()
				g.line.Run(ctx, keeper{}, func() {})
				if len(open) == 0 || slices.Contains(open, true) {
					t.Errorf("the gate was open when it was logged: %v", open)
				}
			})
		})
	}
}

func TestLineBroken(t *testing.T) {
	b := feed.Broken(errors.New("no url"))
	if err := b.Receive(t.Context(), nil); !errors.Is(err, feed.ErrMisconfigured) || !strings.Contains(err.Error(), "no url") {
		t.Errorf("Receive says %v", err)
	}
	if _, err := b.Deliver(t.Context(), desk.Key{}, desk.Entry{}); err == nil || errors.Is(err, feed.ErrUncertain) {
		t.Errorf("Deliver says %v", err)
	}
}
