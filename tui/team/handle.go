package team

import (
	"tend/desk"
	"tend/keymap"
)

// Result is what a key asks of the console. It is one of the types below; an empty
// agent is what nobody has.
type Result interface{ result() }

// Leave goes back to the lists.
type Leave struct{}

// Show lists the open sessions of an agent.
type Show struct{ Agent desk.AgentID }

// Move moves sessions of an agent, after asking where to and how many.
type Move struct{ Agent desk.AgentID }

// Capacity asks how much an agent is to carry.
type Capacity struct{ Agent desk.AgentID }

// Resume ends an agent's break, after asking.
type Resume struct{ Agent desk.AgentID }

// Deny says that this is a manager's.
type Deny struct{}

func (Leave) result()    {}
func (Show) result()     {}
func (Move) result()     {}
func (Capacity) result() {}
func (Resume) result()   {}
func (Deny) result()     {}

// Handle carries out an action. known is false for one the page has no use for; a
// nil result asks nothing of the console.
func (m *Model) Handle(a keymap.Action) (r Result, known bool) {
	switch a {
	case keymap.LeaveTeam:
		return Leave{}, true
	case keymap.TeamOpen:
		return Show{m.on}, true
	case keymap.TeamMove, keymap.TeamCapacity, keymap.TeamResume:
		return m.manages(a), true
	}
	return nil, m.move(a)
}

// manages are the actions of managers.
func (m *Model) manages(a keymap.Action) Result {
	switch {
	case !m.manager:
		return Deny{}
	case a == keymap.TeamMove:
		return Move{m.on}
	case a == keymap.TeamCapacity:
		return Capacity{m.on}
	}
	return Resume{m.on}
}

// far is further than any page is long.
const far = 1 << 30

// move moves the cursor.
func (m *Model) move(a keymap.Action) bool {
	steps := map[keymap.Action]int{
		keymap.Up: -1, keymap.Down: 1, keymap.PageUp: -10, keymap.PageDown: 10, keymap.Top: -far, keymap.Bottom: far,
	}
	by, ok := steps[a]
	if ok {
		m.put(m.cursor() + by)
	}
	return ok
}

// Offers are the actions that matter on the line under the cursor, most telling
// first.
func (m *Model) Offers() []keymap.Action {
	out := []keymap.Action{keymap.TeamOpen}
	if row := m.Chosen(); m.manager {
		if row.Open > 0 {
			out = append(out, keymap.TeamMove)
		}
		if row.ID != "" {
			out = append(out, keymap.TeamCapacity)
		}
		if row.ID != "" && row.Status == desk.Break {
			out = append(out, keymap.TeamResume)
		}
	}
	return append(out, keymap.LeaveTeam, keymap.Help)
}
