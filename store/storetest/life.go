package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"

	"tend/desk"
	"tend/store"
)

func lifeCases() []testCase {
	return []testCase{
		one("what was stored is there after reopening", reopening),
		{"what was acknowledged is there after a crash", crashing},
		one("a closed store says so", closedStore),
		one("closing while others write", closingWhileWriting),
		one("methods end with their context", contexts),
	}
}

// fill gives a desk something of everything.
func (x *fixture) fill() {
	x.history(20)
	held := replies("r1", minute(2), "anna", "Hi")
	held.Delivery, held.Release = desk.Held, minute(3)
	x.append(key("u1"), says("m1", minute(1), "Hello"), held)
	x.append(key("u1"), says("m0", start, "late"))
	x.append(key("u2"), says("m2", start, "你好"), desk.MarkEntry(minute(1), desk.MarkReported))
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocShop, ID: "shop-a", Value: []byte(`{"zone":"Asia/Shanghai"}`)}))
}

func reopening(x *fixture) {
	x.fill()
	before := x.state()
	x.reopen()
	x.equal("state", x.state(), before)
	x.append(key("u9"), says("m9", start, "goes on"))
	log := x.thread(key("u9"), store.Page{})
	for _, e := range x.thread(key("u1"), store.Page{}) {
		if e.Seq >= log[0].Seq {
			x.Errorf("entry %s has number %d, one that came after reopening %d", e.ID, e.Seq, log[0].Seq)
		}
	}
}

func crashing(t *testing.T, fresh func(testing.TB) Desk) {
	d := fresh(t)
	x := open(t, d)
	x.fill()
	before := x.state()
	if d.Crash == nil {
		x.ok(x.st.Close())
	} else {
		d.Crash(x.st)
	}
	x.open()
	x.equal("state", x.state(), before)
	x.append(key("u1"), says("m9", minute(9), "goes on"))
	x.finish()
}

func closedStore(x *fixture) {
	x.append(key("u1"), says("m1", start, "Hello"))
	ch := x.changeOf(key("u1"), says("m2", minute(1), "late"))
	x.ok(x.st.Close())
	x.ok(x.st.Close())
	for name, err := range x.everyMethod(x.ctx, ch) {
		if !errors.Is(err, store.ErrClosed) {
			x.Errorf("%s after Close: %v, want ErrClosed", name, err)
		}
	}
}

// everyMethod calls all methods that can fail.
func (x *fixture) everyMethod(ctx context.Context, ch store.Change) map[string]error {
	st, k, errs := x.st, key("u1"), map[string]error{}
	_, errs["Watch"] = st.Watch(ctx)
	_, errs["Conversation"] = st.Conversation(ctx, k)
	_, errs["Sessions"] = st.Sessions(ctx, k)
	_, errs["Session"] = st.Session(ctx, "s1")
	_, errs["Thread"] = st.Thread(ctx, k, store.Page{})
	_, errs["Known"] = st.Known(ctx, k, ch.Entries)
	_, errs["Entry"] = st.Entry(ctx, k, desk.Message, "m1")
	errs["Commit"] = st.Commit(ctx, ch)
	errs["Closed"] = st.Closed(ctx, 0, 0, func(*desk.Session) bool { return true })
	errs["Tally"] = st.Tally(ctx, 0, 0, func(*desk.Session) bool { return true })
	_, errs["Revision"] = st.Revision(ctx)
	errs["Log"] = st.Log(ctx, 0, 0, func(desk.Key, desk.Entry) bool { return true })
	errs["Search"] = st.Search(ctx, store.Query{Text: "hello"}, func(store.Hit) bool { return true })
	_, errs["Docs"] = st.Docs(ctx, "")
	errs["PutDoc"] = st.PutDoc(ctx, store.Doc{Kind: store.DocFAQ, ID: "1", Value: []byte(`{}`)})
	errs["Tell"] = st.Tell(ctx, sign("c1"))
	errs["Hear"] = st.Hear(ctx, func(store.Sign) {})
	return errs
}

func contexts(x *fixture) {
	x.append(key("u1"), says("m1", start, "Hello"))
	ch := x.changeOf(key("u1"), says("m2", minute(1), "late"))
	before := x.state()
	ctx, cancel := context.WithCancel(x.ctx)
	cancel()
	for name, err := range x.everyMethod(ctx, ch) {
		if !errors.Is(err, context.Canceled) {
			x.Errorf("%s with a context that is over: %v, want context.Canceled", name, err)
		}
	}
	x.equal("state", x.state(), before)
}

// closingWhileWriting closes the store under its writers' hands. Each of them
// is told either that its message is stored, and it is, or that the desk is
// closed.
func closingWhileWriting(x *fixture) {
	var acked atomic.Int32
	enough, closed := make(chan struct{}), make(chan error, 1)
	go func() {
		<-enough
		closed <- x.st.Close()
	}()
	together(4, func(i int) {
		for j := 0; ; j++ {
			if _, err := x.try(key(fmt.Sprint(i)), says(fmt.Sprintf("m-%d-%d", i, j), minute(j), "Hello")); err != nil {
				if !errors.Is(err, store.ErrClosed) {
					x.Error(err)
				}
				return
			}
			if acked.Add(1) == 10 {
				close(enough)
			}
		}
	})
	x.ok(<-closed)
	x.open()
	x.equal("messages", len(x.logIDs()), acked.Load())
}
