package feedtest

import (
	"slices"
	"testing"
)

// check is one thing a connection must do, or, on a platform that cannot, what
// it must do instead.
type check struct {
	name string
	on   func(Traits) bool // nil: every platform
	run  func(w *world)
}

// Run is the suite every connection must pass against a simulator of its
// platform. create is called once for each test, and its tests run in
// parallel. Beside the named cases there are random schedules; see Random. The
// environment variable TEND_FEED_SEEDS says how many of them (30), and
// TEND_FEED_BACKLOG how many messages wait after an outage (300).
func Run(t *testing.T, create Make) { run(t, create, number(t, "TEND_FEED_SEEDS", 30)) }

func run(t *testing.T, create Make, seeds int) {
	does := create(t, NewClock(start())).Traits()
	if does.Idempotent && does.Refuses {
		t.Fatalf("a send that is made again without knowing of the one before must not end as refused by a 401 or 403")
	}
	t.Run("the context ends, and nothing goes on", func(t *testing.T) { endsWhole(newWorld(t, create)) })
	for _, c := range checks(does) {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.run(newWorld(t, create))
		})
	}
	t.Run("random schedules", func(t *testing.T) { schedules(t, create, seeds) })
}

// checks are those that fit a platform.
func checks(does Traits) []check {
	all := slices.Concat(inbound(), pushed(), outages(), reading(), outbound(), sends(), staff())
	return slices.DeleteFunc(all, func(c check) bool { return c.on != nil && !c.on(does) })
}

func receives(t Traits) bool { return t.Receives }

// not turns a condition around.
func not(is func(Traits) bool) func(Traits) bool { return func(t Traits) bool { return !is(t) } }
