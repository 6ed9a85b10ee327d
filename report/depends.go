package report

import (
	"fmt"
	"strings"
	"time"

	"tend/desk"
)

// bookText writes down all of a book that figures depend on beside the policy:
// where each shop's days and hours begin, as zone writes it, and its holidays.
// Two books with the same text give the same report of the same sessions.
func bookText(b *desk.Book, zone func(*time.Location) string) string {
	var out strings.Builder
	for _, id := range b.Shops() {
		fmt.Fprintf(&out, "%q %s", id, zone(b.Zone(id)))
		for _, h := range b.Holidays(id) {
			fmt.Fprintf(&out, " %d-%d", h.From, h.To)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// offsets lists the offsets of a zone between two instants, with when each
// begins: what is kept outside of the process cannot go by the zone's name,
// since the machine's table of zones may be another one tomorrow.
func offsets(zone *time.Location, from, to desk.Instant) string {
	var out strings.Builder
	last := 1 << 30 // no offset
	for t := from.In(zone); t.Before(to.Time()); t = nextBound(t) {
		if _, seconds := t.Zone(); seconds != last {
			fmt.Fprintf(&out, " %+d@%d", seconds, t.Unix())
			last = seconds
		}
	}
	return out.String()
}

// nextBound is when the offset may change next. At the end of some years
// ZoneBounds gives the time it was asked about; it is asked again a little
// later then.
func nextBound(t time.Time) time.Time {
	_, next := t.ZoneBounds()
	switch {
	case next.IsZero():
		return lastInstant.Time().In(t.Location())
	case !next.After(t):
		return t.Add(time.Minute)
	}
	return next
}

// policyText writes down a policy.
func policyText(p desk.Policy) string { return fmt.Sprintf("%+v", p) }
