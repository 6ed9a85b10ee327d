package hub

import (
	"cmp"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
)

// TestAgendaIsAMapSortedByTime compares random use with a plain map.
func TestAgendaIsAMapSortedByTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, model := newAgenda[int, int](), map[int]desk.Instant{}
		name := rapid.IntRange(0, 9)
		at := rapid.Int64Range(0, 20)
		t.Repeat(map[string]func(*rapid.T){
			"set": func(t *rapid.T) {
				n, i := name.Draw(t, "name"), desk.Instant(at.Draw(t, "at"))
				a.Set(n, n, i)
				model[n] = i
			},
			"move": func(t *rapid.T) {
				n, i := name.Draw(t, "name"), desk.Instant(at.Draw(t, "at"))
				a.Move(n, i)
				if _, ok := model[n]; ok {
					model[n] = i
				}
			},
			"remove": func(t *rapid.T) {
				n := name.Draw(t, "name")
				a.Remove(n)
				delete(model, n)
			},
			"due": func(t *rapid.T) {
				now, limit := desk.Instant(at.Draw(t, "now")), rapid.IntRange(0, 5).Draw(t, "limit")
				again := desk.Instant(rapid.SampledFrom([]int64{0, 30}).Draw(t, "again"))
				checkDue(t, a, model, now, limit, again)
			},
			"": func(t *rapid.T) {
				if a.Len() != len(model) {
					t.Fatalf("%d values, want %d", a.Len(), len(model))
				}
				if got, want := a.Next(), nextOf(model); got != want {
					t.Fatalf("next is %d, want %d", got, want)
				}
			},
		})
	})
}

func nextOf(model map[int]desk.Instant) (next desk.Instant) {
	for _, at := range model {
		if at != 0 && (next == 0 || at < next) {
			next = at
		}
	}
	return next
}

func checkDue(t *rapid.T, a *agenda[int, int], model map[int]desk.Instant, now desk.Instant, limit int, again desk.Instant) {
	ready := 0
	for _, at := range model {
		if at != 0 && at <= now {
			ready++
		}
	}
	due := a.Due(now, limit, again)
	if len(due) != min(limit, ready) {
		t.Fatalf("%d are due, want %d of %d", len(due), limit, ready)
	}
	if !slices.IsSortedFunc(due, func(x, y int) int { return cmp.Compare(model[x], model[y]) }) {
		t.Fatalf("not the earliest first: %v of %v", due, model)
	}
	for _, n := range due {
		model[n] = again
	}
}

func TestAgendaShift(t *testing.T) {
	a := newAgenda[string, string]()
	a.Set("soon", "soon", 100)
	a.Set("later", "later", 500)
	a.Set("never", "never", 0)
	a.Shift(200)
	if got := a.Due(1, 9, 0); !slices.Equal(got, []string{"soon"}) {
		t.Errorf("due at once: %v", got)
	}
	if got := a.Next(); got != 300 {
		t.Errorf("next is %d, want 300", got)
	}
}

func TestReleaseAt(t *testing.T) {
	now := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	for name, c := range map[string]struct{ ahead, want time.Duration }{
		"in four seconds":        {4 * time.Second, 4 * time.Second},
		"in a minute":            {time.Minute, time.Minute},
		"the clock was set back": {time.Minute + 1, 0},
		"set back by hours":      {5 * time.Hour, 0},
		"overdue after a crash":  {-time.Hour, 0},
		"at this instant":        {0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			got := releaseAt(desk.Outgoing{Release: now.Add(c.ahead)}, now)
			if got != now.Add(c.want) {
				t.Errorf("let go after %v, want %v", got.Sub(now), c.want)
			}
		})
	}
}
