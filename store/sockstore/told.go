package sockstore

import (
	"hash/maphash"

	"tend/desk"
	"tend/store"
)

// told is what a watcher's reader knows: the revision of every session and
// document it was told and that was not over then.
type told struct {
	seed     maphash.Seed
	sessions map[desk.SessionID]uint64
	docs     map[docName]docState
}

type docName struct{ kind, id string }

// docState is the revision and the value: a document that was removed and made
// again may have the same revision.
type docState struct{ rev, sum uint64 }

func newTold() *told {
	return &told{
		seed:     maphash.MakeSeed(),
		sessions: map[desk.SessionID]uint64{}, docs: map[docName]docState{},
	}
}

func (t *told) stateOf(d store.Doc) docState {
	return docState{d.Rev, maphash.Bytes(t.seed, d.Value)}
}

// fresh leaves out what the reader knows already.
func (t *told) fresh(ch store.Changes) store.Changes {
	out := store.Changes{Snapshot: ch.Snapshot, Gone: ch.Gone}
	for _, s := range ch.Sessions {
		if rev, ok := t.sessions[s.ID]; !ok || rev != s.Rev {
			out.Sessions = append(out.Sessions, s)
		}
	}
	for _, d := range ch.Docs {
		if state, ok := t.docs[docName{d.Kind, d.ID}]; !ok || d.Value == nil || state != t.stateOf(d) {
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
			t.docs[docName{d.Kind, d.ID}] = t.stateOf(d)
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
