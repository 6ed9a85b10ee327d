package report

import (
	"errors"
	"fmt"
	"time"

	"tend/desk"
)

// By is what a report is divided by.
type By string

// The divisions.
const (
	ByNone  By = "none"
	ByAgent By = "agent"
	ByShop  By = "shop"
	ByHour  By = "hour" // of the day the session was opened, 00 to 23
	ByDay   By = "day"
	ByTier  By = "tier"
)

// ErrBy says that there is no such division.
var ErrBy = errors.New("a report is by agent, shop, hour, day, tier or none")

// ParseBy reads a division; empty is none.
func ParseBy(s string) (By, error) {
	switch b := By(s); b {
	case "":
		return ByNone, nil
	case ByNone, ByAgent, ByShop, ByHour, ByDay, ByTier:
		return b, nil
	}
	return "", ErrBy
}

// Date is a day of the calendar, in whatever zone it is asked about.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate reads 2025-06-23.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date such as 2025-06-23", s)
	}
	return DateOf(t), nil
}

// DateOf is the day of a time, on the clock of its location.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// String writes it the way ParseDate reads it.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day) }

// Start is when the day begins in a zone.
func (d Date) Start(zone *time.Location) desk.Instant {
	return desk.At(time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, zone))
}

// Plus is the day so many days later.
func (d Date) Plus(days int) Date {
	return DateOf(time.Date(d.Year, d.Month, d.Day+days, 12, 0, 0, 0, time.UTC))
}

// Query is what a report is about.
type Query struct {
	Policy   desk.Policy
	From, To Date        // To is exclusive
	Shop     desk.ShopID // empty: all shops
	By       By
	Now      desk.Instant // decides only whether windows are still running
}

// spread is more than any two zones are apart.
const spread = 30 * time.Hour

// Bounds are instants between which every session of the range was opened,
// whatever its shop's zone.
func (q Query) Bounds() (from, to desk.Instant) {
	return max(1, q.From.Start(time.UTC).Add(-spread)), q.To.Start(time.UTC).Add(spread)
}
