package sockstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// Properties implements store.Store: those of the engine, whoever holds it.
func (s *shared) Properties() store.Properties {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.link != nil {
		s.properties = s.link.st.Properties()
		s.properties.Shared = true
	}
	return s.properties
}

// get makes a call that gives a value.
func get[T any](ctx context.Context, s *shared, call func(store.Store) (T, error)) (v T, err error) {
	err = s.do(ctx, func(st store.Store) (err error) {
		v, err = call(st)
		return err
	})
	return v, err
}

// Conversation implements store.Store.
func (s *shared) Conversation(ctx context.Context, k desk.Key) (store.Conversation, error) {
	return get(ctx, s, func(st store.Store) (store.Conversation, error) { return st.Conversation(ctx, k) })
}

// Sessions implements store.Store.
func (s *shared) Sessions(ctx context.Context, k desk.Key) ([]*desk.Session, error) {
	return get(ctx, s, func(st store.Store) ([]*desk.Session, error) { return st.Sessions(ctx, k) })
}

// Session implements store.Store.
func (s *shared) Session(ctx context.Context, id desk.SessionID) (*desk.Session, error) {
	return get(ctx, s, func(st store.Store) (*desk.Session, error) { return st.Session(ctx, id) })
}

// Thread implements store.Store.
func (s *shared) Thread(ctx context.Context, k desk.Key, p store.Page) ([]desk.Entry, error) {
	return get(ctx, s, func(st store.Store) ([]desk.Entry, error) { return st.Thread(ctx, k, p) })
}

// Known implements store.Store.
func (s *shared) Known(ctx context.Context, k desk.Key, entries []desk.Entry) ([]bool, error) {
	return get(ctx, s, func(st store.Store) ([]bool, error) { return st.Known(ctx, k, entries) })
}

// Entry implements store.Store.
func (s *shared) Entry(ctx context.Context, k desk.Key, t desk.EntryType, id desk.MessageID) (desk.Entry, error) {
	return get(ctx, s, func(st store.Store) (desk.Entry, error) { return st.Entry(ctx, k, t, id) })
}

// Revision implements store.Store.
func (s *shared) Revision(ctx context.Context) (uint64, error) {
	return get(ctx, s, func(st store.Store) (uint64, error) { return st.Revision(ctx) })
}

// Tally implements store.Store. A client gives fn nothing before it has all,
// so that a call interrupted half-way can be made again.
func (s *shared) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	return s.do(ctx, func(st store.Store) error { return st.Tally(ctx, from, to, fn) })
}

// Docs implements store.Store.
func (s *shared) Docs(ctx context.Context, kind string) ([]store.Doc, error) {
	return get(ctx, s, func(st store.Store) ([]store.Doc, error) { return st.Docs(ctx, kind) })
}
