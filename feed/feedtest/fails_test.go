package feedtest

import (
	"slices"
	"testing"
	"time"
)

// TestRunFindsFlaws proves that the suite can fail: each flaw is found by the
// check that is there for it.
func TestRunFindsFlaws(t *testing.T) {
	asked, late := like()["one that can be asked what it has"], like()["one that gives our ids back, late maybe"]
	for _, c := range []struct {
		flaw  flaw
		does  Traits
		check string
	}{
		{"doubles after a restart", asked, "after a restart it goes on where it was"},
		{"cursor first", asked, "what could not be stored is handed over again"},
		{"current too early", asked, "what was written before the first connection comes"},
		{"current too early", asked, "down while it connects"},
		{"stays current", asked, "down for an hour, then many messages at once"},
		{"gives up", asked, "a broken platform is no lost token"},
		{"takes equal texts for one", asked, "two equal texts of a customer are two messages"},
		{"trims", asked, "a hostile text comes as it is"},
		{"staff as customers", asked, "an answer given at the platform comes as an agent's"},
		{"ignores pushes", asked, "a pushed message comes at once"},
		{"believes pushes", asked, "pushes out of order come in order"},
		{"says surely not", asked, "a reply goes wrong once: answer lost"},
		{"says surely not", asked, "a reply goes wrong once: accepted late"},
		{"absent too early", asked, "a reply goes wrong once: accepted late"},
		{"absent too early", late, "a reply goes wrong once: accepted late"},
		{"forgets what is known", asked, "an equal reply is not taken for the one that was lost"},
	} {
		t.Run(string(c.flaw)+": "+c.check, func(t *testing.T) {
			t.Parallel()
			finds(t, c.does, c.flaw, named(t, c.does, c.check))
		})
	}
}

// TestRunFindsLeaks counts goroutines, and so has none beside it.
func TestRunFindsLeaks(t *testing.T) {
	finds(t, like()["one that can be asked what it has"], "leaks", endsWhole)
}

// finds expects a check to fail because of a flaw. Some flaws show only where the
// platform's clock and a look-up meet in one of two orders, and which of them it is
// the scheduler decides: such a one has to be found in one of some tries.
func finds(t *testing.T, does Traits, f flaw, check func(*world)) {
	t.Helper()
	for range 20 {
		r := record(t, func(t testing.TB) {
			w := newWorld(t, newMemory(does, f))
			w.patience = time.Second
			check(w)
		})
		if r.Failed() {
			t.Log(r.said())
			return
		}
	}
	t.Errorf("it was not found")
}

// named finds a check.
func named(t testing.TB, does Traits, name string) func(*world) {
	all := checks(does)
	i := slices.IndexFunc(all, func(c check) bool { return c.name == name })
	if i < 0 {
		t.Errorf("there is no check %q", name)
		return func(*world) {}
	}
	return all[i].run
}

// TestRandomFindsFlaws proves the same of random schedules.
func TestRandomFindsFlaws(t *testing.T) {
	does := like()["one that can be asked what it has"]
	for _, f := range []flaw{"doubles after a restart", "cursor first", "says surely not", "absent too early"} {
		t.Run(string(f), func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(40) {
				r := record(t, func(t testing.TB) { Random(t, newMemory(does, f), seed) })
				if r.Failed() {
					t.Logf("seed %d: %s", seed, r.said())
					return
				}
			}
			t.Errorf("it was not found")
		})
	}
}
