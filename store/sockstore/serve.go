package sockstore

import (
	"context"
	"errors"
	"net"
	"sync"
	"time"

	"tend/store"
)

const (
	// silence is how long a client may say nothing before it counts as gone;
	// a living one pings several times as often.
	silence = 15 * time.Second
	// grace is how long calls under way may take when the server ends.
	grace = 2 * time.Second
	// breath is the pause after a connection could not be accepted.
	breath = 50 * time.Millisecond
)

type server struct {
	st      store.Store
	name    string
	welcome welcome
	peers   sync.WaitGroup
}

// Serve answers the clients of a listener from st until ctx ends. Then it
// takes no more calls, lets those under way finish for up to two seconds, and
// returns nil; closing st is up to the caller. The listener is closed in any
// case. name tells desks apart: a client that wants another one is refused
// (see DialOptions.Desk).
func Serve(ctx context.Context, l net.Listener, st store.Store, name string) error {
	s := &server{st: st, name: name, welcome: welcome{newInstance(), st.Properties()}}
	inner, cancel := context.WithCancel(ctx)
	stop := context.AfterFunc(inner, func() { _ = l.Close() })
	defer stop()
	err := s.accept(inner, l)
	cancel()
	s.peers.Wait()
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func (s *server) accept(ctx context.Context, l net.Listener) error {
	for {
		conn, err := l.Accept()
		switch {
		case err == nil:
			s.peers.Go(func() { s.serve(ctx, conn) })
		case ctx.Err() != nil || errors.Is(err, net.ErrClosed):
			return err
		case !pause(ctx, breath): // too many open files, for one
			return err
		}
	}
}

// pause waits and reports whether the context is still good.
func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// serve greets one client and answers it until either side ends.
func (s *server) serve(ctx context.Context, conn net.Conn) {
	defer func() { _ = conn.Close() }()
	alive := time.AfterFunc(silence, func() { _ = conn.Close() })
	defer alive.Stop()
	stop := context.AfterFunc(ctx, func() { _ = conn.SetReadDeadline(time.Unix(1, 0)) })
	defer stop()
	if receive(conn, s.name, s.welcome) != nil {
		return
	}
	p := newPeer(s.st, conn)
	p.read(ctx, func() { alive.Reset(silence) })
	p.end(ctx.Err() != nil)
}
