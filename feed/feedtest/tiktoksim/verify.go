package tiktoksim

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"sort"
	"strconv"
	"strings"
	"time"
)

// The time of a call may be this far from the platform's.
const (
	mostOld   = 5 * time.Minute
	mostAhead = 30 * time.Second
)

// verified lets through what the platform takes: signed, in time, with a token
// that holds, for the right shop. Paths that belong to no shop take no cipher.
func (s *Sim) verified(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		s.mu.Lock()
		status, code, words := s.judge(r, body)
		s.mu.Unlock()
		if code != 0 {
			deny(w, status, code, words)
			return
		}
		next(w, r)
	}
}

// judge says what is wrong with a call; code 0 is nothing. The lock is held.
func (s *Sim) judge(r *http.Request, body []byte) (status, code int, words string) {
	q := r.URL.Query()
	at, err := strconv.ParseInt(q.Get("timestamp"), 10, 64)
	age := s.now().Time().Sub(time.Unix(at, 0))
	desk := strings.HasPrefix(r.URL.Path, "/customer_service/")
	switch {
	case q.Get("app_key") != AppKey:
		return 400, 36009004, "Invalid app_key, please check"
	case err != nil || len(q.Get("timestamp")) != 10 || age > mostOld || -age > mostAhead:
		return 400, 36009004, "Invalid timestamp: it must be within 5 minutes of the server's"
	case q.Get("sign") == "":
		return 400, 36009004, "The sign is missing"
	case q.Get("sign") != signature(r, body):
		return 401, 106001, "The signature is invalid"
	case !s.tokens.knows(r.Header.Get("x-tts-access-token")):
		return 401, 36009004, "The x-tts-access-token is invalid"
	case s.rules.Revoked || !s.tokens.holds(r.Header.Get("x-tts-access-token"), s.now()):
		return 401, 105002, "Expired credentials"
	case desk && q.Get("shop_cipher") == "":
		return 400, 106013, "shop_cipher is missing"
	case desk && q.Get("shop_cipher") != cipher:
		return 400, 36009004, "Invalid shop_cipher"
	case !desk && q.Has("shop_cipher"):
		return 400, 36009004, "shop_cipher is not expected here"
	case desk && s.rules.NoScope:
		return 403, 105005, "Access denied. You should apply auth pkg for this api"
	case desk && s.rules.NoQuota:
		return 200, 45101004, "The daily quota is reached"
	case !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") && !isForm(r):
		return 400, 36009022, "Bad content type"
	}
	return 0, 0, ""
}

func isForm(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data;")
}

// signature reckons what a call's signature must be.
func signature(r *http.Request, body []byte) string {
	q := r.URL.Query()
	q.Del("sign")
	q.Del("access_token")
	pairs := make([]string, 0, len(q))
	for name := range q {
		pairs = append(pairs, name+q.Get(name))
	}
	// Sorting pairs is sorting names: no name of a call begins with another.
	sort.Strings(pairs)
	text := AppSecret + r.URL.Path + strings.Join(pairs, "")
	if !isForm(r) {
		text += string(body)
	}
	return mac(text + AppSecret)
}

func mac(text string) string {
	h := hmac.New(sha256.New, []byte(AppSecret))
	_, _ = io.WriteString(h, text) // a hash takes everything
	return hex.EncodeToString(h.Sum(nil))
}
