package report

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"tend/desk"
)

// The wall must show what time.Time shows, whatever it was asked before.
func TestWallShowsTheTimeOfItsZone(t *testing.T) {
	for _, name := range []string{"UTC", "Asia/Shanghai", "Europe/London", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca", "Antarctica/Troll"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		r, w := rand.New(rand.NewPCG(1, 2)), &wall{zone: zone}
		at := desk.Instant(1)
		for range 20_000 {
			switch r.IntN(20) {
			case 0:
				at = desk.Instant(r.Int64N(int64(292*365*day) / 2))
			case 1: // around the turn of a year
				at = desk.At(time.Date(1970+r.IntN(200), 1, 1, 0, 0, 0, 0, zone)) + desk.Instant(r.Int64N(int64(2*hour))) - hour
			default:
				at = max(1, at+desk.Instant(r.Int64N(int64(3*day)))-day)
			}
			want := at.In(zone)
			if date, h := w.read(at); dateOf(date) != DateOf(want) || int(h) != want.Hour() {
				t.Fatalf("%s at %s: %v %d, want %s", name, at, dateOf(date), h, want)
			}
		}
	}
}

func TestRankedIsWhatSortingGives(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		list := make([]time.Duration, 1+r.IntN(300))
		spread := 1 + r.IntN(400)
		for i := range list {
			list[i] = time.Duration(r.IntN(spread))
		}
		sorted := slices.Sorted(slices.Values(list))
		k := r.IntN(len(list))
		if got := ranked(list, k); got != sorted[k] {
			t.Fatalf("place %d of %v is %v", k, sorted, got)
		}
		for i, v := range list {
			if (i < k && v > list[k]) || (i > k && v < list[k]) {
				t.Fatalf("%v stands wrong of place %d in %v", v, k, list)
			}
		}
	}
}
