package natsstore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
)

// Options is how a desk is opened. URL and Desk are needed.
type Options struct {
	// URL is where a server of the desk is: one or several, with commas.
	URL string
	// Connect has what else a connection needs: who is connecting, the server's
	// certificate, or a server within the process.
	Connect []nats.Option
	// Inbox is the beginning of the subjects on which answers come, which is
	// what the server lets only this user read; empty is "_INBOX".
	Inbox string
	// API is the beginning of the subjects on which the server answers reading;
	// empty is "$JS.API". Who creates a desk uses that one.
	API string
	// Desk is the desk's name: letters, digits, '-' and '_'.
	Desk string
	// Create makes the desk where there is none, with so many replicas
	// (0 is 1). Who opens without it must find one.
	Create   bool
	Replicas int
	// Timeout bounds a call while no server can be reached; 0 is ten seconds,
	// and twenty on several servers, which may need nine to agree who decides.
	// Then it is store.ErrUnavailable.
	Timeout time.Duration
	// Clock tells the time; needed.
	Clock func() time.Time
}

var (
	errName  = errors.New("the name of a desk has only letters, digits, '-' and '_'")
	errClock = errors.New("a desk needs a clock")
)

// Open connects to a desk. Errors: store.ErrNotFound where there is none and
// Create is not set, [ErrServer] when the server cannot keep one, [ErrStream]
// when what it has of that name is none, store.ErrUnavailable when no server
// can be reached.
func Open(ctx context.Context, o Options) (*Store, error) {
	switch {
	case !plain(o.Desk):
		return nil, fmt.Errorf("natsstore: open desk %q: %w", o.Desk, errName)
	case o.Clock == nil:
		return nil, fmt.Errorf("natsstore: open desk %s: %w", o.Desk, errClock)
	}
	s := &Store{
		names: namesOf(o.Desk), timeout: cmp.Or(o.Timeout, 2*patience), clock: o.Clock,
		records: newRecent[string, *record](4096), pages: newRecent[pageName, *page](1024),
	}
	s.names.api = cmp.Or(o.API, s.names.api)
	s.calendar.noted = map[string]bool{}
	s.mirror = newMirror(s)
	s.life, s.end = context.WithCancel(context.Background())
	if err := s.open(ctx, o); err != nil {
		s.end()
		if s.nc != nil {
			s.nc.Close()
		}
		return nil, translate("open desk "+o.Desk, err)
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, o Options) (err error) {
	if s.nc, err = nats.Connect(o.URL, append(s.always(o), o.Connect...)...); err != nil {
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	}
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	if o.Create {
		if err := s.found(ctx, max(o.Replicas, 1)); err != nil {
			return err
		}
	}
	if err := s.examine(ctx); err != nil {
		return err
	}
	if s.replicas == 1 {
		s.timeout = cmp.Or(o.Timeout, patience)
	}
	return nil
}

// A server is asked for a sign of life now and then. One that was stopped, or a
// line that loses everything, is known to be lost after pingsOpen+1 of them, at
// most: people are told then.
const (
	pingEvery = 1500 * time.Millisecond
	pingsOpen = 2
)

// patience is how long a call tries to reach a server unless Options say
// otherwise, and half of that on several.
const patience = 10 * time.Second

// always is what every connection must have. What cannot be sent at once is
// refused at once: sent after a reconnect, a commit that was given up could
// still be stored.
func (s *Store) always(o Options) []nats.Option {
	return []nats.Option{
		nats.Name("tend"), nats.ReconnectBufSize(-1), nats.MaxReconnects(-1),
		nats.ReconnectWait(100 * time.Millisecond), nats.ReconnectJitter(50*time.Millisecond, 100*time.Millisecond),
		nats.PingInterval(pingEvery), nats.MaxPingsOutstanding(pingsOpen),
		nats.CustomInboxPrefix(cmp.Or(o.Inbox, nats.InboxPrefix[:len(nats.InboxPrefix)-1])),
		nats.DisconnectErrHandler(func(*nats.Conn, error) { s.line.lost() }),
		nats.ReconnectHandler(func(*nats.Conn) { s.returned() }),
		nats.ErrorHandler(func(_ *nats.Conn, sub *nats.Subscription, _ error) { s.stumbled(sub) }),
	}
}
