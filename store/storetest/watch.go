package storetest

import (
	"fmt"
	"sync"

	"tend/desk"
	"tend/store"
)

func watchCases() []testCase {
	return []testCase{
		one("a watcher of an empty desk", watchEmpty),
		one("a watcher is told the state, then every change", watchFollows),
		one("a watcher is told the last of an ended session", watchEnded),
		one("a watcher is told of documents", watchDocs),
		one("changes that come together are told as one", watchCoalesces),
		one("nothing is told that was not stored", watchRefused),
		one("no gap and no repetition among many writers", watchManyWriters),
		one("a slow watcher keeps no writer waiting", watchSlow),
	}
}

func watchEmpty(x *fixture) {
	w := x.watch()
	c := w.next()
	x.equal("snapshot", c, store.Changes{Snapshot: true})
	w.silent()
}

func watchFollows(x *fixture) {
	old := x.append(key("u1"), says("m1", start, "Hello"))
	x.history(3)
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocShop, ID: "shop-a", Value: []byte(`{}`)}))
	w := x.watch()
	c := w.next()
	x.equal("sessions in the snapshot", len(c.Sessions), 1)
	x.sameSession("session in the snapshot", c.Sessions[0], old)
	x.equal("documents in the snapshot", len(c.Docs), 1)
	fresh := x.append(key("u2"), says("m2", minute(1), "Hello"))
	w.until("the new session is there", func() bool { return w.sessions[fresh.ID] != nil })
	changed := x.append(key("u1"), replies("m3", minute(2), "anna", "Hi"))
	w.until("the reply is there", func() bool { return w.revs[old.ID] == changed.Rev })
	x.sameSession("after the reply", w.sessions[old.ID], changed)
	w.silent()
	w.caughtUpWithoutWaiting()
}

// caughtUpWithoutWaiting is caughtUp for a watcher that was told everything.
func (f *follower) caughtUpWithoutWaiting() {
	f.x.Helper()
	told := f.told
	f.caughtUp()
	f.x.equal("changes told meanwhile", f.told, told)
}

func watchEnded(x *fixture) {
	s := x.append(key("u1"), says("m1", start, "Hello"))
	w := x.watch()
	w.next()
	ended := x.append(key("u1"), desk.CloseEntry(minute(1), "anna"))
	w.until("the end is told", func() bool { return w.revs[s.ID] == ended.Rev })
	x.equal("active", len(w.sessions), 0)
	short := x.append(key("u2"), says("m2", start, "Hello"), desk.CloseEntry(minute(1), "anna"))
	w.until("a session that never was open is told", func() bool { return w.revs[short.ID] == short.Rev })
	w.silent()
}

func watchDocs(x *fixture) {
	w := x.watch()
	w.next()
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocAgent, ID: "anna", Value: []byte(`{"a":1}`)}))
	w.until("the document is there", func() bool { return string(w.docs["agent/anna"].Value) == `{"a":1}` })
	x.equal("as stored", w.docs["agent/anna"], x.doc(store.DocAgent))
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocAgent, ID: "anna", Rev: store.AnyRev}))
	w.until("the document is gone", func() bool { return len(w.docs) == 0 })
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocAgent, ID: "anna", Rev: store.AnyRev}))
	w.silent() // there was nothing to remove
}

// watchCoalesces changes one session often while nobody reads. The reader is
// told the newest state, in far fewer Changes than there were commits.
func watchCoalesces(x *fixture) {
	w := x.watch()
	w.next()
	const n = 100
	var last *desk.Session
	for i := range n {
		last = x.append(key("u1"), says(fmt.Sprint(i), minute(i), "Hello"))
	}
	w.until("the newest state is told", func() bool { return w.revs[last.ID] == n })
	x.sameSession("newest state", w.sessions[last.ID], last)
	if w.told > n {
		x.Fatalf("told %d times", w.told)
	}
}

func watchRefused(x *fixture) {
	stale := x.changeOf(key("u1"), says("m1", start, "Hello"))
	x.append(key("u1"), says("m2", start, "faster"))
	w := x.watch()
	w.next()
	x.is(x.st.Commit(x.ctx, stale), store.ErrConflict)
	x.is(x.st.PutDoc(x.ctx, store.Doc{Kind: "faq", ID: "1", Rev: 99, Value: []byte(`{}`)}), store.ErrConflict)
	w.silent()
}

// watchManyWriters starts watchers while writers are at it. At the end all
// watchers know the same, and follower has checked each step.
func watchManyWriters(x *fixture) {
	const writers, each, watching = 6, 12, 4
	begun := make(chan struct{}, writers*each)
	var all sync.WaitGroup
	for i := range writers {
		all.Go(func() {
			for j := range each {
				if _, err := x.try(key(fmt.Sprint(j%4)), scene(i, j)); err != nil {
					x.Error(err)
				}
				begun <- struct{}{}
			}
		})
	}
	var followers []*follower
	for range watching {
		<-begun
		followers = append(followers, x.watch())
		followers[len(followers)-1].next()
	}
	all.Wait()
	for _, f := range followers {
		f.caughtUp()
		f.silent()
	}
}

// scene is what writer i does in step j: mostly messages, now and then the end
// of a session.
func scene(i, j int) desk.Entry {
	if (i+j)%5 == 4 {
		return desk.CloseEntry(minute(j*10+i), desk.AgentID(fmt.Sprint("agent", i)))
	}
	return says(fmt.Sprintf("m-%d-%d", i, j), minute(j*10+i), "Hello")
}

// watchSlow has a watcher that never reads. Writers go on all the same, and
// when it reads at last it is told everything in one go.
func watchSlow(x *fixture) {
	w := x.watch()
	const customers = 50
	for i := range customers {
		x.append(key(fmt.Sprint(i)), says(fmt.Sprint("a", i), start, "Hello"))
		x.append(key(fmt.Sprint(i)), says(fmt.Sprint("b", i), minute(1), "Hello"))
	}
	w.caughtUp()
	x.equal("sessions", len(w.sessions), customers)
}
