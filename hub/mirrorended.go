package hub

import (
	"encoding/json"

	"tend/desk"
	"tend/feed"
)

// ended is a session whose end the platform was told. It is kept with the mark:
// an end that is told again would end what somebody has opened again there.
type ended struct {
	Shop     desk.ShopID     `json:"shop"`
	Customer desk.CustomerID `json:"customer"`
	Session  desk.SessionID  `json:"session"`
	Assignee desk.AgentID    `json:"assignee,omitempty"`
	At       desk.Instant    `json:"at"`
}

// noteEnd notes that the platform has the state of a session now, and has an
// end written down at once. The caller holds the lock.
func (m *mirror) noteEnd(k desk.Key, s *desk.Session) {
	var now ended
	if s != nil && byPerson(s) && len(m.ended) < mostKnown {
		now = ended{k.Shop, k.Customer, s.ID, s.Assignee, s.Closed}
	}
	if m.ended[k] == now {
		return
	}
	m.ended[k] = now
	if now == (ended{}) {
		delete(m.ended, k)
	}
	m.news, m.keepAt = true, m.o.Clock.Now()
}

// remember takes in what an earlier hub has told. What this one has heard since
// is newer. The caller holds the lock.
func (m *mirror) remember(told []ended) {
	for _, e := range told {
		k := desk.Key{Shop: e.Shop, Customer: e.Customer}
		m.ended[k] = e
		if _, ok := m.has[k]; !ok {
			m.learn(k, feed.State{Session: e.Session, Assignee: e.Assignee, Closed: true})
		}
	}
}

// toldEnd reports whether the platform was told that a session has ended, or
// perhaps was: nobody knows while the call is under way or has failed.
func (m *mirror) toldEnd(s *desk.Session) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	if t, ok := m.due.Get(s.Key()); ok && t.calls+t.tries > 0 {
		return byPerson(s)
	}
	has := m.has[s.Key()]
	return has.Closed && has.Session == s.ID
}

// markText is the mark as it is stored: up to when all is told, and the ends
// that would be read again from there.
type markText struct {
	At    desk.Instant `json:"at"`
	Ended []ended      `json:"ended,omitempty"`
}

// write encodes a mark, and forgets the ends that are far enough before it. The
// caller holds the lock.
func (m *mirror) write(at desk.Instant) (string, error) {
	text := markText{At: at}
	for k, e := range m.ended {
		if e.At < at.Add(-mirrorSlack) {
			delete(m.ended, k)
			continue
		}
		text.Ended = append(text.Ended, e)
	}
	raw, err := json.Marshal(text)
	return string(raw), err
}

// parseMark reads a mark; false if there is none. Those of before are a time
// alone.
func parseMark(text string) (markText, bool) {
	var t markText
	if at, err := desk.ParseInstant(text); err == nil {
		return markText{At: at}, true
	}
	return t, json.Unmarshal([]byte(text), &t) == nil && t.At != 0
}
