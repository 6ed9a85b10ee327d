package feedtest

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// api counts the calls it handles, with faults before it.
func api(t *testing.T) (*Faults, *Clock, *atomic.Int32, string) {
	t.Helper()
	clock, handled := NewClock(start()), &atomic.Int32{}
	f := NewFaults(clock)
	s := httptest.NewServer(f.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil && string(body) == "{}" {
			handled.Add(1)
		}
		_, _ = io.WriteString(w, "fine")
	})))
	t.Cleanup(s.Close)
	return f, clock, handled, s.URL
}

func call(url string) (int, string, error) {
	res, err := http.Post(url, "application/json", strings.NewReader("{}"))
	if err != nil {
		return 0, "", err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	return res.StatusCode, string(body), err
}

func TestFaultsOfCalls(t *testing.T) {
	for kind, want := range map[Fault]struct {
		status  int // 0: cut
		handled int32
	}{
		LoseRequest: {0, 0}, LoseAnswer: {0, 1}, Unauthorized: {401, 0}, Forbidden: {403, 0}, TooMany: {429, 0},
		Broken: {500, 0}, BrokenAfter: {500, 1}, Unavailable: {503, 0}, Garbage: {200, 0}, Late: {0, 0},
	} {
		t.Run(kind.String(), func(t *testing.T) {
			f, clock, handled, url := api(t)
			f.Next(kind, "POST /send$", 1)
			if status, _, err := call(url + "/send/not"); status != 200 || err != nil {
				t.Fatalf("another path: %d, %v", status, err)
			}
			handled.Store(0)
			status, body, err := call(url + "/send")
			if status != want.status || (err != nil) != (want.status == 0) || body == "fine" || handled.Load() != want.handled {
				t.Errorf("status %d, %q, %v, handled %d times", status, body, err, handled.Load())
			}
			if kind == Late {
				clock.Advance(LateMost)
				if handled.Load() != 1 {
					t.Errorf("it was handled %d times when it was late", handled.Load())
				}
			}
			if status, body, err := call(url + "/send"); status != 200 || body != "fine" || err != nil {
				t.Errorf("the call after it: %d, %q, %v", status, body, err)
			}
		})
	}
}

func TestDelay(t *testing.T) {
	f, clock, handled, url := api(t)
	f.Next(Delay, "", 1)
	done := make(chan error, 1)
	go func() {
		status, _, err := call(url)
		if status != 200 {
			err = errors.Join(err, fmt.Errorf("status %d", status))
		}
		done <- err
	}()
	// It waits for the clock, whenever it begins to.
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for moved := 0; ; moved++ {
		select {
		case err := <-done:
			if err != nil || handled.Load() != 1 || moved == 0 {
				t.Errorf("%v, handled %d times, after %d steps of the clock", err, handled.Load(), moved)
			}
			return
		case <-ticker.C:
			clock.Advance(delayMost)
		}
	}
}

// TestChanceIsOfTheSeed: the same calls get the same faults.
func TestChanceIsOfTheSeed(t *testing.T) {
	draw := func(seed uint64) (all []Fault) {
		f := NewFaults(NewClock(start()))
		f.Random(seed, 0.5)
		for range 50 {
			all = append(all, f.draw("GET /"), f.drawPush())
		}
		return all
	}
	if !slices.Equal(draw(1), draw(1)) || slices.Equal(draw(1), draw(2)) {
		t.Errorf("chance is not of the seed alone")
	}
}

func TestDownAndCalm(t *testing.T) {
	f, _, handled, url := api(t)
	cut := 0
	f.OnDown(func() { cut++ })
	f.Down()
	for range 4 {
		if status, _, err := call(url); err == nil && status != 503 {
			t.Errorf("status %d while it is down", status)
		}
	}
	f.Calm()
	if status, _, err := call(url); status != 200 || err != nil || handled.Load() != 1 || cut != 1 {
		t.Errorf("then: %d, %v; handled %d times, cut %d times", status, err, handled.Load(), cut)
	}
}

func TestFaultsOfPushes(t *testing.T) {
	for name, c := range map[string]struct {
		faults []Fault
		then   func(f *Faults, c *Clock)
		want   []string
	}{
		"none":     {nil, func(*Faults, *Clock) {}, []string{"a", "b", "c"}},
		"lost":     {[]Fault{LosePush}, func(*Faults, *Clock) {}, []string{"b", "c"}},
		"repeated": {[]Fault{RepeatPush}, func(*Faults, *Clock) {}, []string{"a", "a", "a", "a", "a", "b", "c"}},
		"delayed":  {[]Fault{DelayPush}, func(_ *Faults, c *Clock) { c.Advance(delayMost) }, []string{"b", "c", "a"}},
		"held":     {[]Fault{HoldPush, HoldPush}, func(f *Faults, _ *Clock) { f.Release() }, []string{"c", "b", "a"}},
		"calm":     {[]Fault{HoldPush, HoldPush}, func(f *Faults, _ *Clock) { f.Calm() }, []string{"c", "b", "a"}},
	} {
		t.Run(name, func(t *testing.T) {
			clock := NewClock(start())
			f := NewFaults(clock)
			for _, k := range c.faults {
				f.Next(k, "", 1)
			}
			var mu sync.Mutex
			var got []string
			came := make(chan bool, 100)
			send := func(name string) func() {
				return func() { mu.Lock(); got = append(got, name); mu.Unlock(); came <- true }
			}
			f.Pushes([]func(){send("a"), send("b"), send("c")})
			for range 3 - len(c.faults) {
				<-came
			}
			c.then(f, clock)
			for range len(c.want) - (3 - len(c.faults)) {
				<-came
			}
			mu.Lock()
			defer mu.Unlock()
			if !slices.Equal(got, c.want) {
				t.Errorf("%q came, want %q", got, c.want)
			}
		})
	}
}
