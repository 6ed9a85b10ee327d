package thread

import (
	"context"
	"fmt"
	"math"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// page is how many entries are read at a time.
const page = 100

// retryAfter is how long a load that failed is left alone.
const retryAfter = 2 * time.Second

// answer is what a load brought.
type answer struct {
	key      desk.Key
	gen      uint64
	rev      uint64 // revision that the entries have at least
	limit    int    // how many entries were asked for
	back     bool   // an older page, not the end of the log
	entries  []desk.Entry
	sessions []*desk.Session
	err      error
}

// Show puts a session on the screen; nil shows none. Call it whenever the
// selection or the session may have changed, also when neither did: it costs
// next to nothing then. Another customer is loaded, the same one in a newer
// revision is read again quietly, and the view stays where it is unless it is
// at the end, which it follows.
func (m *Model) Show(s *desk.Session, p desk.Place) tea.Cmd {
	changed := s != m.session
	if changed || p != m.place {
		m.session, m.place = s, p
		m.version++
	}
	if s == nil {
		m.cur = nil
		return nil
	}
	if m.cur == nil || m.cur.key != s.Key() {
		m.turn(s.Key())
	}
	m.cur.want = max(m.cur.want, s.Rev)
	if changed && m.cur.loaded {
		m.cur.arrange(s, m.zone())
	}
	if m.asked == m.version && m.cur.err == nil {
		return nil
	}
	m.asked = m.version
	return m.need(m.cur)
}

// turn goes to another customer, at the end of the log.
func (m *Model) turn(k desk.Key) {
	m.cur = m.recent.use(k)
	m.cur.follow, m.fresh = true, 0
	m.cur.waits, m.cur.me = m.book.To(k), m.o.Me
}

// need gives the load that a history wants next: the end of the log when that
// is missing or out of date, an older page when the screen has come near the
// first one loaded. One load at a time.
func (m *Model) need(h *history) tea.Cmd {
	switch {
	case h.asked != 0, h.err != nil && m.now.Sub(h.failed) < retryAfter && m.now >= h.failed:
		return nil
	case !h.loaded || h.doubted || h.have < h.want:
		end := store.Position{At: math.MaxInt64, Seq: math.MaxUint64}
		return m.ask(h, answer{limit: h.read + page}, end)
	case h == m.cur && !h.complete && m.nearStart(h):
		return m.ask(h, answer{limit: page, back: true}, h.oldest)
	}
	return nil
}

func (m *Model) ask(h *history, a answer, before store.Position) tea.Cmd {
	m.gen++
	h.asked = m.gen
	a.key, a.gen, a.rev = h.key, m.gen, h.want
	ctx, src := m.ctx, m.src
	return func() tea.Msg { return load(ctx, src, a, before) }
}

// load reads the sessions before the entries, so that no session is newer than
// the messages shown with it.
func load(ctx context.Context, src Source, a answer, before store.Position) answer {
	if !a.back {
		if a.sessions, a.err = src.Sessions(ctx, a.key); a.err != nil {
			a.err = fmt.Errorf("thread: sessions of %s: %w", a.key.Customer, a.err)
			return a
		}
	}
	if a.entries, a.err = src.Thread(ctx, a.key, store.Page{Before: before, Limit: a.limit}); a.err != nil {
		a.err = fmt.Errorf("thread: log of %s: %w", a.key.Customer, a.err)
	}
	return a
}

// Apply takes in the answer of a load. It reports whether the message was one,
// and may ask for more.
func (m *Model) Apply(msg tea.Msg) (tea.Cmd, bool) {
	a, ok := msg.(answer)
	if !ok {
		return nil, false
	}
	h := m.recent.find(a.key)
	if h == nil || h.asked != a.gen {
		return nil, true
	}
	h.asked, h.err = 0, a.err
	m.version++
	if a.err != nil {
		h.failed = m.now
		return nil, true
	}
	m.take(h, a)
	return m.need(h), true
}

func (m *Model) take(h *history, a answer) {
	before, known := h.loaded, h.lastWord(m.o.Me)
	if a.back {
		h.older(a)
	} else {
		h.newest(a)
	}
	if h == m.cur {
		h.arrange(m.session, m.zone())
		if last := h.lastWord(m.o.Me); before && last != known {
			m.fresh, m.colleague = m.wall(), last.agent
		}
	} else {
		h.arrange(nil, m.zoneOf(h.key.Shop))
	}
}

// word is what somebody else did to a session last.
type word struct {
	id    desk.MessageID
	agent bool // a colleague did it, not the customer
}

// lastWord is the newest message of the customer or of a colleague, or a
// colleague's closing.
func (h *history) lastWord(me desk.AgentID) word {
	for i := len(h.entries) - 1; i >= 0; i-- {
		e := h.entries[i]
		switch {
		case e.Type == desk.Message && e.From == desk.FromCustomer:
			return word{e.ID, false}
		case e.Human() && e.Agent != me && e.Delivery != desk.Withdrawn,
			e.Type == desk.Close && e.Agent != me && e.Agent != desk.System:
			return word{e.ID, true}
		}
	}
	return word{}
}
