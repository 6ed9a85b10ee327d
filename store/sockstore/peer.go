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

// maxCalls bounds the calls of one client that are under way.
const maxCalls = 4096

// peer is one client, seen from the server. read runs in one goroutine, every
// call in its own.
type peer struct {
	st   store.Store
	conn net.Conn
	out  outbox

	// ctx is that of the calls. It outlives the server's by the grace time.
	ctx    context.Context
	cancel context.CancelFunc
	work   sync.WaitGroup

	mu    sync.Mutex
	calls map[uint32]*incoming
}

// incoming is a call under way.
type incoming struct {
	peer   *peer
	id     uint32
	cancel context.CancelFunc
	credit chan struct{} // a token for every piece that may be sent
	pull   chan struct{} // the watcher's reader wants the next Changes
}

func newPeer(st store.Store, conn net.Conn) *peer {
	p := &peer{st: st, conn: conn, out: outbox{w: conn}, calls: map[uint32]*incoming{}}
	p.ctx, p.cancel = context.WithCancel(context.Background())
	return p
}

// read takes in what the client says until it is gone, breaks the protocol, or
// ctx ends. Only writes outlive ctx.
func (p *peer) read(ctx context.Context, heard func()) {
	in := newInbox(p.conn)
	for {
		m, err := in.next()
		if err != nil || p.take(ctx, m) != nil {
			return
		}
		heard()
	}
}

func (p *peer) take(ctx context.Context, m message) error {
	switch m.kind {
	case kindCall:
		return p.start(ctx, m)
	case kindCancel, kindCredit, kindPull:
		return p.steer(m)
	case kindPing:
		return p.out.send(kindPong, m.call, nil)
	}
	return errProtocol
}

// steer passes on what a client says about a call. The call may have ended
// meanwhile.
func (p *peer) steer(m message) error {
	p.mu.Lock()
	in := p.calls[m.call]
	p.mu.Unlock()
	if in == nil {
		return nil
	}
	switch m.kind {
	case kindCancel:
		in.cancel()
		return nil
	case kindCredit:
		return in.token(in.credit)
	}
	return in.token(in.pull)
}

// token gives leave; more than the protocol allows is an error.
func (in *incoming) token(to chan struct{}) error {
	select {
	case to <- struct{}{}:
		return nil
	default:
		return errProtocol
	}
}

func (p *peer) start(ctx context.Context, m message) error {
	c := &cursor{b: m.body}
	what := method(c.byte())
	handle := handlerOf(what)
	if handle == nil {
		return errProtocol
	}
	own, cancel := context.WithCancel(p.ctx)
	in := &incoming{p, m.call, cancel, make(chan struct{}, window), make(chan struct{}, 1)}
	for range window {
		in.credit <- struct{}{}
	}
	if err := p.keep(in); err != nil {
		cancel()
		return err
	}
	p.work.Go(func() {
		if !what.writes() {
			defer context.AfterFunc(ctx, cancel)()
		}
		body, err := handle(own, in, c)
		p.finish(in, what, body, err)
	})
	return nil
}

func (p *peer) keep(in *incoming) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.calls[in.id] != nil || len(p.calls) >= maxCalls {
		return errProtocol
	}
	p.calls[in.id] = in
	return nil
}

// finish answers a call. When that cannot be sent, the client is gone and
// read notices it.
func (p *peer) finish(in *incoming, what method, body []byte, err error) {
	in.cancel()
	p.mu.Lock()
	delete(p.calls, in.id)
	p.mu.Unlock()
	if errors.Is(err, context.Canceled) {
		// Cancelled on this side: the client does not listen any more, or the
		// server ends.
		err = fmt.Errorf("%s: %w", what, store.ErrUnavailable)
	}
	switch {
	case errors.Is(err, errProtocol):
		_ = p.conn.Close()
	case err != nil:
		_ = p.out.send(kindFail, in.id, appendError(nil, err))
	default:
		_ = p.out.send(kindDone, in.id, body)
	}
}

// end waits for the calls; kindly means that they may finish.
func (p *peer) end(kindly bool) {
	defer p.work.Wait()
	if kindly {
		last := time.AfterFunc(grace, p.cut)
		defer last.Stop()
		p.work.Wait()
	}
	p.cut()
}

// cut ends the calls and the connection.
func (p *peer) cut() {
	p.cancel()
	_ = p.conn.Close()
}
