package promise

import "time"

// sometime is how far off a promise without a time is taken to be.
const sometime = 2 * time.Hour

// furthest is how far off a promise may be; beyond it a number means something
// else.
const furthest = 400 * 24 * time.Hour

// after returns the moment that p means, said at now. It is after now. It
// fails for what is too far off.
func (p piece) after(now time.Time) (time.Time, bool) {
	var at time.Time
	switch {
	case p.span.unit != noUnit:
		at = p.span.after(now)
	case p.day.kind == noDay && p.clock.known:
		at = p.nextClock(now)
	default:
		at = p.onDay(now)
	}
	return at, at.After(now) && at.Sub(now) <= furthest
}

func (s span) after(now time.Time) time.Time {
	switch s.unit {
	case minute:
		return now.Add(time.Duration(s.count * float64(time.Minute)))
	case hour:
		return now.Add(time.Duration(s.count * float64(time.Hour)))
	case workDay:
		return afterWorkDays(now, int(s.count))
	case week:
		return now.AddDate(0, 0, int(s.count*7))
	}
	if s.count < 1 {
		return now.Add(time.Duration(s.count * 24 * float64(time.Hour)))
	}
	return now.AddDate(0, 0, int(s.count))
}

func afterWorkDays(now time.Time, n int) time.Time {
	for n = min(n, 400); n > 0; {
		now = now.AddDate(0, 0, 1)
		if d := now.Weekday(); d != time.Saturday && d != time.Sunday {
			n--
		}
	}
	return now
}

// onDay returns the time of day on the named day, or today. What has passed
// moves on.
func (p piece) onDay(now time.Time) time.Time {
	hour, minute := p.hour()
	if p.dated() {
		return p.onDate(now, hour, minute)
	}
	at := time.Date(now.Year(), now.Month(), now.Day()+p.days(now), hour, minute, 0, 0, now.Location())
	if at.After(now) {
		return at
	}
	switch p.day.kind {
	case onWeekday, inWeek:
		return at.AddDate(0, 0, 7)
	case ofMonth:
		return time.Date(now.Year(), now.Month()+2, 0, hour, minute, 0, 0, now.Location())
	}
	if p.endOfDay(now) {
		return time.Date(now.Year(), now.Month(), now.Day(), 23, 59, 0, 0, now.Location())
	}
	return at.AddDate(0, 0, 1)
}

// endOfDay tells whether what has passed means the rest of today: "today" and
// "tonight" do, a time of day does not.
func (p piece) endOfDay(now time.Time) bool {
	today := p.day.kind == inDays || p.part == closing || p.part == evening
	lastMinute := now.Hour() == 23 && now.Minute() == 59
	return today && !p.clock.known && p.part != early && p.part != morning && !lastMinute
}

// days is how many days the named day is from now.
func (p piece) days(now time.Time) int {
	today := int(now.Weekday()+6) % 7 // Monday is 0
	wanted := int(p.day.weekday+6) % 7
	switch p.day.kind {
	case inDays:
		return p.day.n
	case onWeekday:
		return (wanted - today + 7) % 7
	case inWeek:
		return wanted - today + 7*p.day.n
	case ofMonth:
		return time.Date(now.Year(), now.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day() - now.Day()
	}
	return 0
}
