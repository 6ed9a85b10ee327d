package tui

import (
	"slices"

	"tend/desk"
)

// newsFirst stops the first try to send when something was said since the
// writing began, and says by whom; the next one sends.
func (a *App) newsFirst(row desk.Row) bool {
	was, now := a.writer.seen, desk.SeenIn(row.Session)
	if now == was {
		return false
	}
	a.writer.seen = now
	wrote := now.Customer != was.Customer
	answered := now.Agent != was.Agent && now.Agent != "" && !a.takenAway(row, was.Agent)
	if !wrote && !answered {
		return false // something is gone, and nothing new is there
	}
	a.warn(a.newsOf(row, wrote, answered))
	return true
}

func (a *App) newsOf(row desk.Row, wrote, answered bool) string {
	t, name, by := a.texts.Thread, a.nameOf(row.Session), ""
	if row.Served != a.o.Me {
		by = oneLine(a.facts.agentName(row.Served))
	}
	switch {
	case wrote && answered:
		return t.BothMeantime(name, by)
	case answered:
		return t.AnsweredMeantime(name, by)
	}
	return t.NewMeantime(name)
}

// takenAway reports whether a reply that was on screen was taken back, so that
// the newest one now is one that stood before it.
func (a *App) takenAway(row desk.Row, id desk.MessageID) bool {
	if id == "" || row.ID != a.drawn || !a.thread.Loaded() {
		return false
	}
	return !slices.ContainsFunc(a.thread.Entries(), func(e desk.Entry) bool { return e.ID == id })
}

// staleError is a desk.ErrStale that knows who was faster.
type staleError struct{ colleague bool }

func (*staleError) Error() string { return desk.ErrStale.Error() }

func (*staleError) Unwrap() error { return desk.ErrStale }

// staled tells of a session that is not as it was in the row who changed it.
func staled(row desk.Row, s *desk.Session) error {
	return &staleError{colleague: s.LastID == row.LastID && s.LastHuman != row.LastHuman}
}
