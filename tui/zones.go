package tui

import "time"

// deskZone is the zone of times that belong to no single shop: the shops' own
// where all of them have the same, else the machine's. A desk that was told of
// no shop goes by UTC, as its sessions do.
func (a *App) deskZone() *time.Location {
	var zone *time.Location
	for id := range a.facts.shops {
		z := a.zone(id)
		if zone != nil && z.String() != zone.String() {
			return zoneOf(a)
		}
		zone = z
	}
	if zone == nil {
		return time.UTC
	}
	return zone
}
