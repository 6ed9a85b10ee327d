package hub

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

const (
	// handful is how many entries are stored in one commit: few enough that a
	// console that writes does not wait for long.
	handful = 200
	// rounds is how often a whole handful is tried on a desk that others
	// write to, before each customer is tried alone.
	rounds = 3
	// raceLost is how often one customer is tried. Every lost round was won
	// by somebody else.
	raceLost = 1000
)

// guest is what a batch says about one customer, at most a handful of it.
type guest struct {
	key      desk.Key
	arrivals []feed.Arrival
}

// takeArrivals stores what happened to customers.
func (in *inlet) takeArrivals(ctx context.Context, b feed.Batch) error {
	work := in.group(b.Arrivals)
	for len(work) > 0 {
		n, entries := 0, 0
		for n < len(work) && (n == 0 || entries+len(work[n].arrivals) <= handful) {
			entries += len(work[n].arrivals)
			n++
		}
		if err := in.commit(ctx, work[:n]); err != nil {
			return err
		}
		work = work[n:]
	}
	return nil
}

// group sorts arrivals by customer and time, and leaves out what the desk can
// never take and what the batch says twice.
func (in *inlet) group(arrivals []feed.Arrival) (out []guest) {
	type name struct {
		shop desk.ShopID
		id   desk.MessageID
	}
	seen := map[name]bool{}
	of := map[desk.Key][]feed.Arrival{}
	var keys []desk.Key
	for _, a := range arrivals {
		if what := unfit(a); what != "" {
			in.leftOut(what, a.Key, a.Entry.ID)
			continue
		}
		n := name{a.Key.Shop, a.Entry.ID}
		if a.Entry.Type == desk.Message && seen[n] {
			continue
		}
		seen[n] = true
		if of[a.Key] == nil {
			keys = append(keys, a.Key)
		}
		a.Entry = tidy(a.Entry)
		of[a.Key] = append(of[a.Key], a)
	}
	for _, k := range keys {
		all := of[k]
		slices.SortStableFunc(all, func(x, y feed.Arrival) int { return cmp.Compare(x.Entry.At, y.Entry.At) })
		for part := range slices.Chunk(all, handful) {
			out = append(out, guest{k, part})
		}
	}
	return out
}

// unfit says why the desk can never take an arrival; empty if it can.
func unfit(a feed.Arrival) string {
	e := a.Entry
	switch {
	case a.Key.Shop == "" || a.Key.Customer == "":
		return "an arrival without a shop or a customer"
	case e.At <= 0:
		return "an arrival without a time"
	case e.Type == desk.Message && e.ID == "":
		return "a message without an id"
	case e.Type == desk.Message && e.From.String() == "":
		return "a message from nobody"
	case e.Type.String() == "", e.Type == desk.Mark && e.Mark.String() == "":
		return "an arrival of an unknown kind"
	}
	return ""
}

// tidy is an entry as the desk keeps one that came from a platform: nothing of
// it is to be delivered, and an activity has the id that says what it is.
func tidy(e desk.Entry) desk.Entry {
	e.Seq, e.Delivery, e.Release, e.Reason, e.RemoteID = 0, desk.Settled, 0, "", ""
	switch e.Type {
	case desk.Close:
		e.Agent = cmp.Or(e.Agent, desk.System)
	case desk.Message:
		e.Kind = cmp.Or(e.Kind, desk.KindText)
		e.Text = strings.ToValidUTF8(e.Text[:min(len(e.Text), desk.MaxText)], "")
	}
	return named(e)
}

// named is an entry with the id that follows from what it says; a message has
// the platform's.
func named(e desk.Entry) desk.Entry {
	switch e.Type {
	case desk.Assign:
		e.ID = desk.AssignEntry(e.At, e.Agent).ID
	case desk.Close:
		e.ID = desk.CloseEntry(e.At, e.Agent).ID
	case desk.Mark:
		e.ID = desk.MarkEntry(e.At, e.Mark).ID
	}
	return e
}

// commit stores what a few customers did, in one go where the store can.
func (in *inlet) commit(ctx context.Context, work []guest) error {
	if in.st.Properties().AtomicBatch {
		for range rounds {
			if err := in.commitAll(ctx, work); !raced(err) {
				return err
			}
		}
	}
	for _, g := range work {
		if err := in.commitOne(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

func (in *inlet) commitAll(ctx context.Context, work []guest) error {
	var changes []store.Change
	for _, g := range work {
		c, err := in.plan(ctx, g)
		if err != nil {
			return err
		}
		if c != nil {
			changes = append(changes, *c)
		}
	}
	if len(changes) == 0 {
		return nil
	}
	return in.st.Commit(ctx, changes...)
}

func (in *inlet) commitOne(ctx context.Context, g guest) error {
	for range raceLost {
		if err := in.commitAll(ctx, []guest{g}); !raced(err) {
			return err
		}
	}
	return fmt.Errorf("store customer %s of shop %s: %w", g.key.Customer, g.key.Shop, store.ErrConflict)
}

// raced reports whether somebody else was faster and trying again helps.
func raced(err error) bool {
	var dup *store.DuplicateError
	return errors.Is(err, store.ErrConflict) || errors.As(err, &dup)
}

// plan makes a customer's change, nil if there is none. What turns out to be a
// message of ours is settled on the way, and then all is read again, so that
// the change is made from a log without a doubt in it.
func (in *inlet) plan(ctx context.Context, g guest) (*store.Change, error) {
	for range len(g.arrivals) + 1 {
		c, err := in.st.Conversation(ctx, g.key)
		if err != nil {
			return nil, err
		}
		fresh, settled, err := in.withoutEchoes(ctx, c, g.arrivals)
		if err != nil {
			return nil, err
		}
		if settled {
			continue
		}
		if fresh, err = in.withoutRepeatedEnds(ctx, c, fresh); err != nil {
			return nil, err
		}
		if fresh, err = in.atSecondsEnd(ctx, c, fresh); err != nil {
			return nil, err
		}
		if err := in.meet(ctx, fresh); err != nil {
			return nil, err
		}
		if in.mirror != nil {
			in.mirror.hears(g.key, c.Latest, fresh)
		}
		return store.Plan(ctx, in.st, in.o.Rules, c, fresh)
	}
	return nil, store.ErrConflict
}
