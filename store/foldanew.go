package store

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
)

// Anew is how the sessions of a desk are folded anew.
type Anew struct {
	// Rules are the new ones, and Fingerprint is what tells them from others.
	Rules       desk.Rules
	Fingerprint string
	// Now is the instant up to which sessions that are idle are closed, where
	// that was done before.
	Now desk.Instant
	// Progress is told after every batch how far it is; nil: nobody wants to
	// know.
	Progress func(done, total int64)
	// Batch is how many customers are committed together; 0 is 512.
	Batch int
}

// FoldAnew brings the sessions of a desk under other rules: every customer's
// log is folded again, and what comes out different is stored. Logs and
// documents stay as they are. On a desk that is under these rules already it
// does nothing. Interrupted, it goes on where it was the next time.
//
// Nobody else may use the desk meanwhile: it is for who holds it, before
// anything is read from it.
func FoldAnew(ctx context.Context, st Store, o Anew) error {
	was, err := readFolded(ctx, st)
	if err != nil {
		return err
	}
	if was.Under == o.Fingerprint {
		return nil
	}
	if o.Batch == 0 {
		o.Batch = 512
	}
	a := anew{ctx: ctx, st: st, o: o, at: folded{To: o.Fingerprint}}
	if was.To == o.Fingerprint {
		a.at, a.begun = was, true
	}
	if err = a.closed(); err == nil {
		err = a.active()
	}
	if err != nil {
		return fmt.Errorf("fold the sessions anew: %w", err)
	}
	return putFolded(ctx, st, folded{Under: o.Fingerprint})
}

// anew is one folding on its way. A customer is found by the first of their
// sessions: each has exactly one.
type anew struct {
	ctx   context.Context
	st    Store
	o     Anew
	at    folded
	begun bool         // the desk says that it is on its way
	first desk.Instant // when the oldest session seen was opened
	batch []desk.Key
	err   error
}

// closed folds the customers whose first session has ended, in the order in
// which those were opened.
func (a *anew) closed() error {
	err := a.st.Closed(a.ctx, a.at.Before, 0, func(s *desk.Session) bool {
		if a.first == 0 {
			a.first = s.OpenedAt
		}
		return s.Visit > 0 || a.add(s.Key(), s.OpenedAt)
	})
	return errors.Join(err, a.err)
}

// active folds the customers whose first session is open.
func (a *anew) active() error {
	w, err := a.st.Watch(a.ctx)
	if err != nil {
		return err
	}
	all, err := w.Next(a.ctx)
	w.Close() // else it would keep all that is folded for nobody
	if err != nil {
		return err
	}
	for _, s := range all.Sessions {
		if s.Visit == 0 && s.Open() && !a.add(s.Key(), 0) {
			return a.err
		}
	}
	a.flush(0)
	return a.err
}

// add puts a customer into the batch; false means that it went wrong.
func (a *anew) add(k desk.Key, opened desk.Instant) bool {
	a.batch = append(a.batch, k)
	if len(a.batch) < a.o.Batch {
		return true
	}
	a.flush(opened)
	return a.err == nil
}

// flush folds and commits the batch and notes how far that is: all whose first
// session was opened before an instant. Those of that very instant may have to
// be folded twice.
func (a *anew) flush(opened desk.Instant) {
	if a.err = a.commit(); a.err != nil {
		return
	}
	if opened > a.at.Before {
		a.at.Before = opened
		if a.err = putFolded(a.ctx, a.st, a.at); a.err == nil && a.o.Progress != nil {
			a.o.Progress(int64(opened-a.first), int64(max(a.o.Now, opened)-a.first))
		}
	}
}

func (a *anew) commit() error {
	var changes []Change
	for _, k := range a.batch {
		o, err := a.fold(k)
		if err != nil {
			return fmt.Errorf("customer %s of shop %s: %w", k.Customer, k.Shop, err)
		}
		if len(o.Sessions) > 0 || len(o.Gone) > 0 {
			changes = append(changes, o.Change)
		}
	}
	a.batch = a.batch[:0]
	if len(changes) == 0 {
		return nil
	}
	if !a.begun {
		if err := putFolded(a.ctx, a.st, a.at); err != nil {
			return err
		}
		a.begun = true
	}
	return a.st.Commit(a.ctx, changes...)
}

// fold makes a customer's sessions anew. Where the latest had been closed as
// idle, somebody looks after that on this desk, and so is the one that takes
// its place if its idle time is over; otherwise that is left to who does.
func (a *anew) fold(k desk.Key) (*outcome, error) {
	c, err := a.st.Conversation(a.ctx, k)
	if err != nil {
		return nil, err
	}
	log, err := a.st.Thread(a.ctx, k, Page{})
	if err != nil {
		return nil, err
	}
	before, err := a.st.Sessions(a.ctx, k)
	if err != nil {
		return nil, err
	}
	f := desk.NewFolder(a.o.Rules, k, nil)
	for _, e := range log {
		_ = f.Apply(e) // an entry without a session waits in the log for one
	}
	if c.Latest != nil && c.Latest.ClosedIdle {
		f.CloseIdle(max(a.o.Now, c.Latest.Closed))
	}
	return replace(c, nil, before, f.Changed()), nil
}
