// Package storetest is the suite every engine of package store passes, and the
// benchmarks that compare them.
//
// An engine's own test calls [Run] with a function that gives it a new, empty
// desk, and adds only what is particular to it:
//
//	func TestStore(t *testing.T) {
//		storetest.Run(t, func(tb testing.TB) storetest.Desk { … })
//	}
//
// To add a promise to the contract, write it into package store, add a test of
// it here, and then make the engines keep it. What an engine cannot promise is
// a field of store.Properties, and the suite tests both sides of it.
package storetest
