package natsstore_test

import (
	"bytes"
	"io"
	"net"
	"sync"
	"testing"

	"github.com/nats-io/nats-server/v2/server"
)

// proxy stands between a store and its server, and can be a bad line.
type proxy struct {
	tb       testing.TB
	listener net.Listener
	target   string

	mu    sync.Mutex
	cut   bool // nobody gets through
	deaf  bool // what the server answers is lost
	old   bool // the server says that it is an old one
	conns []net.Conn
}

func startProxy(tb testing.TB, target string) *proxy {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(tb, err)
	p := &proxy{tb: tb, listener: l, target: target}
	tb.Cleanup(func() {
		_ = l.Close()
		p.setCut(true)
	})
	go p.accept()
	return p
}

func (p *proxy) url() string { return "nats://" + p.listener.Addr().String() }

func (p *proxy) accept() {
	for {
		c, err := p.listener.Accept()
		if err != nil {
			return
		}
		p.join(c)
	}
}

func (p *proxy) join(c net.Conn) {
	s, err := net.Dial("tcp", p.target)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cut || err != nil {
		_ = c.Close()
		return
	}
	p.conns = append(p.conns, c, s)
	go func() { _, _ = io.Copy(s, c) }()
	go func() { _, _ = io.Copy(answers{p, c}, s) }()
}

// answers forwards what a server says, or loses it.
type answers struct {
	p *proxy
	c net.Conn
}

func (a answers) Write(b []byte) (int, error) {
	a.p.mu.Lock()
	deaf, old := a.p.deaf, a.p.old
	a.p.mu.Unlock()
	if deaf {
		return len(b), nil
	}
	if old {
		_, err := a.c.Write(bytes.Replace(b, []byte(`"version":"`+server.VERSION+`"`), []byte(`"version":"2.11.9"`), 1))
		return len(b), err
	}
	return a.c.Write(b)
}

// setCut ends all connections and lets none through, or lets them again.
func (p *proxy) setCut(cut bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cut = cut
	if cut {
		for _, c := range p.conns {
			_ = c.Close()
		}
		p.conns = nil
	}
}

func (p *proxy) setDeaf(deaf bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.deaf = deaf
}

// setOld has the server claim, from the next connection on, to be one that does
// not know batches, or not any more.
func (p *proxy) setOld(old bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.old = old
}
