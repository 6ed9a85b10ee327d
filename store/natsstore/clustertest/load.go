package clustertest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

// Load is people at work on some customers: they claim sessions, answer and
// close, and customers write.
type Load struct {
	// Rules fold the logs.
	Rules desk.Rules
	// Clock is the time on the wall.
	Clock func() time.Time
	// Shop is whose customers they are. A round of its own has a shop of its own.
	Shop desk.ShopID
	// Customers is how many there are.
	Customers int
	// Pace is how long somebody rests after each act.
	Pace time.Duration

	mu      sync.Mutex
	acked   []act
	pauses  map[int]*Pauses // by who acts
	unknown int
	wrong   []string
}

// act is one entry that was acknowledged.
type act struct {
	key desk.Key
	id  desk.MessageID
	who int
	n   int // the how-manieth act of theirs
}

// Work has somebody act through a store until ctx is over. They are named by a
// number.
func (l *Load) Work(ctx context.Context, st store.Store, who int) {
	l.pausesOf(who).begin(l.Clock())
	for n := 0; ctx.Err() == nil; n++ {
		l.act(ctx, st, act{who: who, n: n, key: l.customer(rand.IntN(l.Customers))})
		select {
		case <-time.After(l.Pace):
		case <-ctx.Done():
		}
	}
}

func (l *Load) customer(i int) desk.Key {
	return desk.Key{Shop: l.Shop, Customer: desk.CustomerID(fmt.Sprint("c", i))}
}

// act does what there is to do for a customer. An act that is under way at the
// end is finished: else nobody could say what became of it.
func (l *Load) act(ctx context.Context, st store.Store, a act) {
	_, err := store.Append(context.WithoutCancel(ctx), st, l.Rules, a.key, func(c store.Conversation) ([]desk.Entry, error) {
		e := l.next(c, a)
		a.id = e.ID
		return []desk.Entry{e}, nil
	})
	switch {
	case err == nil:
		l.done(a)
	case errors.Is(err, store.ErrUnavailable):
		l.mu.Lock()
		l.unknown++
		l.mu.Unlock()
	case errors.Is(err, store.ErrConflict): // others were always faster
	default:
		l.fault("%v by %d: %v", a.id, a.who, err)
	}
}

func (l *Load) done(a act) {
	now := l.Clock()
	l.pausesOf(a.who).heard(now)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.acked = append(l.acked, a)
}

// next is what somebody does for a customer. A text says from which revision it
// was made, so that it can be seen afterwards whether anything came in between.
func (l *Load) next(c store.Conversation, a act) desk.Entry {
	now, me := desk.At(l.Clock()), desk.AgentID(fmt.Sprint("agent", a.who))
	said := desk.Entry{
		Type: desk.Message, ID: desk.MessageID(fmt.Sprintf("%s-%d-%d", l.Shop, a.who, a.n)), At: now,
		From: desk.FromCustomer, Kind: desk.KindText, Text: fmt.Sprint(c.Rev),
	}
	switch what := rand.IntN(10); {
	case c.Latest == nil || !c.Latest.Open() || what == 0:
	case c.Latest.Assignee == "":
		return desk.AssignEntry(now, me)
	case what == 1:
		return desk.CloseEntry(now, me)
	default:
		said.From, said.Agent = desk.FromAgent, me
	}
	return said
}

func (l *Load) fault(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.wrong = append(l.wrong, fmt.Sprintf(format, args...))
}

// Acked is how many acts were acknowledged, and unknown of how many nobody
// could say what became of them.
func (l *Load) Acked() (acked, unknown int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.acked), l.unknown
}

// pausesOf are those of one who acts.
func (l *Load) pausesOf(who int) *Pauses {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.pauses == nil {
		l.pauses = map[int]*Pauses{}
	}
	if l.pauses[who] == nil {
		l.pauses[who] = &Pauses{}
	}
	return l.pauses[who]
}

// Pauses is the longest time without anything acknowledged, and that of whoever
// waited longest.
func (l *Load) Pauses() (all, worst time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var times []time.Time
	for _, p := range l.pauses {
		worst = max(worst, p.Longest())
		times = append(times, p.times()...)
	}
	return longest(times), worst
}

// Heard is how many of those who act had something acknowledged since then.
func (l *Load) Heard(since time.Time) (n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, p := range l.pauses {
		if p.last().After(since) {
			n++
		}
	}
	return n
}
