package tui

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/team"
)

// counting is the rates of today, counted beside the screen.
type counting struct {
	known  team.Today
	stale  bool // something changed since they were asked for
	gen    int
	cancel context.CancelFunc // nil: none is under way
	began  desk.Instant       // on the wall
	next   desk.Instant       // on the wall: not before this
}

// They are counted anew no sooner than todayPause, and no sooner than todaySpread
// times what the last count took.
const (
	todayPause  = 3 * time.Second
	todaySpread = 10
)

// todayMsg are the rates of today.
type todayMsg struct {
	gen   int
	today team.Today
	err   error
}

// wantToday asks for the rates if they are out of date and it is time.
func (a *App) wantToday() tea.Cmd {
	c := &a.team.today
	if a.o.Team == nil || !c.stale || c.cancel != nil || a.wall < c.next {
		return nil
	}
	c.gen++
	c.stale, c.began = false, a.wall
	var ctx context.Context
	ctx, c.cancel = context.WithCancel(a.ctx)
	gen, src, now := c.gen, a.o.Team, a.now
	return func() tea.Msg {
		today, err := src.Today(ctx, now)
		return todayMsg{gen, today, err}
	}
}

// stop ends what is under way; what is known stays.
func (c *counting) stop() {
	if c.cancel != nil {
		c.cancel()
	}
	c.gen++
	c.cancel, c.stale, c.next = nil, true, 0
}

// todayCame takes rates in, unless the page was left since.
func (a *App) todayCame(msg todayMsg) tea.Cmd {
	c := &a.team.today
	if msg.gen != c.gen {
		return nil
	}
	c.cancel()
	c.cancel = nil
	c.next = a.wall.Add(max(todayPause, todaySpread*a.wall.Sub(c.began)))
	switch {
	case msg.err == nil:
		c.known = msg.today
	case !errors.Is(msg.err, context.Canceled):
		c.stale = true
		a.warn(a.texts.Team.RateFailed)
	}
	return a.teamRefresh()
}
