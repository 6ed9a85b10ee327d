package desk

import (
	"fmt"
	"time"
)

// Instant is a moment in nanoseconds since 1970-01-01 UTC. Zero means "never"
// or "not known". It is a third of the size of a time.Time and compares with
// < and >, which matters with a hundred thousand sessions in memory.
type Instant int64

// At turns a time into an Instant. The zero time becomes the zero Instant.
func At(t time.Time) Instant {
	if t.IsZero() {
		return 0
	}
	return Instant(t.UnixNano())
}

// Time gives the instant in UTC, or the zero time for the zero Instant.
func (i Instant) Time() time.Time {
	if i == 0 {
		return time.Time{}
	}
	return time.Unix(0, int64(i)).UTC()
}

// In gives the instant as the clock on the wall of a zone shows it.
func (i Instant) In(zone *time.Location) time.Time { return i.Time().In(zone) }

// Add moves an instant; "never" stays "never".
func (i Instant) Add(d time.Duration) Instant {
	if i == 0 {
		return 0
	}
	return i + Instant(d)
}

// Sub is the time from j to i.
func (i Instant) Sub(j Instant) time.Duration { return time.Duration(i - j) }

// String writes RFC 3339 in UTC with the fraction only where there is one.
func (i Instant) String() string {
	if i == 0 {
		return ""
	}
	return i.Time().Format(time.RFC3339Nano)
}

// earliest and latest bound the years a store key can hold in order.
const (
	earliest = "1970-01-01T00:00:00.000000001Z"
	latest   = "2261-12-31T23:59:59Z"
)

// ParseInstant reads RFC 3339 with an offset, as the line format writes times.
// Anything else, and years outside 1970 to 2261, is an error that says so.
func ParseInstant(s string) (Instant, error) {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a time such as 2025-06-02T10:00:00+08:00", clip(s))
	}
	if t.Unix() < 0 || t.Equal(time.Unix(0, 0)) || t.Year() > 2261 {
		return 0, fmt.Errorf("%q is outside %s to %s", clip(s), earliest, latest)
	}
	return At(t), nil
}

// clip keeps a hostile value from filling an error message.
func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

// later is the greater of two instants.
func later(a, b Instant) Instant {
	return max(a, b)
}

// soonest is the smaller of two instants that are set; unset ones lose.
func soonest(a, b Instant) Instant {
	switch {
	case a == 0:
		return b
	case b == 0:
		return a
	}
	return min(a, b)
}
