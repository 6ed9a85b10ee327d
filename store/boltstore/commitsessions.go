package boltstore

import (
	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

func (c *commit) sessions(who *customer, ch *store.Change) error {
	latest, sure := who.latest, len(ch.Gone) == 0
	for _, id := range ch.Gone {
		if err := c.gone(who, id); err != nil {
			return err
		}
	}
	for _, s := range ch.Sessions {
		if s.Rev != who.rev {
			return store.ErrRev
		}
		if err := c.session(who, s); err != nil {
			return err
		}
		switch {
		case s.ID == latest.id:
			latest.visit = s.Visit
		case latest.id == "" || s.OpenedAt > latest.opened:
			latest = latestOf(s)
		case s.OpenedAt == latest.opened:
			sure = false
		}
	}
	if !sure {
		return c.latestAnew(who, ch)
	}
	who.latest = latest
	return nil
}

func latestOf(s *desk.Session) latest {
	return latest{id: s.ID, opened: s.OpenedAt, visit: s.Visit}
}

// latestAnew finds the latest session among all of a customer's, as they are
// after the change.
func (c *commit) latestAnew(who *customer, ch *store.Change) error {
	before, err := c.tables.sessions(who.number)
	if err != nil {
		return err
	}
	all := map[desk.SessionID]latest{}
	for _, s := range before {
		all[s.ID] = latestOf(s)
	}
	for _, id := range ch.Gone {
		delete(all, id)
	}
	for _, s := range ch.Sessions {
		all[s.ID] = latestOf(s)
	}
	who.latest = latest{}
	for _, l := range all {
		w := who.latest
		if w.id == "" || l.opened > w.opened || (l.opened == w.opened && l.visit > w.visit) {
			who.latest = l
		}
	}
	return nil
}

// session stores a session where it belongs and takes it away from where it
// was.
func (c *commit) session(who *customer, s *desk.Session) error {
	w, known, err := c.where(s.ID)
	if err != nil {
		return err
	}
	now := whereabouts{who.number, s.OpenedAt}
	switch {
	case known && w.owner != who.number:
		return store.ErrOwner
	case known && w != now:
		if err := c.gone(who, s.ID); err != nil {
			return err
		}
		known = false
	}
	key := func(b []byte) []byte { return sessionKey(b, s.OpenedAt, s.ID) }
	if !known {
		c.put(tableWhere, func(b []byte) []byte { return append(b, s.ID...) }, now.append)
		c.mark(tableHistory, func(b []byte) []byte { return key(who.number.append(b)) })
	}
	home, other := tableOpen, tableClosed
	if !s.Open() {
		home, other = tableClosed, tableOpen
	}
	c.put(home, key, func(b []byte) []byte { return codec.AppendSession(b, s) })
	c.put(tableTally, key, func(b []byte) []byte { return codec.AppendTally(b, s) })
	c.key = key(c.key[:0])
	if known {
		c.drop(other, c.key)
	}
	c.settle(s, known)
	return nil
}

// settle keeps the list of ended sessions with deliveries to do.
func (c *commit) settle(s *desk.Session, known bool) {
	if !s.Open() && s.Active() {
		c.mark(tableUnsettled, func(b []byte) []byte { return append(b, c.key...) })
	} else if known {
		c.drop(tableUnsettled, c.key)
	}
}

// gone removes a session.
func (c *commit) gone(who *customer, id desk.SessionID) error {
	w, known, err := c.where(id)
	switch {
	case err != nil || !known:
		return err
	case w.owner != who.number:
		return store.ErrOwner
	}
	key := sessionKey(nil, w.opened, id)
	for _, t := range []table{tableOpen, tableClosed, tableUnsettled, tableTally} {
		c.drop(t, key)
	}
	c.remove(tableWhere, []byte(id))
	c.remove(tableHistory, append(who.number.append(nil), key...))
	return nil
}

// drop removes a key if it is there.
func (c *commit) drop(t table, key []byte) {
	if c.get(t, key) != nil {
		c.remove(t, key)
	}
}
