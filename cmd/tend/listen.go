package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"syscall"

	"tend/config"
	"tend/feed"
	"tend/store"
)

// listenType is the type of the listener's line.
const listenType = "listener"

// listener is the server that other programs reach the desk by, as a connection:
// so it has a state in the top bar, is tried again when it cannot listen, and
// never stops anything else. It serves no shop.
type listener struct {
	feed.Connection
	address string
	server  func() (webServer, error)
	told    func(net.Addr) // where it listens; may be nil
}

// webServer listens and answers until its context ends.
type webServer interface {
	Listen() (net.Addr, error)
	Serve(ctx context.Context) error
}

var errNoReplies = errors.New("the listener delivers nothing")

// Receive answers requests until the context ends.
func (l *listener) Receive(ctx context.Context, d feed.Desk) error {
	s, err := l.server()
	if err != nil {
		return l.trouble(err)
	}
	addr, err := s.Listen()
	if err != nil {
		return l.trouble(err)
	}
	if l.told != nil {
		l.told(addr)
	}
	d.Current(true)
	return l.trouble(s.Serve(ctx))
}

// trouble says in a sentence why it cannot listen.
func (l *listener) trouble(err error) error {
	var plain *feed.Plain
	var cert *tls.CertificateVerificationError
	switch {
	case err == nil || errors.As(err, &plain):
		return err
	case errors.Is(err, syscall.EADDRINUSE):
		return &feed.Plain{Text: "Another program listens at " + l.address + " already. End it, or set another address under [listen] in the config.", Err: err}
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return &feed.Plain{Text: l.address + " is no address of this machine. Set one of its own under [listen] in the config.", Err: err}
	case errors.Is(err, syscall.EACCES):
		return &feed.Plain{Text: "This user may not listen at " + l.address + ". Set a port above 1023 under [listen] in the config.", Err: err}
	case errors.Is(err, os.ErrNotExist), errors.Is(err, os.ErrPermission), errors.As(err, &cert):
		return &feed.Plain{Text: "The files for TLS cannot be used: " + err.Error() + ". Check tls_cert and tls_key under [listen] in the config.", Err: err}
	}
	return fmt.Errorf("listen at %s: %w", l.address, err)
}

// listenLine is the line of the listener; nil when none is wanted.
func (p *program) listenLine(st store.Store, f feeds, more map[string]http.Handler, told func(net.Addr)) *feed.Line {
	for _, fault := range config.Faults(p.problems) {
		if fault.Name == config.ListenName && p.cfg.Listen.Address == "" {
			return p.line(feed.Broken(inConfig(fault)), config.ListenName, listenType)
		}
	}
	if p.cfg.Listen.Address == "" {
		return nil
	}
	return p.line(&listener{
		Connection: feed.Broken(errNoReplies), address: p.cfg.Listen.Address, told: told,
		server: func() (webServer, error) { return p.webServer(st, f, more) },
	}, config.ListenName, listenType)
}

// webServer makes the server.
func (p *program) webServer(store.Store, feeds, map[string]http.Handler) (webServer, error) {
	return nil, errors.New("this version of tend has no listener")
}
