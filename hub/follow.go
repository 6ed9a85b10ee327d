package hub

import (
	"context"
	"errors"
	"log/slog"

	"tend/feed"
	"tend/store"
)

// follow hands over what happens to the desk until the context ends or the
// store is closed; then it closes the channel. A watcher that fails is
// replaced by a new one, which begins with a snapshot. While nobody takes what
// is handed over, further changes gather in the store's watcher.
func follow(ctx context.Context, st store.Store, clock Clock, log *slog.Logger) <-chan store.Changes {
	out := make(chan store.Changes)
	go func() {
		defer close(out)
		for failures := 1; ; failures++ {
			err := watch(ctx, st, out, func() { failures = 1 })
			if ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
				return
			}
			log.Warn("lost sight of the desk; looking again soon", "err", err)
			select {
			case <-clock.After(min(feed.Jittered(failures), maxSleep)):
			case <-ctx.Done():
			}
		}
	}()
	return out
}

// watch hands over what one watcher sees until it fails.
func watch(ctx context.Context, st store.Store, out chan<- store.Changes, seen func()) error {
	w, err := st.Watch(ctx)
	if err != nil {
		return err
	}
	defer w.Close()
	for {
		c, err := w.Next(ctx)
		if err != nil {
			return err
		}
		seen()
		select {
		case out <- c:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
