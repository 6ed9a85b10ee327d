package tui

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// rates are today's response rates, one per policy the shops go by. They are
// counted beside the screen: the sessions opened today are handed to a command
// as they are, and its answer is shown.
type rates struct {
	closed map[desk.SessionID]*desk.Session // ended, opened today in some shop's zone
	shown  []rate
	stale  bool // something happened since the last count
	busy   bool
	gen    int
	next   desk.Instant // on the wall: not before this
}

// rate is one policy's count of today's sessions.
type rate struct {
	policy                     string
	responded, missed, pending int
	target                     float64
}

// ratesEvery bounds how often they are counted anew.
const ratesEvery = 2 * time.Second

// today reaches this far back, so that it holds whatever the zone is.
const today = 36 * time.Hour

func newRates() *rates { return &rates{closed: map[desk.SessionID]*desk.Session{}, stale: true} }

func (r *rates) reset() { r.stale = true }

// put notes a session; those that ended are kept while they may count today.
func (r *rates) put(s *desk.Session) {
	r.stale = true
	if s.Open() {
		delete(r.closed, s.ID)
		return
	}
	r.closed[s.ID] = s
}

func (r *rates) remove(id desk.SessionID) {
	r.stale = true
	delete(r.closed, id)
}

// ratesMsg is a count, or the sessions that had ended before the console began.
type ratesMsg struct {
	gen    int
	rates  []rate
	closed []*desk.Session
}

// closedToday reads the sessions that have ended already.
func (a *App) closedToday() tea.Cmd {
	ctx, st, from := a.ctx, a.o.Store, a.now.Add(-today)
	return func() tea.Msg {
		var closed []*desk.Session
		err := st.Closed(ctx, from, 0, func(s *desk.Session) bool {
			closed = append(closed, s)
			return true
		})
		if err != nil {
			return nil // the bar goes on without them; the store says why elsewhere
		}
		return ratesMsg{closed: closed}
	}
}

// apply takes in an answer.
func (r *rates) apply(msg ratesMsg) tea.Cmd {
	if msg.rates != nil {
		r.busy = false
		if msg.gen == r.gen {
			r.shown = msg.rates
		}
		return nil
	}
	for _, s := range msg.closed {
		if _, newer := r.closed[s.ID]; !newer {
			r.closed[s.ID] = s
		}
	}
	r.stale = true
	return nil
}

// tick counts anew when a second has passed and something has changed, or a
// window may have run out.
func (r *rates) tick(a *App) tea.Cmd {
	if a.now%desk.Instant(time.Minute) < desk.Instant(time.Second) {
		r.stale = true
	}
	return r.dirty(a)
}

// dirty starts a count if one is wanted and none is under way.
func (r *rates) dirty(a *App) tea.Cmd {
	if !r.stale || r.busy || !a.ready || a.wall < r.next {
		return nil
	}
	r.stale, r.busy, r.next = false, true, a.wall.Add(ratesEvery)
	r.gen++
	sessions := a.panes.All()
	for id, s := range r.closed {
		if a.now.Sub(s.OpenedAt) > today {
			delete(r.closed, id)
			continue
		}
		sessions = append(sessions, s)
	}
	gen, book, now := r.gen, a.panes.Book(), a.now
	return func() tea.Msg { return ratesMsg{gen: gen, rates: countToday(book, sessions, now)} }
}

// countToday judges the sessions opened on the present day of their shop.
func countToday(book *desk.Book, sessions []*desk.Session, now desk.Instant) []rate {
	out := []rate{}
	at := map[string]int{}
	starts := map[desk.ShopID]desk.Instant{}
	for _, s := range sessions {
		start, ok := starts[s.Shop]
		if !ok {
			start = midnight(now.In(book.Zone(s.Shop)))
			starts[s.Shop] = start
		}
		if s.OpenedAt < start {
			continue
		}
		for _, p := range book.Policies(s.Shop) {
			i, ok := at[p.ID]
			if !ok {
				i = len(out)
				at[p.ID] = i
				out = append(out, rate{policy: p.ID, target: p.Target})
			}
			out[i].count(book.Judge(s, p, now).Outcome)
		}
	}
	slices.SortFunc(out, func(a, b rate) int { return cmp.Compare(a.policy, b.policy) })
	return out
}

func (r *rate) count(o desk.Outcome) {
	switch o {
	case desk.Responded:
		r.responded++
	case desk.Missed:
		r.missed++
	case desk.Pending:
		r.pending++
	}
}

// midnight is when the day of a time began.
func midnight(t time.Time) desk.Instant {
	y, m, d := t.Date()
	return desk.At(time.Date(y, m, d, 0, 0, 0, 0, t.Location()))
}

// view is today's rate per policy, with what is still open beside it.
func (r *rates) view(a *App) []string {
	var out []string
	for _, x := range r.shown {
		style, text := a.styles.Good, a.texts.Bar.NoRate
		if n := x.responded + x.missed; n > 0 {
			f := float64(x.responded) / float64(n)
			text = fmt.Sprintf("%.1f %% (%d/%d)", f*100, x.responded, n)
			if f < x.target {
				style = a.styles.Danger
			}
		}
		line := a.styles.Dim.Render(x.policy+" ") + style.Render(text)
		if x.pending > 0 {
			line += a.styles.Dim.Render(" " + a.texts.Bar.Pending(x.pending))
		}
		out = append(out, line)
	}
	return out
}
