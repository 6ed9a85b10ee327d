package natsstore

import (
	"context"
	"errors"
	"sync"
	"time"
)

// connection ends what waits for an answer as soon as the connection is lost on
// which it would come.
type connection struct {
	mu   sync.Mutex
	up   context.Context
	down context.CancelFunc
}

// lost is called when the connection was lost.
func (c *connection) lost() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down != nil {
		c.down()
	}
	c.up, c.down = nil, nil
}

// present is over when the connection is that there is now.
func (c *connection) present() context.Context {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.up == nil {
		c.up, c.down = context.WithCancel(context.Background())
	}
	return c.up
}

// once runs one attempt: for so long, and on one connection.
func (s *Store) once(ctx context.Context, d time.Duration, fn func(context.Context) error) error {
	line := s.line.present()
	own, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	defer context.AfterFunc(line, cancel)()
	err := fn(own)
	if err != nil && ctx.Err() == nil && line.Err() != nil {
		return errors.Join(errNotYet, err)
	}
	return err
}
