package hooksim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"tend/desk"
	"tend/feed/ingest"
)

// fresh is how old a delivery may be: one that is replayed later is refused.
const fresh = 10 * time.Minute

// delivery is the body of what the desk posts.
type delivery struct {
	Event, ID, Text string
	Shop            desk.ShopID
	Customer        desk.CustomerID
	Agent, By       desk.AgentID
	Session         desk.SessionID
}

// named gives pings a path of their own, so that faults of deliveries do not
// meet them.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // it never came whole
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		if bytes.Contains(body, []byte(`"event":"ping"`)) {
			r.URL.Path += "/ping"
		}
		next.ServeHTTP(w, r)
	})
}

// handler takes deliveries.
func (s *Sim) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
		if err != nil {
			return
		}
		var d delivery
		switch {
		case !s.genuine(r, body):
			http.Error(w, `{"error":"wrong signature"}`, http.StatusUnauthorized)
		case json.Unmarshal(body, &d) != nil:
			http.Error(w, `{"error":"not JSON"}`, http.StatusBadRequest)
		default:
			_, _ = fmt.Fprint(w, encode(map[string]string{"id": s.take(r.Header.Get(ingest.HeaderKey), d)}))
		}
	})
}

func (s *Sim) genuine(r *http.Request, body []byte) bool {
	at := r.Header.Get(ingest.HeaderTimestamp)
	unix, err := strconv.ParseInt(at, 10, 64)
	age := s.clock.Now().Time().Sub(time.Unix(unix, 0)).Abs()
	if err == nil && age <= fresh && ingest.Signed(Secret, at, body, r.Header.Get(ingest.HeaderSignature)) {
		return true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.forged++
	return false
}

// take keeps a delivery, once by its key.
func (s *Sim) take(key string, d delivery) (remote string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if id, ok := s.taken[key]; ok {
		return id
	}
	k := desk.Key{Shop: d.Shop, Customer: d.Customer}
	switch d.Event {
	case "reply":
		remote = fmt.Sprintf("out-%d", len(s.taken)+1)
		s.delivered[k] = append(s.delivered[k], d.Text)
	case "close", "assign":
		s.states = append(s.states, State{Event: d.Event, Key: k, Agent: d.Agent, By: d.By, Session: d.Session, Delivery: key})
	}
	s.taken[key] = remote
	return remote
}
