package hub

import (
	"context"

	"tend/desk"
	"tend/store"
)

// catchUp reads the log from the mark on, if something may have been missed.
func (m *mirror) catchUp(ctx context.Context) error {
	m.mu.Lock()
	behind := m.behind
	m.behind = false
	m.mu.Unlock()
	if !behind {
		return nil
	}
	from, err := m.mark(ctx)
	if err == nil && from != 0 {
		err = m.st.Log(ctx, max(from.Add(-mirrorSlack), 1), 0, func(k desk.Key, e desk.Entry) bool {
			if told(e) && m.serves(k.Shop) {
				m.mu.Lock()
				m.tell(k, e.At, e.At)
				m.mu.Unlock()
			}
			return ctx.Err() == nil
		})
	}
	if err != nil {
		m.mu.Lock()
		m.behind = true
		m.mu.Unlock()
	}
	return err
}

// told reports whether platforms are told of an activity. One that was taken
// back was perhaps told before.
func told(e desk.Entry) bool {
	return e.Type == desk.Assign || e.Type == desk.Close && e.Agent != desk.System
}

func (m *mirror) serves(id desk.ShopID) bool {
	s, ok := m.lines.of(id)
	return ok && s.line == m.line
}

// markID names the document with the time up to which all was told.
func (m *mirror) markID() string { return m.line.Name() + "/mirror" }

// mark reads up to when all was told. The first time it is now: what happened
// before there was a feed is told to nobody.
func (m *mirror) mark(ctx context.Context) (desk.Instant, error) {
	m.mu.Lock()
	kept := m.kept
	m.mu.Unlock()
	if kept != 0 {
		return kept, nil
	}
	text, err := store.Cursor(ctx, m.st, m.markID())
	if err != nil {
		return 0, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if is, ok := parseMark(text); ok {
		m.kept = is.At
		m.remember(is.Ended)
		return m.kept, nil
	}
	m.upTo = m.o.Clock.Now()
	m.keepAt = m.upTo
	return 0, nil
}

func (m *mirror) keepSoon(now desk.Instant) {
	if m.keepAt == 0 {
		m.keepAt = now.Add(mirrorKeep)
	}
}

// keep writes the mark when it is time to.
func (m *mirror) keep(ctx context.Context) error {
	at, text, err := m.toKeep()
	if at == 0 || err != nil {
		return err
	}
	err = store.PutCursor(ctx, m.st, m.markID(), text)
	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		m.news = true
		m.keepSoon(m.o.Clock.Now())
		return err
	}
	m.kept = at
	return nil
}

// keepAtLast writes the mark when the hub ends, if there is anything new.
func (m *mirror) keepAtLast(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	m.mu.Lock()
	if m.keepAt != 0 {
		m.keepAt = m.o.Clock.Now()
	}
	m.mu.Unlock()
	if err := m.keep(ctx); err != nil {
		m.trouble(ctx, "what the platform was told could not be stored", desk.Key{}, err)
	}
}

// toKeep is the mark to be written now: before all that is not told. Zero if
// it is not time to, or the one that is stored will do.
func (m *mirror) toKeep() (desk.Instant, string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.keepAt == 0 || m.keepAt > m.o.Clock.Now() {
		return 0, "", nil
	}
	m.keepAt = 0
	at := m.upTo
	for _, it := range m.due.items {
		at = min(at, it.value.since)
	}
	if at <= m.kept && !m.news {
		return 0, "", nil
	}
	at, m.news = max(at, m.kept), false
	text, err := m.write(at)
	return at, text, err
}
