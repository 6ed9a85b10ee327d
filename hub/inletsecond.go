package hub

import (
	"context"
	"time"

	"tend/desk"
	"tend/store"
)

// whole is the precision of platforms.
const whole = desk.Instant(time.Second)

// secondPage is how many entries are read at once of a second in a log.
const secondPage = 32

// atSecondsEnd moves arrivals of a whole second to its end where they would
// otherwise take their place before what was done here in that second without
// having seen them: a message before our reply or closing counts as answered,
// and nobody looks at it. A closing there is moved behind the messages it came
// after. Those that are moved keep their order.
func (in *inlet) atSecondsEnd(ctx context.Context, c store.Conversation, fresh []desk.Entry) ([]desk.Entry, error) {
	activity := false
	for i, e := range fresh {
		if e.At%whole != 0 {
			continue
		}
		second, err := in.withinSecond(ctx, c, e.At)
		if err != nil {
			return nil, err
		}
		if e.Type != desk.Message {
			second = append(second, within(fresh, e.At)...)
		}
		if overtakes(e, second) {
			fresh[i].At += whole - 1
			fresh[i] = named(fresh[i])
			activity = activity || e.Type != desk.Message
		}
	}
	if !activity {
		return fresh, nil
	}
	return in.unknown(ctx, c.Key, fresh)
}

// overtakes reports whether an arrival would be put before something of its
// second that it came after.
func overtakes(e desk.Entry, second []desk.Entry) bool {
	for _, other := range second {
		if madeHere(other) || e.Type != desk.Message && other.From == desk.FromCustomer {
			return true
		}
	}
	return false
}

// madeHere reports whether an entry was made on this desk and settles what came
// before it.
func madeHere(e desk.Entry) bool {
	return e.Type == desk.Close || e.Type == desk.Mark && e.Mark == desk.MarkNoReply || e.Human() && ours(e)
}

// withinSecond reads what stands in a log after the beginning of a second and
// before its end. What platforms told stands at the beginning.
func (in *inlet) withinSecond(ctx context.Context, c store.Conversation, begins desk.Instant) (found []desk.Entry, err error) {
	if c.Last.At <= begins {
		return nil, nil
	}
	before := store.Position{At: begins + whole}
	for {
		page, err := in.st.Thread(ctx, c.Key, store.Page{Before: before, Limit: secondPage})
		if err != nil {
			return nil, err
		}
		found = append(found, within(page, begins)...)
		if len(page) < secondPage || page[0].At <= begins {
			return found, nil
		}
		before = store.PositionOf(page[0])
	}
}

// within are the entries after the beginning of a second and before its end.
func within(log []desk.Entry, begins desk.Instant) (found []desk.Entry) {
	for _, e := range log {
		if e.At > begins && e.At < begins+whole && e.Delivery != desk.Withdrawn {
			found = append(found, e)
		}
	}
	return found
}

// unknown leaves out what the log has: the id of an activity says its time.
func (in *inlet) unknown(ctx context.Context, k desk.Key, entries []desk.Entry) ([]desk.Entry, error) {
	known, err := in.st.Known(ctx, k, entries)
	if err != nil {
		return nil, err
	}
	fresh := entries[:0:0]
	for i, e := range entries {
		if !known[i] {
			fresh = append(fresh, e)
		}
	}
	return fresh, nil
}
