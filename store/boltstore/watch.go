package boltstore

import (
	"context"
	"fmt"
	"sync"

	"tend/store"
	"tend/store/follow"
)

// Watch starts to follow the desk. The watcher ends with ctx.
func (s *Store) Watch(ctx context.Context) (store.Watcher, error) {
	if err := s.lock(ctx); err != nil {
		return nil, fmt.Errorf("boltstore: watch: %w", err)
	}
	defer s.unlock()
	first, err := s.snapshot(ctx)
	if err != nil {
		return nil, err
	}
	w := follow.New()
	w.Begin(&first)
	s.watchers.add(w)
	stop := context.AfterFunc(ctx, func() { w.Finish(ctx.Err()) })
	w.OnClose(func() {
		stop()
		s.watchers.remove(w)
	})
	return w, nil
}

// snapshot is the present state; the caller is the only writer.
func (s *Store) snapshot(ctx context.Context) (c store.Changes, err error) {
	c.Snapshot = true
	err = s.view(ctx, "read the desk", func(t tables) error {
		if c.Docs, err = t.docs(""); err != nil || s.active != nil {
			return err
		}
		s.active, err = t.loadActive()
		return err
	})
	if err != nil {
		return c, err
	}
	c.Sessions = s.active.all()
	return c, nil
}

// publish tells everybody what was committed; the caller is the only writer.
func (s *Store) publish(changes []store.Change) {
	if s.active == nil {
		return // and so nobody watches
	}
	s.active.learn(changes)
	s.watchers.changes(changes)
}

// watchers are those who follow the desk.
type watchers struct {
	mu  sync.Mutex
	all map[*follow.Watcher]struct{}
}

func (ws *watchers) add(w *follow.Watcher) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	if ws.all == nil {
		ws.all = map[*follow.Watcher]struct{}{}
	}
	ws.all[w] = struct{}{}
}

func (ws *watchers) remove(w *follow.Watcher) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	delete(ws.all, w)
}

func (ws *watchers) changes(changes []store.Change) {
	ws.each(func(w *follow.Watcher) {
		w.Tell(func(p *follow.Pending) {
			for _, ch := range changes {
				p.Sessions(ch.Sessions, ch.Gone)
			}
		})
	})
}

func (ws *watchers) docs(docs []store.Doc) {
	ws.each(func(w *follow.Watcher) { w.Tell(func(p *follow.Pending) { p.Docs(docs...) }) })
}

func (ws *watchers) end(err error) { ws.each(func(w *follow.Watcher) { w.Finish(err) }) }

func (ws *watchers) each(fn func(*follow.Watcher)) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	for w := range ws.all {
		fn(w)
	}
}
