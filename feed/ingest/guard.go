package ingest

import (
	"crypto/sha256"
	"crypto/subtle"
	"math"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// private lets in who knows the token, for one method.
func (s *Server) private(method string, next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !s.knows(r):
			w.Header().Set("WWW-Authenticate", `Bearer realm="tend"`)
			refuse(w, http.StatusUnauthorized, "The token is missing or wrong. Send it in the header: Authorization: Bearer TOKEN")
		case r.Method != method:
			w.Header().Set("Allow", method)
			refuse(w, http.StatusMethodNotAllowed, "This address takes "+method+" only.")
		default:
			next(w, r)
		}
	})
}

// knows reports whether the request carries the token. Digests are compared,
// so that not even the token's length shows in the time it takes.
func (s *Server) knows(r *http.Request) bool {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	sum := sha256.Sum256([]byte(strings.TrimSpace(token)))
	return subtle.ConstantTimeCompare(sum[:], s.token[:]) == 1 && strings.EqualFold(scheme, "Bearer")
}

// noBrowser turns web pages away: what they send carries an Origin.
func (s *Server) noBrowser(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "" && !s.knows(r) {
			refuse(w, http.StatusForbidden, "Web pages may not use this address.")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// here turns away who reaches a server of this machine alone by another name:
// a web page can make a name of its own lead here. Webhooks are not guarded
// so: they come through a proxy, and are signed.
func (s *Server) here(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.loopback && !isLoopback(hostOf(r.Host)) && !s.knows(r) {
			refuse(w, http.StatusForbidden, "This server is reached as 127.0.0.1 or localhost only.")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func hostOf(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	return strings.Trim(address, "[]")
}

// paced turns away who asks too often.
func (s *Server) paced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		if wait := s.limit.wait(hostOf(r.RemoteAddr)); wait > 0 {
			w.Header().Set("Retry-After", seconds(wait))
			refuse(w, http.StatusTooManyRequests, "Too many requests. Wait "+seconds(wait)+" s, and put several lines into one.")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// seconds is a wait in whole seconds, at least one.
func seconds(d time.Duration) string {
	return strconv.Itoa(max(1, int(math.Ceil(d.Seconds()))))
}
