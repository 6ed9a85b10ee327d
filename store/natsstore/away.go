package natsstore

import (
	"context"
	"time"

	"tend/store/follow"
)

// passingSince is something that the server takes away after a while by itself:
// a customer at rest, or the note that a document was removed.
type passingSince struct {
	place, subject string
	rev            uint64
	at             time.Time
}

// forget drops what the server has taken away, well after it did.
func (m *mirror) forget() {
	old := m.store.clock().Add(-2 * restStays)
	n := 0
	for ; n < len(m.passing) && m.passing[n].at.Before(old); n++ {
		p := m.passing[n]
		if r := m.customers[p.place]; r != nil && r.rev == p.rev {
			delete(m.customers, p.place)
		}
		if m.docs[p.subject].Rev == p.rev {
			delete(m.docs, p.subject)
		}
	}
	m.passing = m.passing[n:]
}

// anew reads everything at hand, after so long a time that some of it may have
// gone unseen. Sessions that were active and are no longer at hand have ended
// meanwhile.
func (m *mirror) anew(ctx context.Context) error {
	seen := map[string]bool{}
	err := m.store.scan(ctx, m.store.names.watched(), 1, func(g got) error {
		seen[g.subject] = true
		return m.applyRead(ctx, g)
	})
	if err != nil {
		return err
	}
	if err := m.unseen(ctx, seen); err != nil {
		return err
	}
	m.each(func(w *follow.Watcher) { w.Tell(func(p *follow.Pending) { p.Missed() }) })
	return nil
}

// unseen looks after what was known and is no longer at hand.
func (m *mirror) unseen(ctx context.Context, seen map[string]bool) error {
	var lost []*record
	for who, r := range m.customers {
		if !seen[m.store.names.active(who)] {
			lost = append(lost, r)
		}
	}
	for subject, d := range m.docs {
		if !seen[subject] {
			if delete(m.docs, subject); d.Value != nil {
				d.Value = nil
				m.each(func(w *follow.Watcher) { w.Tell(func(p *follow.Pending) { p.Docs(d) }) })
			}
		}
	}
	for _, old := range lost {
		if err := m.restedUnseen(ctx, old); err != nil {
			return err
		}
	}
	return nil
}

// restedUnseen tells what became of a customer who came to rest long ago.
func (m *mirror) restedUnseen(ctx context.Context, old *record) error {
	r, err := m.store.decided(ctx, old.key)
	if err != nil {
		return err
	}
	n, err := m.news(ctx, old, r)
	if err != nil {
		return err
	}
	if r.seq == 0 {
		delete(m.customers, place(old.key))
	} else {
		m.customers[place(old.key)] = r
	}
	m.tellNews(n)
	return nil
}
