package store

import (
	"context"
	"slices"

	"tend/desk"
)

// Replan makes a change from its entries alone: those to add, none of which has
// a number, and those of the log that change. It is for who takes changes from
// others and does not trust the sessions in them: the sessions come out as they
// do for [Append], [Update] and [Instead]. Nil when there is nothing to do.
func Replan(ctx context.Context, st Store, r desk.Rules, c Conversation, added []desk.Entry, swaps []desk.Swap) (*Change, error) {
	swaps = slices.DeleteFunc(slices.Clone(swaps), func(w desk.Swap) bool { return w.Old == w.New })
	changed := make([]desk.Entry, 0, len(swaps)+len(added))
	for _, w := range swaps {
		changed = append(changed, w.New)
	}
	var out *outcome
	var err error
	switch {
	case len(changed)+len(added) == 0:
		return nil, nil
	case len(changed) == 0:
		out, err = adding(ctx, st, r, c, slices.Clone(added))
	case len(added) > 0 || slices.ContainsFunc(swaps, folds):
		out, err = refold(ctx, st, r, c, append(changed, added...))
	default:
		out, err = settle(ctx, st, c, changed)
	}
	if err != nil {
		return nil, err
	}
	return &out.Change, nil
}
