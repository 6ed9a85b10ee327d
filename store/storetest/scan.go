package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/store"
)

func scanCases() []testCase {
	return []testCase{
		one("the whole log in the order of time", logOrder),
		one("the log of a range", logRange),
		one("a log longer than any chunk", longLog),
		one("closed sessions by the time they opened", closedRange),
		one("bulk reading ends early", bulkEndsEarly),
		one("bulk reading while the callback writes", bulkWhileWriting),
	}
}

func logOrder(x *fixture) {
	x.append(key("u1"), says("c", minute(3), ""), says("a", minute(1), ""))
	x.append(key("u2"), says("b", minute(2), ""), desk.CloseEntry(minute(4), "anna"))
	x.append(desk.Key{Shop: "shop-b", Customer: "u1"}, says("a", start, ""))
	x.equal("log", x.logIDs(), []string{"shop-b/u1/a", "shop-a/u1/a", "shop-a/u2/b", "shop-a/u1/c",
		"shop-a/u2/" + string(desk.CloseEntry(minute(4), "anna").ID)})
}

func logRange(x *fixture) {
	for i := range 6 {
		x.append(key(fmt.Sprint(i%2)), says(fmt.Sprint(i), minute(i), "Hello"))
	}
	all := []string{"shop-a/0/0", "shop-a/1/1", "shop-a/0/2", "shop-a/1/3", "shop-a/0/4", "shop-a/1/5"}
	x.equal("from the second", x.logBetween(minute(1), 0), all[1:])
	x.equal("up to the third", x.logBetween(0, minute(2)), all[:2])
	x.equal("a range", x.logBetween(minute(2), minute(5)), all[2:5])
	x.equal("between two", x.logBetween(minute(2)+1, minute(3)), []string{})
	x.equal("an empty one", x.logBetween(minute(3), minute(3)), []string{})
	x.equal("after the end", x.logBetween(minute(6), 0), []string{})
}

func (x *fixture) logIDs() []string {
	x.Helper()
	return x.logBetween(0, 0)
}

func (x *fixture) logBetween(from, to desk.Instant) []string {
	x.Helper()
	ids := []string{}
	x.ok(x.st.Log(x.ctx, from, to, func(k desk.Key, e desk.Entry) bool {
		ids = append(ids, fmt.Sprintf("%s/%s/%s", k.Shop, k.Customer, e.ID))
		return true
	}))
	return ids
}

// longLog has more entries than an engine is likely to read at once.
func longLog(x *fixture) {
	const customers, each = 20, 500
	for i := range customers {
		var entries []desk.Entry
		for j := range each {
			entries = append(entries, says(fmt.Sprintf("m-%d-%d", i, j), minute(j*customers+i), "Hello"))
		}
		x.append(key(fmt.Sprint(i)), entries...)
	}
	n, last := 0, desk.Instant(0)
	x.ok(x.st.Log(x.ctx, 0, 0, func(k desk.Key, e desk.Entry) bool {
		if e.At <= last || e.At != minute(n) || string(k.Customer) != fmt.Sprint(n%customers) {
			x.Errorf("entry %d is %s of %s", n, e.ID, k.Customer)
		}
		n, last = n+1, e.At
		return !x.Failed()
	}))
	x.equal("entries", n, customers*each)
}

func closedRange(x *fixture) {
	var ids []desk.SessionID
	for i := range 6 {
		k := key(fmt.Sprint(i))
		ids = append(ids, x.append(k, says(fmt.Sprint("m", i), minute(i), "Hello")).ID)
		if i != 3 {
			x.append(k, desk.CloseEntry(minute(100-i), "anna"))
		}
	}
	ids = append(ids[:3:3], ids[4:]...)
	x.equal("all", x.closedIDs(0, 0), ids)
	x.equal("from the second", x.closedIDs(minute(1), 0), ids[1:])
	x.equal("up to the third", x.closedIDs(0, minute(2)), ids[:2])
	x.equal("a range", x.closedIDs(minute(2), minute(5)), ids[2:4])
	x.equal("an empty one", x.closedIDs(minute(3), minute(3)), []desk.SessionID{})
}

// readers are the methods that call back.
func (x *fixture) readers() map[string]func(context.Context, func() bool) error {
	return map[string]func(context.Context, func() bool) error{
		"log": func(ctx context.Context, fn func() bool) error {
			return x.st.Log(ctx, 0, 0, func(desk.Key, desk.Entry) bool { return fn() })
		},
		"tally": func(ctx context.Context, fn func() bool) error {
			return x.st.Tally(ctx, 0, 0, func(*desk.Session) bool { return fn() })
		},
		"closed": func(ctx context.Context, fn func() bool) error {
			return x.st.Closed(ctx, 0, 0, func(*desk.Session) bool { return fn() })
		},
		"search": func(ctx context.Context, fn func() bool) error {
			return x.st.Search(ctx, store.Query{Text: "hello"}, func(store.Hit) bool { return fn() })
		},
	}
}

// history makes n customers with a session that has ended.
func (x *fixture) history(n int) {
	var changes []store.Change
	for i := range n {
		k := key(fmt.Sprint("h", i))
		changes = append(changes, x.changeOf(k, says(fmt.Sprint("h", i), minute(i), "Hello"), desk.CloseEntry(minute(i+1), "anna")))
	}
	x.ok(x.st.Commit(x.ctx, changes...))
}

func bulkEndsEarly(x *fixture) {
	x.history(cmp.Or(x.desk.Bulk, 5000))
	for name, read := range x.readers() {
		n := 0
		x.ok(read(x.ctx, func() bool { n++; return n < 3 }))
		x.equal(name+": calls until false", n, 3)
		ctx, cancel := context.WithCancel(x.ctx)
		err := read(ctx, func() bool { n++; cancel(); return true })
		if !errors.Is(err, context.Canceled) || n > 4800 {
			x.Errorf("%s: %v after %d calls of a cancelled reader", name, err, n)
		}
	}
}

// bulkWhileWriting uses the store from within the callback, which an engine
// with one long transaction could not survive.
func bulkWhileWriting(x *fixture) {
	x.history(300)
	for name, read := range x.readers() {
		n := 0
		x.ok(read(x.ctx, func() bool {
			if n++; n%100 == 1 {
				x.append(key(fmt.Sprint(name, n)), says(fmt.Sprint(name, n), start.Add(-1), "written meanwhile"))
				x.thread(key("h1"), store.Page{})
			}
			return true
		}))
		if n < 300 {
			x.Errorf("%s: %d calls, want 300 or more", name, n)
		}
	}
}
