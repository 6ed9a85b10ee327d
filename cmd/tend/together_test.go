//go:build unix

package main_test

import (
	"strings"
	"testing"

	"tend/internal/terminal"
)

// Two consoles at one desk see each other's work, one of two claims wins, and
// when the one that holds the desk is killed the other goes on.
func TestTwoConsoles(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, named()), "--clock", opening, "import")
	mei := o.open(opening, "--undo", "0s")
	bo := o.open(opening, "--undo", "0s", "--agent", "bo")

	mei.choose("alt+1", "Ada Moreau")
	mei.act("a", "Ada Moreau is yours.")
	bo.see("Unassigned  5")
	bo.choose("alt+1", "林小雨")
	mei.choose("alt+1", "林小雨")
	oneWins(t, mei, bo, "林小雨")
	bo.choose("alt+2", "Rosa Klein")
	bo.act("a", "Rosa Klein is with Mei already.")

	bo.choose("alt+1", "Ines Duarte")
	mei.Kill()
	sent := func(s terminal.Screen) bool {
		// Pressed while nobody holds the desk, it is kept here first.
		return strings.Contains(says(s), "Sent to Ines Duarte.") || strings.Contains(says(s), "1 reply went out")
	}
	if err := bo.try(sent, "3"); err != nil {
		t.Fatal(err)
	}
	bo.choose("alt+1", "Kofi Mensah")
	bo.act("n", "Kofi Mensah needs no reply.")
	bo.leave()

	all := o.export(opening)
	if got := replies(all)["c004"]; len(got) != 1 {
		t.Errorf("Ines Duarte was sent %q, want one reply", got)
	}
	for _, l := range []line{
		{Type: "assign", Customer: "c000", Agent: "mei"}, {Type: "mark", Customer: "c002", Mark: "no-reply"},
	} {
		if n := count(all, l); n != 1 {
			t.Errorf("%+v is %d times on the desk, want once", l, n)
		}
	}
	o.tend("", "check")
}

// oneWins lets both take the session that both look at, at once. To the one who
// loses, the console says who has it, or that the session has just gone from
// under the cursor.
func oneWins(t *testing.T, mei, bo *console, name string) {
	t.Helper()
	both := []*console{mei, bo}
	for _, c := range both {
		c.act("A", "No message here has failed.") // now nothing stands in the way of a key that acts
	}
	for _, c := range both {
		c.press("a")
	}
	won := 0
	for _, c := range both {
		err := c.Wait(func(s terminal.Screen) bool {
			return strings.Contains(says(s), name+" is") || hasty(s)
		}, within)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(says(c.Screen()), name+" is yours.") {
			won++
		}
	}
	if won != 1 {
		t.Errorf("%d won the session.\nmei: %s\nbo: %s", won, says(mei.Screen()), says(bo.Screen()))
	}
}
