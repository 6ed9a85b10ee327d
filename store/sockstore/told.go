package sockstore

import (
	"tend/desk"
	"tend/store"
)

// told is what a watcher's reader knows: the revision of every session and
// document it was told and that was not over then.
type told struct {
	sessions map[desk.SessionID]uint64
	docs     map[docName]uint64
}

type docName struct{ kind, id string }

func newTold() *told {
	return &told{sessions: map[desk.SessionID]uint64{}, docs: map[docName]uint64{}}
}

// fresh leaves out what the reader knows already.
func (t *told) fresh(ch store.Changes) store.Changes {
	out := store.Changes{Snapshot: ch.Snapshot, Gone: ch.Gone, Missed: ch.Missed}
	for _, s := range ch.Sessions {
		if rev, ok := t.sessions[s.ID]; !ok || rev != s.Rev {
			out.Sessions = append(out.Sessions, s)
		}
	}
	for _, d := range ch.Docs {
		if rev, ok := t.docs[docName{d.Kind, d.ID}]; !ok || rev != d.Rev {
			out.Docs = append(out.Docs, d)
		}
	}
	return out
}

// learn takes in what the reader is told.
func (t *told) learn(ch store.Changes) {
	for _, s := range ch.Sessions {
		if s.Active() {
			t.sessions[s.ID] = s.Rev
		} else {
			delete(t.sessions, s.ID)
		}
	}
	for _, id := range ch.Gone {
		delete(t.sessions, id)
	}
	for _, d := range ch.Docs {
		if d.Value == nil {
			delete(t.docs, docName{d.Kind, d.ID})
		} else {
			t.docs[docName{d.Kind, d.ID}] = d.Rev
		}
	}
}

// missing lists what the reader knows and a snapshot does not have: sessions
// that have ended or never were, and documents, as removed.
func (t *told) missing(snap store.Changes) (sessions []desk.SessionID, docs []store.Doc) {
	there := make(map[desk.SessionID]bool, len(snap.Sessions))
	for _, s := range snap.Sessions {
		there[s.ID] = true
	}
	for id := range t.sessions {
		if !there[id] {
			sessions = append(sessions, id)
		}
	}
	kept := make(map[docName]bool, len(snap.Docs))
	for _, d := range snap.Docs {
		kept[docName{d.Kind, d.ID}] = true
	}
	for name := range t.docs {
		if !kept[name] {
			docs = append(docs, store.Doc{Kind: name.kind, ID: name.id})
		}
	}
	return sessions, docs
}
