package tui

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// The dialogs in which sessions are moved: to whom, and how many.
const (
	teamMoveTo    = "team-move-to"
	teamMoveCount = "team-move-count"
)

// askMove asks to whom sessions of an agent, or of nobody, are to go.
func (a *App) askMove(from desk.AgentID) {
	t, name := a.texts.Team, a.agentTitle(from)
	if a.panes.Carried(from).Open == 0 {
		a.warn(t.NothingToMove(name))
		return
	}
	a.team.asking = teamAsking{agent: from}
	title := t.MoveTitle(name)
	if from == "" {
		title = t.MoveUnassigned
	}
	a.dialogs.Push(dialog.Agents(a.texts, teamMoveTo, title, a.takers(from), from != ""))
}

// takers are all others, those with most room first.
func (a *App) takers(from desk.AgentID) []dialog.AgentRow {
	members := slices.DeleteFunc(a.members(), func(m desk.Member) bool { return m.ID == from })
	slices.SortFunc(members, func(m, o desk.Member) int {
		takes := func(m desk.Member) int {
			if m.Away() || m.Open >= m.Room() {
				return 1
			}
			return 0
		}
		return cmp.Or(cmp.Compare(takes(m), takes(o)), cmp.Compare(m.Saturation(m.Open), o.Saturation(o.Open)),
			cmp.Compare(m.Title(), o.Title()), cmp.Compare(m.ID, o.ID))
	})
	var out []dialog.AgentRow
	for _, m := range members {
		out = append(out, dialog.AgentRow{ID: m.ID, Name: a.agentTitle(m.ID), Status: m.Status, Load: m.Open, Capacity: m.Room()})
	}
	return out
}

// askMoveCount asks how many sessions are to go there, all of them unless another
// number is written.
func (a *App) askMoveCount(to desk.AgentID) {
	t, from := a.texts.Team, a.team.asking.agent
	a.team.asking.to = to
	all := a.panes.Carried(from).Open
	o := dialog.FormOptions{ID: teamMoveCount, Title: t.MoveCount(a.agentTitle(from), a.agentTitle(to)), Note: t.MoveNote(all), Save: t.MoveDo}
	o.Check = countBetween(1, max(1, all), t.BadCount(max(1, all)))
	a.dialogs.Push(dialog.NewForm(o, []dialog.Field{
		{ID: formCount, Label: t.MoveLabel, Kind: dialog.Number, Value: strconv.Itoa(all), Limit: 6},
	}))
}

// mover moves sessions beside the screen.
type mover struct {
	st       store.Store
	rules    desk.Rules
	me       desk.AgentID
	from, to desk.AgentID
	now      desk.Instant
}

// move carries out what was asked: one session after the other, each by itself.
func (a *App) move(r dialog.Submitted) tea.Cmd {
	a.dialogs.Remove(teamMoveCount)
	n, err := strconv.Atoi(r.Values[formCount])
	if err != nil {
		return nil
	}
	q := a.team.asking
	m := mover{a.o.Store, a.o.Rules, a.o.Me, q.agent, q.to, a.now}
	var targets []store.Target
	for _, row := range a.sessionsOf(q.agent, n) {
		targets = append(targets, store.TargetOf(row.Session))
		a.shifts.touch(row.Key(), a.wall)
	}
	ctx, gone := a.ctx, n-len(targets)
	return func() tea.Msg {
		msg := m.all(ctx, targets)
		msg.changed += gone
		return msg
	}
}

// moved is a session that was moved, and what that added to its log.
type moved struct {
	target store.Target
	refs   []store.Ref
}

// movedMsg says which sessions were moved, and how many had changed.
type movedMsg struct {
	from, to desk.AgentID
	moves    []moved
	noted    desk.Moves // what others are to be told of it
	changed  int
	err      error // why it did not go on
}

func (m mover) all(ctx context.Context, targets []store.Target) movedMsg {
	msg := movedMsg{from: m.from, to: m.to, noted: desk.Moves{By: m.me}}
	for _, t := range targets {
		s, refs, err := m.one(ctx, t)
		switch {
		case err == nil:
			msg.moves = append(msg.moves, moved{t, refs})
			if one, ok := desk.MovedBy(m.me, m.from, s); ok {
				msg.noted.Sessions = append(msg.noted.Sessions, one)
			}
		case changedMeanwhile(err):
			msg.changed++
		default:
			msg.err = err
			return msg
		}
	}
	return msg
}

// one moves a session that is still with whom it is to be moved from.
func (m mover) one(ctx context.Context, t store.Target) (*desk.Session, []store.Ref, error) {
	return store.Act(ctx, m.st, m.rules, t, m.now, func(s *desk.Session) ([]desk.Entry, error) {
		return desk.Move(s, m.from, m.to, m.now)
	})
}

// changedMeanwhile reports whether a session is left as it is because somebody was
// faster.
func changedMeanwhile(err error) bool {
	for _, is := range []error{desk.ErrElsewhere, desk.ErrClosed, store.ErrNotFound, store.ErrConflict} {
		if errors.Is(err, is) {
			return true
		}
	}
	return false
}

// movedAll tells how it went, and offers to take it back for as long as that is
// possible.
func (a *App) movedAll(msg movedMsg) tea.Cmd {
	t := a.texts.Team
	said := t.Moved(len(msg.moves), a.agentTitle(msg.from), a.agentTitle(msg.to))
	if msg.changed > 0 {
		said += " " + t.NotMoved(msg.changed)
	}
	if a.o.Undo > 0 && len(msg.moves) > 0 {
		until := a.wall.Add(a.o.Undo)
		a.undo.push(undone{moves: msg.moves, until: until})
		a.offer(said, until)
	}
	switch {
	case msg.err != nil:
		a.fail(msg.err, "")
		if len(msg.moves) > 0 {
			a.warn(said + " " + a.toast.text)
		}
	case len(msg.moves) == 0:
		a.warn(t.NotMoved(msg.changed))
	case a.o.Undo <= 0:
		a.say(said)
	}
	return a.noteMoves(msg.noted)
}

// moveBack takes a move back, one session after the other.
func (a *App) moveBack(moves []moved) tea.Cmd {
	ctx, st, rules := a.ctx, a.o.Store, a.o.Rules
	for _, m := range moves {
		a.shifts.touch(m.target.Key, a.wall)
	}
	return func() tea.Msg {
		var msg movedBackMsg
		for _, m := range moves {
			if _, err := store.Withdraw(ctx, st, rules, m.target.Key, m.refs); err != nil {
				msg.stayed, msg.err = msg.stayed+1, err
				continue
			}
			msg.back++
		}
		return msg
	}
}

// movedBackMsg says how many sessions are back, and how many are not, and why.
type movedBackMsg struct {
	back, stayed int
	err          error
}

func (a *App) movedBack(msg movedBackMsg) tea.Cmd {
	t := a.texts.Team
	if msg.stayed > 0 {
		a.fail(msg.err, "")
		a.warn(t.NotMovedBack(msg.stayed) + " " + a.toast.text)
		return nil
	}
	a.say(t.MovedBack(msg.back))
	return nil
}
