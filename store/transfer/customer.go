package transfer

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"tend/desk"
	"tend/store"
)

// customer is what a batch says about one customer.
type customer struct {
	key     desk.Key
	number  int // in the batch
	entries []desk.Entry
	places  []place // of the entries
	before  store.Conversation
	change  *store.Change // nil when the desk has it all
}

// rounds is how often a whole batch is tried on a desk that others write to.
const rounds = 5

// commit stores the entries of all customers in one go, and one by one where
// others are in the way of that. A store that cannot do it in one go may then
// have some of them already, which counts as known.
func (im *importer) commit(ctx context.Context, work []*customer) error {
	tries := 1
	if im.st.Properties().AtomicBatch {
		tries = rounds
	}
	for range tries {
		err := im.commitAll(ctx, work)
		if err == nil || !raced(err) {
			return err
		}
	}
	for _, c := range work {
		if err := im.commitOne(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) commitAll(ctx context.Context, work []*customer) error {
	if err := im.planAll(ctx, work); err != nil {
		return err
	}
	var changes []store.Change
	for _, c := range work {
		if c.change != nil {
			changes = append(changes, *c.change)
		}
	}
	if len(changes) > 0 {
		if err := im.st.Commit(ctx, changes...); err != nil {
			return err
		}
	}
	for _, c := range work {
		im.count(c)
	}
	return nil
}

// planners is how many customers are planned at once. Reading goes on side by
// side; the store commits one after another anyway.
const planners = 2

func (im *importer) planAll(ctx context.Context, work []*customer) error {
	group, ctx := errgroup.WithContext(ctx)
	for i := range planners {
		part := work[i*len(work)/planners : (i+1)*len(work)/planners]
		group.Go(func() error {
			for _, c := range part {
				if err := im.plan(ctx, c); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

func (im *importer) plan(ctx context.Context, c *customer) (err error) {
	if c.before, err = im.st.Conversation(ctx, c.key); err != nil {
		return err
	}
	c.change, err = store.Plan(ctx, im.st, im.opts.Rules, c.before, c.entries)
	return err
}

// patience is how often one customer is tried. Every lost round was won by
// somebody else.
const patience = 1000

// commitOne stores one customer by itself.
func (im *importer) commitOne(ctx context.Context, c *customer) error {
	for range patience {
		if err := im.plan(ctx, c); err != nil {
			return err
		}
		var err error
		if c.change != nil {
			err = im.st.Commit(ctx, *c.change)
		}
		if err == nil {
			im.count(c)
			return nil
		}
		if !raced(err) {
			return err
		}
	}
	return fmt.Errorf("store customer %s of shop %s: %w", c.key.Customer, c.key.Shop, store.ErrConflict)
}

func (im *importer) count(c *customer) {
	added := 0
	if c.change != nil {
		added = len(c.change.Entries)
	}
	im.result.Added += added
	im.result.Known += len(c.entries) - added
}

// raced reports whether somebody else was faster and trying again helps.
func raced(err error) bool {
	var dup *store.DuplicateError
	return errors.Is(err, store.ErrConflict) || errors.As(err, &dup)
}
