package tiktoksim

import (
	"cmp"
	"fmt"
	"net/http"
	"time"

	"tend/desk"
)

// tokens are those that were handed out.
type tokens struct {
	code    string // the only one that can be exchanged
	count   int
	access  map[string]desk.Instant // and when they end
	refresh string                  // the only one that can be used
	grant   desk.Instant            // when the authorisation ends
}

func (t *tokens) knows(access string) bool {
	_, ok := t.access[access]
	return ok
}

func (t *tokens) holds(access string, now desk.Instant) bool { return now < t.access[access] }

// Code lets the seller consent, and gives the code of it.
func (s *Sim) Code() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens.count++
	s.tokens.code = fmt.Sprintf("GCP_code%d", s.tokens.count)
	s.rules.Revoked = false
	s.tokens.grant = s.now().Add(cmp.Or(s.rules.GrantLife, 365*24*time.Hour))
	return s.tokens.code
}

// Expire ends all access tokens at once, before the time that was told.
func (s *Sim) Expire() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for access := range s.tokens.access {
		s.tokens.access[access] = 1
	}
}

// Granted is how many pairs of tokens were handed out.
func (s *Sim) Granted() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.tokens.access)
}

func (s *Sim) grant(w http.ResponseWriter, r *http.Request) {
	s.exchange(w, r, "auth_code", "authorized_code", 36004004, func() bool {
		ok := s.tokens.code != "" && r.URL.Query().Get("auth_code") == s.tokens.code
		if ok {
			s.tokens.code = ""
		}
		return ok
	})
}

func (s *Sim) refresh(w http.ResponseWriter, r *http.Request) {
	s.exchange(w, r, "refresh_token", "refresh_token", 36004005, func() bool {
		return !s.rules.Revoked && s.now() < s.tokens.grant && r.URL.Query().Get("refresh_token") == s.tokens.refresh
	})
}

// exchange gives a new pair of tokens, after which the refresh token before can
// not be used again.
func (s *Sim) exchange(w http.ResponseWriter, r *http.Request, what, kind string, code int, valid func() bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	q := r.URL.Query()
	switch {
	case q.Get("app_key") != AppKey || q.Get("app_secret") != AppSecret || q.Get("grant_type") != kind:
		deny(w, http.StatusOK, 36004003, "Invalid app key, secret or grant type")
	case !valid():
		deny(w, http.StatusOK, code, "The "+what+" is invalid or expired")
	default:
		give(w, s.newTokens())
	}
}

// newTokens hands out a pair. The lock is held.
func (s *Sim) newTokens() map[string]any {
	s.tokens.count++
	access := fmt.Sprintf("GCP_access%d", s.tokens.count)
	s.tokens.refresh = fmt.Sprintf("GCP_refresh%d", s.tokens.count)
	end := s.now().Add(cmp.Or(s.rules.TokenLife, 7*24*time.Hour))
	if s.tokens.access == nil {
		s.tokens.access = map[string]desk.Instant{}
	}
	s.tokens.access[access] = end
	return map[string]any{
		"access_token": access, "access_token_expire_in": end.Time().Unix(),
		"refresh_token": s.tokens.refresh, "refresh_token_expire_in": s.tokens.grant.Time().Unix(),
		"open_id": "7010000000000000001", "seller_name": "Demo", "seller_base_region": "GB",
		"user_type": 0, "granted_scopes": []string{"seller.customer_service"},
	}
}
