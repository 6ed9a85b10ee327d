package boltstore

import (
	"cmp"
	"reflect"
	"slices"

	"tend/desk"
	"tend/store/codec"
)

// folded compares a customer's stored sessions with those folded from the log.
func (c *check) folded(who customer, log []desk.Entry) {
	stored, err := c.tables.sessions(who.number)
	if err != nil {
		c.problem("The sessions of customer %s of shop %s cannot be read: %v.", who.key.Customer, who.key.Shop, err)
		return
	}
	c.sessions += len(stored)
	want, _ := desk.Fold(c.rules, who.key, log)
	if len(stored) != len(want) {
		c.problem("Customer %s of shop %s has %d sessions; the log has %d.", who.key.Customer, who.key.Shop, len(stored), len(want))
		return
	}
	for i, s := range stored {
		c.session(who, s)
		if !c.same(s, want[i]) {
			c.problem("Session %s is not what its log makes of it.", s.ID)
		}
	}
	var last latest
	if n := len(stored); n > 0 {
		last = latestOf(stored[n-1])
	}
	if last != who.latest {
		c.problem("The latest session of customer %s of shop %s is not %s.", who.key.Customer, who.key.Shop, who.latest.id)
	}
}

// session checks what points to a session.
func (c *check) session(who customer, s *desk.Session) {
	if w, ok, err := c.where(s.ID); err != nil || !ok || w != (whereabouts{who.number, s.OpenedAt}) {
		c.problem("Session %s is not found by its id.", s.ID)
	}
	key := sessionKey(nil, s.OpenedAt, s.ID)
	if s.Open() != (c.get(tableOpen, key) != nil) || s.Open() == (c.get(tableClosed, key) != nil) {
		c.problem("Session %s is listed wrongly as open or closed.", s.ID)
	}
	if string(c.get(tableTally, key)) != string(codec.AppendTally(nil, s)) {
		c.problem("Session %s is not what reports take it for.", s.ID)
	}
	unsettled := !s.Open() && s.Active()
	if unsettled {
		c.unsettled++
	}
	if listed := c.get(tableUnsettled, key) != nil; listed != unsettled {
		c.problem("Session %s is listed wrongly for its deliveries.", s.ID)
	}
	if s.Rev == 0 || s.Rev > who.rev {
		c.problem("Session %s is of revision %d; its customer is at %d.", s.ID, s.Rev, who.rev)
	}
}

// same compares a stored session with a folded one. Whether an idle session
// was noticed to be over is not in the log, nor is the order in which
// deliveries changed.
func (c *check) same(stored, folded *desk.Session) bool {
	if stored.ClosedIdle && folded.Open() {
		folded = c.rules.AsOf(folded, stored.Closed)
	}
	return reflect.DeepEqual(plain(*stored), plain(*folded))
}

func plain(s desk.Session) desk.Session {
	s.Rev = 0
	s.Assigned = slices.Concat(s.Assigned)
	s.Presses = slices.Concat(s.Presses)
	s.Answered = slices.Concat(s.Answered)
	s.Pending = slices.SortedFunc(slices.Values(s.Pending), func(a, b desk.Outgoing) int { return cmp.Compare(a.ID, b.ID) })
	return s
}
