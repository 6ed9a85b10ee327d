package transfer

import (
	"cmp"
	"context"
	"slices"

	"tend/desk"
	"tend/store"
)

// closing is an end of a session that is not in the log.
type closing struct {
	at  desk.Instant
	key desk.Key
}

func closingOf(s *desk.Session) closing { return closing{s.Closed, s.Key()} }

func (c closing) compare(d closing) int {
	return cmp.Or(cmp.Compare(c.at, d.at), compareKeys(c.key, d.key))
}

func compareKeys(a, b desk.Key) int {
	return cmp.Or(cmp.Compare(a.Shop, b.Shop), cmp.Compare(a.Customer, b.Customer))
}

// idleClosings lists the closings that follow from the idle rule, in order:
// those noticed already, and those due by now.
func idleClosings(ctx context.Context, st store.Store, o ExportOptions) ([]closing, error) {
	out, err := dueClosings(ctx, st, o)
	if err != nil {
		return nil, err
	}
	err = st.Closed(ctx, 0, 0, func(s *desk.Session) bool {
		if s.ClosedIdle {
			out = append(out, closingOf(s))
		}
		return true
	})
	slices.SortFunc(out, closing.compare)
	return slices.Compact(out), err // one noticed meanwhile is there twice
}

func dueClosings(ctx context.Context, st store.Store, o ExportOptions) ([]closing, error) {
	w, err := st.Watch(ctx)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	present, err := w.Next(ctx)
	if err != nil {
		return nil, err
	}
	var out []closing
	for _, s := range present.Sessions {
		if !s.Open() {
			continue
		}
		if s = o.Rules.AsOf(s, o.Now); !s.Open() {
			out = append(out, closingOf(s))
		}
	}
	return out, nil
}
