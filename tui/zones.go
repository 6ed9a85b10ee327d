package tui

import (
	"strings"
	"time"

	"tend/desk"
)

// deskZone is the zone of times that belong to no single shop: the shops' own
// where all of them have the same, else the machine's. A desk that was told of
// no shop goes by UTC, as its sessions do.
func (a *App) deskZone() *time.Location {
	zone, _ := a.commonZone()
	return zone
}

// moment is a wall time of this desk, with its day when that is not today, and
// with its zone where the shops have several, so that nobody takes it for a
// shop's.
func (a *App) moment(i desk.Instant) string {
	zone, same := a.commonZone()
	text := a.texts.When(i.In(zone), a.now.In(zone))
	if same {
		return text
	}
	return text + " UTC" + strings.TrimSuffix(i.In(zone).Format("-07:00"), ":00")
}

// commonZone is the zone of the desk, and whether it is that of all shops.
func (a *App) commonZone() (common *time.Location, same bool) {
	var zone *time.Location
	for id := range a.facts.shops {
		z := a.zone(id)
		if zone != nil && z.String() != zone.String() {
			return zoneOf(a), false
		}
		zone = z
	}
	if zone == nil {
		return time.UTC, true
	}
	return zone, true
}
