package chatwoot

import (
	"context"
	"time"

	"tend/desk"
)

// How far back the connection looks for what changed.
const (
	overlap     = 30 * time.Second // more than asked for, for what was just being stored
	longestLook = 7 * 24 * time.Hour
	backwards   = 3 * time.Hour // where the clock was set back
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
	list, err := r.api.conversations(ctx, changed(r.window()))
	if err != nil {
		return asked(err)
	}
	for _, c := range list {
		if err := r.reread(ctx, c); err != nil {
			return err
		}
	}
	if err := r.take(ctx); err != nil {
		return err
	}
	return r.done(ctx, started, len(list) > 0)
}

// window is how far to look back.
func (r *run) window() time.Duration {
	away := r.o.Clock.Now().Sub(r.polled)
	if away < 0 {
		away = backwards
	}
	return min(away, longestLook) + overlap
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
	list, err := r.api.since(ctx, int64(c.ID), r.marks.from())
	if r.passOver(int64(c.ID), err) {
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

// mostDenied is how often in a row the messages of a listed conversation may be
// refused before it is taken for one that is not ours to read.
const mostDenied = 5

// passOver reports whether a conversation whose messages cannot be read is to
// be left out: one that is gone, and one that is refused again and again.
func (r *run) passOver(display int64, err error) bool {
	switch {
	case !gone(err):
		delete(r.denied, display)
		return false
	case absent(err):
		return true
	}
	r.denied[display]++
	if r.denied[display] < mostDenied {
		return false
	}
	r.o.Log.Warn("a conversation that Chatwoot lists cannot be read", "feed", r.o.Name, "conversation", display, "err", err)
	return true
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
		At: started, From: r.marks.from(), Top: r.book.largest(), Open: r.open(),
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
