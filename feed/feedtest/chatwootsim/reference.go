package chatwootsim

import (
	"maps"
	"net/http"
	"slices"
	"time"

	"tend/desk"
)

func (s *Sim) profile(*http.Request) (int, any) {
	return http.StatusOK, map[string]any{
		"id": User, "name": "Mina Ito", "available_name": "Mina", "account_id": Account, "role": "agent",
		"access_token": Token, "pubsub_token": pubsub,
		"accounts": []any{map[string]any{
			"id": Account, "name": "Shop", "status": "active", "role": "agent", "availability": "online", "active_at": iso(s.clock.Now()),
		}},
	}
}

func (s *Sim) inboxes(*http.Request) (int, any) {
	return http.StatusOK, map[string]any{"payload": []any{map[string]any{
		"id": Inbox, "name": "Shan", "channel_type": s.o.Channel, "timezone": "Asia/Shanghai", "working_hours_enabled": false,
	}}}
}

func (s *Sim) agents(*http.Request) (int, any) {
	out := []any{}
	for _, id := range slices.Sorted(maps.Keys(s.users)) {
		out = append(out, s.person(id))
	}
	return http.StatusOK, out
}

func (s *Sim) cannedList(*http.Request) (int, any) {
	if s.canned == nil {
		return http.StatusOK, []any{}
	}
	return http.StatusOK, s.canned
}

// metaMost is how often counts may be asked for in a minute.
const metaMost = 30

func (s *Sim) meta(*http.Request) (int, any) {
	now := s.clock.Now()
	s.metas = slices.DeleteFunc(s.metas, func(at desk.Instant) bool { return now.Sub(at) > time.Minute })
	if len(s.metas) >= metaMost {
		return http.StatusTooManyRequests, "Retry later\n"
	}
	s.metas = append(s.metas, now)
	return http.StatusOK, map[string]any{"meta": map[string]any{"all_count": len(s.talks)}}
}
