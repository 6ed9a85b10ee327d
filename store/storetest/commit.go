package storetest

import (
	"context"

	"tend/desk"
	"tend/store"
)

func commitCases() []testCase {
	return []testCase{
		one("a customer never heard of", unheardOf),
		one("a commit is there whole", commitWhole),
		one("a stale revision changes nothing", staleRevision),
		one("a first revision that is not the first", firstRevision),
		one("several customers in one commit", severalCustomers),
		one("several customers of which one fails", severalFail),
		one("a cancelled commit changes nothing", cancelledCommit),
		one("two changes of one customer in a commit", sameCustomerTwice),
	}
}

func unheardOf(x *fixture) {
	k := key("nobody")
	x.equal("conversation", x.conversation(k), store.Conversation{Key: k})
	x.equal("sessions", len(x.sessions(k)), 0)
	x.equal("thread", len(x.thread(k, store.Page{})), 0)
	_, err := x.st.Session(x.ctx, "s-none")
	x.is(err, store.ErrNotFound)
	_, err = x.st.Entry(x.ctx, k, desk.Message, "m-none")
	x.is(err, store.ErrNotFound)
	known, err := x.st.Known(x.ctx, k, []desk.Entry{says("m-none", start, "?"), desk.CloseEntry(start, "anna")})
	x.ok(err)
	x.equal("known", known, []bool{false, false})
}

// changeOf folds entries that come last into a change.
func (x *fixture) changeOf(k desk.Key, entries ...desk.Entry) store.Change {
	x.Helper()
	c := x.conversation(k)
	f := desk.NewFolder(x.rules, k, c.Latest)
	for _, e := range entries {
		_ = f.Apply(e)
	}
	for _, s := range f.Changed() {
		s.Rev = c.Rev + 1
	}
	return store.Change{Key: k, Expect: c.Rev, Entries: entries, Sessions: f.Changed()}
}

func commitWhole(x *fixture) {
	k := key("u1")
	ch := x.changeOf(k, says("m1", start, "Hello"), desk.AssignEntry(minute(1), "anna"))
	x.ok(x.st.Commit(x.ctx, ch))
	c := x.conversation(k)
	log := x.thread(k, store.Page{})
	x.equal("revision", c.Rev, 1)
	x.equal("log", idsOf(log), []desk.MessageID{"m1", desk.AssignEntry(minute(1), "anna").ID})
	x.equal("last position", c.Last, store.PositionOf(log[1]))
	x.sameSession("latest", c.Latest, ch.Sessions[0])
	x.equal("entries of the caller", ch.Entries[0].Seq, 0)
	x.ok(x.st.Commit(x.ctx)) // nothing at all is fine too
}

func staleRevision(x *fixture) {
	k := key("u1")
	stale := x.changeOf(k, says("m1", start, "first"))
	x.append(k, says("m2", minute(1), "second"))
	before := x.state()
	x.is(x.st.Commit(x.ctx, stale), store.ErrConflict)
	x.equal("state", x.state(), before)
}

func firstRevision(x *fixture) {
	ch := x.changeOf(key("u1"), says("m1", start, "first"))
	ch.Expect = 3
	for _, s := range ch.Sessions {
		s.Rev = 4
	}
	x.is(x.st.Commit(x.ctx, ch), store.ErrConflict)
	x.equal("revision", x.conversation(key("u1")).Rev, 0)
}

func severalCustomers(x *fixture) {
	a, b := key("u1"), desk.Key{Shop: "shop-b", Customer: "u1"}
	x.ok(x.st.Commit(x.ctx, x.changeOf(a, says("m1", start, "in a")), x.changeOf(b, says("m1", start, "in b"))))
	x.equal("text in a", x.thread(a, store.Page{})[0].Text, "in a")
	x.equal("text in b", x.thread(b, store.Page{})[0].Text, "in b")
}

// severalFail has three changes of which the second is stale. Engines with
// AtomicBatch store none of them, others the first.
func severalFail(x *fixture) {
	stale := x.changeOf(key("u2"), says("m2", start, "stale"))
	x.append(key("u2"), says("m3", start, "faster"))
	err := x.st.Commit(x.ctx, x.changeOf(key("u1"), says("m1", start, "good")), stale, x.changeOf(key("u3"), says("m4", start, "after")))
	x.is(err, store.ErrConflict)
	first := 1
	if x.st.Properties().AtomicBatch {
		first = 0
	}
	x.equal("first", len(x.thread(key("u1"), store.Page{})), first)
	x.equal("second", idsOf(x.thread(key("u2"), store.Page{})), []desk.MessageID{"m3"})
	x.equal("third", len(x.thread(key("u3"), store.Page{})), 0)
}

func cancelledCommit(x *fixture) {
	ctx, cancel := context.WithCancel(x.ctx)
	ch := x.changeOf(key("u1"), says("m1", start, "first"))
	cancel()
	x.is(x.st.Commit(ctx, ch), context.Canceled)
	x.equal("log", len(x.thread(key("u1"), store.Page{})), 0)
}

func sameCustomerTwice(x *fixture) {
	ch := x.changeOf(key("u1"), says("m1", start, "first"))
	other := x.changeOf(key("u1"), says("m2", start, "second"))
	if err := x.st.Commit(x.ctx, ch, other); err == nil {
		x.Fatal("two changes of the same customer were taken")
	}
	if x.st.Properties().AtomicBatch {
		x.equal("log", len(x.thread(key("u1"), store.Page{})), 0)
	}
}
