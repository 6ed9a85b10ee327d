package sockstore

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"tend/store"
)

// DefaultPatience is how long a holder may be silent.
const DefaultPatience = 3 * time.Second

// DialOptions say how to reach a holder. The zero value reaches any desk with
// the default patience.
type DialOptions struct {
	// Desk is the name the server was given, or empty for whichever desk is
	// behind the socket. Another desk is ErrOtherDesk.
	Desk string
	// Patience is how long the holder may be silent before the connection
	// counts as lost; 0 is DefaultPatience.
	Patience time.Duration
}

func (o DialOptions) patience() time.Duration {
	if o.Patience > 0 {
		return o.Patience
	}
	return DefaultPatience
}

// Client is a desk reached through a socket. It is bound to one connection:
// when that is lost, every call under way and every later one is
// store.ErrUnavailable, and whether the commits among them were stored is not
// known.
type Client struct {
	conn    net.Conn
	out     outbox
	welcome welcome
	done    chan struct{} // closed when the connection has ended
	work    sync.WaitGroup
	gate    gate
	limit   time.Duration // how long Close waits for writes

	mu    sync.Mutex
	calls map[uint32]*outgoing
	last  uint32
	err   error // why the connection ended; nil while it has not
}

var _ store.Store = (*Client)(nil)

// Dial connects to the desk behind a socket. Errors: *VersionError,
// ErrOtherDesk, store.ErrHeld when somebody has the socket and does not answer
// within the patience, and those of the system when there is nobody.
func Dial(ctx context.Context, path string, o DialOptions) (*Client, error) {
	c, err := dial(ctx, path, o)
	if err != nil {
		return nil, fmt.Errorf("sockstore: connect to %s: %w", path, err)
	}
	return c, nil
}

func dial(ctx context.Context, path string, o DialOptions) (*Client, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, o.patience(), store.ErrHeld)
	defer cancel()
	var d net.Dialer
	conn, err := d.DialContext(ctx, "unix", path)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	w, err := greet(conn, o.Desk)
	if !stop() && err == nil {
		err = ctx.Err()
	}
	if err != nil {
		_ = conn.Close()
		if ctx.Err() != nil {
			err = context.Cause(ctx)
		}
		return nil, err
	}
	return newClient(conn, w, o.patience()), nil
}

func newClient(conn net.Conn, w welcome, patience time.Duration) *Client {
	c := &Client{
		conn: conn, out: outbox{w: conn}, welcome: w,
		limit: patience, done: make(chan struct{}), calls: map[uint32]*outgoing{},
	}
	heard := make(chan struct{}, 1)
	c.work.Go(func() { c.read(heard) })
	c.work.Go(func() { c.ping(heard, patience) })
	return c
}

// Done is closed when the connection has ended, by Close or otherwise.
func (c *Client) Done() <-chan struct{} { return c.done }

// Instance names the holder behind the connection; every holder has another.
func (c *Client) Instance() string { return c.welcome.instance }

// Properties are those of the engine behind the socket, which several
// processes can use.
func (c *Client) Properties() store.Properties {
	p := c.welcome.properties
	p.Engine += " by socket"
	p.Shared = true
	return p
}

// Close ends the connection. Writes under way are waited for, no longer than
// the patience; other calls are store.ErrClosed.
func (c *Client) Close() error {
	c.gate.close(c.limit)
	c.lose(store.ErrClosed)
	c.work.Wait()
	return nil
}

// lose ends the connection for a reason; the first one holds.
func (c *Client) lose(why error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return
	}
	c.err = why
	_ = c.conn.Close()
	close(c.done)
}

// why is the reason for which the connection ended.
func (c *Client) why() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// lost turns what broke a connection into what callers are told.
func lost(err error) error {
	if errors.Is(err, store.ErrUnavailable) {
		return err
	}
	return fmt.Errorf("the connection to the desk broke (%v): %w", err, store.ErrUnavailable)
}
