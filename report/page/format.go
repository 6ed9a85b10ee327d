package page

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"tend/internal/sanitize"
)

// line is a text from outside as one harmless line of at most so many cells.
func line(s string, cells int) string {
	const most = 4 << 10 // bytes; no line on the page is longer
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return sanitize.Truncate(sanitize.Line(s), cells)
}

// number groups thousands: 12,345.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// percent writes a rate the way the reports do; none without one.
func percent(rate *float64, none string) string {
	if rate == nil {
		return none
	}
	return fmt.Sprintf("%.1f\u00a0%%", *rate*100)
}

// whole writes a rate without decimals, for where there is little room.
func whole(rate float64) string { return strconv.Itoa(int(math.Round(rate * 100))) }

// period writes a number of seconds with the two units that matter.
func (u Units) period(seconds float64) string {
	s := int(math.Round(seconds))
	switch {
	case s < 60:
		return u.Seconds(s)
	case s < 3600:
		return u.pair(s, 60, u.Minutes, 1, u.Seconds)
	case s <= 86400:
		return u.pair(s, 3600, u.Hours, 60, u.Minutes)
	}
	return u.pair(s, 86400, u.Days, 3600, u.Hours)
}

// pair writes whole big units, and what is left over in small ones if anything
// is.
func (u Units) pair(s, big int, inBig func(int) string, small int, inSmall func(int) string) string {
	rest := s % big / small
	if rest == 0 {
		return inBig(s / big)
	}
	return inBig(s/big) + u.Join + inSmall(rest)
}

// maybePeriod is a period, or none.
func (u Units) maybePeriod(seconds *float64, none string) string {
	if seconds == nil {
		return none
	}
	return u.period(*seconds)
}
