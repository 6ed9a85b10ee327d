package desk

import (
	"slices"
	"strings"
	"time"
)

// Decide says whether an automatic answer is due in a session, and which. It
// gives one at a time: FAQ presses first, then keywords, then the answer out of
// hours. None is sent when our last message before the customer's, or one since,
// is that same answer, and, but for presses, none without a message of the
// customer after our last one. Asked again with the answer in Recent it gives the next one, or none.
func (r AutoRules) Decide(c AutoCase, now Instant) AutoAnswer {
	d := autoDecision{AutoRules: r, AutoCase: c, now: now}
	switch {
	case !c.Session.Open():
		return AutoAnswer{Why: AutoClosed}
	case c.Session.Waiting() == 0:
		return AutoAnswer{Why: AutoNothing}
	case c.autosAfter(now.Add(-time.Hour)) >= r.PerHour:
		return AutoAnswer{Why: AutoEnough}
	}
	none := AutoAnswer{Why: AutoNothing}
	for _, try := range []func() AutoAnswer{d.presses, d.keywords, d.away} {
		a := try()
		if a.Sent() {
			return a
		}
		if none = none.or(a); a.Again != 0 {
			break // what gets its own answer in a moment needs no other one
		}
	}
	return none
}

// or joins two decisions to send nothing: the first reason, the earlier time.
func (a AutoAnswer) or(b AutoAnswer) AutoAnswer {
	if a.Why == AutoNothing {
		a.Why = b.Why
	}
	a.Again = soonest(a.Again, b.Again)
	return a
}

// autoDecision is a decision while it is made.
type autoDecision struct {
	AutoRules
	AutoCase
	now Instant
}

// timely reports whether now is the time to answer a message.
func (d autoDecision) timely(e Entry) (AutoAnswer, bool) {
	age := d.now.Sub(e.At)
	switch {
	case age >= d.Fresh || age <= -d.Fresh:
		return AutoAnswer{Why: AutoOld}, false
	case d.humanAfter(e.At.Add(-d.Quiet)):
		return AutoAnswer{Why: AutoHuman}, false
	case age >= 0 && age < d.Wait: // one from the future has waited: the clock was set back
		return AutoAnswer{Why: AutoSoon, Again: e.At.Add(d.Wait)}, false
	}
	return AutoAnswer{}, true
}

// say fills an answer to e, unless it cannot be said like that or was just said.
func (d autoDecision) say(text string, e Entry, a AutoAnswer) AutoAnswer {
	text, err := VariablesOf(d.Session, "", d.Shop).Fill(text)
	if err != nil || strings.TrimSpace(text) == "" || len(text) > MaxText {
		return AutoAnswer{Why: AutoUnfilled}
	}
	if slices.ContainsFunc(d.saidAround(e), func(x Entry) bool {
		return x.From == FromAuto && (x.Text == text || x.Prepared == a.Prepared)
	}) {
		return AutoAnswer{Why: AutoTwice}
	}
	if _, known := d.find(a.ID); known {
		return AutoAnswer{Why: AutoAnswered} // and taken back since
	}
	a.Text, a.Why = text, AutoSend
	return a
}
