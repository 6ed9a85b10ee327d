package tiktoksim

import (
	"io"
	"maps"
	"net/http"
	"slices"
	"time"
)

func (s *Sim) settings(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	give(w, map[string]any{"can_accept_chat": !s.rules.NoChats})
}

// performance gives the same figures for all days.
func (s *Sim) performance(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	from, errFrom := time.Parse(time.DateOnly, q.Get("support_date_ge"))
	to, errTo := time.Parse(time.DateOnly, q.Get("support_date_lt"))
	if errFrom != nil || errTo != nil || !from.Before(to) {
		deny(w, http.StatusBadRequest, 36009023, "Invalid dates")
		return
	}
	give(w, map[string]any{"performance": map[string]any{
		"support_session_count": 12 * int(to.Sub(from).Hours()/24), "response_percentage": "93.4",
		"response_time_mins": "2.5", "satisfaction_percentage": "88.0",
	}})
}

// search lists the sessions of all conversations, a few at once.
func (s *Sim) search(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := []any{}
	for _, id := range slices.Sorted(maps.Keys(s.chats)) {
		c := s.chats[id]
		for _, one := range c.sessions {
			m := map[string]any{"id": one.id, "conversation_id": c.id}
			if one.end != 0 {
				m["end_time"] = one.end.Time().Unix()
			}
			out = append(out, m)
		}
	}
	from, to, next, ok := page(r, len(out), 100)
	if !ok {
		deny(w, http.StatusBadRequest, 36009023, "Invalid page_size or page_token")
		return
	}
	give(w, map[string]any{"sessions": out[from:to], "next_page_token": next})
}

// end ends a session; the customer is asked to rate it.
func (s *Sim) end(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil || string(body) != "{}" {
		deny(w, http.StatusBadRequest, 36009023, "Invalid body")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[r.PathValue("id")]
	if c != nil {
		for _, one := range c.sessions {
			if one.id == r.PathValue("session") && one.end == 0 {
				one.end = s.now()
				s.add(c, Message{Role: System, Type: "NOTIFICATION", Content: words("Rate this chat"), Hidden: true})
				give(w, struct{}{})
				return
			}
		}
	}
	deny(w, http.StatusOK, 45101003, "The session is not found")
}
