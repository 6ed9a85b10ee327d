package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"

	"tend/hub"
	"tend/internal/sanitize"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/sockstore"
)

// deskFile is the name of a desk's file in its folder.
const deskFile = "desk.db"

// open opens the desk: the team's where there is an invitation to one, else
// that of this machine, as its holder or through the process that holds it.
func (p *program) open(ctx context.Context, more func(*sockstore.Options)) (store.Store, error) {
	if i, err := p.team(); err != nil || i != nil {
		return p.openTeam(ctx, i, err, more)
	}
	dir, err := p.folder()
	if err != nil {
		return nil, err
	}
	return p.openIn(ctx, dir, more)
}

func (p *program) openIn(ctx context.Context, dir string, more func(*sockstore.Options)) (store.Store, error) {
	if err := makeFolder(dir); err != nil {
		return nil, err
	}
	var opened atomic.Bool // from then on the screen may be somebody else's
	o := sockstore.Options{
		Folder: dir,
		Lock:   func() (store.Store, error) { return p.lock(ctx, dir, !opened.Load()) },
		Locked: boltstore.ErrLocked,
		Clock:  p.clock.wall,
	}
	if more != nil {
		more(&o)
	}
	st, err := sockstore.Open(ctx, o)
	opened.Store(true)
	return st, err
}

// lock opens the desk's file for this process alone, with its sessions under
// the rules of this process. tell says that it may be told how far that is.
func (p *program) lock(ctx context.Context, dir string, tell bool) (store.Store, error) {
	st, err := boltstore.Open(filepath.Join(dir, deskFile), boltstore.Options{})
	if err != nil {
		return nil, err
	}
	if err := p.foldAnew(ctx, st, tell); err != nil {
		return nil, errors.Join(err, st.Close())
	}
	return st, nil
}

// withDesk runs a command on the desk and closes it afterwards.
func (p *program) withDesk(ctx context.Context, do func(store.Store) error) error {
	if n := len(p.problems); n > 0 {
		fmt.Fprintf(p.err, "tend: %s has %d mistakes; the defaults hold in their place. `tend config --check` explains them.\n",
			sanitize.Line(p.configPath()), n)
	}
	st, err := p.open(ctx, func(o *sockstore.Options) {
		o.OnHold = func(st store.Store) func() {
			p.restFeeds(st) // as the last one left them, perhaps killed
			return nil
		}
	})
	if err != nil {
		return err
	}
	return errors.Join(do(st), st.Close())
}

// restFeeds has the desk say that no feed runs: consoles that come in would else
// be shown how the feeds did when they last ran.
func (p *program) restFeeds(st store.Store) {
	if err := store.RestFeeds(context.Background(), st, p.clock.Now()); err != nil {
		p.log.Warn("how the feeds do is not up to date", "err", err)
	}
}

// headless runs the hub beside whatever else this process does, for as long as
// it holds the desk.
func (p *program) headless(o hub.Options) func(store.Store) func() {
	o.Clock, o.Rules, o.Log, o.Book, o.Silence = p.clock, p.rules(), p.log, p.book, p.silence
	o.Alone = true // only the holder of a desk's file has a hub
	return func(st store.Store) func() {
		o.Automatic = p.automatic(st)
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan struct{})
		go func() {
			defer close(done)
			if err := hub.New(st, o).Run(ctx); err != nil {
				p.log.Error("the hub stopped", "err", err)
			}
		}()
		return func() {
			cancel()
			<-done
			p.restFeeds(st)
		}
	}
}
