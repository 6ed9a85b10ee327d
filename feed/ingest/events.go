package ingest

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// Bounds of streams of events.
const (
	maxStreams = 32               // at once
	maxWaiting = 64               // events of one stream
	heartbeat  = 15 * time.Second // of silence, until a comment shows that the stream lives
	stall      = 30 * time.Second // until a client that reads nothing is let go
	maxID      = 4 << 10
)

// events is GET /v1/events.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	after := r.Header.Get("Last-Event-ID")
	if after == "" {
		after = r.URL.Query().Get("after")
	}
	if len(after) > maxID {
		refuse(w, http.StatusBadRequest, noPosition)
		return
	}
	select {
	case s.streams <- struct{}{}:
		defer func() { <-s.streams }()
	default:
		w.Header().Set("Retry-After", "30")
		refuse(w, http.StatusServiceUnavailable, "Too many clients follow the events already. End one of them.")
		return
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	f := s.follow(ctx, after)
	err := newStream(w, s).run(ctx, f)
	cancel()
	f.drain()
	s.ended(w, err)
}

const noPosition = "This is not the id of an event. Leave Last-Event-ID out to begin with what happens now, or use 0 for everything."

// ended says why a stream ended, where nothing of it was written yet; after
// that the client can only come again.
func (s *Server) ended(w http.ResponseWriter, err error) {
	var early *notBegun
	switch {
	case !errors.As(err, &early):
		return
	case errors.Is(err, ErrPosition):
		refuse(w, http.StatusBadRequest, noPosition)
	default:
		s.o.Log.Error("the desk cannot be followed", "err", err)
		w.Header().Set("Retry-After", "5")
		refuse(w, http.StatusServiceUnavailable, "The desk cannot be read just now. Come again later with the same Last-Event-ID.")
	}
}

// following is a goroutine that follows the desk. It waits when its events are
// not taken.
type following struct {
	events chan Event
	ended  chan error
}

func (s *Server) follow(ctx context.Context, after string) following {
	f := following{make(chan Event, maxWaiting), make(chan error, 1)}
	go func() {
		err := s.guarded("events", func() error {
			return s.o.Desk.Follow(ctx, after, func(e Event) error {
				select {
				case f.events <- e:
					return nil
				case <-ctx.Done():
					return ctx.Err()
				}
			})
		})
		close(f.events)
		f.ended <- err
	}()
	return f
}

// drain waits for its end.
func (f following) drain() {
	for range f.events {
	}
}
