package tiktokshop

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"tend/desk"
)

const (
	// firstReach is how far back the very first round reads: sessions that still
	// wait for an answer are younger.
	firstReach = 7 * 24 * time.Hour
	// keepMarks is how long a conversation's mark is kept after its newest
	// message. What is older than that when a round is completed has been read.
	keepMarks = 3 * 24 * time.Hour
	// patience is how often a newest message that the list shows and the
	// conversation does not is looked for.
	patience = 3
)

// ledger is what is known of one shop's conversations while it is followed. It
// belongs to the goroutine that receives.
type ledger struct {
	shopCursor
	shut   map[string]bool
	absent map[string]int // looks for a newest message that is not there, by its id
}

func newLedger(c *shopCursor, now desk.Instant) *ledger {
	l := &ledger{shut: map[string]bool{}, absent: map[string]int{}}
	if c != nil {
		l.shopCursor = *c
	}
	if l.Began == 0 {
		l.Began = now.Add(-firstReach).Time().Unix()
	}
	if l.Marks == nil {
		l.Marks = map[string]mark{}
	}
	for _, id := range l.Shut {
		l.shut[id] = true
	}
	return l
}

// floor is the time up to which everything in a conversation without a mark has
// been read. A round that was not completed does not move it.
func (l *ledger) floor() int64 {
	return max(l.Began, l.Since-int64(keepMarks/time.Second))
}

// unseen reports whether a conversation of the list has something to read.
func (l *ledger) unseen(c conversation) bool {
	if c.Latest == nil || c.Latest.ID == "" || l.absent[string(c.Latest.ID)] >= patience {
		return false
	}
	return !l.read(string(c.ID), *c.Latest)
}

// read reports whether a message was read by an earlier round, or is too old.
func (l *ledger) read(conversation string, m message) bool {
	at, ok := l.Marks[conversation]
	if !ok { // one without a time cannot be told to be too old
		return m.Created > 0 && int64(m.Created) < l.floor()
	}
	if string(m.ID) == at.ID {
		return true
	}
	mine, one := place(string(m.Index))
	newest, two := place(at.Index)
	if one && two {
		return mine <= newest
	}
	return int64(m.Created) < at.At
}

// saw notes that a conversation was read up to its newest message. latest is
// what the list showed as that; where it was not among the messages it is looked
// for again.
func (l *ledger) saw(conversation string, messages []message, latest message) {
	found := false
	for _, m := range messages {
		found = found || m.ID == latest.ID
		if at, ok := l.Marks[conversation]; !ok || newer(m, at) {
			l.Marks[conversation] = mark{ID: string(m.ID), Index: string(m.Index), At: int64(m.Created)}
		}
	}
	if !found {
		l.absent[string(latest.ID)]++
	}
}

func newer(m message, at mark) bool {
	mine, one := place(string(m.Index))
	newest, two := place(at.Index)
	if one && two {
		return mine > newest
	}
	return int64(m.Created) >= at.At
}

// completed notes that a round has read all there was.
func (l *ledger) completed(newest int64) {
	if newest <= l.Since {
		return
	}
	l.Since = newest
	floor := l.floor()
	maps.DeleteFunc(l.Marks, func(_ string, m mark) bool { return m.At > 0 && m.At < floor })
	clear(l.absent)
}

// kept is what goes into the cursor: the newest marks, as many as it takes.
func (l *ledger) kept() *shopCursor {
	c := l.shopCursor
	c.Shut = slices.Sorted(maps.Keys(l.shut))
	c.Shut = c.Shut[max(0, len(c.Shut)-mostShut):]
	if len(c.Marks) <= mostMarks {
		return &c
	}
	ids := slices.SortedFunc(maps.Keys(c.Marks), func(a, b string) int {
		return cmp.Or(cmp.Compare(c.Marks[b].At, c.Marks[a].At), cmp.Compare(a, b))
	})
	c.Marks = make(map[string]mark, mostMarks)
	for _, id := range ids[:mostMarks] {
		c.Marks[id] = l.Marks[id]
	}
	return &c
}

// reach says what is new about whether a conversation can be written to; false
// where nothing is. What was never read is nobody's on the desk.
func (l *ledger) reach(c conversation) (desk.Reach, bool) {
	id := string(c.ID)
	switch {
	case c.CanSend == nil || *c.CanSend == !l.shut[id]:
		return desk.Reach{}, false
	case *c.CanSend:
		delete(l.shut, id)
		return desk.Reach{}, true
	case c.Latest == nil || int64(c.Latest.Created) < l.Began:
		return desk.Reach{}, false
	}
	l.shut[id] = true
	return desk.Reach{Closed: true, Reason: desk.CauseTerms.Reason()}, true
}
