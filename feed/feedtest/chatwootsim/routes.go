package chatwootsim

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"

	"tend/feed/feedtest"
)

// sendMark is put behind the path of a call that sends a message, so that
// faults can be given to it and not to those that read messages.
const sendMark = "/messages/send"

func marked(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && strings.HasSuffix(r.URL.Path, "/messages") {
			r.URL.Path += "/send"
		}
		h.ServeHTTP(w, r)
	})
}

func unmarked(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, sendMark) {
			r.URL.Path = strings.TrimSuffix(r.URL.Path, "/send")
		}
		h.ServeHTTP(w, r)
	})
}

// proxy is what stands before many an installation.
func (s *Sim) proxy(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.o.StripUnderscores {
			delete(r.Header, "Api_access_token")
			delete(r.Header, "api_access_token")
		}
		if s.o.StripHyphens {
			r.Header.Del("Api-Access-Token")
		}
		if s.o.RefuseCable && r.URL.Path == "/cable" {
			http.Error(w, "no upgrade here", http.StatusBadGateway)
			return
		}
		h.ServeHTTP(w, r)
	})
}

func (s *Sim) routes() http.Handler {
	mux := http.NewServeMux()
	account := fmt.Sprintf("/api/v1/accounts/%d", Account)
	for pattern, do := range map[string]func(*http.Request) (int, any){
		"GET /api/v1/profile":                                        s.profile,
		"GET " + account + "/inboxes":                                s.inboxes,
		"GET " + account + "/agents":                                 s.agents,
		"GET " + account + "/canned_responses":                       s.cannedList,
		"GET " + account + "/conversations":                          s.list,
		"GET " + account + "/conversations/meta":                     s.meta,
		"GET " + account + "/conversations/{talk}":                   s.one,
		"GET " + account + "/conversations/{talk}/messages":          s.messages,
		"POST " + account + "/conversations/{talk}/messages":         s.send,
		"POST " + account + "/conversations/{talk}/assignments":      s.assign,
		"POST " + account + "/conversations/{talk}/toggle_status":    s.toggle,
		"POST " + account + "/conversations/{talk}/update_last_seen": s.read,
		"GET " + account + "/contacts/{contact}/conversations":       s.ofContact,
	} {
		mux.HandleFunc(pattern, s.api(do))
	}
	mux.HandleFunc("GET /cable", s.cable)
	return mux
}

// api checks the token and answers with JSON.
func (s *Sim) api(do func(*http.Request) (int, any)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token := r.Header.Get("Api-Access-Token")
		switch {
		case token == "":
			write(w, http.StatusUnauthorized, map[string]any{"errors": []string{"You need to sign in or sign up before continuing."}})
			return
		case token != Token:
			write(w, http.StatusUnauthorized, map[string]any{"error": "Invalid Access Token"})
			return
		}
		s.mu.Lock()
		status, body := do(r)
		s.mu.Unlock()
		write(w, status, body)
	}
}

func write(w http.ResponseWriter, status int, body any) {
	if text, ok := body.(string); ok {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, text) // whoever asked may be gone
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // whoever asked may be gone
}

func absent() map[string]any { return map[string]any{"error": "Resource could not be found"} }

// answer has the words Chatwoot has for faults.
func answer(k feedtest.Fault, w http.ResponseWriter, _ *http.Request, _ http.Handler) bool {
	switch k {
	case feedtest.Unauthorized:
		write(w, http.StatusUnauthorized, map[string]any{"error": "Invalid Access Token"})
	case feedtest.Forbidden:
		write(w, http.StatusForbidden, map[string]any{"error": "API access is not enabled for this account"})
	default:
		return false
	}
	return true
}
