package insight

import (
	"slices"

	"tend/desk"
)

// ask is a message of a customer that needed a human.
type ask struct {
	at             desk.Instant
	press          desk.MessageID // of a FAQ press: its id
	again          []*sent        // of a FAQ press: what it asks about again, if nothing answers it
	group          *group         // nil: not counted
	judged, inTime bool
}

// decide says that a reply came, or that the window is over without one. Only
// the first time counts.
func (a *ask) decide(inTime bool) {
	if a.judged {
		return
	}
	a.judged, a.inTime = true, inTime
	if a.group == nil {
		return
	}
	a.group.judged++
	if inTime {
		a.group.inTime++
	}
}

// undo takes back a FAQ press that has had its automatic answer.
func (a *ask) undo() {
	if a.group == nil {
		return
	}
	a.group.asked--
	if a.judged {
		a.group.judged--
	}
	if a.inTime {
		a.group.inTime--
	}
}

// wrote takes in a message of the customer.
func (t *talks) wrote(c *talk, e desk.Entry, inRange bool) {
	if e.Kind == desk.KindFAQ && c.answers[e.ID] {
		delete(c.answers, e.ID)
		return
	}
	a := &ask{at: e.At}
	if inRange {
		a.group = t.asked.add(e, t.o)
	}
	c.asks = append(c.asks, a)
	recent := c.recent(e.At)
	switch {
	case e.Kind == desk.KindFAQ:
		a.press, a.again = e.ID, slices.Clone(recent)
		c.presses = append(c.presses, a)
	case !t.o.Courtesy(e.Text):
		askedAgain(recent)
		c.sent = nil
	}
}

// recent are the replies of the last while, which are all that is kept.
func (c *talk) recent(now desk.Instant) []*sent {
	c.sent = slices.DeleteFunc(c.sent, func(s *sent) bool { return now.Sub(s.at) > AgainWithin })
	return c.sent
}

// answered takes in the automatic answer to a press.
func (c *talk) answered(press desk.MessageID) {
	is := func(a *ask) bool { return a.press == press }
	i := slices.IndexFunc(c.presses, is)
	if i < 0 {
		if c.answers == nil {
			c.answers = map[desk.MessageID]bool{}
		}
		c.answers[press] = true
		return
	}
	c.presses[i].undo()
	c.presses = slices.Delete(c.presses, i, i+1)
	c.asks = slices.DeleteFunc(c.asks, is)
}
