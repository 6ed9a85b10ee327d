package tiktoksim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"time"
)

// retries are when a webhook that was not acknowledged is sent again.
func retries() []time.Duration {
	return []time.Duration{2 * time.Minute, 30 * time.Minute, 3 * time.Hour, 12 * time.Hour}
}

// SendTo makes a handler the address of webhooks.
func (s *Sim) SendTo(h http.Handler) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hook = h
}

// announce pushes a message. The lock is held.
func (s *Sim) announce(c *chat, m *stored) {
	data := m.shown(c)
	sender := data["sender"].(map[string]any)
	delete(sender, "nickname")
	delete(sender, "avatar")
	data["message_id"], data["conversation_id"] = data["id"], c.id
	delete(data, "id")
	s.tell(14, data)
}

// Tell pushes a webhook of any type.
func (s *Sim) Tell(kind int, data map[string]any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tell(kind, data)
}

func (s *Sim) tell(kind int, data map[string]any) {
	s.hooks++
	body, err := json.Marshal(map[string]any{
		"type": kind, "tts_notification_id": strconv.Itoa(s.hooks), "shop_id": ShopID,
		"timestamp": s.now().Time().Unix(), "data": data,
	})
	if err != nil {
		panic(fmt.Sprintf("tiktoksim: encode a webhook: %v", err))
	}
	s.pushed = append(s.pushed, string(body))
	if s.push {
		s.faults.Pushes([]func(){func() { s.post(body, retries()) }})
	}
}

// Pushed lists the bodies of all webhooks so far, also of those that were lost.
func (s *Sim) Pushed() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.pushed...)
}

// post sends a webhook, and again later where it is not acknowledged.
func (s *Sim) post(body []byte, again []time.Duration) {
	s.mu.Lock()
	h, on := s.hook, s.push
	s.mu.Unlock()
	if on && h != nil && Post(h, body, HookSignature(body)) == http.StatusOK {
		return
	}
	later, ok := s.clock.(interface{ AfterFunc(time.Duration, func()) })
	if ok && len(again) > 0 {
		later.AfterFunc(again[0], func() {
			s.faults.Pushes([]func(){func() { s.post(body, again[1:]) }})
		})
	}
}

// HookSignature is what stands in the header of a genuine webhook.
func HookSignature(body []byte) string { return mac(AppKey + string(body)) }

// Post hands a webhook to a handler and gives the status of its answer.
func Post(h http.Handler, body []byte, signature string) int {
	r := httptest.NewRequest(http.MethodPost, "/", bytes.NewReader(body))
	r.Header.Set("Authorization", signature)
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code
}
