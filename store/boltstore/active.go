package boltstore

import (
	"maps"
	"slices"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// active is every session a watcher must be told at its start. All watchers
// share the sessions. It is loaded by the first watcher, so that a short
// command that watches nothing does not pay for it; nil means not loaded.
type active struct {
	// list is in the order of the file, which is also that of the memory the
	// sessions are in: going through it is much quicker than in any other
	// order. Nil: made anew when asked for.
	list []*desk.Session
	// byID is made by the first change, after the screen has been drawn.
	byID map[desk.SessionID]*desk.Session
}

// loadActive reads the open sessions and the ended ones that still have
// something to deliver.
func (t tables) loadActive() (*active, error) {
	defer t.letGo()
	a := &active{}
	d := codec.NewReader()
	c := t.of(tableOpen).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		s, err := d.Session(v)
		if err != nil {
			return nil, err
		}
		if len(a.list) == cap(a.list) {
			a.list = slices.Grow(a.list, len(a.list)) // twice as much: append takes smaller steps
		}
		a.list = append(a.list, s)
	}
	c = t.of(tableUnsettled).Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		s, err := t.session(d, k)
		if err != nil {
			return nil, err
		}
		a.list = append(a.list, s)
	}
	return a, nil
}

// learn brings the active sessions up to date with what was committed.
func (a *active) learn(changes []store.Change) {
	a.index()
	for _, ch := range changes {
		for _, id := range ch.Gone {
			delete(a.byID, id)
		}
		for _, s := range ch.Sessions {
			if s.Active() {
				a.byID[s.ID] = s
			} else {
				delete(a.byID, s.ID)
			}
		}
	}
	a.list = nil
}

func (a *active) index() {
	if a.byID != nil {
		return
	}
	a.byID = make(map[desk.SessionID]*desk.Session, len(a.list))
	for _, s := range a.list {
		a.byID[s.ID] = s
	}
}

// all lists the sessions.
func (a *active) all() []*desk.Session {
	if a.list == nil {
		a.list = slices.AppendSeq(make([]*desk.Session, 0, len(a.byID)), maps.Values(a.byID))
	}
	return slices.Clone(a.list)
}
