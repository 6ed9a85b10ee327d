package hub_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/hub"
	"tend/store"
)

func TestDelivery(t *testing.T) {
	for name, test := range map[string]func(w *world, p *platform){
		"sent at once with the platform's id": func(w *world, p *platform) {
			defer w.start()()
			w.send("c", "out")
			synctest.Wait()
			w.wantSent(p, "c", "out")
			if e := w.entry("c", "out"); e.RemoteID != "remote-out" || e.Reason != "" {
				w.t.Errorf("remote id %q, reason %q", e.RemoteID, e.Reason)
			}
		},
		"found in the queue at the start": func(w *world, p *platform) {
			w.send("c", "out")
			defer w.start()()
			w.wantSent(p, "c", "out")
		},
		"in order for one customer": func(w *world, p *platform) {
			p.deliver = slow(time.Second)
			defer w.start()()
			var want []desk.MessageID
			for i := range 5 { // all at the same instant: only the log has their order
				id := desk.MessageID(fmt.Sprintf("out-%d", 9-i))
				w.send("c", id)
				want = append(want, id)
			}
			w.pass(time.Minute)
			if !slices.Equal(p.has, want) || p.most != 1 {
				w.t.Errorf("arrived %v, at most %d at once; want %v one at a time", p.has, p.most, want)
			}
		},
		"side by side for several, but not too many": func(w *world, p *platform) {
			w.o.Calls = 3
			p.deliver = slow(time.Second)
			for i := range 9 {
				w.send(fmt.Sprint(i), desk.MessageID(fmt.Sprint("out-", i)))
			}
			defer w.start()()
			w.pass(3 * time.Second)
			if len(p.has) != 9 || p.most != 3 {
				w.t.Errorf("%d arrived in three seconds, at most %d at once; want 9 and 3", len(p.has), p.most)
			}
		},
		"tried again with growing waits": func(w *world, p *platform) {
			p.deliver = fails(3, errNetwork)
			defer w.start()()
			w.send("c", "out")
			w.pass(10 * time.Second)
			w.wantSent(p, "c", "out")
			p.wantGaps([]time.Duration{500 * time.Millisecond, time.Second, 2 * time.Second}, 2)
		},
		"not before the platform allows": func(w *world, p *platform) {
			p.deliver = fails(1, &feed.RetryAfter{Wait: 90 * time.Second})
			defer w.start()()
			w.send("c", "out")
			w.pass(90*time.Second - time.Nanosecond)
			w.wantDelivery("c", "out", desk.Queued)
			w.pass(time.Nanosecond)
			w.wantSent(p, "c", "out")
		},
		"refused, and the next one goes on": func(w *world, p *platform) {
			p.deliver = fails(1, &feed.RefusedError{Reason: "the customer has left"})
			defer w.start()()
			w.send("c", "bad")
			w.send("c", "good")
			w.pass(time.Second)
			w.wantSent(p, "c", "good")
			w.wantDelivery("c", "bad", desk.Failed)
			w.wantNotices(hub.Notice{Key: key("c"), Message: "bad", State: desk.Failed, Reason: "the customer has left"})
			if e := w.entry("c", "bad"); e.Reason != "the customer has left" {
				w.t.Errorf("reason %q", e.Reason)
			}
		},
		"queued anew by an agent after it failed": func(w *world, p *platform) {
			p.deliver = fails(1, &feed.RefusedError{Reason: "blocked"})
			defer w.start()()
			w.send("c", "out")
			synctest.Wait()
			w.wantDelivery("c", "out", desk.Failed)
			w.setDelivery("c", "out", desk.Queued, "")
			w.pass(time.Second)
			w.wantSent(p, "c", "out")
		},
		"the answer got lost, the platform has it": func(w *world, p *platform) {
			p.deliver = p.loses(1)
			defer w.start()()
			w.send("c", "out")
			synctest.Wait()
			w.wantSent(p, "c", "out")
		},
		"the answer got lost, the platform has nothing": func(w *world, p *platform) {
			p.deliver = fails(1, feed.ErrUncertain)
			defer w.start()()
			w.send("c", "out")
			w.pass(time.Second)
			w.wantSent(p, "c", "out")
		},
		"the answer got lost, the platform cannot tell": func(w *world, p *platform) {
			p.deliver, p.lookup = p.loses(1), func(int) error { return errBlind }
			defer w.start()()
			w.send("c", "out")
			w.send("c", "next")
			w.pass(time.Hour)
			w.wantDelivery("c", "out", desk.Unconfirmed)
			p.wantCount("out", 1)
			w.wantSent(p, "c", "next")
			w.wantNotices(hub.Notice{Key: key("c"), Message: "out", State: desk.Unconfirmed})
		},
		"the answer got lost, the platform answers later": func(w *world, p *platform) {
			p.deliver = p.loses(1)
			p.lookup = func(n int) error {
				if n < 4 {
					return errNetwork
				}
				return nil
			}
			defer w.start()()
			w.send("c", "out")
			w.pass(time.Minute)
			w.wantSent(p, "c", "out")
		},
		"the answer got lost, the platform never answers again": func(w *world, p *platform) {
			p.deliver, p.lookup = p.loses(1), func(int) error { return errNetwork }
			defer w.start()()
			w.send("c", "out")
			w.pass(time.Hour)
			w.wantDelivery("c", "out", desk.Unconfirmed)
			p.wantCount("out", 1)
		},
		"a call that hangs is ended and asked about": func(w *world, p *platform) {
			p.deliver = hangs(1)
			defer w.start()()
			w.send("c", "out")
			w.pass(20*time.Second - time.Nanosecond)
			w.wantDelivery("c", "out", desk.Sending)
			w.pass(2 * time.Second)
			w.wantSent(p, "c", "out")
		},
		"interrupted, the platform has it": func(w *world, p *platform) {
			w.interrupted("c", "out")
			p.take("out")
			defer w.start()()
			w.send("c", "next")
			w.pass(time.Minute)
			w.wantSent(p, "c", "out")
			w.wantSent(p, "c", "next")
		},
		"interrupted, the platform has nothing": func(w *world, p *platform) {
			w.interrupted("c", "out")
			defer w.start()()
			w.pass(time.Minute)
			w.wantSent(p, "c", "out")
		},
		"interrupted, the platform cannot tell": func(w *world, p *platform) {
			w.interrupted("c", "out")
			p.lookup = func(int) error { return errBlind }
			defer w.start()()
			w.pass(time.Minute)
			w.wantDelivery("c", "out", desk.Unconfirmed)
			p.wantCount("out", 0)
		},
		"interrupted, and no other hub can be at it": func(w *world, p *platform) {
			w.interrupted("c", "out")
			w.o.Alone = true
			defer w.start()()
			w.pass(time.Second)
			w.wantSent(p, "c", "out")
		},
		"alone, but its own call goes on": func(w *world, p *platform) {
			p.deliver = slow(10 * time.Second)
			w.o.Alone = true
			defer w.start()()
			w.send("c", "out")
			w.pass(5 * time.Second)
			if len(p.lookups) != 0 {
				w.t.Error("it asked for what it is just sending")
			}
			w.pass(10 * time.Second)
			w.wantSent(p, "c", "out")
		},
		"interrupted, but perhaps another hub is at it": func(w *world, p *platform) {
			w.interrupted("c", "out")
			defer w.start()()
			w.pass(24 * time.Second)
			if len(p.lookups)+len(p.calls) != 0 {
				w.t.Error("it was touched before a call can be over")
			}
			w.setDelivery("c", "out", desk.Sent, "")
			w.send("c", "next")
			synctest.Wait()
			w.wantSent(p, "c", "next")
			p.wantCount("out", 0)
		},
		"the hub ends during a call, the next one asks": func(w *world, p *platform) {
			p.deliver = hangs(1)
			stop := w.start()
			w.send("c", "out")
			synctest.Wait()
			stop()
			w.wantDelivery("c", "out", desk.Sending)
			defer w.start()()
			w.pass(time.Minute)
			w.wantSent(p, "c", "out")
		},
		"a shop without a feed keeps its queue": func(w *world, p *platform) {
			w.send("c", "out")
			delete(w.o.Feeds, desk.DefaultShop)
			defer w.start()()
			w.pass(time.Hour)
			w.wantDelivery("c", "out", desk.Queued)
		},
		"the clock is set back while it waits": func(w *world, p *platform) {
			p.deliver = fails(1, &feed.RetryAfter{Wait: 30 * time.Second})
			defer w.start()()
			w.send("c", "out")
			synctest.Wait()
			w.clock.jump(-5 * time.Hour)
			w.pass(time.Minute)
			w.wantSent(p, "c", "out")
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) { test(w, w.platform()) })
		})
	}
}

// send has a customer write and an agent answer at once.
func (w *world) send(customer string, id desk.MessageID) {
	w.t.Helper()
	w.writes(customer)
	w.reply(customer, id, 0)
}

// setDelivery changes a message as another program would.
func (w *world) setDelivery(customer string, id desk.MessageID, d desk.Delivery, reason string) {
	w.t.Helper()
	refs := []store.Ref{{Type: desk.Message, ID: id}}
	_, err := store.Update(w.t.Context(), w.st, w.rules, key(customer), refs, func(e desk.Entry) (desk.Entry, error) {
		return desk.Deliver(e, d, "", reason), nil
	})
	w.must(err)
}

// interrupted leaves a message as a hub does that was killed during a call.
func (w *world) interrupted(customer string, id desk.MessageID) {
	w.t.Helper()
	w.send(customer, id)
	w.setDelivery(customer, id, desk.Sending, "a hub that is no more/1")
}

// wantSent checks that a message is sent and arrived exactly once.
func (w *world) wantSent(p *platform, customer string, id desk.MessageID) {
	w.t.Helper()
	w.wantDelivery(customer, id, desk.Sent)
	p.wantCount(id, 1)
}

func (w *world) wantNotices(want ...hub.Notice) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	if !slices.Equal(w.notices, want) {
		w.t.Errorf("notices %+v, want %+v", w.notices, want)
	}
}

// wantGaps checks the waits between calls: at least so long, at most a factor
// more.
func (p *platform) wantGaps(least []time.Duration, factor time.Duration) {
	p.w.t.Helper()
	if len(p.calls) != len(least)+1 {
		p.w.t.Fatalf("%d calls, want %d", len(p.calls), len(least)+1)
	}
	for i, l := range least {
		if gap := p.calls[i+1].Sub(p.calls[i]); gap < l || gap > l*factor {
			p.w.t.Errorf("call %d came after %v, want %v to %v", i+2, gap, l, l*factor)
		}
	}
}
