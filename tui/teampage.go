package tui

import (
	"cmp"
	"slices"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/tui/team"
)

// agentCells is how much of somebody's name is said.
const agentCells = 24

// members are everybody the desk knows, and whoever else carries something, by id.
func (a *App) members() []desk.Member {
	out, absent := make([]desk.Member, 0, len(a.facts.agents)+1), a.absent()
	for id, ag := range a.facts.agents {
		m := a.member(ag)
		m.Absent = absent[id]
		out = append(out, m)
	}
	for _, id := range a.panes.Carriers() {
		if _, known := a.facts.agents[id]; !known {
			out = append(out, a.member(desk.Agent{ID: id}))
		}
	}
	if _, known := a.facts.agents[a.o.Me]; !known && a.panes.Carried(a.o.Me).Open == 0 {
		out = append(out, a.member(desk.Agent{ID: a.o.Me}))
	}
	slices.SortFunc(out, func(m, o desk.Member) int { return cmp.Compare(m.ID, o.ID) })
	return out
}

func (a *App) member(ag desk.Agent) desk.Member {
	c := a.panes.Carried(ag.ID)
	return desk.Member{Agent: ag, Open: c.Open, Expiring: c.Expiring, Oldest: c.Since}
}

// queueOf is what waits with nobody.
func (a *App) queueOf() desk.Queue {
	c := a.panes.Carried("")
	return desk.Queue{Waiting: c.Waiting, Oldest: c.Since}
}

// seeTeam looks what is the matter with the team.
func (a *App) seeTeam() {
	a.attend()
	busy := a.o.Busy == nil || a.o.Busy(a.now)
	a.team.warnings = desk.TeamWarnings(a.members(), a.queueOf(), busy, a.now)
}

// teamPage is how the team is now.
func (a *App) teamPage() team.Page {
	p := team.Page{Warnings: a.team.warnings, Queue: a.queueOf(), Today: a.team.today.known}
	for _, m := range a.members() {
		p.Rows = append(p.Rows, team.Row{Member: m, Name: a.agentTitle(m.ID), You: m.ID == a.o.Me, Idle: a.idleFor(m.ID)})
	}
	p.Nobody = team.Row{Member: a.member(desk.Agent{}), Name: a.texts.Team.Unassigned}
	return p
}

// agentTitle is what an agent is called, short and clean; the empty id is what
// nobody has.
func (a *App) agentTitle(id desk.AgentID) string {
	if id == "" {
		return a.texts.Team.Unassigned
	}
	return sanitize.Truncate(oneLine(a.facts.agentName(id)), agentCells)
}
