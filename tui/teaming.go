package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/team"
)

// teaming is the page about the team. What the top bar says of it holds whether
// the page is open or not.
type teaming struct {
	*team.Model              // nil until it is first opened
	open        bool         // T was pressed; a session may lie on top
	looked      desk.Instant // when it was last looked at whether windows ran out
	warnings    []desk.TeamWarning
	today       counting
	asking      teamAsking
	idle        map[desk.AgentID]desk.Instant // on the wall, since when nobody was seen to press a key
}

// teamAsking is what the open question of the page is about.
type teamAsking struct{ agent, to desk.AgentID }

// openTeam shows the team over the whole screen.
func (a *App) openTeam() tea.Cmd {
	if a.focus == onWriter { // from the palette: what is below must not be typed into
		a.focus = onList
		a.release()
	}
	if a.team.Model == nil {
		a.team.Model = team.New(a.o.Manager)
	}
	a.team.open, a.edit, a.team.looked, a.team.today.stale = true, false, a.now, true
	a.team.Open(a.teamPage())
	return a.wantToday()
}

// onTeam reports whether the team is what the screen shows.
func (a *App) onTeam() bool {
	return a.team.open && a.sweep == nil && !a.calling.visiting
}

// onPage reports whether a page lies over lists and thread.
func (a *App) onPage() bool { return a.onBoard() || a.onTeam() }

// teamKey carries out the keys of the page.
func (a *App) teamKey(action keymap.Action) (tea.Cmd, bool) {
	switch {
	case !a.team.open && action == keymap.Team:
		return a.openTeam(), true
	case !a.onTeam():
		return nil, false
	}
	r, known := a.team.Handle(action)
	if !known {
		return nil, action != keymap.Undo && !programWide(action)
	}
	return a.teamResult(r), true
}

// teamResult carries out what a key asked of the console.
func (a *App) teamResult(r team.Result) tea.Cmd {
	switch r := r.(type) {
	case team.Leave:
		a.team.open = false
		a.team.today.stop()
	case team.Show:
		a.showSessions(r.Agent)
	case team.Move:
		a.askMove(r.Agent)
	case team.Capacity:
		a.askCapacity(r.Agent)
	case team.Resume:
		a.askResume(r.Agent)
	case team.Deny:
		a.warn(a.texts.Denied.Manager)
	}
	return nil
}

// teamChanged tells the page, and what the top bar says of it, of changes.
func (a *App) teamChanged(ch store.Changes) tea.Cmd {
	if counted(ch) {
		a.team.today.stale = true
	}
	a.seeTeam()
	return a.teamRefresh()
}

// teamTick brings the page up to date with the clock, and puts those first who
// need help once nobody has touched a key for a while. Whether windows have run
// out is looked at once a minute.
func (a *App) teamTick() tea.Cmd {
	a.seeTeam()
	if !a.onTeam() {
		return nil
	}
	if a.now.Sub(a.team.looked) >= time.Minute {
		a.team.looked, a.team.today.stale = a.now, true
	}
	cmd := a.teamRefresh()
	if a.dialogs.Len() == 0 && a.wall.Sub(a.touched) > handsOff {
		a.team.Sort()
	}
	return cmd
}

// teamRefresh tells the page how the team is now.
func (a *App) teamRefresh() tea.Cmd {
	if !a.onTeam() {
		return nil
	}
	a.team.Tell(a.teamPage())
	return a.wantToday()
}

// teamLines are the page on all but the last line, below what has to be said of
// the connection.
func (a *App) teamLines() []string {
	if len(a.linkParts()) == 0 {
		return a.teamView(a.lay.h - 1)
	}
	return append([]string{a.linkLine()}, a.teamView(a.lay.h-2)...)
}

// teamView draws the page on h lines.
func (a *App) teamView(h int) []string {
	return a.team.View(team.Look{Styles: a.styles, Texts: a.texts, Now: a.now, Local: zoneOf(a)}, a.lay.w, h)
}
