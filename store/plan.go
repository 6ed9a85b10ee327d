package store

import (
	"cmp"
	"context"
	"reflect"
	"slices"

	"tend/desk"
)

// Plan makes the change that adds entries to a log as [Append] would, without
// committing it; nil when the log has them all. It is for those who commit
// many changes at once.
func Plan(ctx context.Context, st Store, r desk.Rules, c Conversation, entries []desk.Entry) (*Change, error) {
	out, err := plan(ctx, st, r, c, entries)
	if out == nil {
		return nil, err
	}
	return &out.Change, err
}

// plan is Plan that also tells the latest session.
func plan(ctx context.Context, st Store, r desk.Rules, c Conversation, entries []desk.Entry) (*outcome, error) {
	fresh, err := unknown(ctx, st, c.Key, entries)
	if err != nil || len(fresh) == 0 {
		return nil, err
	}
	return adding(ctx, st, r, c, fresh)
}

// adding is the change that adds entries which the log does not have.
func adding(ctx context.Context, st Store, r desk.Rules, c Conversation, fresh []desk.Entry) (*outcome, error) {
	slices.SortStableFunc(fresh, byTime)
	if late(c, fresh[0].At) {
		return refold(ctx, st, r, c, fresh)
	}
	f := desk.NewFolder(r, c.Key, c.Latest)
	for _, e := range fresh {
		_ = f.Apply(e) // an entry without a session waits in the log for one
	}
	return change(c, fresh, f.Changed(), f.Latest()), nil
}

// late reports whether an entry of that time does not simply come last: there
// are later ones, or older ones wait for a session, or the session was closed
// as idle at an instant that this entry moves.
func late(c Conversation, at desk.Instant) bool {
	switch {
	case at < c.Last.At:
		return true
	case c.Latest == nil:
		return c.Rev > 0
	}
	return c.Latest.ClosedIdle && at < c.Latest.Closed
}

// outcome is a change and the customer's latest session after it, nil if none
// is left.
type outcome struct {
	Change
	latest *desk.Session
}

// change puts entries and sessions together under the revision they make.
func change(c Conversation, entries []desk.Entry, sessions []*desk.Session, latest *desk.Session) *outcome {
	for _, s := range sessions {
		s.Rev = c.Rev + 1
	}
	return &outcome{Change{Key: c.Key, Expect: c.Rev, Entries: entries, Sessions: sessions}, latest}
}

func byTime(a, b desk.Entry) int { return cmp.Compare(a.At, b.At) }

// unknown leaves out the entries the store has, and repetitions among those
// given.
func unknown(ctx context.Context, st Store, k desk.Key, entries []desk.Entry) ([]desk.Entry, error) {
	known, err := st.Known(ctx, k, entries)
	if err != nil {
		return nil, err
	}
	type name struct {
		message bool
		id      desk.MessageID
	}
	seen := make(map[name]bool, len(entries))
	fresh := make([]desk.Entry, 0, len(entries))
	for i, e := range entries {
		n := name{e.Type == desk.Message, e.ID}
		if !known[i] && !seen[n] {
			fresh = append(fresh, e)
		}
		seen[n] = true
	}
	return fresh, nil
}

// refold folds a customer's whole log anew, with the given entries added, or
// put in the place of those with the same Seq. Only sessions that come out
// different are in the change.
func refold(ctx context.Context, st Store, r desk.Rules, c Conversation, entries []desk.Entry) (*outcome, error) {
	log, err := st.Thread(ctx, c.Key, Page{})
	if err != nil {
		return nil, err
	}
	before, err := st.Sessions(ctx, c.Key)
	if err != nil {
		return nil, err
	}
	sessions, _ := desk.Fold(r, c.Key, merge(log, entries))
	return replace(c, entries, before, sessions), nil
}

// replace is the change after which a customer has other sessions.
func replace(c Conversation, entries []desk.Entry, before, after []*desk.Session) *outcome {
	changed, gone := compare(before, after)
	o := change(c, entries, changed, latestOf(before, after, changed))
	o.Gone = gone
	return o
}

// latestOf is the last of the sessions a log was folded to, as it is stored if
// the folding did not change it.
func latestOf(before, after, changed []*desk.Session) *desk.Session {
	if len(after) == 0 {
		return nil
	}
	last := after[len(after)-1]
	if slices.Contains(changed, last) {
		return last
	}
	return before[slices.IndexFunc(before, func(s *desk.Session) bool { return s.ID == last.ID })]
}

// merge puts new entries behind those of the same instant and replaced ones
// in their place.
func merge(log, entries []desk.Entry) []desk.Entry {
	out := slices.Clone(log)
	for _, e := range entries {
		if e.Seq == 0 {
			out = append(out, e)
			continue
		}
		if i := slices.IndexFunc(out, func(o desk.Entry) bool { return o.Seq == e.Seq }); i >= 0 {
			out[i] = e
		}
	}
	slices.SortStableFunc(out, byTime)
	return out
}

// compare tells which sessions are new or different and which are gone.
func compare(before, after []*desk.Session) (changed []*desk.Session, gone []desk.SessionID) {
	old := map[desk.SessionID]*desk.Session{}
	for _, s := range before {
		old[s.ID] = s
	}
	for _, s := range after {
		if o := old[s.ID]; o == nil || !same(o, s) {
			changed = append(changed, s)
		}
		delete(old, s.ID)
	}
	for _, s := range before {
		if old[s.ID] != nil {
			gone = append(gone, s.ID)
		}
	}
	return changed, gone
}

// same compares everything but the revision. Empty and nil slices are equal.
func same(a, b *desk.Session) bool {
	x, y := trimmed(*a), trimmed(*b)
	return reflect.DeepEqual(x, y)
}

func trimmed(s desk.Session) desk.Session {
	s.Rev = 0
	s.Assigned = slices.Concat(s.Assigned)
	s.Presses = slices.Concat(s.Presses)
	s.Answered = slices.Concat(s.Answered)
	s.Pending = slices.Concat(s.Pending)
	return s
}
