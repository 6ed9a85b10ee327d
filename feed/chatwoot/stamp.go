package chatwoot

import (
	"math"
	"strconv"
	"strings"
	"time"

	"tend/desk"
)

// stamp is a time as Chatwoot writes it: whole or broken seconds, the same as
// a text, ISO 8601 or null, depending on the field and on who sends it. 0,
// null and what cannot be read are "never": one odd field must not hide a
// customer's message.
type stamp desk.Instant

// UnmarshalJSON never fails.
func (s *stamp) UnmarshalJSON(raw []byte) error {
	*s = stamp(parseStamp(strings.Trim(string(raw), `"`)))
	return nil
}

func parseStamp(text string) desk.Instant {
	if i := parseSeconds(text); i != 0 {
		return i
	}
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02 15:04:05 MST", "2006-01-02T15:04:05"} {
		if t, err := time.Parse(layout, text); err == nil {
			return bounded(float64(t.Unix()), desk.At(t))
		}
	}
	return 0
}

func parseSeconds(text string) desk.Instant {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(f) {
		return 0
	}
	whole, part := math.Modf(f)
	// A float64 of this size is good for a microsecond and no more.
	micros := math.Round(part * 1e6)
	return bounded(f, desk.Instant(whole)*desk.Instant(time.Second)+desk.Instant(micros)*desk.Instant(time.Microsecond))
}

// lastSecond is the end of the year 2261, the last a desk can hold.
const lastSecond = 9214646399

func bounded(seconds float64, i desk.Instant) desk.Instant {
	if seconds <= 0 || seconds > lastSecond {
		return 0
	}
	return i
}

// at is the instant.
func (s stamp) at() desk.Instant { return desk.Instant(s) }

// second is an instant cut to the second, as messages carry it: what happened
// in the same second as a message must not come to stand after it by its
// fraction.
func second(i desk.Instant) desk.Instant { return i - i%desk.Instant(time.Second) }
