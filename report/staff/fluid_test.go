package staff

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// weekOf is a week with a figure in the hours of every day from one on until
// before another.
func weekOf(v float64, from, to int) (w week) {
	for s := range slot(hours) {
		if h := s.hour(); from <= h && h < to {
			w[s] = v
		}
	}
	return w
}

func TestFluid(t *testing.T) {
	for _, c := range []struct {
		name           string
		work, people   week
		window         int
		want           float64
		level          int
		share          float64
		levelReachable bool
	}{
		{"nothing to do", week{}, weekOf(1, 9, 17), 24, 1, 1, 0.9, true},
		{"enough at all hours", weekOf(0.5, 0, 24), weekOf(1, 0, 24), 1, 1, 1, 0.9, true},
		{"half is done, whatever the window", weekOf(2, 0, 24), weekOf(1, 0, 24), 5, 0.5, 2, 0.9, true},
		{"the night is cleared in the morning", weekOf(0.3, 0, 24), weekOf(1, 9, 17), 24, 1, 1, 1, true},
		{"the night is too long for the window", weekOf(1, 0, 24), weekOf(9, 12, 24), 3, 14.0 / 24, 0, 0.9, false},
		{"a level between", weekOf(2.5, 0, 24), weekOf(1, 0, 12), 24, 0.2, 5, 0.95, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := fluid{c.work, c.window}
			near(t, "in time", f.inTime(c.people), c.want, 1e-9)
			cover := c.people
			for i := range cover {
				cover[i] = math.Min(1, cover[i])
			}
			n, ok := f.level(cover, c.share)
			if n != c.level || ok != c.levelReachable {
				t.Errorf("level %d, %v; want %d, %v", n, ok, c.level, c.levelReachable)
			}
		})
	}
}

// The level must be the smallest one, and more people never clear less.
func TestLevelIsTheSmallest(t *testing.T) {
	for i := 1; i <= 40; i++ {
		f := fluid{weekOf(0.17*float64(i), 7, 23), 6 + i%20}
		cover := weekOf(1, i%8, i%8+14)
		n, ok := f.level(cover, 0.9)
		if ok && (f.inTime(cover.times(float64(n))) < 0.9 || n > 1 && f.inTime(cover.times(float64(n-1))) >= 0.9) {
			t.Errorf("%d: %d is not the smallest", i, n)
		}
		for n := range 6 {
			if f.inTime(cover.times(float64(n))) > f.inTime(cover.times(float64(n+1)))+1e-9 {
				t.Errorf("%d: %d people clear more than %d", i, n, n+1)
			}
		}
	}
}

func rosterOf(t testing.TB, zone string, shifts ...desk.Shift) *desk.Roster {
	t.Helper()
	r, problems := book(t, zone).Roster(shifts)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return r
}

func TestComing(t *testing.T) {
	day := desk.Shift{Agent: "mia", From: 9*time.Hour + 30*time.Minute, To: 18 * time.Hour}
	two := desk.Shift{People: 2, From: 12 * time.Hour, To: 13 * time.Hour, Days: []time.Weekday{time.Monday}}
	night := desk.Shift{Agent: "leo", From: 0, To: 6 * time.Hour}
	c := coming(rosterOf(t, "Europe/Berlin", day, two, night), Ask{Zone: zone(t, "Europe/Berlin"), Now: at(t, "2025-03-27T10:00:00Z")})
	for _, want := range []struct {
		slot               slot
		mean, part, fewest float64
	}{{8, 0, 0, 0}, {9, 0.5, 0.5, 0}, {10, 1, 1, 1}, {12, 3, 1, 3}, {36, 1, 1, 1}, {18, 0, 0, 0}, {6*24 + 2, 1, 1, 1}} {
		if c.mean[want.slot] != want.mean || c.part[want.slot] != want.part || c.fewest[want.slot] != want.fewest {
			t.Errorf("hour %d: mean %v, part %v, fewest %v; want %+v", want.slot, c.mean[want.slot], c.part[want.slot], c.fewest[want.slot], want)
		}
	}
}

func TestExpiries(t *testing.T) {
	r := rosterOf(t, "UTC", desk.Shift{Agent: "mia", From: 8 * time.Hour, To: 23 * time.Hour})
	for _, c := range []struct {
		name, now, deadlines, want string
	}{
		{"nothing pending", "2025-06-02T12:00:00Z", "", ""},
		{"while somebody is there", "2025-06-02T12:00:00Z", "13:00 22:59", ""},
		{"in the night", "2025-06-02T12:00:00Z", "13:00 26:10 28:00 30:30 33:00", "3 from 26:10 to 30:30 by 23:00"},
		{"as they leave is in time, as they come is not", "2025-06-02T12:00:00Z", "23:00 32:00 32:01", "1 from 32:00 to 32:00 by 23:00"},
		{"two nights", "2025-06-02T12:00:00Z", "26:00 50:00 51:00", "1 from 26:00 to 26:00 by 23:00; 2 from 50:00 to 51:00 by 47:00"},
		{"nobody is there now", "2025-06-02T23:30:00Z", "23:30 26:00", "2 from 23:30 to 26:00 now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, Expiries(r, duesOf(t, c.deadlines), at(t, c.now))); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	if got := Expiries(rosterOf(t, "UTC"), duesOf(t, "26:00"), at(t, "2025-06-02T12:00:00Z")); got != nil {
		t.Errorf("an empty roster says %+v", got)
	}
}

// duesOf are deadlines so many hours and minutes after the second of June began.
func duesOf(t testing.TB, text string) (out []desk.Due) {
	t.Helper()
	for i, word := range strings.Fields(text) {
		var h, m int
		if _, err := fmt.Sscanf(word, "%d:%d", &h, &m); err != nil {
			t.Fatal(err)
		}
		d := at(t, "2025-06-02T00:00:00Z").Add(time.Duration(h)*time.Hour + time.Duration(m)*time.Minute)
		out = append(out, desk.Due{ID: desk.SessionID(fmt.Sprint("s", i)), Deadline: d})
	}
	return out
}

func told(t testing.TB, list []Expiry) string {
	t.Helper()
	clock := func(i desk.Instant) string {
		d := i.Sub(at(t, "2025-06-02T00:00:00Z"))
		return fmt.Sprintf("%02d:%02d", int(d.Hours()), int(d.Minutes())%60)
	}
	var out []string
	for _, x := range list {
		by := "by " + clock(x.From)
		if x.Now {
			by = "now"
		}
		out = append(out, fmt.Sprintf("%d from %s to %s %s", len(x.Sessions), clock(x.First), clock(x.Last), by))
	}
	return strings.Join(out, "; ")
}
