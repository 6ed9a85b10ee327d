package desk_test

import (
	"cmp"
	"fmt"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"tend/desk"
)

// dues gives pending sessions a, b, c … with deadlines so many minutes after
// the start.
func dues(minutes ...int) []desk.Due {
	var out []desk.Due
	for i, m := range minutes {
		out = append(out, desk.Due{ID: desk.SessionID(rune('a' + i)), Deadline: start().Add(time.Duration(m) * time.Minute)})
	}
	return out
}

func TestForecast(t *testing.T) {
	tests := []struct {
		name     string
		counts   desk.Counts
		outlook  desk.Outlook
		need, by int // minutes after the start
		lower    string
	}{
		{"nothing counts", desk.Counts{}, desk.Nothing, 0, 0, ""},
		{"safe without an answer", desk.Counts{Responded: 95, Missed: 2, Pending: dues(5, 9)}, desk.Safe, 0, 0, ""},
		{"exactly the target is the target", desk.Counts{Responded: 9, Missed: 1}, desk.Safe, 0, 0, ""},
		{"exactly the target after the last miss", desk.Counts{Responded: 90, Missed: 9, Pending: dues(5)}, desk.Safe, 0, 0, ""},
		{"three of these seven", desk.Counts{Responded: 251, Missed: 24, Pending: dues(70, 10, 20, 60, 30, 50, 40)}, desk.Reachable, 3, 50, ""},
		{"the last one decides", desk.Counts{Responded: 8, Missed: 1, Pending: dues(7)}, desk.Reachable, 1, 7, ""},
		{"all are needed: the first deadline", desk.Counts{Responded: 16, Missed: 2, Pending: dues(9, 4)}, desk.Reachable, 2, 4, ""},
		{"two deadlines at once", desk.Counts{Responded: 16, Missed: 1, Pending: dues(4, 4, 4)}, desk.Reachable, 2, 4, ""},
		{"nothing decided yet", desk.Counts{Pending: dues(4, 5, 6)}, desk.Reachable, 3, 4, ""},
		{"lost, the next floor is reachable", desk.Counts{Responded: 84, Missed: 14, Pending: dues(3, 8)}, desk.Lost, 0, 0, "warning 0.85 reachable 1 8"},
		{"lost, the next floor is safe", desk.Counts{Responded: 86, Missed: 14}, desk.Lost, 0, 0, "warning 0.85 safe 0 0"},
		{"all lost", desk.Counts{Missed: 10, Pending: dues(3)}, desk.Lost, 0, 0, "warning 0.85 lost 0 0"},
		{"what ended unanswered is as good as missed", desk.Counts{Responded: 16, Missed: 1, Forfeit: 1, Pending: dues(9, 4)}, desk.Reachable, 2, 4, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := desk.Tiktok24h().Forecast(tt.counts)
			want := desk.Goal{Band: "good", Floor: 0.9, Outlook: tt.outlook, Need: tt.need}
			if tt.by != 0 {
				want.By = start().Add(time.Duration(tt.by) * time.Minute)
			}
			if f.Target != want {
				t.Errorf("got %+v, want %+v", f.Target, want)
			}
			if got := lower(f); got != tt.lower {
				t.Errorf("below it %q, want %q", got, tt.lower)
			}
			if !slices.IsSortedFunc(f.Pending, func(a, b desk.Due) int { return cmp.Compare(a.Deadline, b.Deadline) }) {
				t.Errorf("not in the order of deadlines: %v", f.Pending)
			}
		})
	}
}

func lower(f desk.Forecast) string {
	text := ""
	for _, g := range f.Lower {
		by := time.Duration(0)
		if g.By != 0 {
			by = g.By.Sub(start())
		}
		text += fmt.Sprint(g.Band, " ", g.Floor, " ", g.Outlook, " ", g.Need, " ", by.Minutes())
	}
	return text
}

// The floor of "low" must be exceeded, so exactly half is not enough.
func TestForecastAboveAFloor(t *testing.T) {
	f := desk.XHS3min().Forecast(desk.Counts{Responded: 4, Missed: 5, Pending: dues(1)})
	low := f.Lower[len(f.Lower)-1]
	if low.Band != "low" || !low.Above || low.Outlook != desk.Lost {
		t.Errorf("got %+v", low)
	}
	if _, ok := f.Goal(); ok {
		t.Error("something is still to be reached")
	}
}

func TestGoalIsTheBestThatIsLeft(t *testing.T) {
	f := desk.XHS3min().Forecast(desk.Counts{Responded: 7, Missed: 3, Pending: dues(1)})
	if g, ok := f.Goal(); !ok || g.Band != "safe" || g.Need != 1 {
		t.Errorf("got %+v, %v", g, ok)
	}
	best, _ := f.Best()
	worst, _ := f.Worst()
	if rate, ok := f.Rate(); !ok || rate != 0.7 || best != 8.0/11 || worst != 7.0/11 {
		t.Errorf("rate %v, best %v, worst %v", rate, best, worst)
	}
}

// A goal and the band of the rate must never disagree, and both must say what
// whole numbers say.
func TestGoalsAgreeWithBandsAndWholeNumbers(t *testing.T) {
	for _, floor := range []int64{500, 700, 800, 850, 900, 905, 950, 975, 990, 999, 1000} {
		p := desk.Policy{Target: float64(floor) / 1000, Bands: []desk.Band{{Name: "reached", Floor: float64(floor) / 1000}, {Name: "not"}}}
		for all := 1; all <= 400; all++ {
			for part := 0; part <= all; part++ {
				want := int64(part)*1000 >= floor*int64(all)
				f := p.Forecast(desk.Counts{Responded: part, Missed: all - part})
				if safe, band := f.Target.Outlook == desk.Safe, p.BandOf(float64(part)/float64(all)); safe != want || (band == "reached") != want {
					t.Fatalf("%d of %d at %d ‰: goal %v, band %s, want %v", part, all, floor, safe, band, want)
				}
			}
		}
	}
}

// slow finds need and by the plain way: it tries every set of answered sessions
// and every time of waiting.
type slow struct {
	responded, missed int
	pending           []desk.Due
	floor             *big.Rat
	above             bool
}

func (s slow) good(answered int) bool {
	all := s.responded + s.missed + len(s.pending)
	if all == 0 {
		return false
	}
	c := big.NewRat(int64(s.responded+answered), int64(all)).Cmp(s.floor)
	return c > 0 || (c == 0 && !s.above)
}

// best is the fewest answers among all sets that can still be answered when
// nothing was until t; -1 when none will do.
func (s slow) best(t desk.Instant) int {
	fewest := -1
	for set := uint(0); set < 1<<len(s.pending); set++ {
		if n := bits.OnesCount(set); s.inTime(set, t) && s.good(n) && (fewest < 0 || n < fewest) {
			fewest = n
		}
	}
	return fewest
}

func (s slow) inTime(set uint, t desk.Instant) bool {
	for i, d := range s.pending {
		if set&(1<<i) != 0 && d.Deadline < t {
			return false
		}
	}
	return true
}

// until is the last instant, among the deadlines and the ones just after them,
// at which beginning to answer is early enough.
func (s slow) until() (last desk.Instant) {
	for _, d := range s.pending {
		for _, t := range []desk.Instant{d.Deadline, d.Deadline + 1} {
			if s.best(t) >= 0 {
				last = max(last, t)
			}
		}
	}
	return last
}

func TestForecastEqualsBruteForce(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 1))
	floors := []int64{0, 500, 700, 800, 850, 900, 950, 1000}
	for n := range 12_000 {
		permille := floors[rng.IntN(len(floors))]
		p := desk.Policy{ID: "p", Target: float64(permille) / 1000}
		c := desk.Counts{Responded: rng.IntN(30), Missed: rng.IntN(5), Forfeit: rng.IntN(2)}
		if rng.IntN(10) == 0 {
			c.Responded, c.Missed, c.Forfeit = 0, 0, 0
		}
		for i := range rng.IntN(7) {
			c.Pending = append(c.Pending, desk.Due{ID: desk.SessionID(fmt.Sprint(i)), Deadline: start() + desk.Instant(rng.IntN(6))})
		}
		s := slow{c.Responded, c.Missed + c.Forfeit, c.Pending, big.NewRat(permille, 1000), false}
		if got, want := p.Forecast(c).Target, s.goal(p.Target); got != want {
			t.Fatalf("case %d, %+v at %d ‰:\ngot  %+v\nwant %+v", n, c, permille, got, want)
		}
	}
}

func (s slow) goal(floor float64) desk.Goal {
	g := desk.Goal{Floor: floor}
	switch need := s.best(0); {
	case s.responded+s.missed+len(s.pending) == 0:
		g.Outlook = desk.Nothing
	case need == 0:
		g.Outlook = desk.Safe
	case need < 0:
		g.Outlook = desk.Lost
	default:
		g.Outlook, g.Need, g.By = desk.Reachable, need, s.until()
	}
	return g
}
