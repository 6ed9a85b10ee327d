package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/store"
)

// examineRunning tells which feeds the process that has the desk does without:
// whatever they answer now, it waits for its next try.
func (p *program) examineRunning(running []store.Feed) (found []diagnosis) {
	said := p.secrets().Fault() != nil // which one line has said already
	slices.SortFunc(running, func(f, g store.Feed) int { return strings.Compare(f.Name, g.Name) })
	for _, f := range running {
		if f.State != store.FeedDown || said && ofSecrets(f.Code) {
			continue
		}
		what, mend := "feed "+f.Name, "Press Enter on it in C of a console to have it tried now."
		if f.Type == store.FeedListener {
			what = "listener"
		}
		next := "tried again " + p.clockOf(f.Next)
		switch {
		case f.Next == 0:
			next, mend = "not tried again", "Set it up with `tend connect` and start tend again, or take it from its shops."
		case f.Held && f.Next > p.clock.Now():
			mend = "Wait: the platform asked to be left alone until then."
		case f.Next <= p.clock.Now():
			next = "being tried"
		}
		found = append(found, hint(what, fmt.Sprintf("in the running desk it is down since %s, and %s: %s", p.clockOf(f.Since), next, cause(errors.New(f.Reason))), mend))
	}
	return found
}

// clockOf is an instant as a clock here shows it, with its day unless that is
// today.
func (p *program) clockOf(at desk.Instant) string {
	here, now := at.Time().In(time.Local), p.clock.Now().Time().In(time.Local)
	if here.Format(time.DateOnly) != now.Format(time.DateOnly) {
		return here.Format("2006-01-02 15:04")
	}
	return here.Format("15:04")
}

// ofSecrets reports whether a cause is that nothing is taken from the file of
// secrets.
func ofSecrets(c desk.Cause) bool {
	return c.Code() == desk.CauseOpenSecrets || c.Code() == desk.CauseBadSecrets
}
