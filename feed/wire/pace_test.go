package wire_test

import (
	"context"
	"errors"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/wire"
)

func someClock() feed.Clock { return feedtest.NewClock(noon()) }

// TestHints: how long each hint asks to wait.
func TestHints(t *testing.T) {
	date := func(d time.Duration) string { return noon().Add(d).Format(http.TimeFormat) }
	for name, c := range map[string]struct {
		status int
		header map[string]string
		asks   bool
		wait   time.Duration
	}{
		"429 in seconds":                {429, map[string]string{"Retry-After": "7"}, true, 7 * time.Second},
		"429 with a fraction":           {429, map[string]string{"Retry-After": "0.5"}, true, 500 * time.Millisecond},
		"429 with a date":               {429, map[string]string{"Retry-After": date(9 * time.Second), "Date": date(0)}, true, 9 * time.Second},
		"a date of a clock that is off": {429, map[string]string{"Retry-After": date(time.Hour), "Date": date(time.Hour - 4*time.Second)}, true, 4 * time.Second},
		"a date that is over":           {429, map[string]string{"Retry-After": date(-time.Minute), "Date": date(0)}, true, 0},
		"a reset in seconds":            {429, map[string]string{"X-RateLimit-Reset": "3"}, true, 3 * time.Second},
		"a reset as a Unix time":        {429, map[string]string{"X-RateLimit-Reset": "1748865605"}, true, 5 * time.Second},
		"a reset in milliseconds":       {429, map[string]string{"X-RateLimit-Reset": "1748865605000"}, true, 5 * time.Second},
		"no hint":                       {429, nil, true, 0},
		"nonsense":                      {429, map[string]string{"Retry-After": "soon", "X-RateLimit-Reset": "NaN"}, true, 0},
		"for ever":                      {429, map[string]string{"Retry-After": "1e300"}, true, time.Hour},
		"negative":                      {429, map[string]string{"Retry-After": "-5"}, true, 0},
		"503 with a hint":               {503, map[string]string{"Retry-After": "6"}, true, 6 * time.Second},
		"503 without":                   {503, nil, false, 0},
		"500 with one":                  {500, map[string]string{"Retry-After": "6"}, false, 0},
	} {
		t.Run(name, func(t *testing.T) {
			cl, _ := serve(t, wire.Options{}, func(w http.ResponseWriter, _ *http.Request) {
				for k, v := range c.header {
					w.Header().Set(k, v)
				}
				w.WriteHeader(c.status)
			})
			_, err := cl.Do(t.Context(), wire.Request{})
			var after *feed.RetryAfter
			if errors.As(err, &after) != c.asks || (err != nil) != c.asks {
				t.Fatalf("it ended with %v", err)
			}
			if c.asks && (after.Wait-c.wait).Abs() > time.Millisecond {
				t.Errorf("it asks to wait %s, want %s", after.Wait, c.wait)
			}
		})
	}
}

// TestBusySends: a 503 leaves open whether something was done, so that only a
// read may simply be made again; a 429 says that nothing was. All wait for it.
func TestBusySends(t *testing.T) {
	for name, c := range map[string]struct {
		method string
		status int
		asks   bool
	}{
		"a read that is too early": {http.MethodGet, 429, true},
		"a send that is too early": {http.MethodPost, 429, true},
		"a read, busy":             {http.MethodGet, 503, true},
		"a send, busy":             {http.MethodPost, 503, false},
		"a change, busy":           {http.MethodPut, 503, false},
	} {
		t.Run(name, func(t *testing.T) {
			cl, _ := serve(t, wire.Options{}, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Retry-After", "60")
				w.WriteHeader(c.status)
			})
			r, err := cl.Do(t.Context(), wire.Request{Method: c.method})
			if c.asks != (feed.Wait(err) == time.Minute) || !c.asks && (err != nil || r.Status != c.status) {
				t.Errorf("it ended with %+v, %v", r, err)
			}
			if _, err := cl.Do(t.Context(), wire.Request{}); feed.Wait(err) != time.Minute {
				t.Errorf("the next call did not wait: %v", err)
			}
		})
	}
}

// TestRest: after a 429 all calls wait, on the clock given.
func TestRest(t *testing.T) {
	var calls atomic.Int32
	c, clock := serve(t, wire.Options{}, func(w http.ResponseWriter, r *http.Request) {
		if calls.Add(1) == 1 {
			w.Header().Set("Retry-After", "10")
			w.WriteHeader(429)
		}
	})
	if _, err := c.Do(t.Context(), wire.Request{}); feed.Wait(err) != 10*time.Second {
		t.Fatalf("it ended with %v", err)
	}
	done := make(chan error, 1)
	go func() { _, err := c.Do(t.Context(), wire.Request{Path: "/other"}); done <- err }()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := c.Do(ctx, wire.Request{})
	if call := callError(t, err); call.Sent || calls.Load() != 1 {
		t.Errorf("%d calls were made while they were to wait; %v", calls.Load(), err)
	}
	moving(t, clock, done)
	if calls.Load() != 2 {
		t.Errorf("%d calls were made, want 2", calls.Load())
	}
}

// TestLongRest: a rest that is longer than a call may take is not sat out.
func TestLongRest(t *testing.T) {
	var calls atomic.Int32
	c, clock := serve(t, wire.Options{}, func(w http.ResponseWriter, r *http.Request) {
		calls.Add(1)
		w.Header().Set("Retry-After", "600")
		w.WriteHeader(429)
	})
	for range 3 {
		_, err := c.Do(t.Context(), wire.Request{})
		if feed.Wait(err) != 600*time.Second || calls.Load() != 1 {
			t.Fatalf("%v after %d calls", err, calls.Load())
		}
	}
	clock.Jump(-24 * time.Hour)
	if _, err := c.Do(t.Context(), wire.Request{}); feed.Wait(err) != 600*time.Second {
		t.Errorf("with the clock set back it says %v", err)
	}
	clock.Advance(601 * time.Second)
	if _, err := c.Do(t.Context(), wire.Request{}); feed.Wait(err) == 0 || calls.Load() != 2 {
		t.Errorf("%v after %d calls", err, calls.Load())
	}
}

// TestPace: our own pace is kept on the clock given.
func TestPace(t *testing.T) {
	c, clock := serve(t, wire.Options{PerSecond: 2, Burst: 3}, func(http.ResponseWriter, *http.Request) {})
	began := clock.Now()
	for range 3 {
		if _, err := c.Do(t.Context(), wire.Request{}); err != nil {
			t.Fatal(err)
		}
	}
	if clock.Now() != began {
		t.Errorf("the first three waited")
	}
	for range 4 {
		done := make(chan error, 1)
		go func() { _, err := c.Do(t.Context(), wire.Request{}); done <- err }()
		moving(t, clock, done)
	}
	if took := clock.Now().Sub(began); took < 2*time.Second {
		t.Errorf("four more took %s, want 2 s", took)
	}
}

// moving moves the clock until a call is done.
func moving(t *testing.T, clock *feedtest.Clock, done chan error) {
	t.Helper()
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		case <-ticker.C:
			clock.Advance(10 * time.Millisecond)
		}
	}
}
