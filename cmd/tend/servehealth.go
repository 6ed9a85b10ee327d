package main

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"tend/feed"
	"tend/store"
)

// healthWithin is how soon the desk must answer to be well.
const healthWithin = 5 * time.Second

// health is how a desk does, for programs that look after it.
type health struct {
	Status string            `json:"status"` // "ok" or "down"
	Desk   string            `json:"desk"`   // "ok" or "down"
	Feeds  map[string]string `json:"feeds"`  // the state of each
}

// healthz answers 200 when the desk answers and no feed is down, else 503.
func healthz(st store.Store, lines []*feed.Line) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), healthWithin)
		defer cancel()
		h := health{Status: "ok", Desk: "ok", Feeds: map[string]string{}}
		if _, err := st.Revision(ctx); err != nil {
			h.Status, h.Desk = "down", "down"
		}
		for _, l := range lines {
			s := l.Status().State
			h.Feeds[l.Name()] = string(s)
			if s == feed.Down {
				h.Status = "down"
			}
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		if h.Status != "ok" {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		_ = json.NewEncoder(w).Encode(h)
	})
}
