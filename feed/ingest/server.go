package ingest

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"tend/desk"
	"tend/feed"
)

// What a ServerOptions leaves at zero.
const (
	defaultBody = 4 << 20
	defaultPace = 200
)

// Bounds of time for one client, so that none holds a connection for nothing.
// Streams of events have their own.
const (
	headerTime = 10 * time.Second
	readTime   = time.Minute
	writeTime  = time.Minute
	idleTime   = 2 * time.Minute
	endTime    = 5 * time.Second // for requests under way when the server ends
	maxHeader  = 32 << 10
)

// minToken is how many characters a token has at least.
const minToken = 16

// ServerOptions say where a server listens and what it offers.
type ServerOptions struct {
	// Address is host:port. A host that is not this machine alone needs TLS.
	Address string
	// Token is what clients of /v1 must know, 16 characters or more.
	Token string
	// TLSCert and TLSKey are PEM files; both or none.
	TLSCert, TLSKey string
	Desk            Desk
	Clock           feed.Clock
	Log             *slog.Logger // nil: silent
	MaxBody         int64        // bytes of a request; 0: 4 MiB
	// PerSecond is how many requests a second one client may make, and four
	// times as many all together; 0: 200. Twice as many may come at once.
	PerSecond float64
	// Hooks are the webhooks of feeds, mounted at /hooks/NAME. They need no
	// token: each checks a signature of its own.
	Hooks map[string]http.Handler
	// More are other pages by their path, such as /healthz. They need no token.
	More map[string]http.Handler
	// Mistake is told of every panic, with what was going on. The server goes
	// on. Nil: they are logged.
	Mistake func(what string, p any) error
}

// Server takes lines and tells events. Make one with NewServer.
type Server struct {
	o        ServerOptions
	token    [sha256.Size]byte
	loopback bool
	limit    *limiter
	slots    chan struct{} // taken by those who send lines
	streams  chan struct{} // taken by those who follow events
	ending   chan struct{} // closed when the server ends
	http     *http.Server
	listener net.Listener
}

// NewServer checks the options. What is wrong with them is a *feed.Plain that
// wraps feed.ErrMisconfigured.
func NewServer(o ServerOptions) (*Server, error) {
	if o.Desk == nil || o.Clock == nil {
		return nil, errors.New("ingest: a server needs a desk and a clock")
	}
	loopback, err := checkAddress(o)
	if err != nil {
		return nil, err
	}
	if len(o.Token) < minToken {
		return nil, wrong(desk.CauseWeakSecret.With(minToken), "The token of the listener must have %d characters or more. Make one with: openssl rand -hex 24", minToken)
	}
	o.MaxBody = cmp.Or(o.MaxBody, defaultBody)
	o.PerSecond = cmp.Or(o.PerSecond, defaultPace)
	o.Log = cmp.Or(o.Log, slog.New(slog.DiscardHandler))
	if o.Mistake == nil {
		o.Mistake = func(what string, p any) error { return feed.Panicked(o.Log, "listener", what, p) }
	}
	s := &Server{
		o: o, token: sha256.Sum256([]byte(o.Token)), loopback: loopback, limit: newLimiter(o.Clock, o.PerSecond),
		slots: make(chan struct{}, maxSenders), streams: make(chan struct{}, maxStreams), ending: make(chan struct{}),
	}
	s.http = &http.Server{
		Handler:           s.routes(),
		ReadHeaderTimeout: headerTime, ReadTimeout: readTime, WriteTimeout: writeTime, IdleTimeout: idleTime,
		MaxHeaderBytes: maxHeader,
		ErrorLog:       slog.NewLogLogger(o.Log.Handler(), slog.LevelDebug), // clients that break off are no news
	}
	return s, nil
}

// Serve serves until ctx ends; then streams end at once, and requests under
// way have five seconds. It listens first unless Listen was called. A server
// serves once.
func (s *Server) Serve(ctx context.Context) error {
	if s.listener == nil {
		if _, err := s.Listen(); err != nil {
			return err
		}
	}
	failed := make(chan error, 1)
	go func() { failed <- s.http.Serve(s.listener) }()
	select {
	case err := <-failed:
		close(s.ending)
		return fmt.Errorf("ingest: serve %s: %w", s.listener.Addr(), err)
	case <-ctx.Done():
	}
	close(s.ending)
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), endTime)
	defer cancel()
	if err := s.http.Shutdown(last); err != nil {
		_ = s.http.Close()
	}
	<-failed
	return ctx.Err()
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/v1/lines", s.private(http.MethodPost, s.lines))
	mux.Handle("/v1/events", s.private(http.MethodGet, s.events))
	for name, h := range s.o.Hooks {
		mux.Handle("/hooks/"+name, s.noBrowser(http.MaxBytesHandler(h, s.o.MaxBody)))
	}
	for path, h := range s.o.More {
		mux.Handle(path, s.noBrowser(s.here(http.MaxBytesHandler(h, s.o.MaxBody))))
	}
	return s.paced(s.sound(mux))
}

// Handler answers requests as the server does, for whoever has a listener of
// their own.
func (s *Server) Handler() http.Handler { return s.http.Handler }
