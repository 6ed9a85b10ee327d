package hub_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// process is what a killed program leaves behind: from the fatal step on it
// changes nothing any more, neither the desk nor the platform.
type process struct {
	store.Store
	mu    sync.Mutex
	steps int
	fatal int // the step at which it dies; 0 is never
}

// step counts one, and reports whether the process is still alive.
func (p *process) step() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.steps++
	return p.fatal == 0 || p.steps < p.fatal
}

func (p *process) dead() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.fatal != 0 && p.steps >= p.fatal
}

// Commit may die before it stores anything, or after, without having said so.
func (p *process) Commit(ctx context.Context, changes ...store.Change) error {
	if !p.step() {
		return store.ErrClosed
	}
	err := p.Store.Commit(ctx, changes...)
	if !p.step() {
		return store.ErrClosed
	}
	return err
}

// calls is the process's connection to the platform: it may die before the
// message leaves it, and after the platform has it.
type calls struct {
	process *process
	*platform
}

func (c calls) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	if !c.process.step() {
		return feed.Receipt{}, store.ErrClosed
	}
	r, err := c.platform.Deliver(ctx, k, e)
	if !c.process.step() {
		return feed.Receipt{}, store.ErrClosed
	}
	return r, err
}

func (c calls) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	if c.process.dead() {
		return feed.Receipt{}, false, store.ErrClosed
	}
	return c.platform.Lookup(ctx, q)
}

// runs lets the process work for a while, or until it is dead, and ends it.
func (w *world) runs(p *process, platform *platform, d time.Duration) {
	o := w.o
	o.Feeds = map[desk.ShopID]feed.Deliverer{desk.DefaultShop: calls{p, platform}}
	stop := w.startOn(p, o)
	w.pass(d)
	stop()
}

// TestCrashAtEveryStep kills a hub before and after every commit and every
// call while it delivers, and lets another one go on. Every message must have
// arrived once, or be shown as unconfirmed where the platform cannot tell.
func TestCrashAtEveryStep(t *testing.T) {
	for name, behave := range map[string]func(p *platform){
		"an honest platform":                   func(*platform) {},
		"one that cannot tell":                 func(p *platform) { p.lookup = func(int) error { return errBlind } },
		"one that loses answers":               func(p *platform) { p.deliver = p.loses(2) },
		"one that loses answers and is silent": func(p *platform) { p.deliver, p.lookup = p.loses(2), silent(2) },
		"one that is down at first":            func(p *platform) { p.deliver = fails(2, errNetwork) },
		"one that hangs at first":              func(p *platform) { p.deliver = hangs(1) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // they mostly wait for the disk
			survived := false
			for fatal := 1; !survived && !t.Failed(); fatal++ {
				for _, alone := range []bool{false, true} {
					t.Run(fmt.Sprintf("step %d, alone %t", fatal, alone), func(t *testing.T) {
						inWorld(t, func(w *world) {
							w.o.Alone = alone
							survived = w.crashes(behave, fatal)
						})
					})
				}
			}
		})
	}
}

func silent(asked int) func(int) error {
	return func(n int) error {
		if n > asked {
			return nil
		}
		return errNetwork
	}
}

// crashes tells the story of one crash, and whether there was none.
func (w *world) crashes(behave func(*platform), fatal int) (survived bool) {
	p := w.platform()
	behave(p)
	out := map[desk.MessageID]string{"a1": "a", "a2": "a", "b1": "b"}
	w.send("a", "a1")
	w.send("a", "a2")
	w.writes("b")
	w.reply("b", "b1", 4*time.Second)

	first := &process{Store: w.st, fatal: fatal}
	w.runs(first, p, 10*time.Minute)
	w.runs(&process{Store: w.st}, p, time.Hour)
	for id, customer := range out {
		w.wantOnce(p, customer, id, p.lookup == nil || fatal == 0)
	}
	return !first.dead()
}

// wantOnce checks that a message arrived once and is known as sent, or else is
// unconfirmed and arrived at most once.
func (w *world) wantOnce(p *platform, customer string, id desk.MessageID, certain bool) {
	w.t.Helper()
	state, count := w.entry(customer, id).Delivery, p.count(id)
	switch {
	case state == desk.Sent && count == 1:
	case !certain && state == desk.Unconfirmed && count <= 1:
	default:
		w.t.Errorf("message %s is %q and arrived %d times", id, state, count)
	}
}

// TestTwoHubs: two hubs on one desk do everything once.
func TestTwoHubs(t *testing.T) {
	inWorld(t, func(w *world) {
		const n = 25
		p := w.platform()
		p.deliver = slow(100 * time.Millisecond)
		w.agent("ada", desk.Accepting, 200)
		w.agent("bo", desk.Accepting, 200)
		for i := range n {
			name := fmt.Sprint(i)
			w.remind("open-"+name, time.Hour)
			w.send("sent-"+name, desk.MessageID("out-"+name))
			w.interrupted("lost-"+name, desk.MessageID("lost-"+name))
			w.writes("held-" + name)
			w.reply("held-"+name, desk.MessageID("held-"+name), 4*time.Second)
		}
		defer w.start()()
		defer w.start()()
		w.pass(2 * time.Hour)
		for i := range n {
			name := fmt.Sprint(i)
			w.wantSent(p, "sent-"+name, desk.MessageID("out-"+name))
			w.wantSent(p, "lost-"+name, desk.MessageID("lost-"+name))
			w.wantSent(p, "held-"+name, desk.MessageID("held-"+name))
			if s := w.latest("open-" + name); len(s.Assigned) != 1 {
				w.t.Errorf("the session of open-%s was assigned %d times: %v", name, len(s.Assigned), s.Assigned)
			}
		}
		w.wantReminded(n)
		w.pass(100 * time.Hour)
		for i := range n {
			s := w.latest(fmt.Sprint("open-", i))
			w.wantClosed(fmt.Sprint("open-", i), s.LastAt.Add(72*time.Hour))
		}
	})
}

// TestTakeover: the hub that sends is killed while another one watches; the
// other finishes the work.
func TestTakeover(t *testing.T) {
	inWorld(t, func(w *world) {
		p := w.platform()
		p.deliver = hangs(1)
		w.send("c", "first")
		w.send("c", "second")
		stop := w.start()
		defer w.start()()
		synctest.Wait()
		stop()
		w.pass(2 * time.Minute)
		w.wantSent(p, "c", "first")
		w.wantSent(p, "c", "second")
	})
}

// TestALateOutcomeCountsForNothing: a hub whose call outlasted every limit has
// lost the message to another one, and what it says then is not stored.
func TestALateOutcomeCountsForNothing(t *testing.T) {
	inWorld(t, func(w *world) {
		p := w.platform()
		p.deliver = func(_ context.Context, _ desk.Entry, n int) error {
			if n > 1 {
				return nil
			}
			<-time.After(time.Minute) // deaf to its context
			return &feed.RefusedError{Reason: "too late"}
		}
		defer w.start()()
		defer w.start()()
		w.send("c", "out")
		w.pass(10 * time.Minute)
		w.wantSent(p, "c", "out")
		w.wantNotices()
	})
}

// TestALongLookupGivesNobodyTheMessage: a hub that asked for a message nearly as
// long as it may has as long again for the call; another one waits for that.
func TestALongLookupGivesNobodyTheMessage(t *testing.T) {
	inWorld(t, func(w *world) {
		p := w.platform()
		p.deliver = slow(19 * time.Second)
		p.lookup = func(n int) error {
			if n == 1 {
				<-time.After(19 * time.Second)
			}
			return nil
		}
		w.interrupted("c", "out")
		defer w.start()()
		defer w.start()()
		w.pass(10 * time.Minute)
		w.wantSent(p, "c", "out")
	})
}

// TestTheHubEndsDuringACall: what the platform still says is stored.
func TestTheHubEndsDuringACall(t *testing.T) {
	inWorld(t, func(w *world) {
		p := w.platform()
		p.deliver = slow(10 * time.Second)
		stop := w.start()
		w.send("c", "out")
		synctest.Wait()
		stop()
		w.wantSent(p, "c", "out")
	})
}
