package chatwootsim

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/coder/websocket"
)

const (
	presenceWindow = 20 * time.Second
	pingEvery      = 3 * time.Second
	writeWithin    = 5 * time.Second // on the wall
)

// socket is a websocket somebody opened.
type socket struct {
	conn       *websocket.Conn
	ctx        context.Context
	cut        context.CancelFunc
	identifier string // empty: not subscribed
}

type fromClient struct {
	Command    string `json:"command"`
	Identifier string `json:"identifier"`
	Data       string `json:"data"`
}

func (s *Sim) cable(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{"actioncable-v1-json"}, InsecureSkipVerify: true})
	if err != nil {
		return
	}
	ctx, cut := context.WithCancel(context.Background())
	so := &socket{conn: conn, ctx: ctx, cut: cut}
	s.mu.Lock()
	s.sockets[so] = true
	s.mu.Unlock()
	defer s.forget(so)
	done := make(chan struct{})
	go func() { defer close(done); s.ping(so) }()
	so.tell(map[string]any{"type": "welcome"})
	s.listen(so)
	cut()
	<-done
}

func (s *Sim) forget(so *socket) {
	so.cut()
	_ = so.conn.CloseNow() // it has ended
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sockets, so)
}

func (s *Sim) cutSockets() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for so := range s.sockets {
		so.cut()
	}
}

// tell writes a frame; a socket that takes none is cut.
func (so *socket) tell(frame any) {
	raw, err := json.Marshal(frame)
	if err != nil {
		return
	}
	ctx, cancel := context.WithTimeout(so.ctx, writeWithin)
	defer cancel()
	if so.conn.Write(ctx, websocket.MessageText, raw) != nil {
		so.cut()
	}
}

func (s *Sim) ping(so *socket) {
	for {
		select {
		case <-so.ctx.Done():
			return
		case <-s.clock.After(pingEvery):
			so.tell(map[string]any{"type": "ping", "message": unix(s.clock.Now())})
		}
	}
}

func (s *Sim) listen(so *socket) {
	for {
		_, raw, err := so.conn.Read(so.ctx)
		if err != nil {
			return
		}
		var c fromClient
		if json.Unmarshal(raw, &c) == nil {
			s.obey(so, c)
		}
	}
}

func (s *Sim) obey(so *socket, c fromClient) {
	switch c.Command {
	case "subscribe":
		if !s.mayHear(c.Identifier) {
			return // a wrong credential is answered with silence
		}
		s.mu.Lock()
		so.identifier = c.Identifier
		s.mu.Unlock()
		so.tell(map[string]any{"identifier": c.Identifier, "type": "confirm_subscription"})
	case "message":
		if c.Data != `{"action":"update_presence"}` {
			return
		}
	default:
		return
	}
	s.mu.Lock()
	s.present = s.clock.Now()
	s.mu.Unlock()
	so.tell(map[string]any{"identifier": c.Identifier, "message": map[string]any{
		"event": "presence.update",
		"data":  map[string]any{"account_id": Account, "users": map[string]string{number(User): "online"}, "contacts": map[string]string{}},
	}})
}

func (s *Sim) mayHear(identifier string) bool {
	var id struct {
		Channel string `json:"channel"`
		Token   string `json:"pubsub_token"`
		Account int    `json:"account_id"`
		User    int64  `json:"user_id"`
	}
	return json.Unmarshal([]byte(identifier), &id) == nil && !s.o.Silent &&
		id.Channel == "RoomChannel" && id.Token == pubsub && id.Account == Account && id.User == User
}

// push tells an event to all who subscribed by the time it gets there. The
// lock is held.
func (s *Sim) push(event string, data map[string]any) {
	if s.off {
		return
	}
	raw, err := json.Marshal(map[string]any{"event": event, "data": data})
	if err != nil {
		return
	}
	s.faults.Pushes([]func(){func() {
		for _, so := range s.subscribed() {
			so.tell(map[string]any{"identifier": so.identifier, "message": json.RawMessage(raw)})
		}
	}})
}

func (s *Sim) subscribed() (all []*socket) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for so := range s.sockets {
		if so.identifier != "" {
			all = append(all, so)
		}
	}
	return all
}

func (s *Sim) pushMessage(event string, m *message, changes map[string]any) {
	s.push(event, s.pushedMessage(m, changes))
}

func (s *Sim) pushTalk(event string, t *talk) { s.push(event, s.pushedTalk(t)) }
