package lines

import (
	"fmt"
	"time"

	"tend/desk"
)

// Ahead is how far clocks may differ: a line dated further ahead than that is
// a mistake of whoever made it.
const Ahead = 5 * time.Minute

// mostZone is the most that a wrong zone can make of a time.
const mostZone = 26 * time.Hour

// CheckTime reports a line about something that has just happened and is dated
// more than Ahead after now. The *Error names the likely mistake. Lines without
// a time are fine. It is not for history: what an import makes of a line does
// not depend on when it is read.
func CheckTime(l Line, now desk.Instant) error {
	by := l.At.Sub(now)
	if l.At == 0 || by <= Ahead {
		return nil
	}
	return about(fAt, "says %s, %s ahead of the desk's clock (%s); %s",
		l.At, roughly(by), now.Time().Format(time.RFC3339), mistake(by))
}

func mistake(by time.Duration) string {
	switch {
	case by < 15*time.Minute: // no zone is that near to another
		return "one of the two clocks is wrong"
	case by <= mostZone:
		return "most likely it is a local time written with the offset of another zone, such as Z"
	}
	return "most likely seconds and milliseconds were taken for each other, or the date is wrong"
}

func roughly(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d < time.Hour:
		return fmt.Sprintf("%d min", d/time.Minute)
	case d < 2*day:
		return fmt.Sprintf("%.3g h", d.Hours())
	}
	return fmt.Sprintf("%d days", d/day)
}
