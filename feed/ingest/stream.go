package ingest

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strings"
	"time"
)

var errSlow = errors.New("the client reads too slowly")

// notBegun is the end of a stream of which nothing was written.
type notBegun struct{ err error }

func (e *notBegun) Error() string { return e.err.Error() }
func (e *notBegun) Unwrap() error { return e.err }

// eventStream writes server-sent events to one client.
type eventStream struct {
	w      http.ResponseWriter
	rc     *http.ResponseController
	server *Server
	begun  bool
	buf    bytes.Buffer
}

func newStream(w http.ResponseWriter, s *Server) *eventStream {
	return &eventStream{w: w, rc: http.NewResponseController(w), server: s}
}

// run writes events until there are none any more, the client is gone or too
// slow, or the server ends.
func (s *eventStream) run(ctx context.Context, f following) error {
	for {
		select {
		case e, ok := <-f.events:
			if !ok {
				return s.over(<-f.ended)
			}
			s.event(e)
			s.waiting(f)
		case <-s.server.o.Clock.After(heartbeat):
			s.buf.WriteString(": still here\n\n")
		case <-s.server.ending:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
		if err := s.write(); err != nil {
			return err
		}
	}
}

// over is the end of what is followed.
func (s *eventStream) over(err error) error {
	if !s.begun {
		return &notBegun{err}
	}
	return err
}

// waiting adds the events that are there already, so that they go out in one
// piece.
func (s *eventStream) waiting(f following) {
	for range len(f.events) {
		e, ok := <-f.events
		if !ok {
			return // run sees it, too
		}
		s.event(e)
	}
}

// event adds an event to what is to be written. One without data is not
// dispatched by clients, who keep its id all the same.
func (s *eventStream) event(e Event) {
	if id := strings.Map(oneLine, e.ID); id != "" {
		s.buf.WriteString("id: " + id + "\n")
	}
	if e.Line != nil {
		s.buf.WriteString("data: ")
		s.buf.Write(e.Line)
		s.buf.WriteByte('\n')
	}
	s.buf.WriteByte('\n')
}

func oneLine(r rune) rune {
	if r < ' ' {
		return -1
	}
	return r
}

// write writes what was added. A client that takes nothing is let go; it comes
// back and goes on where it was.
func (s *eventStream) write() error {
	s.begin()
	done := make(chan error, 1)
	go func() {
		done <- s.server.guarded("events", func() error {
			if _, err := s.w.Write(s.buf.Bytes()); err != nil {
				return err
			}
			return s.rc.Flush()
		})
	}()
	select {
	case err := <-done:
		s.buf.Reset()
		return err
	case <-s.server.o.Clock.After(stall):
	case <-s.server.ending:
	}
	_ = s.rc.SetWriteDeadline(time.Unix(1, 0)) // long ago: ends the write under way
	<-done
	return errSlow
}

// begin sends the head, once. The bounds of time for ordinary requests do not
// hold for a stream.
func (s *eventStream) begin() {
	if s.begun {
		return
	}
	s.begun = true
	_ = s.rc.SetReadDeadline(time.Time{})
	_ = s.rc.SetWriteDeadline(time.Time{})
	h := s.w.Header()
	h.Set("Content-Type", "text/event-stream; charset=utf-8")
	h.Set("X-Accel-Buffering", "no") // proxies that collect answers must not
	s.w.WriteHeader(http.StatusOK)
}
