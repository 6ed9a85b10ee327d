package sockstore

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestSlowWatcherSeesOneChanges(t *testing.T) {
	st := engine(t)
	path, _ := serve(t, st)
	w := watch(t, connect(t, path))
	if first := next(t, w); !first.Snapshot || len(first.Sessions) != 0 {
		t.Fatalf("got %+v", first)
	}
	for i := range 50 {
		write(t, st, customer(i%5), says(fmt.Sprint("m", i), start.Add(time.Duration(i))))
	}
	if got := next(t, w); len(got.Sessions) != 5 || got.Snapshot {
		t.Fatalf("got %d sessions at once", len(got.Sessions))
	}
}

func TestNextGivenUpLosesNothing(t *testing.T) {
	st := engine(t)
	path, _ := serve(t, st)
	w := watch(t, connect(t, path))
	next(t, w)
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	if _, err := w.Next(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
	write(t, st, customer(1), says("m", start))
	if got := next(t, w); len(got.Sessions) != 1 {
		t.Fatalf("got %+v", got)
	}
}

func TestWatcherEnds(t *testing.T) {
	st := engine(t)
	path, _ := serve(t, st)
	ends := map[string]struct {
		end  func(cancel func(), w store.Watcher, c *Client)
		want error
	}{
		"with its context":    {func(cancel func(), _ store.Watcher, _ *Client) { cancel() }, context.Canceled},
		"when it is closed":   {func(_ func(), w store.Watcher, _ *Client) { w.Close() }, store.ErrClosed},
		"with the connection": {func(_ func(), _ store.Watcher, c *Client) { _ = c.Close() }, store.ErrClosed},
	}
	for name, c := range ends {
		t.Run(name, func(t *testing.T) {
			client := connect(t, path)
			ctx, cancel := context.WithCancel(testContext(t))
			defer cancel()
			w, err := client.Watch(ctx)
			ok(t, err)
			next(t, w)
			go c.end(cancel, w, client)
			if _, err := w.Next(testContext(t)); !errors.Is(err, c.want) {
				t.Fatalf("got %v", err)
			}
			w.Close()
		})
	}
}

func TestLongSnapshot(t *testing.T) {
	sessions := manySessions(20_000)
	path, _ := serve(t, &snapshotStore{Store: engine(t), sessions: sessions})
	got := next(t, watch(t, connect(t, path)))
	if len(got.Sessions) != len(sessions) || !got.Snapshot {
		t.Fatalf("got %d sessions", len(got.Sessions))
	}
	if got.Sessions[19_999].ID != sessions[19_999].ID {
		t.Fatal("the last one is another")
	}
}

func BenchmarkSnapshotOf100000(b *testing.B) {
	path, _ := serve(b, &snapshotStore{Store: engine(b), sessions: manySessions(100_000)})
	for b.Loop() {
		c := connect(b, path)
		if got := next(b, watch(b, c)); len(got.Sessions) != 100_000 {
			b.Fatalf("got %d sessions", len(got.Sessions))
		}
		ok(b, c.Close())
	}
}

// snapshotStore has a given snapshot.
type snapshotStore struct {
	store.Store
	sessions []*desk.Session
}

func (s *snapshotStore) Watch(ctx context.Context) (store.Watcher, error) {
	w, err := s.Store.Watch(ctx)
	return &snapshotWatcher{w, s.sessions}, err
}

type snapshotWatcher struct {
	store.Watcher
	sessions []*desk.Session
}

func (w *snapshotWatcher) Next(ctx context.Context) (store.Changes, error) {
	ch, err := w.Watcher.Next(ctx)
	if ch.Snapshot {
		ch.Sessions = w.sessions
	}
	return ch, err
}

func manySessions(n int) []*desk.Session {
	list := make([]*desk.Session, n)
	for i := range list {
		f := desk.NewFolder(desk.DefaultRules(), customer(i), nil)
		_ = f.Apply(says(fmt.Sprint("m", i), start.Add(time.Duration(i)*time.Second)))
		_ = f.Apply(desk.AssignEntry(start.Add(time.Duration(i+1)*time.Second), "mei"))
		list[i] = f.Latest()
	}
	return list
}
