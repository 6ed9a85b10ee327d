package clustertest

import (
	"net"
	"sync"
)

// How a line between two servers is.
type state int

const (
	whole state = iota
	cut         // connections break, and no new one comes about
	held        // what is sent does not arrive, and nobody is told; later it does
)

// line is the way from one server to another.
type line struct {
	listener net.Listener
	target   string

	mu    sync.Mutex
	state state
	freed chan struct{} // closed when what was held may go on
	conns map[net.Conn]bool
}

func newLine(target string) (*line, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	w := &line{listener: l, target: target, freed: make(chan struct{}), conns: map[net.Conn]bool{}}
	close(w.freed)
	go w.accept()
	return w, nil
}

func (w *line) address() string { return w.listener.Addr().String() }

func (w *line) accept() {
	for {
		c, err := w.listener.Accept()
		if err != nil {
			return
		}
		go w.join(c)
	}
}

// join carries one connection.
func (w *line) join(c net.Conn) {
	w.pass()
	s, err := net.Dial("tcp", w.target)
	if err != nil {
		_ = c.Close()
		return
	}
	if !w.enter(c, s) {
		return
	}
	defer w.leave(c, s)
	var both sync.WaitGroup
	both.Go(func() { w.carry(s, c) })
	both.Go(func() { w.carry(c, s) })
	both.Wait()
}

func (w *line) enter(list ...net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range list {
		if w.state == cut {
			_ = c.Close()
			continue
		}
		w.conns[c] = true
	}
	return w.state != cut
}

func (w *line) leave(list ...net.Conn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range list {
		_ = c.Close()
		delete(w.conns, c)
	}
}

// carry copies one direction. The end of one side ends the other.
func (w *line) carry(to, from net.Conn) {
	defer func() { _, _ = to.Close(), from.Close() }()
	b := make([]byte, 64<<10)
	for {
		n, err := from.Read(b)
		w.pass()
		if _, failed := to.Write(b[:n]); err != nil || failed != nil {
			return
		}
	}
}

// pass waits while the line holds things back.
func (w *line) pass() {
	w.mu.Lock()
	freed := w.freed
	w.mu.Unlock()
	<-freed
}

// set changes how the line is.
func (w *line) set(s state) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.state == s {
		return
	}
	switch {
	case s == held:
		w.freed = make(chan struct{})
	case w.state == held:
		close(w.freed)
	}
	if w.state = s; s == cut {
		for c := range w.conns {
			_ = c.Close()
		}
	}
}

func (w *line) end() {
	_ = w.listener.Close()
	w.set(cut)
}
