package notify_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/notify"
)

// TestAnySequence plays random days and checks what the policy promises
// whatever happens: every last call is heard before its deadline, and no hour
// has more ordinary notices than the budget.
func TestAnySequence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		opts := drawOptions(t)
		var steps []step
		owed := map[debt]time.Duration{}
		at := time.Duration(0)
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			at += time.Duration(rapid.IntRange(0, 1800).Draw(t, "pause")) * sec
			e := drawEvent(t, at)
			if d := (debt{e.Session, e.Deadline.Sub(start)}); e.Kind == notify.LastCall && !has(owed, d) {
				owed[d] = at
			}
			// What is on screen is never one of the sessions that get a last call.
			seen := rapid.SampledFrom([]string{"", "m0", "m1"}).Draw(t, "on screen")
			steps = append(steps, focus(at, seen, rapid.Bool().Draw(t, "focused")), push(at, e))
		}
		heard := drive(t, notify.New(opts), steps...)
		checkLastCalls(t, owed, heard)
		checkBudget(t, opts.PerHour, heard)
	})
}

func drawOptions(t *rapid.T) notify.Options {
	opts := notify.DefaultOptions()
	opts.PerHour = rapid.IntRange(0, 5).Draw(t, "budget")
	opts.Gap = time.Duration(rapid.IntRange(0, 300).Draw(t, "gap")) * sec
	opts.Gather = time.Duration(rapid.IntRange(0, 60).Draw(t, "gather")) * sec
	opts.Quiet.From = rapid.IntRange(0, 1439).Draw(t, "quiet from")
	opts.Quiet.To = rapid.IntRange(0, 1439).Draw(t, "quiet to")
	return opts
}

func drawEvent(t *rapid.T, at time.Duration) notify.Event {
	left := time.Duration(rapid.IntRange(1, 3600).Draw(t, "left")) * sec
	id := rapid.SampledFrom([]string{"0", "1", "2"}).Draw(t, "session")
	switch rapid.SampledFrom(notify.Kinds()).Draw(t, "kind") {
	case notify.LastCall:
		return lastCall("c"+id, at+left)
	case notify.Expiring:
		return expiring("m"+id, at+left)
	case notify.QueueGrows:
		return queue(rapid.IntRange(0, 50).Draw(t, "length"))
	case notify.NewMine:
		return mine("m" + id)
	}
	return fresh("m" + id)
}

// debt is a last call that has to be heard before its deadline.
type debt struct {
	session  string
	deadline time.Duration
}

func has(owed map[debt]time.Duration, d debt) bool {
	_, ok := owed[d]
	return ok
}

func checkLastCalls(t *rapid.T, owed map[debt]time.Duration, heard []told) {
	for d, pushed := range owed {
		if !slices.ContainsFunc(heard, func(x told) bool {
			return x.notice.Urgent && pushed <= x.at && x.at < d.deadline &&
				slices.Contains(x.notice.Sessions, d.session)
		}) {
			t.Fatalf("no last call for %s from %v before %v: heard %q", d.session, pushed, d.deadline, titles(heard))
		}
	}
}

func checkBudget(t *rapid.T, budget int, heard []told) {
	var ordinary []time.Duration
	for _, x := range heard {
		if !x.notice.Urgent {
			ordinary = append(ordinary, x.at)
		}
	}
	for i := range ordinary {
		if i >= budget && (budget == 0 || ordinary[i]-ordinary[i-budget] < hr) {
			t.Fatalf("more than %d notices in an hour: %q", budget, titles(heard))
		}
	}
}
