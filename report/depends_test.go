package report

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// The offsets of two centuries and a half: they must come to an end, and tell
// zones apart.
func TestOffsetsOfZones(t *testing.T) {
	for _, c := range []struct {
		zone    string
		changes int // at least
	}{{"UTC", 1}, {"Asia/Shanghai", 1}, {"Europe/London", 500}, {"America/New_York", 500}, {"America/Sao_Paulo", 10}} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(offsets(zone, 1, lastInstant), "@"); n < c.changes {
			t.Errorf("%s has %d offsets, want %d or more", c.zone, n, c.changes)
		}
	}
	from := desk.At(time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC))
	for _, c := range []struct {
		name string
		days int
		want string
	}{
		{"before the change", 20, " +0@1740787200"},
		{"across the change", 40, " +0@1740787200 +3600@1743296400"},
	} {
		london, _ := time.LoadLocation("Europe/London")
		if got := offsets(london, from, from.Add(time.Duration(c.days)*24*time.Hour)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
