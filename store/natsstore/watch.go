package natsstore

import (
	"cmp"
	"context"
	"slices"

	"tend/store"
	"tend/store/follow"
)

// Watch starts to follow the desk. The watcher ends with ctx.
func (s *Store) Watch(ctx context.Context) (store.Watcher, error) {
	w := follow.New()
	err := s.reading(ctx, "watch", func(own context.Context) error {
		return s.mirror.synced(own, func() { s.mirror.join(w) })
	})
	if err != nil {
		w.Finish(err)
		s.mirror.leave(w)
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { w.Finish(ctx.Err()) })
	w.OnClose(func() {
		stop()
		s.mirror.leave(w)
	})
	if s.ended.Load() {
		w.Finish(store.ErrClosed)
	}
	return w, nil
}

// join tells a watcher the present state, and from then on what changes.
func (m *mirror) join(w *follow.Watcher) {
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
	if w.Begin(&c) {
		m.watchers[w] = struct{}{}
	}
}

func (m *mirror) leave(w *follow.Watcher) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.watchers, w)
}
