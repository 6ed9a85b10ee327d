package tui

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// batch lists the answered sessions of mine, and of nobody, that have been
// quiet for long.
func (a *App) batch() []*desk.Session {
	var out []*desk.Session
	for _, row := range a.quiet() {
		if len(row.Pending) == 0 {
			out = append(out, row.Session)
		}
	}
	return out
}

// leftOpen is how many of them stay open for a reply that is not delivered.
func (a *App) leftOpen() int {
	n := 0
	for _, row := range a.quiet() {
		if row.Undelivered() != desk.Settled {
			n++
		}
	}
	return n
}

// batchLeft says how many that are; "" when there are none.
func (a *App) batchLeft() string {
	if n := a.leftOpen(); n > 0 {
		return a.texts.Undelivered.LeftOpen(n)
	}
	return ""
}

// quiet are those sessions, whatever becomes of the replies in them.
func (a *App) quiet() []desk.Row {
	var out []desk.Row
	for _, p := range []desk.Pane{desk.PaneMine, desk.PaneUnassigned} {
		for i := a.panes.Len(p) - 1; i >= 0; i-- {
			row := a.panes.Row(p, i)
			if row.Open() && row.State == desk.Answered && a.now.Sub(row.LastAt) >= a.batchAfter() {
				out = append(out, row)
			}
		}
	}
	return out
}

// joinedWords puts a second sentence behind a first, if there is one.
func joinedWords(first, second string) string {
	if second == "" {
		return first
	}
	return first + " " + second
}

func (a *App) batchAfter() time.Duration {
	if a.o.BatchAfter <= 0 {
		return 2 * time.Hour
	}
	return a.o.BatchAfter
}

// closer closes sessions beside the screen.
type closer struct {
	st    store.Store
	rules desk.Rules
	me    desk.AgentID
	now   desk.Instant
	zones map[desk.ShopID]*time.Location
}

// closeAll closes answered sessions one after the other. One that somebody
// wrote in meanwhile is left open.
func (a *App) closeAll(batch []*desk.Session) tea.Cmd {
	c := closer{a.o.Store, a.o.Rules, a.o.Me, a.now, map[desk.ShopID]*time.Location{}}
	for _, s := range batch {
		c.zones[s.Shop] = a.zone(s.Shop)
	}
	ctx := a.ctx
	left := a.leftOpen()
	return func() tea.Msg {
		out := batchMsg{stuck: left}
		for _, s := range batch {
			out.count(c.close(ctx, s))
		}
		return out
	}
}

// errOwed says that a session stays open for what was promised in it.
var errOwed = errors.New("something was promised and not kept")

// close closes a session, unless something is owed there or it is not as it was
// on screen any more.
func (c closer) close(ctx context.Context, s *desk.Session) error {
	owed, err := owes(ctx, c.st, s, c.zones[s.Shop])
	if err == nil && owed {
		err = errOwed
	}
	if err != nil {
		return err
	}
	seen := desk.SeenIn(s)
	_, _, err = store.Act(ctx, c.st, c.rules, store.TargetOf(s), c.now, func(s *desk.Session) ([]desk.Entry, error) {
		if s.Waiting() != 0 || desk.SeenIn(s) != seen {
			return nil, desk.ErrStale
		}
		if s.Undelivered() != desk.Settled {
			return nil, errUndelivered
		}
		return desk.End(s, c.me, c.now)
	})
	return err
}

// batchMsg says how many sessions a batch closed, and how many not.
type batchMsg struct {
	closed int
	owed   int // left open, since something was promised in them
	stuck  int // left open, since a reply in them is not delivered
	err    error
}

func (m *batchMsg) count(err error) {
	switch {
	case err == nil:
		m.closed++
	case errors.Is(err, errOwed):
		m.owed++
	case errors.Is(err, errUndelivered):
		m.stuck++
	case !errors.Is(err, desk.ErrStale):
		m.err = err
	}
}

// batched says how a batch went: when something could not be closed, why.
func (a *App) batched(msg batchMsg) tea.Cmd {
	if msg.err != nil {
		a.fail(msg.err, "")
		return nil
	}
	said := a.texts.Toast.ClosedMany(msg.closed)
	if msg.owed > 0 {
		said += " " + a.texts.Promise.LeftOpen(msg.owed)
	}
	if msg.stuck > 0 {
		said += " " + a.texts.Undelivered.LeftOpen(msg.stuck)
	}
	a.say(said)
	return nil
}
