package desk

import "time"

// wallClock is the first instant at which the clock on the wall of a zone shows
// so much of a day, or has jumped past it. A time that exists twice is the
// earlier one, a time that does not exist is the instant of the change: so what
// ends and what begins at the same time of day always meet, with no gap and no
// overlap.
func wallClock(d Day, of time.Duration, zone *time.Location) time.Time {
	want := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Add(of)
	guess := onWall(want, zone)
	begins, ends := guess.ZoneBounds()
	switch {
	case !onWallOf(guess).Equal(want): // in the gap of a change just before or after
		return nearest(guess, begins, ends)
	case begins.IsZero():
		return guess
	}
	if early := earlier(want, begins); early.Before(begins) && onWallOf(early.In(zone)).Equal(want) {
		return early.In(zone)
	}
	return guess
}

// onWall is an instant at which the zone's clock shows t's date and time.
func onWall(t time.Time, zone *time.Location) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), zone)
}

// onWallOf is what t's own clock shows, as a time that can be compared.
func onWallOf(t time.Time) time.Time { return onWall(t, time.UTC) }

// earlier is when a clock would have shown want, had it gone on as it did just
// before a change.
func earlier(want, change time.Time) time.Time {
	_, offset := change.Add(-1).Zone()
	return want.Add(-time.Duration(offset) * time.Second)
}

func nearest(t, begins, ends time.Time) time.Time {
	if ends.IsZero() || (!begins.IsZero() && t.Sub(begins) < ends.Sub(t)) {
		return begins
	}
	return ends
}
