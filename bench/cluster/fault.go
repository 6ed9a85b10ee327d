package main

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"
)

// fault does something to the servers. It comes back when all is mended.
type fault func(context.Context, *drill) error

func faults() map[string]fault {
	return map[string]fault{
		"leader":  func(ctx context.Context, d *drill) error { return d.kill(ctx, d.leader(ctx)) },
		"any":     func(ctx context.Context, d *drill) error { return d.kill(ctx, rand.IntN(d.servers.Size())) },
		"cut":     func(ctx context.Context, d *drill) error { return d.away(ctx, d.servers.Cut, d.servers.Heal) },
		"held":    func(ctx context.Context, d *drill) error { return d.away(ctx, d.servers.Hold, d.servers.Heal) },
		"stopped": stopped,
		"all":     all,
		"hub":     func(ctx context.Context, d *drill) error { return d.killHub(ctx, func() error { return nil }) },
		"both":    both,
	}
}

// kill kills a server and starts it again when others have gone on.
func (d *drill) kill(ctx context.Context, i int) error {
	d.note("%s is killed", d.servers.NameOf(i))
	d.servers.Kill(i)
	if err := d.goesOn(ctx, 50); err != nil {
		return err
	}
	return d.servers.StartOne(i)
}

// away has a server be out of reach for a while: every second time the one that
// decides.
func (d *drill) away(ctx context.Context, from, back func(int)) error {
	i := rand.IntN(d.servers.Size())
	if d.rounds%2 == 0 {
		i = d.leader(ctx)
	}
	d.note("%s is away; %s decides", d.servers.NameOf(i), d.servers.NameOf(d.leader(ctx)))
	from(i)
	err := rest(ctx, d.o.away)
	back(i)
	return err
}

// stopped has a server do nothing for a while, and then go on as if nothing had
// happened.
func stopped(ctx context.Context, d *drill) error {
	var failed error
	try := func(fn func(int) error) func(int) {
		return func(i int) {
			if err := fn(i); err != nil {
				failed = err
			}
		}
	}
	if err := d.away(ctx, try(d.servers.Stop), try(d.servers.GoOn)); err != nil {
		return err
	}
	return failed
}

// all kills all at once and starts them again.
func all(_ context.Context, d *drill) error {
	d.note("all are killed")
	var list []int
	for i := range d.servers.Size() {
		list = append(list, i)
	}
	d.servers.Kill(list...)
	return d.servers.StartAll()
}

func rest(ctx context.Context, t time.Duration) error {
	select {
	case <-time.After(t):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// killHub kills the hub that leads, and what else is said with it, and starts it
// again when others have gone on and another hub leads.
func (d *drill) killHub(ctx context.Context, with func() error) error {
	i := d.hubs.leads()
	d.note("hub%d leads and is killed", i)
	killed := make(chan struct{})
	go func() {
		defer close(killed)
		d.hubs.kill(i)
	}()
	err := with()
	<-killed
	since := time.Now()
	if err != nil {
		return err
	}
	for limit := since.Add(patience); !d.hubs.since(since); {
		if time.Now().After(limit) {
			return errors.New("no other hub leads")
		}
		if err := rest(ctx, 20*time.Millisecond); err != nil {
			return err
		}
	}
	return d.hubs.start(i)
}

// both kills the hub that leads and the server that decides at once.
func both(ctx context.Context, d *drill) error {
	i := d.leader(ctx)
	return d.killHub(ctx, func() error { return d.kill(ctx, i) })
}
