package staff

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"tend/desk"
)

func at(t testing.TB, s string) desk.Instant {
	t.Helper()
	i, err := desk.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func book(t testing.TB, zone string, holidays ...desk.HolidayRange) *desk.Book {
	t.Helper()
	b, problems := desk.NewBook([]desk.Shop{{ID: "s", Zone: zone}}, holidays, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

func TestSlots(t *testing.T) {
	for _, c := range []struct {
		at, zone string
		want     slot
		day      string
	}{
		{"2025-06-02T00:00:00Z", "UTC", 0, "mon"},
		{"2025-06-01T23:59:59Z", "UTC", 167, "sun"},
		{"2025-06-01T16:00:00Z", "Asia/Shanghai", 0, "mon"},
		{"2025-06-04T13:30:00Z", "UTC", 61, "wed"},
	} {
		s := slotOf(at(t, c.at).In(zone(t, c.zone)))
		if s != c.want || s.weekday() != c.day {
			t.Errorf("%s in %s: got %d %s", c.at, c.zone, s, s.weekday())
		}
	}
}

// The hours that a change of the clock takes or gives are counted as they are.
func TestExposureAcrossChanges(t *testing.T) {
	for _, c := range []struct {
		name, zone, from, to string
		slot                 slot
		want                 float64
	}{
		{"no change", "Europe/Berlin", "2025-06-01T22:00:00Z", "2025-06-29T22:00:00Z", 146, 4},
		{"an hour is missing", "Europe/Berlin", "2025-03-16T23:00:00Z", "2025-04-13T22:00:00Z", 146, 3},
		{"an hour comes twice", "Europe/Berlin", "2025-10-12T22:00:00Z", "2025-11-09T23:00:00Z", 146, 5},
		{"half an hour comes twice", "Australia/Lord_Howe", "2025-03-30T13:00:00Z", "2025-04-13T13:30:00Z", 145, 2.5},
		{"part of a week", "UTC", "2025-06-02T10:20:00Z", "2025-06-02T10:50:00Z", 10, 0.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArrivals(Ask{Book: book(t, c.zone), Zone: zone(t, c.zone), Now: at(t, c.to)}, at(t, c.from))
			_, all := a.exposure()
			near(t, "hours", all.sum(c.slot), c.want, 1e-9)
		})
	}
}

func TestRatesOfAHolidayShop(t *testing.T) {
	from := at(t, "2025-06-02T00:00:00Z")
	now := from.Add(4 * 7 * 24 * time.Hour)
	half := desk.HolidayRange{Shop: "s", From: from, To: from.Add(2 * 7 * 24 * time.Hour)}
	a := newArrivals(Ask{Book: book(t, "UTC", half), Policy: desk.Tiktok24h(), Zone: time.UTC, Now: now}, from)
	for day := 14; day < 28; day++ {
		for range 10 {
			a.add("s", from.Add(time.Duration(day)*24*time.Hour+10*time.Hour))
		}
	}
	if r := a.rates(); math.Abs(r.mean[10]-10) > 0.01 || r.mean[11] != 0 {
		t.Errorf("at ten %.2f, at eleven %.2f", r.mean[10], r.mean[11])
	}
}

// Of known arrivals the range must hold the truth about four times out of five,
// and weeks that differ more than by chance must be noticed.
func TestRangesHoldTheTruth(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	from := at(t, "2025-06-02T00:00:00Z")
	const weeks, truth = 8, 4.0
	for _, wild := range []bool{false, true} {
		a := newArrivals(Ask{Book: book(t, "UTC"), Zone: time.UTC, Now: from.Add(weeks * 7 * 24 * time.Hour)}, from)
		for w := range weeks {
			factor := 1.0
			if wild {
				factor = []float64{0.5, 1.5}[w%2]
			}
			for h := range hours {
				for t := rng.ExpFloat64() / truth / factor; t < 1; t += rng.ExpFloat64() / truth / factor {
					a.add("s", from.Add(time.Duration((float64(w*hours+h)+t)*float64(time.Hour))))
				}
			}
		}
		r := a.rates()
		held := 0
		for s := range slot(hours) {
			if r.low(s) <= truth && truth <= r.high(s) {
				held++
			}
		}
		if part := float64(held) / hours; part < 0.72 || part > 1 {
			t.Errorf("wild %v: the range holds %.2f", wild, part)
		}
		if (r.spread > 1.3) != wild {
			t.Errorf("wild %v: spread %.2f", wild, r.spread)
		}
	}
}

func TestRatesOfNothing(t *testing.T) {
	a := newArrivals(Ask{Book: book(t, "UTC"), Zone: time.UTC, Now: at(t, "2025-06-03T00:00:00Z")}, at(t, "2025-06-02T00:00:00Z"))
	if r := a.rates(); r.total != 0 || r.spread != 1 || r.high(3) != 0 {
		t.Errorf("got %+v", r)
	}
}

func TestGammaQuantile(t *testing.T) {
	// Of a chi-squared distribution with 20 degrees of freedom, a tenth is below
	// 12.443 and nine tenths below 28.412.
	near(t, "low", gammaQuantile(10, -z80)*20, 12.443, 0.05)
	near(t, "high", gammaQuantile(10, z80)*20, 28.412, 0.05)
	if got := gammaQuantile(0, z80); got != 0 {
		t.Errorf("of nothing %v", got)
	}
}
