package sockstore

import (
	"context"
	"errors"

	"tend/desk"
	"tend/store"
)

// difference turns the first snapshot of a new holder into what the reader
// does not know yet. If it cannot be finished, a later snapshot is needed.
func (f *follower) difference(ctx context.Context, snap store.Changes) (store.Changes, error) {
	out := f.told.fresh(snap)
	out.Snapshot, out.Missed = false, true
	ids, docs := f.told.missing(snap)
	ended, gone, err := f.fates(ctx, ids)
	if err != nil {
		f.w.Close()
		f.w = nil
		return store.Changes{}, err
	}
	out.Sessions = append(out.Sessions, f.told.fresh(store.Changes{Sessions: ended}).Sessions...)
	out.Gone = gone
	out.Docs = append(out.Docs, docs...)
	f.told.learn(out)
	f.told.expect(ended)
	return out, nil
}

// fates reads what became of sessions that are not active any more.
func (f *follower) fates(ctx context.Context, ids []desk.SessionID) (ended []*desk.Session, gone []desk.SessionID, err error) {
	for _, id := range ids {
		s, err := f.link.st.Session(ctx, id)
		switch {
		case errors.Is(err, store.ErrNotFound):
			gone = append(gone, id)
		case err != nil:
			return nil, nil, err
		default:
			ended = append(ended, s)
		}
	}
	return ended, gone, nil
}

// expect remembers sessions that were read after the snapshot: its watcher may
// tell the same states once more. They are forgotten with the next snapshot
// in which they have not changed.
func (t *told) expect(ended []*desk.Session) {
	for _, s := range ended {
		if rev, ok := t.sessions[s.ID]; ok && rev == s.Rev && !s.Active() {
			delete(t.sessions, s.ID)
			continue
		}
		t.sessions[s.ID] = s.Rev
	}
}
