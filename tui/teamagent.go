package tui

import (
	"errors"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// The dialogs of the team page about one agent.
const (
	teamCapacity = "team-capacity"
	teamResume   = "team-resume"
	teamSessions = "team-sessions"
)

// mostCapacity is the most sessions an agent can be given at once, and mostListed
// how many of theirs are listed.
const (
	mostCapacity = 9999
	mostListed   = 500
)

// askCapacity opens the form for how much an agent is to carry.
func (a *App) askCapacity(id desk.AgentID) {
	t := a.texts.Team
	if id == "" {
		a.warn(t.NobodysCapacity)
		return
	}
	a.team.asking = teamAsking{agent: id}
	ag := a.agentOf(id)
	o := dialog.FormOptions{ID: teamCapacity, Title: t.Capacity(a.agentTitle(id)), Note: t.CapacityNote(a.panes.Carried(id).Open, ag.Room())}
	o.Check = countBetween(0, mostCapacity, t.BadCapacity)
	a.dialogs.Push(dialog.NewForm(o, []dialog.Field{
		{ID: formCount, Label: t.CapacityLabel, Kind: dialog.Number, Value: strconv.Itoa(ag.Room()), Limit: 4},
	}))
}

// formCount is the only field of the page's forms.
const formCount = "count"

// countBetween checks that it holds a number in a range.
func countBetween(least, most int, bad string) func(map[string]string) map[string]string {
	return func(values map[string]string) map[string]string {
		if n, err := strconv.Atoi(values[formCount]); err != nil || n < least || n > most {
			return map[string]string{formCount: bad}
		}
		return nil
	}
}

// setCapacity stores how much an agent is to carry. The form stays until it is
// stored.
func (a *App) setCapacity(r dialog.Submitted) tea.Cmd {
	n, err := strconv.Atoi(r.Values[formCount])
	if err != nil {
		return nil
	}
	ctx, st, now, id := a.ctx, a.o.Store, a.now, a.team.asking.agent
	said := a.texts.Team.CapacitySet(a.agentTitle(id), n)
	return func() tea.Msg {
		err := store.TellAgent(ctx, st, id, func(ag desk.Agent) desk.AgentFact {
			return desk.AgentFact{Capacity: &n, At: max(now, ag.CapacityAt)}
		})
		return storedMsg{said: said, dialog: teamCapacity, err: err}
	}
}

// agentOf is what the desk knows of an agent.
func (a *App) agentOf(id desk.AgentID) desk.Agent {
	ag := a.facts.agents[id]
	ag.ID = id
	return ag
}

// askResume asks before a break is ended.
func (a *App) askResume(id desk.AgentID) {
	t, ag, name := a.texts.Team, a.agentOf(id), a.agentTitle(id)
	switch {
	case id == "":
		a.warn(t.NobodysBreak)
		return
	case ag.Status != desk.Break:
		a.warn(a.noBreak(id, ag.Status))
		return
	}
	a.team.asking = teamAsking{agent: id}
	a.dialogs.Push(dialog.NewConfirm(teamResume, t.EndBreak(name), t.EndBreakText(name, a.moment(ag.StatusAt)), t.EndBreakYes))
}

func (a *App) noBreak(id desk.AgentID, s desk.Status) string {
	word := a.texts.Team.Statuses[s]
	if word == "" {
		word = a.texts.Team.NeverSaid
	}
	return a.texts.Team.NoBreak(a.agentTitle(id), word)
}

// errNoBreak says that somebody is not on a break any more.
var errNoBreak = errors.New("not on a break")

// resume ends the break that was asked about, unless it is over already.
func (a *App) resume() tea.Cmd {
	ctx, st, now, id := a.ctx, a.o.Store, a.now, a.team.asking.agent
	said := a.texts.Team.BreakEnded(a.agentTitle(id))
	return func() tea.Msg {
		var was desk.Status
		var at desk.Instant
		err := store.TellAgent(ctx, st, id, func(ag desk.Agent) desk.AgentFact {
			if was = ag.Status; was != desk.Break {
				return desk.AgentFact{}
			}
			at = max(now, ag.StatusAt)
			return desk.AgentFact{Status: desk.Accepting, At: at}
		})
		if err == nil && was != desk.Break {
			err = errNoBreak
		}
		return resumedMsg{id, was, at, said, err}
	}
}

// resumedMsg says whether a break was ended; was is how the agent stood.
type resumedMsg struct {
	agent desk.AgentID
	was   desk.Status
	at    desk.Instant // since when they accept
	said  string
	err   error
}

func (a *App) resumed(msg resumedMsg) tea.Cmd {
	switch {
	case errors.Is(msg.err, errNoBreak):
		a.warn(a.noBreak(msg.agent, msg.was))
	case msg.err != nil:
		a.fail(msg.err, "")
	default:
		a.say(msg.said)
		return a.noteMoves(desk.Moves{By: a.o.Me, Breaks: []desk.Ended{{Agent: msg.agent, At: msg.at}}})
	}
	return nil
}

// showSessions lists what an agent has, or what nobody has.
func (a *App) showSessions(id desk.AgentID) {
	t, name := a.texts.Team, a.agentTitle(id)
	rows := a.sessionsOf(id, mostListed)
	if len(rows) == 0 {
		a.warn(t.NothingToMove(name))
		return
	}
	items := make([]dialog.Item, 0, len(rows))
	for _, r := range rows {
		items = append(items, dialog.Item{ID: string(r.ID), Label: a.nameOf(r.Session), Detail: a.panes.Preview(r), Key: a.waitsFor(r), Also: string(r.Customer)})
	}
	o := dialog.Options{ID: teamSessions, Title: t.Sessions(name), Filter: true, Hint: a.texts.Dialog.Filter, None: t.NoSessions, Accept: t.SessionsOpen}
	a.dialogs.Push(dialog.NewPicker(o, items))
}

// waitsFor is how long the customer of a session waits; "" where nobody does.
func (a *App) waitsFor(r desk.Row) string {
	if r.Since == 0 {
		return ""
	}
	return a.texts.Time.Short(a.now.Sub(r.Since))
}

// sessionsOf are the open sessions of an agent, or of nobody, the most pressing
// first and no more than most of them.
func (a *App) sessionsOf(id desk.AgentID, most int) []desk.Row {
	var rows []desk.Row
	switch id {
	case "":
		for i := 0; i < a.panes.Len(desk.PaneUnassigned) && len(rows) < most; i++ {
			if row := a.panes.Row(desk.PaneUnassigned, i); row.Open() {
				rows = append(rows, row)
			}
		}
	default:
		rows = a.panes.Of(id)
	}
	return rows[:min(most, len(rows))]
}
