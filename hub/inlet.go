package hub

import (
	"context"
	"fmt"
	"sync"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// inlet stores what one line receives. It takes one batch at a time.
type inlet struct {
	st     store.Store
	o      Options
	line   *feed.Line
	lines  *lines
	mirror *mirror // nil: the platform is told nothing

	mu      sync.Mutex
	cursor  *string               // as it is stored; nil: not read yet
	reaches map[string]desk.Reach // as they are stored, by id; nil: not read yet
	early   map[desk.Key][]feed.Report
	people  crowd
}

var _ feed.Keeper = (*inlet)(nil)

func newInlet(st store.Store, o Options, l *feed.Line, ls *lines) *inlet {
	in := &inlet{st: st, o: o, line: l, lines: ls, early: map[desk.Key][]feed.Report{}, people: newCrowd()}
	if l.Mirrors() {
		in.mirror = newMirror(st, o, l, ls)
	}
	return in
}

// changed tells everybody that the line's status did.
func (in *inlet) changed() {
	in.lines.wake()
	if in.mirror != nil {
		in.mirror.wake()
	}
}

// Cursor is what was kept last.
func (in *inlet) Cursor(ctx context.Context) (string, error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.readCursor(ctx)
}

func (in *inlet) readCursor(ctx context.Context) (string, error) {
	if in.cursor == nil {
		at, err := store.Cursor(ctx, in.st, in.line.Name())
		if err != nil {
			return "", fmt.Errorf("feed %s: read where it was: %w", in.line.Name(), err)
		}
		in.cursor = &at
	}
	return *in.cursor, nil
}

// Take stores a batch, its cursor last.
func (in *inlet) Take(ctx context.Context, b feed.Batch) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	steps := []func(context.Context, feed.Batch) error{
		in.takeShops, in.takeAgents, in.takeArrivals, in.takeReports,
		in.takeReaches, in.takeFigures, in.takeReplies, in.takeCursor,
	}
	for _, step := range steps {
		if err := step(ctx, b); err != nil {
			return fmt.Errorf("feed %s: %w", in.line.Name(), err)
		}
	}
	return nil
}

// takeCursor keeps how far the connection is; an idle desk writes nothing.
func (in *inlet) takeCursor(ctx context.Context, b feed.Batch) error {
	before, err := in.readCursor(ctx)
	if err != nil || b.Cursor == "" || b.Cursor == before {
		return err
	}
	if err := store.PutCursor(ctx, in.st, in.line.Name(), b.Cursor); err != nil {
		return err
	}
	in.cursor = &b.Cursor
	return nil
}

// leftOut logs something the desk can never take, by its ids only.
func (in *inlet) leftOut(what string, k desk.Key, id desk.MessageID) {
	in.o.Log.Warn("left out: "+what, "feed", in.line.Name(), "shop", k.Shop, "customer", k.Customer, "message", id)
}
