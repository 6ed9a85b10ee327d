package config

import (
	"fmt"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"tend/desk"
)

// clock is a time of day, counted from midnight; "24:00" is its end.
func clock(to *time.Duration) value {
	return field[time.Duration]{to, parseClock, formatClock}
}

func parseClock(raw any) (time.Duration, *complaint) {
	wrong := must(`must be a time of day such as "09:00"`, raw)
	switch t := raw.(type) {
	case toml.LocalTime:
		if t.Second != 0 || t.Nanosecond != 0 {
			return 0, wrong
		}
		return time.Duration(t.Hour)*time.Hour + time.Duration(t.Minute)*time.Minute, nil
	case string:
		// Chinese input methods type a wide colon.
		s := strings.ReplaceAll(strings.TrimSpace(t), "：", ":")
		if s == "24:00" {
			return 24 * time.Hour, nil
		}
		if at, err := time.Parse("15:04", s); err == nil {
			return time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute, nil
		}
	}
	return 0, wrong
}

func formatClock(d time.Duration) string {
	return fmt.Sprintf(`"%02d:%02d"`, int(d/time.Hour), int(d%time.Hour/time.Minute))
}

// date is a day, or empty for none.
func date(to *desk.Day) value {
	return field[desk.Day]{to, parseDate, func(d desk.Day) string { return quote(d.String()) }}
}

func parseDate(raw any) (desk.Day, *complaint) {
	switch t := raw.(type) {
	case toml.LocalDate:
		return desk.Day{Year: t.Year, Month: time.Month(t.Month), Day: t.Day}, nil
	case string:
		if t == "" {
			return desk.Day{}, nil
		}
		if d, err := desk.ParseDay(t); err == nil {
			return d, nil
		}
	}
	return desk.Day{}, must(`must be a date such as "2025-06-23"`, raw)
}
