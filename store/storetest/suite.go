package storetest

import (
	"testing"

	"tend/store"
)

// Desk is one desk's data, empty at first, in whatever place the engine keeps
// it. It belongs to one test.
type Desk struct {
	// Open opens the desk. It is called again after the store it gave was
	// closed or crashed, and then finds what was committed.
	Open func() (store.Store, error)
	// Crash ends a store the way a killed process does, without Close. Nil if
	// the engine cannot show that within one process.
	Crash func(store.Store)
	// Check looks at the data after the test, when no store is open. Nil if
	// the engine has nothing to look at.
	Check func(testing.TB)
	// Bulk is how many customers the test of reading very many makes; 0 is
	// 5000. It is for those who write through others, slowly.
	Bulk int
}

// Run tests every promise of package store. fresh is called once per test.
func Run(t *testing.T, fresh func(testing.TB) Desk) {
	Part(t, fresh, func(string) bool { return true })
}

// Part is Run of the promises that are wanted, by their names: for another way
// to an engine that passes all of them.
func Part(t *testing.T, fresh func(testing.TB) Desk, want func(name string) bool) {
	for _, c := range cases() {
		if !want(c.name) {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.run(t, fresh)
		})
	}
}

type testCase struct {
	name string
	run  func(t *testing.T, fresh func(testing.TB) Desk)
}

// one makes a test case of a test that needs a single open desk.
func one(name string, run func(x *fixture)) testCase {
	return testCase{name, func(t *testing.T, fresh func(testing.TB) Desk) {
		x := open(t, fresh(t))
		run(x)
		x.finish()
	}}
}

func cases() []testCase {
	var all []testCase
	for _, group := range [][]testCase{
		commitCases(), entryCases(), sessionCases(), claimCases(), lateCases(), insteadCases(), threadCases(),
		scanCases(), tallyCases(), revisionCases(), searchCases(), docCases(), watchCases(), watchEndCases(), signCases(), lifeCases(), modelCases(),
	} {
		all = append(all, group...)
	}
	return all
}
