package insight

import (
	"time"

	"tend/desk"
	"tend/report"
)

// AgainWithin is how long after a reply a message of the customer that needs a
// human counts as asking again.
const AgainWithin = 24 * time.Hour

// talks follows the conversations of a desk through its log.
type talks struct {
	o      Options
	window time.Duration
	now    desk.Instant
	// ignoreVague is the policy's.
	ignoreVague bool
	open        map[desk.Key]*talk
	asked       asked
	uses        map[string]*Use // by what was prepared; "" is written by hand
	replies     map[desk.AgentID]int
	seen        int
}

func newTalks(o Options, q report.Query) talks {
	return talks{
		o: o, window: q.Policy.Window, now: q.Now, ignoreVague: q.Policy.IgnoreVague, open: map[desk.Key]*talk{}, asked: newAsked(),
		uses: map[string]*Use{}, replies: map[desk.AgentID]int{},
	}
}

// talk is what is still undecided about one customer.
type talk struct {
	asks    []*ask                  // without a reply yet
	presses []*ask                  // on the FAQ card, whose answer may still come
	answers map[desk.MessageID]bool // that came before their press
	sent    []*sent                 // replies that may still be asked about again
	last    desk.Instant
}

// add follows one entry. Entries outside the range decide about those in it,
// but are not counted themselves.
func (t *talks) add(k desk.Key, e desk.Entry, inRange bool) {
	if e.Delivery == desk.Withdrawn {
		return
	}
	c := t.of(k)
	c.last = e.At
	switch {
	case e.Human():
		t.replied(c, e, inRange)
	case e.Type == desk.Message && e.From == desk.FromCustomer:
		t.wrote(c, e, inRange)
	case e.Type == desk.Message && e.From == desk.FromAuto && e.Answers != "":
		c.answered(e.Answers)
	case e.Type == desk.Mark && e.Mark == desk.MarkNoReply:
		c.asks = nil // asked, but nobody had to answer
	}
	t.tidy(e.At)
}

func (t *talks) of(k desk.Key) *talk {
	c := t.open[k]
	if c == nil {
		c = &talk{}
		t.open[k] = c
	}
	return c
}

// tidyEvery is after how many entries conversations are let go in which nothing
// is undecided any more.
const tidyEvery = 1 << 16

func (t *talks) tidy(now desk.Instant) {
	if t.seen++; t.seen%tidyEvery != 0 {
		return
	}
	for k, c := range t.open {
		if len(c.asks) == 0 && len(c.presses) == 0 && now.Sub(c.last) > AgainWithin {
			delete(t.open, k)
		}
	}
}

// end decides what the log left open: a press without an answer needed a human,
// and what had no reply is late once its window is over.
func (t *talks) end() {
	for _, c := range t.open {
		for _, a := range c.presses {
			askedAgain(a.again)
		}
		for _, a := range c.asks {
			if t.now > a.at.Add(t.window) {
				a.decide(false)
			}
		}
	}
}
