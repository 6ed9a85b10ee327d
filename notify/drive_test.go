package notify_test

import (
	"testing"
	"time"

	"tend/notify"
)

// start is a Monday at noon; every test counts from it.
var start = time.Date(2025, 6, 23, 12, 0, 0, 0, time.UTC)

// step is something that happens at a time after start.
type step struct {
	at time.Duration
	do func(p *notify.Policy, now time.Time)
}

// told is a notice and when it came, after start.
type told struct {
	at     time.Duration
	notice notify.Notice
}

// fataler is what testing and rapid have in common.
type fataler interface {
	Helper()
	Fatalf(string, ...any)
}

// drive runs steps as a program would: Next after every step and at every Wake,
// until the last wake-up or a day is over.
func drive(t fataler, p *notify.Policy, steps ...step) []told {
	t.Helper()
	d := driver{t: t, p: p, now: start}
	for _, s := range steps {
		d.sleepTo(start.Add(s.at))
		s.do(p, d.now)
		d.drain()
	}
	d.sleepTo(d.now.Add(24 * time.Hour))
	return d.heard
}

type driver struct {
	t     fataler
	p     *notify.Policy
	now   time.Time
	heard []told
}

// sleepTo follows every wake-up up to target; a wake-up that brings nothing, or
// lies in the past, would make a program spin.
func (d *driver) sleepTo(target time.Time) {
	d.t.Helper()
	for {
		wake, ok := d.p.Wake(d.now)
		if !ok || wake.After(target) {
			d.now = target
			return
		}
		if wake.Before(d.now) {
			d.t.Fatalf("Wake(%v) = %v, in the past", d.now, wake)
		}
		d.now = wake
		if d.drain() == 0 {
			d.t.Fatalf("woken at %v for nothing", wake.Sub(start))
		}
	}
}

func (d *driver) drain() int {
	before := len(d.heard)
	for {
		n, ok := d.p.Next(d.now)
		if !ok {
			return len(d.heard) - before
		}
		d.heard = append(d.heard, told{d.now.Sub(start), n})
	}
}

func push(at time.Duration, e notify.Event) step {
	return step{at, func(p *notify.Policy, now time.Time) { p.Push(now, e) }}
}

func focus(at time.Duration, session string, focused bool) step {
	return step{at, func(p *notify.Policy, _ time.Time) { p.Focus(session, focused) }}
}

func settled(at time.Duration, session string) step {
	return step{at, func(p *notify.Policy, _ time.Time) { p.Settled(session) }}
}

func fresh(session string) notify.Event {
	return notify.Event{Kind: notify.NewUnassigned, Session: session, Title: session, Preview: "hello"}
}

func mine(session string) notify.Event {
	return notify.Event{Kind: notify.NewMine, Session: session, Title: session, Preview: "and?"}
}

func lastCall(session string, deadline time.Duration) notify.Event {
	return notify.Event{Kind: notify.LastCall, Session: session, Title: session, Deadline: start.Add(deadline)}
}

func expiring(session string, deadline time.Duration) notify.Event {
	return notify.Event{Kind: notify.Expiring, Session: session, Title: session, Deadline: start.Add(deadline)}
}

func queue(n int) notify.Event { return notify.Event{Kind: notify.QueueGrows, Count: n} }

func titles(all []told) []string {
	var out []string
	for _, x := range all {
		out = append(out, x.at.String()+" "+x.notice.Title)
	}
	return out
}

func equal(t *testing.T, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("got %d notices %q, want %q", len(got), got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("notice %d: got %q, want %q", i, got[i], want[i])
		}
	}
}
