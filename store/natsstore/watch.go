package natsstore

import (
	"cmp"
	"context"
	"slices"

	"tend/store"
)

// Watch starts to follow the desk. The watcher ends with ctx.
func (s *Store) Watch(ctx context.Context) (store.Watcher, error) {
	w := &watcher{wake: make(chan struct{}, 1), end: make(chan struct{})}
	err := s.reading(ctx, "watch", func(own context.Context) error {
		return s.mirror.synced(own, func() { s.mirror.join(w) })
	})
	if err != nil {
		w.finish(err)
		s.mirror.leave(w)
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { w.finish(ctx.Err()) })
	w.leave = func() {
		stop()
		s.mirror.leave(w)
	}
	if s.ended.Load() {
		w.finish(store.ErrClosed)
	}
	return w, nil
}

// join tells a watcher the present state, and from then on what changes.
func (m *mirror) join(w *watcher) {
	c := store.Changes{Snapshot: true}
	for _, r := range m.customers {
		for _, s := range r.whole {
			if s.Active() {
				c.Sessions = append(c.Sessions, s)
			}
		}
	}
	for _, d := range m.docs {
		if d.Value != nil {
			c.Docs = append(c.Docs, d)
		}
	}
	slices.SortFunc(c.Docs, func(a, b store.Doc) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	m.mu.Lock()
	defer m.mu.Unlock()
	if w.begin(&c) {
		m.watchers[w] = struct{}{}
	}
}

func (m *mirror) leave(w *watcher) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.watchers, w)
}
