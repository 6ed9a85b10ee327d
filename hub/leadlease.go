package hub

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"tend/store"
)

// The document that says who leads a desk. It is the desk's own business and
// never exported.
const idLease = "hub"

// errLost says that somebody else leads.
var errLost = errors.New("somebody else leads the desk")

// held is the value of the document. Every change of it makes N greater by one.
type held struct {
	Holder string `json:"holder"` // empty: given back
	N      uint64 `json:"n"`
}

// lease is the document as one process sees it. It belongs to the goroutine of
// Lead.
type lease struct {
	o   LeadOptions
	me  string // no other process has it, and none that was before
	doc store.Doc
	held
	known  bool          // it was read at least once
	since  time.Duration // when it was first read as it is
	n      uint64        // of our own last change
	until  time.Duration // when it lapses unless it is renewed
	why    error         // why it could not be renewed
	silent bool          // that it cannot be read was said
}

// look reads the document.
func (l *lease) look(ctx context.Context) error {
	docs, err := l.o.Store.Docs(ctx, store.DocLease)
	if err != nil {
		return err
	}
	d := store.Doc{Kind: store.DocLease, ID: idLease}
	for _, one := range docs {
		if one.ID == idLease {
			d = one
		}
	}
	if !l.known || d.Rev != l.doc.Rev {
		l.known, l.since = true, l.o.Uptime()
	}
	l.doc, l.held = d, held{}
	if json.Unmarshal(d.Value, &l.held) != nil && d.Value != nil {
		l.Holder = "somebody unknown" // who is done with when they are silent
	}
	return nil
}

// free reports whether the lease can be taken: nobody has it, we had it, or
// who has it was silent for too long.
func (l *lease) free() bool {
	return l.Holder == "" || l.Holder == l.me || l.o.Uptime()-l.since >= takeAfter
}

// untilFree is how long to wait before looking again.
func (l *lease) untilFree() time.Duration {
	if left := takeAfter - (l.o.Uptime() - l.since); l.known && left > 0 {
		return min(left, lookEvery)
	}
	return lookEvery
}

// put changes the document as it was read. From when that was begun the lease
// is ours for a while: what was stored was stored later.
func (l *lease) put(ctx context.Context, holder string) error {
	began, d, n := l.o.Uptime(), l.doc, l.N+1
	value, err := json.Marshal(held{holder, n})
	if err != nil {
		return err
	}
	d.Value = value
	if err := l.o.Store.PutDoc(ctx, d); err != nil {
		return err
	}
	l.n, l.until = n, began+lapseAfter
	return nil
}

// left is for how long the lease is still ours.
func (l *lease) left() time.Duration { return max(l.until-l.o.Uptime(), 0) }

// renew says that we go on. What it reads may be older than our own last
// change, where a follower of the server answers; that tells nothing.
func (l *lease) renew(ctx context.Context) error {
	if err := l.look(ctx); err != nil {
		return err
	}
	switch {
	case l.Holder == l.me:
		return l.put(ctx, l.me)
	case l.N >= l.n:
		return errLost
	}
	return store.ErrConflict
}

// giveBack lets the next one begin at once. If it fails they begin all the
// same, later.
func (l *lease) giveBack(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lapseAfter)
	defer cancel()
	err := l.look(ctx)
	if err == nil && l.Holder == l.me {
		err = l.put(ctx, "")
	}
	if err != nil && !errors.Is(err, store.ErrClosed) {
		l.o.Log.Warn("the lead could not be given back; somebody else begins in a few seconds", "err", err)
	}
}

// waits says once that the desk cannot be reached while we wait.
func (l *lease) waits(err error) {
	failed := err != nil && !errors.Is(err, store.ErrConflict)
	if failed && !l.silent {
		l.o.Log.Warn("who leads the desk cannot be read; trying again", "err", err)
	}
	l.silent = failed
}
