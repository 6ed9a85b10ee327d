package report

import (
	"fmt"
	"strings"
	"time"

	"tend/desk"
)

// bookText writes down all of a book that the figures of a range depend on
// beside the policy: where each shop's days and hours begin, and its holidays.
// Two books with the same text give the same report of the same sessions.
//
// Zones are written as what they say of the range rather than by name, since
// the machine's table of zones may be another one tomorrow.
func bookText(b *desk.Book, from, to desk.Instant) string {
	var out strings.Builder
	for _, id := range b.Shops() {
		fmt.Fprintf(&out, "%q%s", id, offsets(b.Zone(id), from, to))
		for _, h := range b.Holidays(id) {
			fmt.Fprintf(&out, " %d-%d", h.From, h.To)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// offsets lists the offsets of a zone between two instants, with when each
// begins.
func offsets(zone *time.Location, from, to desk.Instant) string {
	var out strings.Builder
	for t, end := from.In(zone), to.Time(); ; {
		_, seconds := t.Zone()
		fmt.Fprintf(&out, " %+d", seconds)
		_, next := t.ZoneBounds()
		if next.IsZero() || !next.Before(end) {
			return out.String()
		}
		fmt.Fprintf(&out, "@%d", next.Unix())
		t = next
	}
}

// policyText writes down a policy.
func policyText(p desk.Policy) string { return fmt.Sprintf("%+v", p) }
