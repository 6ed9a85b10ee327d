package chatwoot_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

// hangup confirms every subscription and ends the websocket at once.
func hangup(t *testing.T) (address string, opened *atomic.Int32) {
	opened = &atomic.Int32{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{"actioncable-v1-json"}})
		if err != nil {
			return
		}
		defer func() { _ = conn.CloseNow() }()
		opened.Add(1)
		say := func(frame map[string]any) {
			raw, _ := json.Marshal(frame)
			_ = conn.Write(r.Context(), websocket.MessageText, raw)
		}
		say(map[string]any{"type": "welcome"})
		_, raw, err := conn.Read(r.Context())
		var c struct{ Identifier string }
		if err != nil || json.Unmarshal(raw, &c) != nil {
			return
		}
		say(map[string]any{"identifier": c.Identifier, "type": "confirm_subscription"})
	}))
	t.Cleanup(server.Close)
	return "ws" + server.URL[len("http"):], opened
}

// TestAWebsocketThatEndsAtOnce is not opened again and again without a pause,
// and messages come all the same.
func TestAWebsocketThatEndsAtOnce(t *testing.T) {
	t.Parallel()
	address, opened := hangup(t)
	clock := feedtest.NewClock(time.Date(2026, 8, 18, 9, 0, 0, 0, time.UTC))
	s := &stage{t: t, clock: clock, desk: &recorder{Desk: feedtest.NewDesk()}}
	s.sim = installation(t, chatwootsim.Options{Clock: clock})
	ctx, cancel := context.WithCancel(context.Background())
	var over sync.WaitGroup
	over.Go(func() { s.run(ctx) })
	t.Cleanup(func() { s.disconnect(); cancel(); over.Wait() })
	s.connect(func(o *chatwoot.Options) { o.Cable = address })
	s.sim.Write("ann", "hello")
	s.until("it comes by asking", s.has("ann", "customer: hello"))
	before := opened.Load()
	s.pass(5 * time.Minute)
	if n := opened.Load() - before; n > 30 {
		t.Errorf("it was opened %d times within five minutes", n)
	}
	if n := s.sim.Faults().Calls("updated_within"); n > 200 {
		t.Errorf("changes were asked for %d times", n)
	}
}
