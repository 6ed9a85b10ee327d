package stream

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"tend/desk"
	"tend/store"
)

// catchUp reads the whole log and tells what a position does not have. upto is
// the number of some entry stored by now, as late a one as is known: those
// that come while it reads have a later one.
func (f *follower) catchUp(ctx context.Context, from position, upto uint64) error {
	s := scan{f: f, from: from, upto: upto, waiting: map[uint64]struct{}{}}
	for _, n := range from.open {
		s.waiting[n] = struct{}{}
	}
	f.below = max(from.below, upto)
	err := f.st.Log(ctx, 0, 0, func(k desk.Key, e desk.Entry) bool {
		s.err = s.entry(k, e)
		return s.err == nil
	})
	if err = cmp.Or(s.err, err); err != nil {
		return err
	}
	if s.highest < from.below {
		return f.catchUp(ctx, position{}, upto) // the position is that of another desk
	}
	return nil
}

// scan is a reading of the log in the order of time.
type scan struct {
	f       *follower
	from    position
	upto    uint64
	waiting map[uint64]struct{} // open in from, and not read yet
	highest uint64
	err     error

	at desk.Instant // what id is of
	id string
}

func (s *scan) entry(k desk.Key, e desk.Entry) error {
	s.highest = max(s.highest, e.Seq)
	delete(s.waiting, e.Seq)
	if !s.f.fresh(e, s.from.told(e)) {
		return nil
	}
	return s.f.fn(Event{ID: s.position(e.At), Line: lineOf(k, e)})
}

// position is the one in the middle of the log, made anew when the time has
// gone on. As long as that is before where an earlier reading broke off, the
// old position is the better one.
func (s *scan) position(at desk.Instant) string {
	switch {
	case at < s.from.at:
		return s.from.String()
	case at != s.at:
		s.at = at
		open := maps.Clone(s.waiting)
		for n := range s.f.open {
			open[n] = struct{}{}
		}
		s.id = position{below: s.from.below, open: sortedKeys(open), at: at, upto: s.upto}.String()
	}
	return s.id
}

func sortedKeys[V any](m map[uint64]V) []uint64 { return slices.Sorted(maps.Keys(m)) }

// lately is how many of the sessions that changed last are taken to find the
// newest entry. Some may have times far in the future.
const lately = 50

// newestOf is the number of one of the latest entries of the desk.
func newestOf(ctx context.Context, st store.Store, active []*desk.Session) (newest uint64, err error) {
	times := make([]desk.Instant, len(active))
	for i, s := range active {
		times[i] = s.LastEntry
	}
	slices.SortFunc(times, func(a, b desk.Instant) int { return cmp.Compare(b, a) })
	var from desk.Instant
	if len(times) > 0 {
		from = times[min(lately, len(times))-1]
	}
	err = st.Log(ctx, from, 0, func(_ desk.Key, e desk.Entry) bool {
		newest = max(newest, e.Seq)
		return true
	})
	return newest, err
}
