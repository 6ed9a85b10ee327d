package report

import (
	"hash/maphash"
	"math"

	"tend/desk"
	"tend/store"
)

// lastInstant is after everything.
const lastInstant = desk.Instant(math.MaxInt64)

// changed is what Days was told and has not looked at yet. Sessions opened on a
// day make that day read anew. Of what is gone nobody knows any more when it
// was opened, so its id is looked for in all days. What documents changed
// comes in with the next book.
type changed struct {
	all  bool
	days map[int]bool // of UTC, since 1970
	gone map[desk.SessionID]bool
}

// mostGone is how many sessions may be gone before everything is read anew.
const mostGone = 1 << 12

func (c *changed) learn(ch store.Changes) {
	if c.all = c.all || ch.Snapshot || ch.Missed || len(c.gone)+len(ch.Gone) > mostGone; c.all {
		c.days, c.gone = nil, nil
		return
	}
	if c.days == nil {
		c.days, c.gone = map[int]bool{}, map[desk.SessionID]bool{}
	}
	for _, s := range ch.Sessions {
		c.days[utcDay(s.OpenedAt)] = true
	}
	for _, id := range ch.Gone {
		c.gone[id] = true
	}
}

func (c *changed) none() bool { return !c.all && len(c.days)+len(c.gone) == 0 }

func (c *changed) digests(seed maphash.Seed) map[uint32]bool {
	out := make(map[uint32]bool, len(c.gone))
	for id := range c.gone {
		out[idDigest(seed, id)] = true
	}
	return out
}

// hasAny reports whether one of some sessions may be on the sheet.
func (s *sheet) hasAny(ids map[uint32]bool) bool {
	if len(ids) == 0 {
		return false
	}
	for _, id := range s.ids {
		if ids[id] {
			return true
		}
	}
	return false
}

// utcDay is the day of UTC of an instant, since 1970.
func utcDay(at desk.Instant) int {
	d := int(at / day)
	if at%day < 0 {
		d--
	}
	return d
}
