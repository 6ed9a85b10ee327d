package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/notify"
)

// noticer tells the person about what happens while they look elsewhere. What
// deserves a notice is for package notify to say; this only feeds it.
type noticer struct {
	policy  *notify.Policy
	waysTo  []notify.Way
	write   chan string // what a way wants to write to the terminal
	shown   desk.SessionID
	focused bool // the terminal has the focus
	warned  map[desk.SessionID]desk.Instant
	busy    bool
}

// lastCallBefore is how long before a deadline the last warning comes.
const lastCallBefore = 30 * time.Minute

func newNoticer(o notify.Options) *noticer {
	return &noticer{policy: notify.New(o), write: make(chan string, 4), warned: map[desk.SessionID]desk.Instant{}}
}

// ways chooses how to tell, once the terminal has said its name.
func (n *noticer) ways(o Options, version string) {
	if o.Ways == nil {
		return
	}
	n.waysTo = o.Ways(version, func(s string) error {
		select {
		case n.write <- s:
		default: // one notice at a time; what does not fit is not worth blocking for
		}
		return nil
	})
}

// window and focus say what the person has in front of them.
func (n *noticer) window(on bool) {
	n.focused = on
	n.policy.Focus(string(n.shown), on)
}

func (n *noticer) focus(id desk.SessionID) {
	if id != n.shown {
		n.shown = id
		n.policy.Focus(string(id), n.focused)
	}
}

// settled drops what was to be said about a session that was dealt with.
func (n *noticer) settled(id desk.SessionID) { n.policy.Settled(string(id)) }

// queue tells how many wait for anybody.
func (n *noticer) queue(now desk.Instant, length int) {
	n.policy.Push(now.Time(), notify.Event{Kind: notify.QueueGrows, At: now.Time(), Count: length})
}

// changed compares a session with what it was.
func (n *noticer) changed(a *App, old, s *desk.Session) {
	if s.Waiting() == 0 {
		delete(n.warned, s.ID)
		n.settled(s.ID)
		return
	}
	n.deadline(a, s.ID)
	wrote := old == nil || old.LastID != s.LastID
	if !wrote || !s.Open() {
		return
	}
	switch s.Assignee {
	case "":
		if old == nil || old.Waiting() == 0 {
			n.push(a, notify.NewUnassigned, s, 0)
		}
	case a.o.Me:
		n.push(a, notify.NewMine, s, 0)
	}
}

func (n *noticer) push(a *App, kind notify.Kind, s *desk.Session, due desk.Instant) {
	n.policy.Push(a.now.Time(), notify.Event{
		Kind: kind, Session: string(s.ID), Title: a.nameOf(s), Preview: s.Preview,
		At: s.Waiting().Time(), Deadline: due.Time(),
	})
}

// tick warns of sessions that turned to Expiring soon and of deadlines that
// come near, of mine and of those nobody has.
func (n *noticer) tick(a *App) {
	for _, id := range a.panes.Turned() {
		n.deadline(a, id)
	}
	held := false // the row under the cursor may stand among others out of order
	for i := range a.panes.Len(desk.PaneExpiring) {
		row := a.panes.Row(desk.PaneExpiring, i)
		near := row.State != desk.Overdue && row.Due.Sub(a.now) <= lastCallBefore
		switch {
		case near:
			n.deadline(a, row.ID)
		case held:
			return
		}
		held = held || !near
	}
}

// deadline pushes each of the two warnings once per deadline, for sessions of
// mine and of nobody that can still be saved.
func (n *noticer) deadline(a *App, id desk.SessionID) {
	row, ok := a.panes.Session(id)
	if !ok || !row.Expiring || row.State == desk.Overdue || (row.Assignee != "" && row.Assignee != a.o.Me) {
		return
	}
	switch last := n.warned[row.ID]; {
	case row.Due.Sub(a.now) <= lastCallBefore && last != row.Due:
		n.warned[row.ID] = row.Due
		n.push(a, notify.LastCall, row.Session, row.Due)
	case last == 0:
		n.warned[row.ID] = -1
		n.push(a, notify.Expiring, row.Session, row.Due)
	}
}

// noticedMsg is what a way wants written to the terminal.
type noticedMsg struct{ sequence string }

// notify sends the next notice, if one is due, one at a time.
func (a *App) notify() tea.Cmd {
	n := a.notices
	if n.busy {
		return nil
	}
	notice, ok := n.policy.Next(a.now.Time())
	if !ok || len(n.waysTo) == 0 {
		return nil
	}
	n.busy = true
	ctx, ways, write := a.ctx, n.waysTo, n.write
	return func() tea.Msg {
		notify.Deliver(ctx, ways, notice)
		return noticedMsg{written(write)}
	}
}

// written collects what the ways left to write.
func written(write <-chan string) string {
	out := ""
	for {
		select {
		case s := <-write:
			out += s
		default:
			return out
		}
	}
}

func (a *App) noticed(msg noticedMsg) tea.Cmd {
	a.notices.busy = false
	if msg.sequence == "" {
		return nil
	}
	return tea.Raw(msg.sequence)
}
