package report

import (
	"time"

	"tend/desk"
)

// wall reads the clock on the wall of one zone, quickly for times that are near
// each other: it remembers the last stretch without a change of the offset.
type wall struct {
	zone     *time.Location
	from, to desk.Instant // the stretch
	offset   desk.Instant
}

const (
	hour = desk.Instant(time.Hour)
	day  = 24 * hour
)

// read gives the day, counted from 1970-01-01, and the hour that the wall shows.
func (w *wall) read(at desk.Instant) (date int, h uint8) {
	if at < w.from || at >= w.to {
		w.turn(at)
	}
	local := at + w.offset
	date = int(local / day)
	if local%day < 0 {
		date--
	}
	return date, uint8((local - desk.Instant(date)*day) / hour)
}

// turn finds the stretch around an instant.
func (w *wall) turn(at desk.Instant) {
	t := at.In(w.zone)
	_, seconds := t.Zone()
	w.offset = desk.Instant(time.Duration(seconds) * time.Second)
	w.from, w.to = at, at+1
	start, end := t.ZoneBounds()
	const reach = 1 << 62 // years beyond it do not fit an Instant
	if w.from = -reach; !start.IsZero() {
		w.from = desk.At(start)
	}
	if w.to = reach; !end.IsZero() {
		w.to = desk.At(end)
	}
}

// number counts the day from 1970-01-01.
func (d Date) number() int { return int(d.Start(time.UTC) / day) }

// dateOf is the date of a day's number.
func dateOf(number int) Date { return DateOf(time.Unix(int64(number)*86400, 0).UTC()) }
