package sockstore

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestLongAnswersComeInPieces(t *testing.T) {
	st := engine(t)
	path, _ := serve(t, st)
	c := connect(t, path)
	var entries []desk.Entry
	for i := range 200 {
		e := says(fmt.Sprint("m", i), start.Add(time.Duration(i)*time.Second))
		e.Text = string(make([]byte, desk.MaxText))
		entries = append(entries, e)
	}
	ok(t, c.Commit(testContext(t), change(t, c, customer(1), entries...)))
	if got := len(thread(t, c, customer(1))); got != 200 {
		t.Fatalf("got %d entries", got)
	}
	n := 0
	ok(t, c.Log(testContext(t), 0, 0, func(desk.Key, desk.Entry) bool { n++; return n < 150 }))
	if n != 150 {
		t.Fatalf("got %d entries of the log", n)
	}
}

func TestCallEndsWithItsContext(t *testing.T) {
	slow := &slowStore{Store: engine(t), began: make(chan struct{}), ended: make(chan struct{})}
	path, _ := serve(t, slow)
	c := connect(t, path)
	ctx, cancel := context.WithCancel(testContext(t))
	go func() {
		<-slow.began
		cancel()
	}()
	if _, err := c.Session(ctx, "s"); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	select {
	case <-slow.ended: // the other side has let go as well
	case <-testContext(t).Done():
		t.Fatal("the server went on")
	}
}

// slowStore answers nothing before the caller gives up.
type slowStore struct {
	store.Store
	began, ended chan struct{}
}

func (s *slowStore) Session(ctx context.Context, _ desk.SessionID) (*desk.Session, error) {
	close(s.began)
	<-ctx.Done()
	close(s.ended)
	return nil, ctx.Err()
}

func TestLostConnection(t *testing.T) {
	slow := &slowStore{Store: engine(t), began: make(chan struct{}), ended: make(chan struct{})}
	path, stop := serve(t, slow)
	c := connect(t, path)
	go func() {
		<-slow.began
		stop()
	}()
	if _, err := c.Session(testContext(t), "s"); !errors.Is(err, store.ErrUnavailable) {
		t.Fatalf("under way: %v", err)
	}
	<-c.Done()
	if _, err := c.Docs(testContext(t), ""); !errors.Is(err, store.ErrUnavailable) {
		t.Fatalf("afterwards: %v", err)
	}
	ok(t, c.Close())
}

func TestServerEndsKindly(t *testing.T) {
	st := &heldCommit{Store: engine(t), began: make(chan struct{}), release: make(chan struct{})}
	path, stop := serve(t, st)
	c := connect(t, path)
	ch := change(t, c, customer(1), says("m", start))
	result := make(chan error, 1)
	go func() { result <- c.Commit(testContext(t), ch) }()
	<-st.began
	stopped := make(chan struct{})
	go func() { defer close(stopped); stop() }()
	close(st.release)
	ok(t, <-result)
	<-stopped
}

// heldCommit commits when it is told to.
type heldCommit struct {
	store.Store
	began, release chan struct{}
}

func (s *heldCommit) Commit(ctx context.Context, ch ...store.Change) error {
	close(s.began)
	<-s.release
	return s.Store.Commit(ctx, ch...)
}

func TestErrorsKeepTheirIdentity(t *testing.T) {
	cases := map[string]struct {
		err  error
		same func(error) bool
	}{
		"not found": {fmt.Errorf("boltstore: session x: %w", store.ErrNotFound), is(store.ErrNotFound)},
		"conflict":  {fmt.Errorf("boltstore: commit: %w", store.ErrConflict), is(store.ErrConflict)},
		"closed":    {store.ErrClosed, is(store.ErrClosed)},
		"damaged":   {store.ErrDamaged, is(store.ErrDamaged)},
		"disk full": {fmt.Errorf("commit: %w", syscall.ENOSPC), is(syscall.ENOSPC)},
		"duplicate": {fmt.Errorf("commit: %w", &store.DuplicateError{Shop: "a", ID: "m"}), func(err error) bool {
			var dup *store.DuplicateError
			return errors.As(err, &dup) && *dup == store.DuplicateError{Shop: "a", ID: "m"}
		}},
		"unknown": {errors.New("something else"), func(err error) bool { return !errors.Is(err, store.ErrConflict) }},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			got := readError(appendError(nil, c.err))
			if !c.same(got) || got.Error() != c.err.Error() {
				t.Fatalf("got %v", got)
			}
		})
	}
}

func is(want error) func(error) bool {
	return func(err error) bool { return errors.Is(err, want) }
}

func TestAnotherVersionIsRefused(t *testing.T) {
	path, _ := serve(t, engine(t))
	conn, err := net.Dial("unix", path)
	ok(t, err)
	defer func() { _ = conn.Close() }()
	_, err = conn.Write(binary.BigEndian.AppendUint16([]byte(magic), version+1))
	ok(t, err)
	if _, err := readGreeting(conn); err != nil {
		t.Fatalf("a newer client cannot read our version: %v", err)
	}
}

func TestAnotherVersionIsTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	l, err := net.Listen("unix", path)
	ok(t, err)
	defer func() { _ = l.Close() }()
	go func() {
		conn, err := l.Accept()
		if err == nil {
			_, _ = conn.Write(binary.BigEndian.AppendUint16([]byte(magic), 7))
		}
	}()
	_, err = Dial(testContext(t), path, DialOptions{})
	var other *VersionError
	if !errors.As(err, &other) || *other != (VersionError{Ours: version, Theirs: 7}) {
		t.Fatalf("got %v", err)
	}
}

func TestAnotherDeskIsRefused(t *testing.T) {
	path, _ := serve(t, engine(t))
	if _, err := Dial(testContext(t), path, DialOptions{Desk: "another"}); !errors.Is(err, ErrOtherDesk) {
		t.Fatalf("got %v", err)
	}
	c, err := Dial(testContext(t), path, DialOptions{Desk: "a desk"})
	ok(t, err)
	ok(t, c.Close())
}

func TestSilentHolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	l, err := net.Listen("unix", path)
	ok(t, err)
	defer func() { _ = l.Close() }()
	_, err = Dial(testContext(t), path, DialOptions{Patience: 20 * time.Millisecond})
	if !errors.Is(err, store.ErrHeld) {
		t.Fatalf("got %v", err)
	}
}

// TestPeerThatNeverReads asks for everything and takes nothing.
func TestPeerThatNeverReads(t *testing.T) {
	st := engine(t)
	path, _ := serve(t, st)
	big := says("m0", start)
	big.Text = string(make([]byte, desk.MaxText))
	for i := range 40 {
		big.ID, big.At = desk.MessageID(fmt.Sprint("m", i)), start.Add(time.Duration(i))
		write(t, st, customer(0), big)
	}
	conn, err := net.Dial("unix", path)
	ok(t, err)
	defer func() { _ = conn.Close() }()
	_, err = greet(conn, "")
	ok(t, err)
	out := outbox{w: conn}
	wholeLog := appendInstant(appendInstant([]byte{byte(methodLog)}, 0), 0)
	for i := range 20 {
		ok(t, out.send(kindCall, uint32(2*i), wholeLog))
		ok(t, out.send(kindCall, uint32(2*i+1), []byte{byte(methodWatch)}))
		ok(t, out.send(kindPull, uint32(2*i+1), nil))
	}
	c := connect(t, path)
	for i := range 100 {
		write(t, c, customer(1), says(fmt.Sprint("other", i), start.Add(time.Duration(i))))
	}
	if got := thread(t, c, customer(1)); len(got) != 100 {
		t.Fatalf("got %d entries", len(got))
	}
}
