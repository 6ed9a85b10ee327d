package chatwoot

import (
	"context"
	"time"

	"tend/desk"
)

// How far back the connection looks for what changed.
const (
	overlap   = 30 * time.Second // more than asked for, for what was just being stored
	backwards = 3 * time.Hour    // where the clock was set back
)

// catchUp hands over all that happened until now.
func (r *run) catchUp(ctx context.Context) error {
	if r.first {
		return r.begin(ctx)
	}
	return r.poll(ctx)
}

// poll reads what changed since the last poll began.
func (r *run) poll(ctx context.Context) error {
	started := r.o.Clock.Now()
	list, err := r.api.changed(ctx, r.window(), started)
	if err != nil {
		return asked(err)
	}
	for _, c := range list {
		if err := r.reread(ctx, c); err != nil {
			return err
		}
	}
	owing := len(r.owed) > 0
	if err := r.payOff(ctx, list); err != nil {
		return err
	}
	if err := r.take(ctx); err != nil {
		return err
	}
	return r.done(ctx, started, len(list) > 0 || owing != (len(r.owed) > 0))
}

// window is how far to look back.
func (r *run) window() time.Duration {
	away := r.o.Clock.Now().Sub(r.polled)
	if away < 0 {
		away = backwards
	}
	return away + overlap
}

// reread takes in a conversation and what was written in it lately, unless
// nothing happened to it since that was done last.
func (r *run) reread(ctx context.Context, c conversation) error {
	key, ok := r.follows(c)
	if !ok {
		return nil
	}
	if t, known := r.book.get(int64(c.ID)); known && t.synced != 0 && t.synced == c.Updated.at() {
		return nil
	}
	from := r.owes(int64(c.ID), r.marks.from())
	list, err := r.unread(ctx, c, from)
	if r.passOver(ctx, int64(c.ID), from, err) {
		r.book.drop(int64(c.ID))
		return nil
	}
	if err != nil {
		return asked(err)
	}
	if err := r.see(ctx, key, c, list); err != nil {
		return err
	}
	r.synced(c)
	return r.takeMany(ctx)
}

// synced notes that all of a conversation was read as of its payload.
func (r *run) synced(c conversation) {
	r.book.change(int64(c.ID), func(t *thread) { t.synced = c.Updated.at() })
}

// done notes that everything up to an instant was handed over, and has the
// desk keep that where something happened.
func (r *run) done(ctx context.Context, started desk.Instant, something bool) error {
	r.polled = started
	r.marks = r.marks.add(started, r.book.largest())
	if !something && started.Sub(r.kept) < cursorEvery && started >= r.kept {
		return nil
	}
	text, err := cursor{
		At: started, From: r.marks.from(), Top: r.book.largest(), Open: r.open(), Owed: r.owed,
	}.encode()
	if err != nil {
		return err
	}
	r.kept, r.batch.Cursor = started, text
	return r.take(ctx)
}

// open are the conversations that are not resolved, those of the cursor that
// nothing has been heard of since included.
func (r *run) open() map[int64]int64 {
	open := r.book.unresolved()
	for display, who := range r.restored {
		if _, known := r.book.get(display); !known && len(open) < mostOpen {
			open[display] = who
		}
	}
	return open
}
