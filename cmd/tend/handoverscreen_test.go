//go:build unix

package main_test

import (
	"strings"
	"testing"

	"tend/internal/terminal"
)

// writing begins a reply and leaves it.
func (c *console) writing(pane, name, text string) {
	c.t.Helper()
	c.choose(pane, name)
	if err := c.try(func(s terminal.Screen) bool { return s.CursorVisible }, "i"); err != nil {
		c.t.Fatal(err)
	}
	c.press(text, "esc")
	c.see("› " + text)
}

// handsOver offers what is chosen on the sheet to whoever is first.
func (c *console) handsOver() {
	c.t.Helper()
	c.bring("Hand over my shift", "H")
	c.bring("Anybody, whoever is first", "enter")
	c.bring("you offer", "enter")
}

// taken waits until the sheet is gone, or says that nothing is left on it.
func (c *console) taken() {
	c.t.Helper()
	over := func(s terminal.Screen) bool { return !strings.Contains(s.Line(0), "hands over") }
	if err := c.Wait(over, within); err != nil {
		c.t.Fatalf("something is still on offer: %v", err)
	}
}

// Mei hands her shift over and is killed. Two colleagues take all of it at once:
// each session goes to one of them, with what Mei had written, and nothing is sent.
func TestHandoverOnOneMachine(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, named()), "--clock", opening, "import")
	mei := o.open(opening, "--undo", "0s")
	bo := o.open(opening, "--undo", "0s", "--agent", "bo")
	cy := o.open(opening, "--undo", "0s", "--agent", "cy")
	mei.writing("alt+3", "Tom Hale", "Dear Tom, the lamp")
	mei.handsOver()
	mei.Kill()
	both := []*console{bo, cy}
	for _, c := range both {
		c.headedBy("Mei hands over 3 H")
		c.bring("draft     Dear Tom, the lamp", "H")
	}
	for _, c := range both {
		c.press("A")
	}
	for _, c := range both {
		c.taken()
	}
	all := o.export(opening)
	var tom *console
	for _, customer := range []string{"c006", "c007", "c008"} {
		bos, cys := count(all, line{Type: "assign", Customer: customer, Agent: "bo"}), count(all, line{Type: "assign", Customer: customer, Agent: "cy"})
		if bos+cys != 1 {
			t.Errorf("%s went %d times to Bo and %d times to Cy", customer, bos, cys)
		}
		if len(replies(all)[customer]) > 0 {
			t.Errorf("%s was sent %q", customer, replies(all)[customer])
		}
		if customer == "c006" && bos == 1 {
			tom = bo
		} else if customer == "c006" {
			tom = cy
		}
	}
	tom.press("esc")
	tom.choose("alt+3", "Tom Hale")
	tom.see("Draft from Mei, not sent")
	tom.see("Dear Tom, the lamp")
	o.tend("", "check")
}

// On a team's desk an agent takes what a colleague offers, and what is offered no
// more stays with its agent.
func TestHandoverOfATeam(t *testing.T) {
	t.Parallel()
	o := newTeamOffice(t)
	mia, ann, bo := o.invite("mia", "manager"), o.invite("ann", "agent"), o.invite("bo", "agent")
	o.tend(lines(t, named()), "--clock", opening, "--desk", mia, "import")
	a, b := o.sit(ann), o.sit(bo)
	for _, name := range []string{"Ada Moreau", "Ines Duarte"} {
		a.choose("alt+1", name)
		a.act("a", name+" is yours.")
	}
	a.writing("alt+3", "Ada Moreau", "Dear Ada")
	a.handsOver()
	b.headedBy("hands over 2 H")
	b.bring("Handed over by others", "H")
	b.see("draft     Dear Ada")
	b.bring("yours now", "a")
	a.headedBy("you offer 1")
	a.bring("ctrl+d takes the offer back", "H")
	a.press("ctrl+d")
	b.see("with ann")
	b.press("down", "a", "A", "esc")
	b.choose("alt+3", "Ada Moreau")
	b.see("Draft from ann, not sent")
	all := o.export(opening)
	for _, want := range []struct {
		like line
		n    int
	}{{line{Type: "assign", Customer: "c000", Agent: "bo"}, 1}, {line{Type: "assign", Customer: "c004", Agent: "bo"}, 0}} {
		if n := count(all, want.like); n != want.n {
			t.Errorf("%+v is %d times on the desk, want %d", want.like, n, want.n)
		}
	}
}
