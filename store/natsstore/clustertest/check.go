package clustertest

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strconv"

	"tend/desk"
	"tend/store"
)

// Check reads back what was done and says what is wrong; nothing is if the list
// is empty. Nobody may be at work.
func (l *Load) Check(ctx context.Context, st store.Store) ([]string, error) {
	found := map[desk.MessageID]int{}
	for i := range l.Customers {
		log, err := st.Thread(ctx, l.customer(i), store.Page{})
		if err != nil {
			return nil, err
		}
		for _, e := range log {
			found[e.ID]++
		}
		if err := l.checkLog(ctx, st, l.customer(i), log); err != nil {
			return nil, err
		}
		l.ordered(log)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for id, n := range found {
		if n > 1 {
			l.wrong = append(l.wrong, fmt.Sprintf("%s is there %d times", id, n))
		}
	}
	for _, a := range l.acked {
		if found[a.id] == 0 {
			l.wrong = append(l.wrong, fmt.Sprintf("%s of customer %s was acknowledged and is not there", a.id, a.key.Customer))
		}
	}
	return l.wrong, nil
}

// checkLog folds a log anew and compares.
func (l *Load) checkLog(ctx context.Context, st store.Store, k desk.Key, log []desk.Entry) error {
	stored, err := st.Sessions(ctx, k)
	if err != nil {
		return err
	}
	f := desk.NewFolder(l.Rules, k, nil)
	for _, e := range log {
		if now := f.Latest(); e.Type == desk.Assign && (now == nil || now.Assignee != "") {
			l.fault("the session of %s was claimed by %s although it was %s's", k.Customer, e.Agent, now.Assignee)
		}
		if err := f.Apply(e); err != nil {
			l.fault("the log of %s does not fold: %v", k.Customer, err)
		}
	}
	fresh := f.Changed()
	if len(fresh) != len(stored) {
		l.fault("%s has %d sessions, and by their log %d", k.Customer, len(stored), len(fresh))
		return nil
	}
	for i := range fresh {
		if !same(stored[i], fresh[i]) {
			l.fault("session %s of %s is not what its log says:\n  %+v\n  %+v", stored[i].ID, k.Customer, *stored[i], *fresh[i])
		}
	}
	return nil
}

// same compares sessions but for their revision.
func same(a, b *desk.Session) bool {
	x, y := *a, *b
	x.Rev, y.Rev = 0, 0
	for _, s := range []*desk.Session{&x, &y} {
		s.Assigned, s.Presses = slices.Concat(s.Assigned), slices.Concat(s.Presses)
		s.Answered, s.Pending = slices.Concat(s.Answered), slices.Concat(s.Pending)
	}
	return reflect.DeepEqual(x, y)
}

// ordered makes sure that everything was made from what stood before it.
func (l *Load) ordered(log []desk.Entry) {
	last := -1
	for _, e := range log {
		if e.Type != desk.Message {
			continue
		}
		rev, err := strconv.Atoi(e.Text)
		if err != nil || rev <= last {
			l.fault("%s was made from revision %s and stands behind one made from %d", e.ID, e.Text, last)
		}
		last = rev
	}
}
