package wire

import (
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"

	"tend/feed"
)

// heed is the error of an answer that asks to wait, and begins the rest.
func (c *Client) heed(method string, r Response) error {
	now := c.o.Clock.Now().Time()
	wait, told := hint(r.Header, now)
	busy := r.Status == http.StatusServiceUnavailable && r.Header.Get("Retry-After") != "" && told
	if r.Status != http.StatusTooManyRequests && !busy {
		return nil
	}
	if wait > 0 {
		c.rest.take(now, wait)
	}
	if busy && !reads(method) {
		return nil // who was busy may have done what was asked all the same
	}
	return &feed.RetryAfter{Wait: wait, Err: fmt.Errorf("HTTP status %d", r.Status)}
}

// reads reports whether calls of a method change nothing.
func reads(method string) bool {
	return method == "" || method == http.MethodGet || method == http.MethodHead
}

// hint is how long an answer asks to wait, at most longestRest.
func hint(h http.Header, now time.Time) (wait time.Duration, told bool) {
	wait, told = retryAfter(h, now)
	if !told {
		wait, told = reset(h.Get("X-RateLimit-Reset"), now)
	}
	return min(max(wait, 0), longestRest), told
}

func retryAfter(h http.Header, now time.Time) (time.Duration, bool) {
	value := h.Get("Retry-After")
	if s, err := strconv.ParseFloat(value, 64); err == nil {
		return seconds(s), true
	}
	at, err := http.ParseTime(value)
	if err != nil {
		return 0, false
	}
	// Both times are of the same clock then, however wrong ours is.
	if theirs, err := http.ParseTime(h.Get("Date")); err == nil {
		now = theirs
	}
	return at.Sub(now), true
}

// reset reads a header that some give as seconds from now, some as a Unix
// time, and some as one in milliseconds.
func reset(value string, now time.Time) (time.Duration, bool) {
	s, err := strconv.ParseFloat(value, 64)
	switch {
	case err != nil || math.IsNaN(s):
		return 0, false
	case s > 1e11:
		s /= 1000
		fallthrough
	case s > 1e8:
		return seconds(s - float64(now.UnixMilli())/1000), true
	}
	return seconds(s), true
}

// seconds is a duration that does not overflow; what is no number is none.
func seconds(s float64) time.Duration {
	if math.IsNaN(s) {
		return 0
	}
	s = min(max(s, 0), longestRest.Seconds())
	return time.Duration(s * float64(time.Second))
}
