//go:build unix

package main_test

import (
	"strings"
	"testing"
)

// Two consoles at a team's desk see what the other does with a customer; one
// that is killed is missed, and its session goes back with the draft.
func TestTeamConsoleThatVanishes(t *testing.T) {
	t.Parallel()
	o := newTeamOffice(t, "--silence", "12s")
	mia, ann := o.invite("mia", "manager"), o.invite("ann", "agent")
	o.tend(lines(t, named()), "--clock", opening, "--desk", mia, "import")

	m, a := o.sit(mia), o.sit(ann)
	m.choose("alt+1", "Ada Moreau")
	a.choose("alt+1", "Ada Moreau")
	a.see("mia is looking")
	m.see("ann is looking")
	a.act("a", "Ada Moreau is yours.")
	m.see("Unassigned  5")
	a.press("i")
	a.press(strings.Split("Dear", "")...)
	a.see("› Dear")
	a.Kill()
	m.see("ann's console vanished")
	m.see("Unassigned  6")
	m.choose("alt+1", "Ada Moreau")
	m.see("The console of ann is not heard any more.")
	m.see("Left behind by ann")
	m.act("a", "Ada Moreau is yours.")
	m.see("› D") // what had reached the desk when it was killed
	m.leave()

	all := o.export(opening)
	for _, l := range []line{{Type: "assign", Customer: "c000", Agent: "ann"}, {Type: "assign", Customer: "c000", Agent: "mia"}} {
		if n := count(all, l); n != 1 {
			t.Errorf("%+v is %d times on the desk, want once", l, n)
		}
	}
}
