package config

import (
	"fmt"
	"strings"
	"time"
)

// longest bounds every duration, so that adding one to a time stays a time.
const longest = 3650 * 24 * time.Hour

// span is a duration from least to most.
func span(to *time.Duration, least, most time.Duration) value {
	parse := func(raw any) (time.Duration, *complaint) {
		d, ok := parseSpan(raw)
		switch {
		case !ok:
			return 0, must(fmt.Sprintf("must be a time such as %q", example(least, most)), raw)
		case d < least && most == longest:
			return 0, must(fmt.Sprintf("must be at least %q", formatSpan(least)), raw)
		case d < least || d > most:
			return 0, must(fmt.Sprintf("must be between %q and %q", formatSpan(least), formatSpan(most)), raw)
		}
		return d, nil
	}
	return field[time.Duration]{to, parse, func(d time.Duration) string { return quote(formatSpan(d)) }}
}

// example is a duration that would do.
func example(least, most time.Duration) string {
	if d := 4 * time.Second; least <= d && d <= most && most <= time.Minute {
		return "4s"
	}
	return "24h"
}

// parseSpan reads "90s", "2h30m", "3d" or "1d12h"; the number 0 needs no unit.
func parseSpan(raw any) (time.Duration, bool) {
	if n, ok := raw.(int64); ok {
		return 0, n == 0
	}
	s, ok := raw.(string)
	if !ok {
		return 0, false
	}
	s = strings.ReplaceAll(strings.ToLower(s), " ", "")
	days, rest, found := strings.Cut(s, "d")
	if !found {
		d, err := time.ParseDuration(s)
		return d, err == nil
	}
	d, ok := parseDays(days)
	if !ok || rest == "" {
		return d, ok
	}
	more, err := time.ParseDuration(rest)
	return d + more, err == nil && more >= 0 && more <= longest
}

func parseDays(s string) (time.Duration, bool) {
	if strings.Trim(s, "0123456789.") != "" {
		return 0, false
	}
	d, err := time.ParseDuration(s + "h")
	if err != nil || d > longest {
		return 0, false
	}
	return d * 24, true
}

// formatSpan is time.Duration's own text without zero minutes and seconds.
func formatSpan(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}
