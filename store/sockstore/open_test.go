package sockstore

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// states collects what OnState says.
func states(o *Options) <-chan State {
	seen := make(chan State, 64)
	o.OnState = func(s State) { seen <- s }
	return seen
}

func role(tb testing.TB, seen <-chan State, want Role) State {
	tb.Helper()
	for {
		select {
		case s := <-seen:
			if s.Role == want {
				return s
			}
		case <-testContext(tb).Done():
			tb.Fatalf("the role %d was never told", want)
		}
	}
}

func TestHandOver(t *testing.T) {
	o := optionsFor(t.TempDir())
	first := openDesk(t, o)
	o.Clock = func() time.Time { return start.Time() }
	seen := states(&o)
	second := openDesk(t, o)
	role(t, seen, Connected)
	write(t, second, customer(1), says("m1", start))
	w := watch(t, second)
	next(t, w)
	write(t, first, customer(2), says("m2", start))
	ok(t, first.Close())
	write(t, second, customer(2), says("m3", start+1))
	if s := role(t, seen, Holder); !s.Since.Equal(start.Time()) || s.Err != nil {
		t.Fatalf("got state %+v", s)
	}
	if got := thread(t, second, customer(2)); len(got) != 2 {
		t.Fatalf("got %v", got)
	}
	got := map[desk.SessionID]uint64{}
	for got[sessionOf(t, second, 2).ID] != 2 {
		for _, s := range next(t, w).Sessions {
			if got[s.ID] == s.Rev {
				t.Fatalf("session %s was told twice at revision %d", s.ID, s.Rev)
			}
			got[s.ID] = s.Rev
		}
	}
	if len(got) != 1 {
		t.Fatalf("the watcher was told of %d sessions", len(got))
	}
	third := openDesk(t, optionsFor(o.Folder))
	if got := thread(t, third, customer(1)); len(got) != 1 {
		t.Fatalf("got %v", got)
	}
}

func sessionOf(tb testing.TB, st store.Store, n int) *desk.Session {
	tb.Helper()
	c, err := st.Conversation(testContext(tb), customer(n))
	ok(tb, err)
	return c.Latest
}

func TestHolderWorksWhileItHolds(t *testing.T) {
	o := optionsFor(t.TempDir())
	var log []string
	o.OnHold = func(st store.Store) func() {
		log = append(log, "begun")
		return func() {
			write(t, st, customer(1), says("last words", start)) // the file is still open
			log = append(log, "stopped")
		}
	}
	st := openDesk(t, o)
	ok(t, st.Close())
	ok(t, st.Close())
	if got := strings.Join(log, " "); got != "begun stopped" {
		t.Fatalf("got %q", got)
	}
	if _, err := st.Docs(testContext(t), ""); !errors.Is(err, store.ErrClosed) {
		t.Fatalf("after closing: %v", err)
	}
	o.OnHold = nil
	if got := thread(t, openDesk(t, o), customer(1)); len(got) != 1 {
		t.Fatalf("got %v", got)
	}
}

func TestManyStartAtOnce(t *testing.T) {
	o := optionsFor(t.TempDir())
	opened := make(chan store.Store, 8)
	for range cap(opened) {
		go func() {
			st, err := Open(testContext(t), o)
			if err != nil {
				t.Error(err)
			}
			opened <- st
		}()
	}
	var all []store.Store
	for range cap(opened) {
		if st := <-opened; st != nil {
			all = append(all, st)
			write(t, st, customer(1), says(string(rune('a'+len(all))), start.Add(time.Duration(len(all)))))
		}
	}
	for i, st := range all {
		if got := thread(t, st, customer(1)); len(got) != len(all) {
			t.Fatalf("got %v", got)
		}
		ok(t, st.Close())
		if i+1 < len(all) {
			write(t, all[i+1], customer(2), says(string(rune('a'+i)), start))
		}
	}
}

func TestSilentHolderIsHeld(t *testing.T) {
	o := optionsFor(t.TempDir())
	o.Patience = 50 * time.Millisecond
	st, err := o.Lock() // held, and nobody behind the socket
	ok(t, err)
	defer func() { _ = st.Close() }()
	if _, err := Open(testContext(t), o); !errors.Is(err, store.ErrHeld) {
		t.Fatalf("without a socket: %v", err)
	}
	l, err := net.Listen("unix", filepath.Join(o.Folder, socketFile))
	ok(t, err)
	defer func() { _ = l.Close() }()
	if _, err := Open(testContext(t), o); !errors.Is(err, store.ErrHeld) {
		t.Fatalf("with a silent socket: %v", err)
	}
}

func TestUnreachableForAWhile(t *testing.T) {
	o := optionsFor(t.TempDir())
	st, err := o.Lock()
	ok(t, err)
	defer func() { _ = st.Close() }()
	p, err := placeOf(o.Folder)
	ok(t, err)
	l, err := p.listen()
	ok(t, err)
	stop := background(func(ctx context.Context) { _ = Serve(ctx, l, st, p.folder) })
	o.Patience = 100 * time.Millisecond
	seen := states(&o)
	client := openDesk(t, o)
	w := watch(t, client)
	next(t, w)
	stop() // the file stays locked
	role(t, seen, Lost)
	if _, err := client.Docs(testContext(t), ""); !errors.Is(err, store.ErrUnavailable) {
		t.Fatalf("got %v", err)
	}
	ok(t, st.Close())
	role(t, seen, Holder)
	write(t, client, customer(1), says("m", start))
	if got := next(t, w); len(got.Sessions) != 1 || got.Snapshot {
		t.Fatalf("got %+v", got)
	}
}

func TestOtherErrorsOfTheFileEndOpen(t *testing.T) {
	o := optionsFor(t.TempDir())
	o.Lock = func() (store.Store, error) { return nil, store.ErrNewer }
	if _, err := Open(testContext(t), o); !errors.Is(err, store.ErrNewer) {
		t.Fatalf("got %v", err)
	}
}

func TestOpenEndsWithItsContext(t *testing.T) {
	o := optionsFor(t.TempDir())
	st, err := o.Lock()
	ok(t, err)
	defer func() { _ = st.Close() }()
	ctx, cancel := context.WithCancel(testContext(t))
	cancel()
	if _, err := Open(ctx, o); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
}
