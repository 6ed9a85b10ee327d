package hub

import (
	"context"
	"time"

	"tend/desk"
	"tend/store"
)

// mirrorSettle is how long to wait before looking again at a closed session
// whose last words are still on their way.
const mirrorSettle = time.Second

// settles is when what stands of a customer can be told; not later than now: at
// once. A closing is told when it cannot be taken back any more, and after what
// was said in the session: no platform takes "closed" back, and none should ask
// the customer how it was before the goodbye.
func (m *mirror) settles(ctx context.Context, s *desk.Session, now desk.Instant) (desk.Instant, error) {
	if !byPerson(s) {
		return now, nil
	}
	for _, o := range s.Pending {
		switch o.State {
		case desk.Held, desk.Queued, desk.Sending:
			return now.Add(mirrorSettle), nil
		}
	}
	e, err := m.closing(ctx, s)
	if err != nil || e.Release.Sub(now) > longestHold { // a clock that was wrong
		return now, err
	}
	return e.Release, nil
}

// closing finds the entry that closed a session.
func (m *mirror) closing(ctx context.Context, s *desk.Session) (desk.Entry, error) {
	log, err := m.st.Thread(ctx, s.Key(), store.Page{Before: store.Position{At: s.Closed + 1}, Limit: pageEntries})
	if err != nil {
		return desk.Entry{}, err
	}
	for _, e := range log {
		if e.Type == desk.Close && e.At == s.Closed && e.Delivery != desk.Withdrawn {
			return e, nil
		}
	}
	return desk.Entry{}, nil
}

// later puts a customer off whose state cannot be told yet.
func (m *mirror) later(t *telling, until desk.Instant) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t.calls--
	t.anew = false
	m.due.Move(t.key, until)
}
