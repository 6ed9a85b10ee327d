package storetest

import (
	"context"
	"errors"

	"tend/store"
)

func watchEndCases() []testCase {
	return []testCase{
		one("a watcher ends with its context", endsWithContext),
		one("a watcher ends when it is closed", endsWithClose),
		one("a watcher ends with the store", endsWithStore),
		one("waiting ends with the context of Next", nextEnds),
		one("closing one watcher leaves the others", othersStay),
	}
}

// waits runs Next in the background and gives its error.
func waits(ctx context.Context, w store.Watcher) <-chan error {
	done := make(chan error, 1)
	go func() {
		_, err := w.Next(ctx)
		done <- err
	}()
	return done
}

func (x *fixture) ended(what string, done <-chan error, want ...error) {
	x.Helper()
	select {
	case err := <-done:
		for _, w := range want {
			if errors.Is(err, w) {
				return
			}
		}
		x.Fatalf("%s: Next gave %v, want %v", what, err, want)
	case <-x.ctx.Done():
		x.Fatalf("%s: Next still waits", what)
	}
}

func endsWithContext(x *fixture) {
	ctx, cancel := context.WithCancel(x.ctx)
	w, err := x.st.Watch(ctx)
	x.ok(err)
	_, err = w.Next(x.ctx)
	x.ok(err)
	done := waits(x.ctx, w)
	cancel()
	x.ended("while it waits", done, context.Canceled, store.ErrClosed)
	x.ended("later", waits(x.ctx, w), context.Canceled, store.ErrClosed)
	w.Close()
	_, err = x.st.Watch(ctx)
	x.is(err, context.Canceled)
}

func endsWithClose(x *fixture) {
	w := x.watch()
	w.next()
	done := waits(x.ctx, w)
	w.Close()
	x.ended("while it waits", done, store.ErrClosed)
	w.Close()
	x.ended("later", waits(x.ctx, w), store.ErrClosed)
}

func endsWithStore(x *fixture) {
	w := x.watch()
	w.next()
	done := waits(x.ctx, w)
	x.ok(x.st.Close())
	x.ended("while it waits", done, store.ErrClosed)
	x.ended("later", waits(x.ctx, w), store.ErrClosed)
	w.Close()
}

func nextEnds(x *fixture) {
	w := x.watch()
	w.next()
	ctx, cancel := context.WithCancel(x.ctx)
	done := waits(ctx, w)
	cancel()
	x.ended("Next", done, context.Canceled)
	s := x.append(key("u1"), says("m1", start, "Hello"))
	w.until("it still follows", func() bool { return w.sessions[s.ID] != nil })
}

func othersStay(x *fixture) {
	a, b := x.watch(), x.watch()
	a.next()
	b.next()
	a.Close()
	s := x.append(key("u1"), says("m1", start, "Hello"))
	b.until("the other is told", func() bool { return b.sessions[s.ID] != nil })
}
