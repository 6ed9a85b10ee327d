package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/clustertest"
	"tend/store/natsstore/gate"
)

// deskName is the desk's.
const deskName = "d"

// patience is how long servers and consoles may take to be well again.
const patience = 2 * time.Minute

// drill is a desk on servers, and those who use it.
type drill struct {
	o       options
	servers *clustertest.Cluster
	remove  func()
	hubs    *hubs
	stores  []store.Store // of those at work, then of those who follow
	rounds  int
	load    *clustertest.Load
}

func begin(ctx context.Context, o options) (*drill, error) {
	d := &drill{o: o, remove: func() {}}
	if o.dir == "" {
		dir, err := os.MkdirTemp("", "cluster")
		if err != nil {
			return nil, err
		}
		d.o.dir, d.remove = dir, func() { _ = os.RemoveAll(dir) }
	}
	var err error
	if d.servers, err = clustertest.Start(d.o.dir, 3, o.log); err != nil {
		return nil, err
	}
	if err := d.fill(ctx); err != nil {
		d.end()
		return nil, err
	}
	return d, nil
}

// fill has the hubs come, and everybody else.
func (d *drill) fill(ctx context.Context) (err error) {
	if d.hubs, err = startHubs(d.servers.URL(), d.o.hubs); err != nil {
		return err
	}
	for i := range d.o.writers + d.o.watchers {
		st, err := open(ctx, d.servers.URL())
		if err != nil {
			return err
		}
		if i < min(d.o.gated, d.o.writers) {
			d.stores = append(d.stores, gate.New(gate.ClientOptions{Store: st, Desk: deskName, Agent: desk.AgentID(fmt.Sprint("agent", i))}))
			continue
		}
		d.stores = append(d.stores, st)
	}
	return nil
}

func open(ctx context.Context, url string) (*natsstore.Store, error) {
	return natsstore.Open(ctx, natsstore.Options{URL: url, Desk: deskName, Create: true, Replicas: 3, Clock: time.Now})
}

func (d *drill) end() {
	if d.hubs != nil {
		d.hubs.close()
	}
	for _, st := range d.stores {
		_ = st.Close()
	}
	d.servers.Close()
	d.remove()
}

// leader is the server that decides, once there is one.
func (d *drill) leader(ctx context.Context) int {
	for ctx.Err() == nil {
		if i := d.servers.Leader(ctx, deskName); i >= 0 {
			return i
		}
	}
	return 0
}

func (d *drill) note(format string, args ...any) { fmt.Printf("  "+format+"\n", args...) }

// goesOn waits until so many more acts are acknowledged.
func (d *drill) goesOn(ctx context.Context, n int) error {
	was, _ := d.load.Acked()
	for limit := time.Now().Add(patience); ; {
		if now, _ := d.load.Acked(); now >= was+n {
			return nil
		}
		if err := rest(ctx, 20*time.Millisecond); err != nil {
			return err
		}
		if time.Now().After(limit) {
			return errors.New("nothing is acknowledged any more")
		}
	}
}

// round has people at work, lets one fault happen, and looks what became of it.
func (d *drill) round(ctx context.Context, name string, f fault) (result, error) {
	d.rounds++
	d.load = &clustertest.Load{
		Rules: desk.DefaultRules(), Clock: time.Now, Pace: d.o.pace, Customers: d.o.customers,
		Shop: desk.ShopID(fmt.Sprint("s", d.rounds)),
	}
	r := result{fault: name}
	limit, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := d.servers.Whole(limit, deskName); err != nil {
		return r, fmt.Errorf("the servers are not well: %w", err)
	}
	d.hubs.begin()
	followers, stop, err := d.follow(ctx)
	if err != nil {
		return r, err
	}
	defer stop()
	if err := d.work(ctx, f); err != nil {
		return r, err
	}
	r.acked, r.unknown = d.load.Acked()
	r.pause, r.worst = d.load.Pauses()
	r.leaders(d.hubs.sum())
	err = d.check(ctx, &r, followers)
	return r, err
}

// work has everybody at work until a while after a fault.
func (d *drill) work(ctx context.Context, f fault) error {
	own, stop := context.WithCancel(ctx)
	defer stop()
	var all sync.WaitGroup
	defer all.Wait()
	defer stop()
	for i := range d.o.writers {
		all.Go(func() { d.load.Work(own, d.stores[i], i) })
	}
	if err := rest(ctx, 2*time.Second); err != nil {
		return err
	}
	if err := f(ctx, d); err != nil {
		return err
	}
	return d.everybody(ctx)
}

// everybody waits until each of those at work has been heard again.
func (d *drill) everybody(ctx context.Context) error {
	if err := d.goesOn(ctx, 1); err != nil {
		return err
	}
	since := time.Now()
	for time.Since(since) < patience {
		if d.load.Heard(since) == d.o.writers {
			return rest(ctx, time.Second)
		}
		if err := rest(ctx, 50*time.Millisecond); err != nil {
			return err
		}
	}
	return errors.New("somebody at work does not get through any more")
}

func (d *drill) follow(ctx context.Context) (list []*clustertest.Follower, stop func(), err error) {
	own, cancel := context.WithCancel(ctx)
	for _, st := range d.stores[d.o.writers:] {
		f, err := clustertest.Follow(own, st)
		if err != nil {
			cancel()
			return nil, nil, fmt.Errorf("follow: %w", err)
		}
		go f.Run(own)
		list = append(list, f)
	}
	return list, cancel, nil
}

// check opens the desk anew and looks at everything.
func (d *drill) check(ctx context.Context, r *result, followers []*clustertest.Follower) error {
	st, err := open(ctx, d.servers.URL())
	if err != nil {
		return fmt.Errorf("open the desk once more: %w", err)
	}
	defer st.Close()
	found, err := d.load.Check(ctx, st)
	if err != nil {
		return fmt.Errorf("read everything back: %w", err)
	}
	r.wrong = append(r.wrong, found...)
	for _, f := range followers {
		limit, cancel := context.WithTimeout(ctx, 30*time.Second)
		wrong, err := f.CaughtUp(limit, st)
		cancel()
		if err != nil {
			return fmt.Errorf("open the desk as a watcher: %w", err)
		}
		r.wrong = append(r.wrong, wrong...)
	}
	return nil
}
