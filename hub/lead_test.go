package hub_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"tend/hub"
	"tend/store"
)

// reach is a process's way to the desk, which can be cut.
type reach struct {
	store.Store
	mu   sync.Mutex
	gone chan struct{} // not nil while it is cut; closed when it is mended
	lose bool          // documents are stored, and their answers are lost
}

func (r *reach) set(cut, lose bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.gone != nil {
		close(r.gone)
		r.gone = nil
	}
	if r.lose = lose; cut {
		r.gone = make(chan struct{})
	}
}

// pass waits until the way is open.
func (r *reach) pass(ctx context.Context) (lose bool, err error) {
	r.mu.Lock()
	gone, lose := r.gone, r.lose
	r.mu.Unlock()
	if gone == nil {
		return lose, ctx.Err()
	}
	select {
	case <-gone:
		return r.pass(ctx)
	case <-ctx.Done():
		return false, store.ErrUnavailable
	}
}

func (r *reach) Docs(ctx context.Context, kind string) ([]store.Doc, error) {
	if _, err := r.pass(ctx); err != nil {
		return nil, err
	}
	return r.Store.Docs(ctx, kind)
}

func (r *reach) PutDoc(ctx context.Context, docs ...store.Doc) error {
	lose, err := r.pass(ctx)
	if err != nil {
		return err
	}
	if err := r.Store.PutDoc(ctx, docs...); err != nil || !lose {
		return err
	}
	return store.ErrUnavailable
}

// candidate wants to lead.
type candidate struct {
	w     *world
	reach *reach
	stop  func()
	mu    sync.Mutex
	began []time.Duration // when its work began, and
	ended []time.Duration // when it ended
	idle  atomic.Int64    // its clock stands still for so long
	slow  time.Duration   // its work needs so long to end
}

// candidates make the world's processes; times count from now on.
func (w *world) candidates(n int, slow time.Duration) []*candidate {
	origin := time.Now()
	list := make([]*candidate, n)
	for i := range list {
		c := &candidate{w: w, reach: &reach{Store: w.st}, slow: slow}
		list[i] = c
		ctx, cancel := context.WithCancel(w.t.Context())
		done := make(chan error, 1)
		o := hub.LeadOptions{Store: c.reach, ID: fmt.Sprint("p", i), Clock: w.clock,
			Uptime: func() time.Duration { return time.Since(origin) - time.Duration(c.idle.Load()) }}
		go func() {
			done <- hub.Lead(ctx, o, func(ctx context.Context) {
				c.note(&c.began, origin)
				<-ctx.Done()
				<-time.After(c.slow)
				c.note(&c.ended, origin)
			})
		}()
		c.stop = sync.OnceFunc(func() {
			cancel()
			if err := <-done; err != nil {
				w.t.Errorf("Lead ended with %v", err)
			}
		})
		w.pass(time.Millisecond)
	}
	return list
}

func (c *candidate) note(times *[]time.Duration, origin time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	*times = append(*times, time.Since(origin))
}

// begun is how often its work began.
func (c *candidate) begun() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.began)
}

func (c *candidate) leads() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.began) > len(c.ended)
}

// wantLeader fails unless exactly one of them leads.
func (w *world) wantLeader(list []*candidate, want int) {
	w.t.Helper()
	for i, c := range list {
		if c.leads() != (i == want) {
			w.t.Errorf("candidate %d leads: %v, want it of candidate %d alone", i, c.leads(), want)
		}
	}
}

// wantApart fails if two ever worked at once.
func (w *world) wantApart(list []*candidate) {
	w.t.Helper()
	for i, a := range list {
		for j, b := range list {
			for n := range a.ended {
				for m := range b.began {
					if i != j && a.began[n] < b.began[m] && b.began[m] < a.ended[n] {
						w.t.Errorf("%d worked from %v to %v, and %d began at %v", i, a.began[n], a.ended[n], j, b.began[m])
					}
				}
			}
		}
	}
}

func TestLead(t *testing.T) {
	for name, test := range map[string]func(w *world, c []*candidate){
		"the first one leads, and nobody else": func(w *world, c []*candidate) {
			w.pass(2 * time.Minute)
			w.wantLeader(c, 0)
			if n := c[0].begun(); n != 1 {
				w.t.Errorf("its work began %d times", n)
			}
		},
		"one who ends in order is followed at once": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			c[0].stop()
			w.pass(600 * time.Millisecond)
			if c[0].leads() || !c[1].leads() && !c[2].leads() {
				w.t.Error("nobody leads")
			}
		},
		"one who is cut off stops before another begins": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			c[0].reach.set(true, false)
			w.pass(3 * time.Second)
			w.wantLeader(c, -1)
			w.pass(3 * time.Second)
			if !c[1].leads() && !c[2].leads() {
				w.t.Error("nobody leads")
			}
			c[0].reach.set(false, false)
			w.pass(time.Minute)
			if c[0].leads() {
				w.t.Error("who came back leads")
			}
		},
		"a short outage changes nothing": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			c[0].reach.set(true, false)
			w.pass(1900 * time.Millisecond)
			c[0].reach.set(false, false)
			w.pass(time.Minute)
			w.wantLeader(c, 0)
			if n := c[0].begun(); n != 1 {
				w.t.Errorf("its work began %d times", n)
			}
		},
		"when the desk is away for all, one goes on after it": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			for _, one := range c {
				one.reach.set(true, false)
			}
			w.pass(time.Minute)
			w.wantLeader(c, -1)
			for _, one := range c {
				one.reach.set(false, false)
			}
			w.pass(time.Second)
			n := 0
			for _, one := range c {
				if one.leads() {
					n++
				}
			}
			if n != 1 {
				w.t.Errorf("%d lead", n)
			}
		},
		"lost answers do not end a lead": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			c[0].reach.set(false, true)
			w.pass(2 * time.Second)
			c[0].reach.set(false, false)
			w.pass(time.Minute)
			w.wantLeader(c, 0)
		},
		"answers that are lost for ever do, and somebody else goes on": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			c[0].reach.set(false, true)
			w.pass(4 * time.Second)
			if c[0].leads() {
				w.t.Error("it goes on for longer than it knows of its lease")
			}
			c[0].reach.set(true, false)
			w.pass(6 * time.Second)
			if !c[1].leads() && !c[2].leads() {
				w.t.Error("nobody leads")
			}
		},
		"clocks on the wall do not matter": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			for _, d := range []time.Duration{24 * time.Hour, -48 * time.Hour} {
				w.clock.jump(d)
				w.pass(time.Minute)
			}
			w.wantLeader(c, 0)
			if n := c[0].begun(); n != 1 {
				w.t.Errorf("its work began %d times", n)
			}
		},
		"a document that cannot be read is replaced when nobody renews it": func(w *world, c []*candidate) {
			w.pass(time.Minute)
			w.must(w.st.PutDoc(w.t.Context(), store.Doc{Kind: "lease", ID: "hub", Rev: store.AnyRev, Value: []byte(`[]`)}))
			w.pass(20 * time.Second)
			n := 0
			for _, one := range c {
				if one.leads() {
					n++
				}
			}
			if n != 1 {
				w.t.Errorf("%d lead", n)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				c := w.candidates(3, 0)
				test(w, c)
				for _, one := range c {
					one.reach.set(false, false)
					one.stop()
				}
				w.wantApart(c)
			})
		})
	}
}

// TestLeadSlowWork: a leader whose work does not end soon takes part again only
// after it has.
func TestLeadSlowWork(t *testing.T) {
	inWorld(t, func(w *world) {
		c := w.candidates(1, time.Minute)
		w.pass(time.Second)
		c[0].reach.set(true, false)
		w.pass(10 * time.Second)
		c[0].reach.set(false, false)
		w.pass(40 * time.Second)
		if n := c[0].begun(); n != 1 {
			w.t.Errorf("its work began %d times", n)
		}
		w.pass(20 * time.Second)
		if n := c[0].begun(); n != 2 {
			w.t.Errorf("its work began %d times", n)
		}
		c[0].stop()
	})
}

// TestLeadAsleep: a process whose clock stood still finds out that it does not
// lead when it next looks.
func TestLeadAsleep(t *testing.T) {
	inWorld(t, func(w *world) {
		c := w.candidates(2, 0)
		w.pass(time.Minute)
		c[0].reach.set(true, false) // as good as asleep
		for range 100 {
			c[0].idle.Add(int64(100 * time.Millisecond))
			w.pass(100 * time.Millisecond)
		}
		if !c[0].leads() || !c[1].leads() {
			w.t.Fatal("want one that does not know, and one that goes on")
		}
		c[0].reach.set(false, false)
		w.pass(time.Second)
		w.wantLeader(c, 1)
		c[0].stop()
		w.wantLeader(c, 1)
		c[1].stop()
	})
}

// TestLeadEnds: Lead returns when there is nothing to lead any more.
func TestLeadEnds(t *testing.T) {
	for name, c := range map[string]struct {
		work  func(ctx context.Context)
		close bool
	}{
		"the work is done":    {work: func(context.Context) {}},
		"the store is closed": {work: func(ctx context.Context) { <-ctx.Done() }, close: true},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				origin, done := time.Now(), make(chan error, 1)
				o := hub.LeadOptions{Store: w.st, Clock: w.clock, Uptime: func() time.Duration { return time.Since(origin) }}
				go func() { done <- hub.Lead(w.t.Context(), o, c.work) }()
				synctest.Wait()
				if c.close {
					w.must(w.st.Close())
				}
				w.pass(2 * time.Second)
				select {
				case err := <-done:
					w.must(err)
				default:
					w.t.Error("it goes on")
				}
			})
		})
	}
}
