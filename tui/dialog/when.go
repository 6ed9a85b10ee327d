package dialog

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// ErrWhen is what ParseWhen says to a text that names no moment to come.
var ErrWhen = errors.New("not a time to come such as 30m, 2h, 17:30 or tomorrow 9:00")

// farthest is how far ahead a moment may be.
const farthest = 366 * 24 * time.Hour

// ParseWhen reads a span such as "45" (minutes), "30m", "1h30m", "2d",
// "2小时", or a time of day in now's zone such as "17:30", "tomorrow 9:00",
// "明天 9:00". A time of day that has passed means tomorrow. The result is
// always after now and at most a year ahead; everything else is ErrWhen.
func ParseWhen(text string, now time.Time) (time.Time, error) {
	text = plain(text)
	if span, ok := parseSpan(text); ok {
		if span <= 0 || span > farthest {
			return time.Time{}, ErrWhen
		}
		return now.Add(span), nil
	}
	return parseClock(text, now)
}

// plain makes half-width lower-case text of what an input method types.
func plain(text string) string {
	half := strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			return r - '！' + '!'
		}
		return r
	}, text)
	return strings.ToLower(strings.TrimSpace(half))
}

// parseSpan reads a span; a bare number is minutes.
func parseSpan(text string) (time.Duration, bool) {
	text = strings.NewReplacer(
		" ", "", "分钟", "m", "分", "m", "个小时", "h", "小时", "h", "天", "d", "min", "m",
	).Replace(strings.TrimSuffix(text, "后"))
	if n, err := strconv.Atoi(text); err == nil && n < int(farthest/time.Minute) {
		return time.Duration(n) * time.Minute, true
	}
	days, rest, found := strings.Cut(text, "d")
	if !found {
		span, err := time.ParseDuration(text)
		return span, err == nil
	}
	n, err := strconv.Atoi(days)
	if err != nil || n < 0 || n > int(farthest/(24*time.Hour)) {
		return 0, false
	}
	if rest == "" {
		return time.Duration(n) * 24 * time.Hour, true
	}
	span, err := time.ParseDuration(rest)
	return time.Duration(n)*24*time.Hour + span, err == nil
}

// parseClock reads a time of day, of today or, if that has passed or it says
// so, of tomorrow.
func parseClock(text string, now time.Time) (time.Time, error) {
	days := 0
	for _, word := range []string{"tomorrow", "明天"} {
		if rest, found := strings.CutPrefix(text, word); found {
			text, days = strings.TrimSpace(rest), 1
		}
	}
	clock, err := time.Parse("15:04", text)
	if err != nil {
		return time.Time{}, ErrWhen
	}
	at := onDay(now, days, clock)
	if !at.After(now) {
		at = onDay(now, days+1, clock)
	}
	if !at.After(now) { // the hour that a change of the clocks repeats
		return time.Time{}, ErrWhen
	}
	return at, nil
}

// onDay is a time of day some days from now.
func onDay(now time.Time, days int, clock time.Time) time.Time {
	y, m, d := now.Date()
	return time.Date(y, m, d+days, clock.Hour(), clock.Minute(), 0, 0, now.Location())
}
