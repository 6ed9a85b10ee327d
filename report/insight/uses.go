package insight

import (
	"cmp"
	"slices"

	"tend/desk"
)

// Prepared is what prepared texts achieve. A reply from before their origin was
// noted counts as written by hand.
type Prepared struct {
	Uses []Use `json:"uses"` // the most sent first
	Hand Use   `json:"by_hand"`
}

// Use is what became of the replies made from one prepared text.
type Use struct {
	Prepared string `json:"prepared"` // as in desk.Entry.Prepared
	Title    string `json:"title"`
	Sent     int    `json:"sent"`
	Edited   int    `json:"edited"` // changed before they were sent
	// Judged are those sent at least AgainWithin ago, and Again those of them
	// after which the customer wrote something within that time that needed a
	// human; a courtesy such as thanks does not count.
	Judged int      `json:"judged"`
	Again  int      `json:"asked_again"`
	Rate   *float64 `json:"asked_again_rate"` // Again ÷ Judged
}

// sent is a reply of ours that may still be asked about again.
type sent struct {
	at    desk.Instant
	use   *Use
	again bool
}

// replied takes in a human reply.
func (t *talks) replied(c *talk, e desk.Entry, inRange bool) {
	if !t.ignores(e) {
		for _, a := range c.asks {
			a.decide(e.At.Sub(a.at) <= t.window)
		}
		c.asks = nil
	}
	if !inRange {
		return
	}
	t.replies[e.Agent]++
	use := t.use(e.Prepared)
	use.Sent++
	if e.Edited {
		use.Edited++
	}
	if t.now.Sub(e.At) >= AgainWithin {
		use.Judged++
		c.sent = append(c.recent(e.At), &sent{at: e.At, use: use})
	}
}

// ignores reports whether the policy does not take a reply for one.
func (t *talks) ignores(e desk.Entry) bool { return t.ignoreVague && t.o.Vague(e.Text) }

func (t *talks) use(prepared string) *Use {
	u := t.uses[prepared]
	if u == nil {
		u = &Use{Prepared: prepared}
		t.uses[prepared] = u
	}
	return u
}

// askedAgain notes that the customer wrote after these replies.
func askedAgain(replies []*sent) {
	for _, s := range replies {
		if !s.again {
			s.again = true
			s.use.Again++
		}
	}
}

func (t *talks) prepared() Prepared {
	out := Prepared{Uses: []Use{}}
	for id, u := range t.uses {
		u.Rate = fraction(u.Again, u.Judged)
		if id == "" {
			out.Hand = *u
			continue
		}
		u.Title = t.o.Title(id)
		out.Uses = append(out.Uses, *u)
	}
	slices.SortFunc(out.Uses, func(a, b Use) int {
		return cmp.Or(cmp.Compare(b.Sent, a.Sent), cmp.Compare(a.Prepared, b.Prepared))
	})
	return out
}
