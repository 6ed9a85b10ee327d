package thread

import (
	"cmp"
	"math"
	"time"

	"tend/desk"
)

// item is something that takes lines of its own in the log.
type item struct {
	at      desk.Instant
	seq     uint64
	rank    rank
	entry   int           // index among the entries
	session *desk.Session // that ended or began
	joined  bool          // by the author of the message above, in the same minute
}

// rank orders what stands at the same place of the log, and says what it is.
type rank uint8

const (
	newDay rank = iota
	endedIdle
	began
	anEntry
)

// spotKey tells where an item belongs, however the others change.
type spotKey struct {
	at   desk.Instant
	seq  uint64
	rank rank
}

func (it item) key() spotKey { return spotKey{it.at, it.seq, it.rank} }

func (k spotKey) compare(o spotKey) int {
	return cmp.Or(cmp.Compare(k.at, o.at), cmp.Compare(k.seq, o.seq), cmp.Compare(k.rank, o.rank))
}

// lineup builds a timeline.
type lineup struct {
	entries []desk.Entry
	zone    *time.Location
	items   []item
	day     int // of the last item, as year and day
	gone    map[desk.MessageID]bool
	idle    []*desk.Session // those the system closed, still to come
	opened  []*desk.Session // those still to begin
}

// timeline puts the entries in line with what follows from them: the days, where
// sessions begin, and where the system ended them, which is not in the log. What
// only tells that a message among them is gone takes no line: the message says so.
func timeline(entries []desk.Entry, gone map[desk.MessageID]bool, sessions []*desk.Session, zone *time.Location) []item {
	if len(entries) == 0 {
		return nil
	}
	l := lineup{entries: entries, gone: gone, zone: zone, items: make([]item, 0, len(entries)+len(entries)/8+4)}
	for _, s := range sessions {
		if s.ClosedIdle && s.Closed >= entries[0].At {
			l.idle = append(l.idle, s)
		}
		if s.OpenedAt >= entries[0].At {
			l.opened = append(l.opened, s)
		}
	}
	for i := range entries {
		l.endings(entries[i].At)
		l.entry(i)
	}
	l.endings(math.MaxInt64)
	return l.items
}

// endings adds the sessions that ran out up to an instant. A message at that
// very instant belongs to the next session.
func (l *lineup) endings(until desk.Instant) {
	for len(l.idle) > 0 && l.idle[0].Closed <= until {
		l.add(item{at: l.idle[0].Closed, rank: endedIdle, session: l.idle[0]})
		l.idle = l.idle[1:]
	}
}

func (l *lineup) entry(i int) {
	e := &l.entries[i]
	if id, ok := e.Deletes(); ok && l.gone[id] {
		return
	}
	if s := l.opening(e); s != nil && s.Visit > 0 {
		l.add(item{at: e.At, seq: e.Seq, rank: began, session: s})
	}
	joined := l.joins(e)
	l.add(item{at: e.At, seq: e.Seq, rank: anEntry, entry: i, joined: joined})
}

// opening gives the session that begins with a message, nil for most.
func (l *lineup) opening(e *desk.Entry) *desk.Session {
	person := e.From == desk.FromCustomer || e.From == desk.FromAgent
	if len(l.opened) == 0 || e.Type != desk.Message || !person || e.At < l.opened[0].OpenedAt {
		return nil
	}
	s := l.opened[0]
	l.opened = l.opened[1:]
	return s
}

// add puts an item at the end, below the heading of its day.
func (l *lineup) add(it item) {
	t := it.at.In(l.zone)
	if day := t.Year()*1000 + t.YearDay(); day != l.day {
		l.day = day
		l.items = append(l.items, item{at: it.at, seq: it.seq, rank: newDay})
		it.joined = false
	}
	l.items = append(l.items, it)
}

// joins reports whether a message goes on what its author said just above.
func (l *lineup) joins(e *desk.Entry) bool {
	if len(l.items) == 0 || l.items[len(l.items)-1].rank != anEntry {
		return false
	}
	p := &l.entries[l.items[len(l.items)-1].entry]
	return p.Type == desk.Message && e.Type == desk.Message &&
		p.From == e.From && p.Agent == e.Agent && p.Name == e.Name &&
		!isGone(l.gone, p) && !isGone(l.gone, e) &&
		p.Delivery == desk.Settled && e.Delivery == desk.Settled && !p.Replaced() && !e.Replaced() &&
		p.At/desk.Instant(time.Minute) == e.At/desk.Instant(time.Minute)
}
