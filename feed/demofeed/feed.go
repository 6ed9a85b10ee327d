package demofeed

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// Clock is the feed's only source of time.
type Clock interface {
	// Now is the time on the wall.
	Now() desk.Instant
	// After sends once after d has passed.
	After(d time.Duration) <-chan time.Time
}

// Options says how the customers behave. Clock is required; the zero value of
// every other field is usable.
type Options struct {
	Clock Clock
	// Rules fold the logs. They must be those of everybody else on the desk.
	Rules desk.Rules
	// Seed decides who comes when and says what.
	Seed uint64
	// Fast says that Clock runs sixty times as fast as the clock on the wall.
	// The customers then take their time, so that one can still follow.
	Fast bool
	// FAQ is what the shops have on their FAQ cards, whose questions customers
	// press; without it nobody does.
	FAQ []desk.FAQ
	// Trouble is the share of replies, from 0 to 1, that the marketplace
	// refuses or does not confirm, one about as often as the other.
	Trouble float64
	// Log hears of trouble with the store. Nil is silent.
	Log *slog.Logger
}

// Feed plays the customers of the sample and takes the replies to them. Make
// one with New.
type Feed struct {
	st   store.Store
	o    Options
	pace pace
	wake chan struct{} // there is a new plan

	mu      sync.Mutex
	plans   []plan
	carrier *rand.Rand // decides about deliveries
	taken   map[parcel]feed.Receipt

	// All below belongs to the goroutine of Run.
	dice     *rand.Rand
	guests   crowd
	arrivals *arrivals
	cards    cards
	written  int
}

// New makes a feed for a store that was filled by [Fill]; with any other the
// shops and their customers simply begin. It does nothing until Run.
func New(st store.Store, o Options) *Feed {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Feed{
		st: st, o: o, pace: paceOf(o.Fast), wake: make(chan struct{}, 1),
		carrier: rand.New(rand.NewPCG(o.Seed, 1)), taken: map[parcel]feed.Receipt{},
		dice: rand.New(rand.NewPCG(o.Seed, 2)), guests: sampleCrowd(o.Clock.Now()), arrivals: newArrivals(o.Clock.Now()),
		cards: newCards(o.FAQ),
	}
}

// Run plays the customers until the context ends or the store is closed, and
// then returns nil. Any other trouble with the store costs a message and no
// more. Call it once.
func (f *Feed) Run(ctx context.Context) error {
	f.plan(f.pace.first.draw(f.dice), f.arrive)
	f.plan(f.pace.nudge.draw(f.dice), f.nudge)
	for {
		do, wait := f.next()
		if do == nil {
			select {
			case <-ctx.Done():
				return nil
			case <-f.wake:
			case <-f.o.Clock.After(wait):
			}
			continue
		}
		err := do(ctx)
		if ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
			return nil
		}
		if err != nil {
			f.o.Log.Warn("a customer of the demo could not write", "err", err)
		}
	}
}
