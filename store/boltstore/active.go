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
type active map[desk.SessionID]*desk.Session

// loadActive reads the open sessions and the ended ones that still have
// something to deliver.
func (t tables) loadActive() (active, error) {
	var list []*desk.Session
	d := codec.NewReader()
	c := t.of(tableOpen).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		s, err := d.Session(v)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	c = t.of(tableUnsettled).Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		s, err := t.session(d, k)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	all := make(active, len(list))
	for _, s := range list {
		all[s.ID] = s
	}
	return all, nil
}

// learn brings the active sessions up to date with what was committed.
func (a active) learn(changes []store.Change) {
	for _, ch := range changes {
		for _, id := range ch.Gone {
			delete(a, id)
		}
		for _, s := range ch.Sessions {
			if s.Active() {
				a[s.ID] = s
			} else {
				delete(a, s.ID)
			}
		}
	}
}

func (a active) list() []*desk.Session { return slices.Collect(maps.Values(a)) }
