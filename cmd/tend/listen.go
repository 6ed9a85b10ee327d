package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"

	"tend/config"
	"tend/desk"
	"tend/feed"
	"tend/feed/ingest"
	"tend/store"
)

// listenType is the type of the listener's line.
const listenType = store.FeedListener

// listener is the server that other programs reach the desk by, as a connection:
// so it has a state in the top bar, is tried again when it cannot listen, and
// never stops anything else. It serves no shop.
type listener struct {
	feed.Connection
	server func(mistake func(what string, p any) error) (webServer, error)
	told   func(net.Addr) // where it listens; may be nil
	log    *slog.Logger
}

// webServer listens and answers until its context ends.
type webServer interface {
	Listen() (net.Addr, error)
	Serve(ctx context.Context) error
}

var errNoReplies = errors.New("the listener delivers nothing")

// Receive answers requests until the context ends.
func (l *listener) Receive(ctx context.Context, d feed.Desk) error {
	s, err := l.server(func(what string, p any) error {
		d.Warn("The program made a mistake while it answered a program. The log says more.", desk.CausePanic)
		return feed.Panicked(l.log, config.ListenName, what, p)
	})
	if err != nil {
		return err
	}
	addr, err := s.Listen()
	if err != nil {
		return err
	}
	if l.told != nil {
		l.told(addr)
	}
	d.Current(true)
	return s.Serve(ctx)
}

// listenLine is the line of the listener; nil when none is wanted.
func (p *program) listenLine(st store.Store, f feeds, more map[string]http.Handler, told func(net.Addr)) *feed.Line {
	_, faulty := listenFault(p.problems)
	if p.cfg.Listen.Address == "" && !faulty {
		return nil
	}
	return p.line(&listener{
		Connection: feed.Broken(errNoReplies), told: told, log: p.log,
		server: func(mistake func(string, any) error) (webServer, error) { return p.webServer(st, f, more, mistake) },
	}, config.ListenName, listenType)
}

// listenFault is the mistake that leaves the listener out, if there is one.
func listenFault(problems []config.Problem) (config.Problem, bool) {
	for _, fault := range config.Faults(problems) {
		if fault.Name == config.ListenName {
			return fault.Problem, true
		}
	}
	return config.Problem{}, false
}

// listening is where to listen, and with which token, as the files say it now;
// what the command line says wins. One that was turned off meanwhile stays until
// the next start.
func (p *program) listening() (config.Listen, string, error) {
	cfg, problems := config.Load(p.configPath())
	l := cfg.Listen
	if p.listenAt != "" {
		l.Address = p.listenAt
	} else if wrong, faulty := listenFault(problems); faulty {
		return l, "", unusable(mistake(wrong))
	}
	if l.Address == "" {
		l = p.cfg.Listen
	}
	secrets := p.secrets()
	token := secrets.Get(config.ListenName, config.Token)
	if fault := secrets.Fault(); fault != nil && token == "" {
		return l, "", unusable(secretsFault(fault))
	}
	return l, token, nil
}

// webServer makes the server.
func (p *program) webServer(st store.Store, f feeds, more map[string]http.Handler, mistake func(string, any) error) (webServer, error) {
	l, token, err := p.listening()
	if err != nil {
		return nil, err
	}
	s, err := ingest.NewServer(ingest.ServerOptions{
		Address: l.Address, Token: token, TLSCert: l.TLSCert, TLSKey: l.TLSKey,
		Desk: &webDesk{st, p.rules, p.clock.Now, f.alive}, Clock: p.clock, Log: p.log, Hooks: f.hooks, More: more, Mistake: mistake,
	})
	if err != nil {
		return nil, err
	}
	return s, nil
}
