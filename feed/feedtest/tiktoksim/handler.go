package tiktoksim

import (
	"net/http"
	"strings"
	"time"
)

// marking goes before the path of calls that mark something read while faults are
// dealt out, so that those for sending do not hit them.
const marking = "/marking"

// handler is both hosts, each below a prefix of its own that is not signed.
func (s *Sim) handler() http.Handler {
	s.faults.Answers(answers)
	faulty := s.faults.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.URL.Path = strings.TrimPrefix(r.URL.Path, marking)
		s.hosts().ServeHTTP(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Date", s.time().Format(http.TimeFormat))
		if strings.HasSuffix(r.URL.Path, "/messages/read") {
			r.URL.Path = marking + r.URL.Path
		}
		faulty.ServeHTTP(w, r)
	})
}

// time is what the platform's clock shows.
func (s *Sim) time() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now().Time().UTC()
}

func (s *Sim) hosts() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/auth/", http.StripPrefix("/auth", s.tokenHost()))
	mux.Handle("/open/", http.StripPrefix("/open", s.api()))
	return mux
}

func (s *Sim) tokenHost() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v2/token/get", s.grant)
	mux.HandleFunc("GET /api/v2/token/refresh", s.refresh)
	return mux
}

func (s *Sim) api() http.Handler {
	const one = "/customer_service/202309/conversations/{id}"
	mux := http.NewServeMux()
	for pattern, h := range map[string]http.HandlerFunc{
		"GET /authorization/202309/shops":                                         s.shops,
		"GET /customer_service/202309/conversations":                              s.list,
		"POST /customer_service/202309/conversations":                             s.create,
		"GET /customer_service/202601/conversations/{id}":                         s.detail,
		"GET " + one + "/messages":                                                s.thread,
		"POST " + one + "/messages":                                               s.send,
		"POST /customer_service/202606/conversations/{id}/messages":               s.send,
		"POST " + one + "/messages/read":                                          s.markRead,
		"POST /customer_service/202309/images/upload":                             s.upload,
		"GET /customer_service/202309/agents/settings":                            s.settings,
		"GET /customer_service/202407/performance":                                s.performance,
		"POST /customer_service/202602/sessions/search":                           s.search,
		"POST /customer_service/202605/conversations/{id}/sessions/{session}/end": s.end,
	} {
		mux.HandleFunc(pattern, s.verified(h))
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		deny(w, http.StatusNotFound, 36009009, "Unknown path")
	})
	return mux
}
