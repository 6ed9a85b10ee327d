package storetest

import (
	"fmt"
	"math"
	"sync"

	"tend/desk"
	"tend/store"
)

func threadCases() []testCase {
	return []testCase{
		one("pages of a thread", pages),
		one("a thread in the order of time", threadOrder),
		one("paging while others write", pagingWhileWriting),
	}
}

// newest is a position behind every entry.
var newest = store.Position{At: math.MaxInt64, Seq: math.MaxUint64}

func pages(x *fixture) {
	k := key("u1")
	var entries []desk.Entry
	for i := range 10 {
		entries = append(entries, says(fmt.Sprint(i), minute(i/3), "Hello")) // several in a minute
	}
	x.append(k, entries...)
	x.append(key("u0"), says("before", start, "another customer"))
	x.append(key("u2"), says("after", start, "another customer"))
	all := x.thread(k, store.Page{})
	at := func(i int) store.Position { return store.PositionOf(all[i]) }
	for _, c := range []struct {
		name string
		page store.Page
		want string
	}{
		{"all", store.Page{}, "[0 1 2 3 4 5 6 7 8 9]"},
		{"the first three", store.Page{Limit: 3}, "[0 1 2]"},
		{"three after the second", store.Page{After: at(1), Limit: 3}, "[2 3 4]"},
		{"all after the eighth", store.Page{After: at(7)}, "[8 9]"},
		{"after the last", store.Page{After: at(9)}, "[]"},
		{"after no entry's place", store.Page{After: store.Position{At: minute(1), Seq: 0}, Limit: 2}, "[3 4]"},
		{"the newest three", store.Page{Before: newest, Limit: 3}, "[7 8 9]"},
		{"three before the sixth", store.Page{Before: at(5), Limit: 3}, "[2 3 4]"},
		{"more than there are before the third", store.Page{Before: at(2), Limit: 9}, "[0 1]"},
		{"all before the fourth", store.Page{Before: at(3)}, "[0 1 2]"},
		{"before the first", store.Page{Before: at(0)}, "[]"},
	} {
		x.equal(c.name, fmt.Sprint(idsOf(x.thread(k, c.page))), c.want)
	}
}

func threadOrder(x *fixture) {
	k := key("u1")
	x.append(k, says("c", minute(5), ""), says("a", minute(1), ""))
	x.append(k, says("d", minute(5), ""))
	x.append(k, says("b", minute(1), ""))
	log := x.thread(k, store.Page{})
	x.equal("order", fmt.Sprint(idsOf(log)), "[a b c d]")
	seen := map[uint64]bool{}
	for i, e := range log {
		if seen[e.Seq] || (i > 0 && !store.PositionOf(log[i-1]).Before(store.PositionOf(e))) {
			x.Fatalf("entry %s at %v after %v", e.ID, store.PositionOf(e), store.PositionOf(log[i-1]))
		}
		seen[e.Seq] = true
	}
}

// pagingWhileWriting reads forward and backward in small pages while messages
// are added in the middle and at both ends. What was there before must come
// once and in order.
func pagingWhileWriting(x *fixture) {
	k := key("u1")
	var old []desk.Entry
	for i := range 40 {
		old = append(old, says(fmt.Sprint("old", i), minute(10*i), "Hello"))
	}
	x.append(k, old...)
	written := make(chan struct{}, 1)
	var writer sync.WaitGroup
	writer.Go(func() {
		for i := range 30 {
			if _, err := x.try(k, says(fmt.Sprint("new", i), minute(i*17%450-20), "Hello")); err != nil {
				x.Error(err)
			}
			select {
			case written <- struct{}{}:
			default:
			}
		}
	})
	for range 3 {
		<-written
		x.sawOld("forward", x.readAll(k, true), len(old))
		x.sawOld("backward", x.readAll(k, false), len(old))
	}
	writer.Wait()
	x.equal("all", len(x.readAll(k, true)), 70)
	x.equal("all backward", idsOf(x.readAll(k, false)), idsOf(x.readAll(k, true)))
}

// readAll reads a thread by pages of seven and gives it in its order.
func (x *fixture) readAll(k desk.Key, forward bool) []desk.Entry {
	x.Helper()
	var all []desk.Entry
	page := store.Page{Limit: 7}
	if !forward {
		page.Before = newest
	}
	for {
		part := x.thread(k, page)
		if len(part) == 0 {
			return all
		}
		if forward {
			all = append(all, part...)
			page.After = store.PositionOf(part[len(part)-1])
		} else {
			all = append(part, all...)
			page.Before = store.PositionOf(part[0])
		}
	}
}

func (x *fixture) sawOld(how string, entries []desk.Entry, n int) {
	x.Helper()
	next := 0
	for i, e := range entries {
		if i > 0 && !store.PositionOf(entries[i-1]).Before(store.PositionOf(e)) {
			x.Errorf("%s: %s is repeated or out of order", how, e.ID)
		}
		if e.ID == desk.MessageID(fmt.Sprint("old", next)) {
			next++
		}
	}
	if next != n {
		x.Errorf("%s: %d of %d old messages were read", how, next, n)
	}
}
