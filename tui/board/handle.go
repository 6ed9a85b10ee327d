package board

import (
	"tend/desk"
	"tend/keymap"
)

// Result is what a key asks of the console. It is one of the types below.
type Result interface{ result() }

// Leave goes back to the lists.
type Leave struct{}

// Sweep goes through these sessions.
type Sweep struct{ Sessions []desk.SessionID }

// Visit shows a session.
type Visit struct{ Session desk.SessionID }

// EditShift asks for the form of a shift; the zero one is a new one.
type EditShift struct{ Shift desk.Shift }

// DeleteShift takes a shift away, after asking.
type DeleteShift struct{ Shift desk.Shift }

func (Leave) result()       {}
func (Sweep) result()       {}
func (Visit) result()       {}
func (EditShift) result()   {}
func (DeleteShift) result() {}

// Handle carries out an action. known is false for one the board has no use
// for; a nil result asks nothing of the console.
func (m *Model) Handle(a keymap.Action) (r Result, known bool) {
	if n := a.Digit(); n > 0 && a == keymap.Policy(n) {
		m.pick(n - 1)
		return nil, true
	}
	switch a {
	case keymap.NumbersNext:
		m.page = (m.page + 1) % pages
	case keymap.NumbersPrev:
		m.page = (m.page + pages - 1) % pages
	case keymap.NumbersShop:
		m.turn()
	case keymap.NumbersDays:
		m.span = (m.span + 1) % len(Spans())
	case keymap.NumbersMeasure:
		m.measure[m.page] = (m.measure[m.page] + 1) % measures
	case keymap.NumbersOpen:
		return m.open(), true
	case keymap.AddShift:
		return m.addShift(), true
	case keymap.DeleteShift:
		return m.deleteShift(), true
	case keymap.LeaveNumbers:
		return Leave{}, true
	default:
		return nil, m.move(a)
	}
	return nil, true
}

// measures is how many things the hours can show.
const measures = 3

func (m *Model) pick(n int) {
	r, _ := m.rates.find(m.everyPolicy())
	if n < len(r.value.Policies) {
		m.policy = r.value.Policies[n].Policy.ID
	}
}

// open is Enter: on the overview it sweeps what the forecast is about.
func (m *Model) open() Result {
	ask, _ := m.ask()
	switch m.page {
	case Overview:
		if _, f, ok := m.together(ask); ok && len(f.value.Pending) > 0 {
			return Sweep{f.value.Of()}
		}
	case Misses:
		if ids := m.lines(); len(ids) > 0 {
			return Visit{desk.SessionID(ids[m.cursor(ids)])}
		}
	case Roster:
		if s, ok := m.shift(); ok {
			return EditShift{s}
		}
		m.move(keymap.Down)
	}
	return nil
}

// shift is the one under the cursor.
func (m *Model) shift() (desk.Shift, bool) {
	ask, _ := m.ask()
	known, _ := m.staffing.find(anyDays(ask))
	at := m.cursor(m.lines())
	if m.page != Roster || len(known.value.Shifts) == 0 || at == above {
		return desk.Shift{}, false
	}
	return known.value.Shifts[at], true
}

func (m *Model) addShift() Result {
	if m.page != Roster {
		return nil
	}
	return EditShift{}
}

func (m *Model) deleteShift() Result {
	if s, ok := m.shift(); ok {
		return DeleteShift{s}
	}
	return nil
}

// Offers are the actions that matter on the page, most telling first.
func (m *Model) Offers() []keymap.Action {
	out := []keymap.Action{keymap.NumbersNext}
	switch m.page {
	case Hours:
		out = append(out, keymap.NumbersMeasure)
	case Roster:
		out = append(out, keymap.AddShift, keymap.NumbersOpen, keymap.DeleteShift, keymap.NumbersMeasure)
	case Overview, Misses:
		out = append(out, keymap.NumbersOpen)
	}
	if m.page != Roster {
		out = append(out, keymap.NumbersDays)
	}
	out = append(out, keymap.LeaveNumbers, keymap.Help)
	if r, _ := m.rates.find(m.everyPolicy()); len(r.value.Policies) > 1 {
		out = append(out, keymap.Policy(1))
	}
	if len(m.shops()) > 1 {
		out = append(out, keymap.NumbersShop)
	}
	return out
}

// Words are the short words for an action on the page, where they differ from
// page to page.
func (m *Model) Words(a keymap.Action) string {
	if a != keymap.NumbersOpen {
		return string(a)
	}
	switch m.page {
	case Overview:
		return "sweep"
	case Roster:
		return "edit"
	}
	return "open"
}
