package storetest

import (
	"errors"
	"strings"
	"time"

	"tend/desk"
	"tend/store"
)

func entryCases() []testCase {
	return []testCase{
		one("every field of an entry comes back", everyField),
		one("a message id twice with one customer", duplicateWithin),
		one("a message id twice in a shop", duplicateAcross),
		one("a message id twice in one commit", duplicateInCommit),
		one("the same message id in two shops", sameIDTwoShops),
		one("an activity twice", duplicateActivity),
		one("what is known", known),
		one("an entry by its id", entryByID),
		one("an entry is replaced in its place", replaced),
		one("a replacement of what is not there", replacedNothing),
		one("ids of any length and letters", oddIDs),
	}
}

func fullEntry() desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: "m1", At: start + 123, From: desk.FromAgent, Kind: desk.KindOrder, Agent: "anna", Name: "王小明",
		Text: "Hello\x00\xff 你好", URL: "https://example.com/a", Ref: "o-1", Answers: "m0", Mark: desk.MarkUpheld,
		Delivery: desk.Held, Release: start.Add(4 * time.Second), Reason: "because", RemoteID: "r-1", Extra: `"a":1`,
	}
}

func everyField(x *fixture) {
	want := fullEntry()
	x.append(key("u1"), want)
	got := x.thread(key("u1"), store.Page{})[0]
	if got.Seq == 0 {
		x.Fatal("the entry has no number")
	}
	want.Seq = got.Seq
	if got != want {
		x.Fatalf("got  %+v\nwant %+v", got, want)
	}
}

// duplicate fails unless a commit is refused for a message id, and leaves no
// trace.
func (x *fixture) duplicate(id desk.MessageID, changes ...store.Change) {
	x.Helper()
	before := x.state()
	var dup *store.DuplicateError
	if err := x.st.Commit(x.ctx, changes...); !errors.As(err, &dup) || dup.ID != id || dup.Shop != "shop-a" {
		x.Fatalf("got %v, want a duplicate of %s in shop-a", err, id)
	}
	x.equal("state", x.state(), before)
}

func duplicateWithin(x *fixture) {
	x.append(key("u1"), says("m1", start, "once"))
	x.duplicate("m1", x.changeOf(key("u1"), says("m2", minute(1), "new"), says("m1", minute(2), "again")))
	x.append(key("u1"), says("m1", minute(2), "again")) // left out, and no error
	x.equal("log", idsOf(x.thread(key("u1"), store.Page{})), []desk.MessageID{"m1"})
}

func duplicateAcross(x *fixture) {
	x.append(key("u1"), says("m1", start, "once"))
	x.duplicate("m1", x.changeOf(key("u2"), says("m1", start, "again")))
	x.equal("revision", x.conversation(key("u2")).Rev, 0)
}

func duplicateInCommit(x *fixture) {
	x.duplicate("m1", x.changeOf(key("u1"), says("m1", start, "once"), says("m1", minute(1), "again")))
	if x.st.Properties().AtomicBatch {
		x.duplicate("m2", x.changeOf(key("u1"), says("m2", start, "once")), x.changeOf(key("u2"), says("m2", start, "again")))
	}
}

func sameIDTwoShops(x *fixture) {
	x.append(key("u1"), says("m1", start, "here"))
	x.append(desk.Key{Shop: "shop-b", Customer: "u1"}, says("m1", start, "there"))
	x.equal("here", x.thread(key("u1"), store.Page{})[0].Text, "here")
}

func duplicateActivity(x *fixture) {
	assign := desk.AssignEntry(minute(1), "anna")
	x.append(key("u1"), says("m1", start, "Hello"), assign, assign)
	x.append(key("u1"), assign)
	x.append(key("u2"), says("m2", start, "Hello"), assign) // another customer's is another one
	x.equal("entries", len(x.thread(key("u1"), store.Page{})), 2)
	x.equal("entries of the other", len(x.thread(key("u2"), store.Page{})), 2)
}

func known(x *fixture) {
	assign := desk.AssignEntry(minute(1), "anna")
	x.append(key("u1"), says("m1", start, "Hello"), assign)
	got, err := x.st.Known(x.ctx, key("u1"), []desk.Entry{says("m2", start, ""), says("m1", minute(9), "other text"), assign, desk.AssignEntry(minute(1), "ben")})
	x.ok(err)
	x.equal("in the customer's log", got, []bool{false, true, true, false})
	got, err = x.st.Known(x.ctx, key("u2"), []desk.Entry{says("m1", start, ""), assign})
	x.ok(err)
	x.equal("with another customer of the shop", got, []bool{true, false})
}

func entryByID(x *fixture) {
	k, assign := key("u1"), desk.AssignEntry(minute(1), "anna")
	x.append(k, says("m1", start, "Hello"), assign)
	e, err := x.st.Entry(x.ctx, k, desk.Message, "m1")
	x.ok(err)
	x.equal("message", e, x.thread(k, store.Page{})[0])
	e, err = x.st.Entry(x.ctx, k, desk.Assign, assign.ID)
	x.ok(err)
	x.equal("assignment", e, x.thread(k, store.Page{})[1])
	for name, ask := range map[string]func() (desk.Entry, error){
		"another type":     func() (desk.Entry, error) { return x.st.Entry(x.ctx, k, desk.Close, assign.ID) },
		"message as close": func() (desk.Entry, error) { return x.st.Entry(x.ctx, k, desk.Close, "m1") },
		"another customer": func() (desk.Entry, error) { return x.st.Entry(x.ctx, key("u2"), desk.Message, "m1") },
	} {
		if _, err := ask(); !errors.Is(err, store.ErrNotFound) {
			x.Errorf("%s: %v, want ErrNotFound", name, err)
		}
	}
}

func replaced(x *fixture) {
	k, held := key("u1"), replies("m2", minute(1), "anna", "soon")
	held.Delivery, held.Release = desk.Held, minute(2)
	x.append(k, says("m1", start, "Hello"), held, says("m3", minute(1), "and"))
	s, err := store.Update(x.ctx, x.st, x.rules, k, []store.Ref{{Type: desk.Message, ID: "m2"}},
		func(e desk.Entry) (desk.Entry, error) { return desk.Release(e, true), nil })
	x.ok(err)
	log := x.thread(k, store.Page{})
	x.equal("order", idsOf(log), []desk.MessageID{"m1", "m2", "m3"})
	x.equal("delivery", log[1].Delivery, desk.Queued)
	x.equal("pending", s.Pending[0].State, desk.Queued)
	x.equal("revision", x.conversation(k).Rev, 2)
	_, err = store.Update(x.ctx, x.st, x.rules, k, []store.Ref{{Type: desk.Message, ID: "m9"}}, desk.Withdraw)
	x.is(err, store.ErrNotFound)
}

func replacedNothing(x *fixture) {
	x.append(key("u1"), says("m1", start, "Hello"))
	e := x.thread(key("u1"), store.Page{})[0]
	e.ID, e.Seq = "m2", e.Seq+7
	before := x.state()
	if err := x.st.Commit(x.ctx, store.Change{Key: key("u1"), Expect: 1, Entries: []desk.Entry{e}}); err == nil {
		x.Fatal("an entry that is not there was replaced")
	}
	x.equal("state", x.state(), before)
}

func oddIDs(x *fixture) {
	long := strings.Repeat("x", 40<<10)
	for i, name := range []string{"", "\x00", "a\x00b", "顾客", "\xff", long, long + "y"} {
		k := desk.Key{Shop: desk.ShopID(name), Customer: desk.CustomerID(name)}
		x.append(k, says(name+"m", minute(i), name), says(name, minute(i), "again"))
		x.equal("entries", len(x.thread(k, store.Page{})), 2)
		e, err := x.st.Entry(x.ctx, k, desk.Message, desk.MessageID(name))
		x.ok(err)
		x.equal("entry", string(e.ID), name)
		x.equal("session's customer", x.sessions(k)[0].Key(), k)
	}
}
