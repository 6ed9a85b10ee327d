package chatwoot

import (
	"errors"
	"log/slog"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/feedtest"
)

// A mistake in what runs beside Receive ends the websocket and is told by it; it
// never ends the program.
func TestAPanicBesideReceiveIsItsError(t *testing.T) {
	s := &socket{ // without a connection nothing can be read or written
		clock: feedtest.NewClock(time.Unix(0, 0)), events: make(chan event), beat: make(chan struct{}, 1), ended: make(chan struct{}),
		panicked: func(what string, p any) error { return feed.Panicked(slog.New(slog.DiscardHandler), "cw", what, p) },
	}
	s.start()
	r := &run{Conn: &Conn{o: Options{Clock: s.clock, Poll: time.Minute}}}
	if err := r.follow(t.Context(), s); !errors.Is(err, feed.ErrPanic) {
		t.Errorf("following it ends with %v", err)
	}
}
