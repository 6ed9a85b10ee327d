package chatwoot

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"

	"tend/desk"
	"tend/feed"
)

// mostQueued is how many events wait to be taken in. More are dropped, and
// then what changed is asked for.
const mostQueued = 1024

// mostFrame bounds a frame.
const mostFrame = 4 << 20

// socket is a subscribed websocket. It keeps our presence alive and ends when
// it has been silent for too long.
type socket struct {
	conn  *websocket.Conn
	clock feed.Clock
	name  string // the identifier

	events chan event
	missed atomic.Bool // an event was dropped
	beat   chan struct{}
	ended  chan struct{} // closed when nothing more comes

	stop context.CancelFunc
	done sync.WaitGroup

	panicked func(what string, p any) error
	broke    atomic.Pointer[error] // what a panic became
}

// dial opens a websocket that nothing was said on yet. Redirects are not
// followed: they could lead anywhere.
func dial(ctx context.Context, o Options) (*websocket.Conn, error) {
	h := &http.Client{}
	if o.HTTP != nil {
		h.Transport = o.HTTP.Transport
	}
	h.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	conn, res, err := websocket.Dial(ctx, o.cable(), &websocket.DialOptions{
		HTTPClient: h, Subprotocols: []string{"actioncable-v1-json"},
	})
	switch {
	case err == nil:
		conn.SetReadLimit(mostFrame)
		return conn, nil
	case res != nil:
		return nil, &feed.Plain{
			Text: fmt.Sprintf("The address of the live events answers with HTTP status %d. A proxy may not let websockets through to /cable.", res.StatusCode),
			Code: desk.CauseSocket.With(res.StatusCode),
			Err:  err,
		}
	}
	return nil, &feed.Plain{Text: "The address of the live events cannot be reached.", Code: desk.CauseSocket, Err: err}
}

// subscribe opens a websocket and waits until Chatwoot tells us what happens.
// A wrong credential is answered with silence.
func subscribe(ctx context.Context, o Options, pubsub string, user int64) (*socket, error) {
	within, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-o.Clock.After(confirmWithin):
			cancel()
		case <-within.Done():
		}
	}()
	conn, err := dial(within, o)
	if err != nil {
		return nil, err
	}
	name, err := identifier(pubsub, o.Account, user)
	if err == nil {
		err = greet(within, conn, name)
	}
	if err != nil {
		_ = conn.CloseNow() // it is given up either way
		return nil, err
	}
	s := &socket{
		conn: conn, clock: o.Clock, name: name, events: make(chan event, mostQueued),
		beat: make(chan struct{}, 1), ended: make(chan struct{}),
		panicked: func(what string, p any) error { return feed.Panicked(o.Log, o.Name, "websocket: "+what, p) },
	}
	s.start()
	return s, nil
}

// greet subscribes and waits for the answer.
func greet(ctx context.Context, conn *websocket.Conn, name string) error {
	subscribed := false
	for {
		_, raw, err := conn.Read(ctx)
		if err != nil {
			return &feed.Plain{Text: "Chatwoot does not confirm the subscription to live events. Its credential may have changed with a password; it is asked for again.", Code: desk.CauseUnconfirmed, Err: err}
		}
		f, _ := parseFrame(raw)
		switch {
		case f.Type == frameWelcome && !subscribed:
			subscribed = true
			if err := write(ctx, conn, command{Command: "subscribe", Identifier: name}); err != nil {
				return err
			}
		case f.Type == frameConfirm:
			return nil
		case f.Type == frameReject, f.Type == frameEnd:
			return &feed.Plain{Text: "Chatwoot refuses the subscription to live events. Check that the user still belongs to the account.", Code: desk.CauseRejected, Err: fmt.Errorf("chatwoot: cable: %s %s", f.Type, clip(string(f.Reason), 80))}
		}
	}
}

func write(ctx context.Context, conn *websocket.Conn, c command) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("chatwoot: cable: %w", err)
	}
	if err := conn.Write(ctx, websocket.MessageText, raw); err != nil {
		return fmt.Errorf("chatwoot: cable: %w", err)
	}
	return nil
}

// openSocket subscribes as the user of this run.
func (r *run) openSocket(ctx context.Context) (*socket, error) {
	return subscribe(ctx, r.o, r.pubsub, r.whoAmI())
}

// longestWrite bounds the wait for a connection that is stuck.
const longestWrite = 5 * time.Second
