package sockstore

import (
	"context"
	"fmt"
)

// outgoing is a call under way, seen from the client.
type outgoing struct {
	id   uint32
	what method
	in   chan message // what the server says; it never has more on its way
	// closed ends the waiting, for a reason; only a watcher closes it.
	closed chan struct{}
	reason error
}

// read takes in what the server says until the connection ends.
func (c *Client) read(heard chan<- struct{}) {
	in := newInbox(c.conn)
	for {
		m, err := in.next()
		if err == nil {
			err = c.hand(m)
		}
		if err != nil {
			c.lose(lost(err))
			return
		}
		select {
		case heard <- struct{}{}:
		default:
		}
	}
}

// hand gives a message to its call, which may have lost interest meanwhile.
func (c *Client) hand(m message) error {
	switch m.kind {
	case kindPong:
		return nil
	case kindItem, kindDone, kindFail:
	default:
		return errProtocol
	}
	c.mu.Lock()
	o := c.calls[m.call]
	c.mu.Unlock()
	if o == nil {
		return nil
	}
	select {
	case o.in <- m:
		return nil
	default:
		return errProtocol // more pieces than were asked for
	}
}

// ready says why a read cannot even begin.
func (c *Client) ready(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return c.gate.look()
}

// begin sends a call. Only what cannot be sent is an error here.
func (c *Client) begin(m method, args []byte) (*outgoing, error) {
	o := &outgoing{what: m, in: make(chan message, window+1), closed: make(chan struct{})}
	if err := c.keep(o); err != nil {
		return nil, err
	}
	body := append([]byte{byte(m)}, args...)
	if len(body) > maxMessage {
		c.forget(o)
		return nil, errTooLong
	}
	if err := c.out.send(kindCall, o.id, body); err != nil {
		c.lose(lost(err))
		return nil, c.why()
	}
	return o, nil
}

func (c *Client) keep(o *outgoing) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return c.err
	}
	for {
		c.last++
		if c.calls[c.last] == nil {
			break
		}
	}
	o.id = c.last
	c.calls[o.id] = o
	return nil
}

func (c *Client) forget(o *outgoing) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.calls, o.id)
}

// drop tells the server that nobody listens to a call any more.
func (c *Client) drop(o *outgoing) {
	c.forget(o)
	if c.why() == nil {
		_ = c.out.send(kindCancel, o.id, nil)
	}
}

// wait gives the next message of a call. Anything but an item ends the call.
func (c *Client) wait(ctx context.Context, o *outgoing) (message, error) {
	select {
	case <-o.closed:
		return message{}, o.reason
	case m := <-o.in:
		return c.got(o, m)
	default:
	}
	select {
	case m := <-o.in:
		return c.got(o, m)
	case <-ctx.Done():
		return message{}, ctx.Err()
	case <-o.closed:
		return message{}, o.reason
	case <-c.done:
		return message{}, c.why()
	}
}

func (c *Client) got(o *outgoing, m message) (message, error) {
	switch m.kind {
	case kindDone:
		c.forget(o)
	case kindFail:
		c.forget(o)
		return m, readError(m.body)
	}
	return m, nil
}

// call makes a call with one answer.
func (c *Client) call(ctx context.Context, m method, args []byte) (*cursor, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	o, err := c.begin(m, args)
	if err != nil {
		return nil, fmt.Errorf("sockstore: %s: %w", m, err)
	}
	answer, err := c.wait(ctx, o)
	if err == nil && answer.kind != kindDone {
		err = errProtocol
	}
	if err != nil {
		c.drop(o)
		return nil, fmt.Errorf("sockstore: %s: %w", m, err)
	}
	return &cursor{b: answer.body}, nil
}

// stream makes a call whose answer comes in pieces, and gives them to fn until
// it returns false.
func (c *Client) stream(ctx context.Context, m method, args []byte, fn func(*cursor) (bool, error)) error {
	if err := c.ready(ctx); err != nil {
		return err
	}
	o, err := c.begin(m, args)
	if err != nil {
		return fmt.Errorf("sockstore: %s: %w", m, err)
	}
	defer c.dropIfKept(o)
	for {
		piece, err := c.wait(ctx, o)
		if err != nil {
			return fmt.Errorf("sockstore: %s: %w", m, err)
		}
		if piece.kind == kindDone {
			return nil
		}
		if more, err := fn(&cursor{b: piece.body}); err != nil || !more {
			return err
		}
		if err := c.out.send(kindCredit, o.id, nil); err != nil {
			c.lose(lost(err))
		}
	}
}

// dropIfKept drops a call that has not ended by itself.
func (c *Client) dropIfKept(o *outgoing) {
	c.mu.Lock()
	under := c.calls[o.id] == o
	c.mu.Unlock()
	if under {
		c.drop(o)
	}
}
