package stream

import (
	"context"
	"fmt"
	"math"

	"tend/desk"
	"tend/store"
)

// Event is something that happened on a desk.
type Event struct {
	// ID is the position after it: what to give Follow as after to go on.
	// Letters, digits, '-' and '~' only. Events may share one.
	ID string
	// Line is a line as an export writes it, without its line break. A message
	// of ours that a feed delivers says also how far it is, in the member
	// "delivery": queued, sent, failed or unconfirmed. Nil in an event that
	// only tells the position.
	Line []byte
}

// Follow tells fn what happens on a desk until ctx ends, fn or the store fails,
// and returns why. after is the ID of the last event that was taken in, "0" to
// begin with everything the desk has, or empty to begin now; anything else is
// ErrPosition. One event without a Line comes as soon as all that had happened
// before is told. fn is called by one goroutine, and may wait.
func Follow(ctx context.Context, st store.Store, after string, fn func(Event) error) error {
	var from position
	if after != "" {
		var err error
		if from, err = parsePosition(after); err != nil {
			return fmt.Errorf("follow from %.40q: %w", after, err)
		}
	}
	w, err := st.Watch(ctx)
	if err != nil {
		return fmt.Errorf("follow the desk: %w", err)
	}
	defer w.Close()
	f := &follower{st: st, fn: fn, open: map[uint64]desk.Delivery{}, ahead: map[uint64]struct{}{}}
	if err := f.begin(ctx, w, after != "", from); err != nil {
		return fmt.Errorf("follow the desk: %w", err)
	}
	for {
		if err := f.next(ctx, w); err != nil {
			return fmt.Errorf("follow the desk: %w", err)
		}
	}
}

// follower knows what was told. It holds a number for every message of ours
// whose delivery is not over, and for those told ahead of their turn.
type follower struct {
	st    store.Store
	fn    func(Event) error
	below uint64                   // all entries up to it were told
	ahead map[uint64]struct{}      // numbers above it that were told
	open  map[uint64]desk.Delivery // how messages whose delivery is not over were told last
	last  []byte                   // a line that waits for the position after it
}

// begin tells what happened since a position, or nothing, and then where it
// is. What comes meanwhile is known to the watcher.
func (f *follower) begin(ctx context.Context, w store.Watcher, again bool, from position) error {
	present, err := w.Next(ctx)
	if err != nil {
		return err
	}
	newest, err := newestOf(ctx, f.st, present.Sessions)
	if err != nil {
		return err
	}
	if again {
		err = f.catchUp(ctx, from, newest)
	} else {
		f.below = newest
		err = f.notice(ctx, present.Sessions)
	}
	if err != nil {
		return err
	}
	return f.fn(Event{ID: f.position().String()})
}

// notice takes in whose delivery is not over, without telling it.
func (f *follower) notice(ctx context.Context, sessions []*desk.Session) error {
	for _, s := range sessions {
		for _, o := range s.Pending {
			e, err := f.st.Entry(ctx, s.Key(), desk.Message, o.ID)
			if err != nil {
				return err
			}
			f.open[e.Seq] = stateOf(o.State)
		}
	}
	return nil
}

// next waits for changes and tells them.
func (f *follower) next(ctx context.Context, w store.Watcher) error {
	ch, err := w.Next(ctx)
	if err != nil {
		return err
	}
	before := f.position().String()
	sure := uint64(0)
	for _, c := range changedOf(ch.Sessions) {
		top, err := f.customer(ctx, c, before)
		if err != nil {
			return err
		}
		sure = max(sure, top)
	}
	if ch.Missed {
		return f.missed(ctx, sure)
	}
	f.rise(sure)
	return f.flush(f.position().String())
}

// missed reads the log: changes may have been lost on the way.
func (f *follower) missed(ctx context.Context, sure uint64) error {
	p := f.position()
	if err := f.flush(p.String()); err != nil {
		return err
	}
	return f.catchUp(ctx, p, max(sure, p.below))
}

// rise moves what was told without gaps.
func (f *follower) rise(to uint64) {
	f.below = max(f.below, to)
	for n := range f.ahead {
		if n <= f.below {
			delete(f.ahead, n)
		}
	}
}

// maxAhead bounds what is remembered of lines told early. Without it they are
// told again.
const maxAhead = 1 << 16

// fresh reports whether an entry is to be told, and remembers that it was.
func (f *follower) fresh(e desk.Entry, told bool) bool {
	state := stateOf(e.Delivery)
	was, open := f.open[e.Seq]
	switch {
	case state == desk.Withdrawn:
		delete(f.open, e.Seq)
		return false
	case state == desk.Held:
		f.open[e.Seq] = state
		return false
	case e.Pending():
		f.open[e.Seq] = state
		told = told && open && was == state
	default:
		delete(f.open, e.Seq)
		told = told && !open
	}
	if !told && e.Seq > f.below {
		if len(f.ahead) >= maxAhead {
			clear(f.ahead)
		}
		f.ahead[e.Seq] = struct{}{}
	}
	return !told
}

// told reports whether an entry was told already, in whatever state.
func (f *follower) told(e desk.Entry) bool {
	_, early := f.ahead[e.Seq]
	return early || e.Seq <= f.below
}

// line passes on the line before this one. The last one of several waits for
// flush, since only then is the position after them known.
func (f *follower) line(l []byte, id string) error {
	if err := f.flush(id); err != nil {
		return err
	}
	f.last = l
	return nil
}

func (f *follower) flush(id string) error {
	l := f.last
	if f.last = nil; l == nil {
		return nil
	}
	return f.fn(Event{ID: id, Line: l})
}

func (f *follower) position() position {
	return position{below: f.below, open: sortedKeys(f.open)}
}

// lastNumber is after every entry of an instant.
const lastNumber = math.MaxUint64
