package natsstore

import (
	"slices"
	"testing"

	"tend/desk"
)

func TestDays(t *testing.T) {
	at := func(s string) desk.Instant {
		i, err := desk.ParseInstant(s)
		if err != nil {
			t.Fatal(err)
		}
		return i
	}
	for name, c := range map[string]struct {
		from, to string // to empty: no end
		want     []string
	}{
		"one day":                  {"2025-06-03T00:00:00Z", "2025-06-04T00:00:00Z", []string{"2025.06.03"}},
		"an hour in it":            {"2025-06-03T10:00:00Z", "2025-06-03T11:00:00Z", []string{"2025.06.03"}},
		"up to an instant of it":   {"2025-06-03T10:00:00Z", "2025-06-04T00:00:00.000000001Z", []string{"2025.06.03", "2025.06.04"}},
		"its end":                  {"2025-06-29T23:59:59Z", "2025-07-20T00:00:00Z", []string{"2025.06.29", "2025.06.30"}},
		"its beginning":            {"2025-05-03T00:00:00Z", "2025-06-01T08:00:00Z", []string{"2025.06.01"}},
		"no end, and late in it":   {"2025-06-30T08:00:00Z", "", []string{"2025.06.30"}},
		"most of it":               {"2025-06-03T00:00:00Z", "2025-06-20T00:00:00Z", []string{"2025.06"}},
		"all of it":                {"2024-06-03T00:00:00Z", "", []string{"2025.06"}},
		"as many days as there go": {"2025-06-03T00:00:00Z", "2025-06-11T00:00:00Z", []string{"2025.06.03", "2025.06.04", "2025.06.05", "2025.06.06", "2025.06.07", "2025.06.08", "2025.06.09", "2025.06.10"}},
	} {
		t.Run(name, func(t *testing.T) {
			var to desk.Instant
			if c.to != "" {
				to = at(c.to)
			}
			if got := days("2025.06", at(c.from), to); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
