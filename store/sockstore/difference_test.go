package sockstore

import (
	"context"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// TestWatcherAcrossAGap lets much happen while nobody serves the desk.
func TestWatcherAcrossAGap(t *testing.T) {
	o := optionsFor(t.TempDir())
	st, err := o.Lock()
	ok(t, err)
	p, err := placeOf(o.Folder)
	ok(t, err)
	l, err := p.listen()
	ok(t, err)
	stop := background(func(ctx context.Context) { _ = Serve(ctx, l, st, p.folder) })
	for i := range 4 {
		write(t, st, customer(i), says("m", start.Add(time.Duration(i)))) // one id a shop: only the first stays
		write(t, st, customer(i), says(string(rune('a'+i)), start.Add(time.Duration(i))))
	}
	ok(t, st.PutDoc(testContext(t), setting("same", 0, "1"), setting("new value", 0, "1"), setting("removed", 0, "1"), setting("made again", 0, "1")))
	seen := states(&o)
	w := watch(t, openDesk(t, o))
	first := sessionsIn(next(t, w))
	stop()
	role(t, seen, Lost)

	write(t, st, customer(1), says("more", start+100))
	write(t, st, customer(2), desk.CloseEntry(start+100, "mei"))
	gone := sessionOf(t, st, 3)
	ok(t, st.Commit(testContext(t), store.Change{Key: customer(3), Expect: gone.Rev, Gone: []desk.SessionID{gone.ID}}))
	write(t, st, customer(5), says("newcomer", start+100))
	ok(t, st.PutDoc(testContext(t),
		setting("new value", store.AnyRev, "2"), setting("removed", store.AnyRev, ""), setting("made again", store.AnyRev, "")))
	ok(t, st.PutDoc(testContext(t), setting("made again", 0, "2")))
	want := map[desk.SessionID]bool{}
	for _, n := range []int{1, 2, 5} {
		want[sessionOf(t, st, n).ID] = true
	}
	ok(t, st.Close())

	got := next(t, w)
	if got.Snapshot || !got.Missed || len(got.Sessions) != len(want) || len(got.Gone) != 1 || got.Gone[0] != gone.ID {
		t.Fatalf("got %+v", got)
	}
	for _, s := range got.Sessions {
		if !want[s.ID] || (first[s.ID] != nil && first[s.ID].Rev == s.Rev) {
			t.Errorf("session %s was told at revision %d", s.ID, s.Rev)
		}
		if s.Customer == customer(2).Customer && s.Open() {
			t.Error("the session that ended was told as open")
		}
	}
	docs := map[string]string{}
	for _, d := range got.Docs {
		docs[d.ID] = string(d.Value)
	}
	if len(docs) != 3 || docs["new value"] != `{"v":2}` || docs["removed"] != "" || docs["made again"] != `{"v":2}` {
		t.Errorf("got documents %v", docs)
	}
}

// setting is a document; an empty value removes it.
func setting(id string, rev uint64, value string) store.Doc {
	d := store.Doc{Kind: store.DocSetting, ID: id, Rev: rev}
	if value != "" {
		d.Value = []byte(`{"v":` + value + `}`)
	}
	return d
}

// TestToldTwice pins what keeps a new holder's watcher from repeating what was
// read beside its snapshot.
func TestToldTwice(t *testing.T) {
	known := newTold()
	open := manySessions(1)[0]
	ended := *open
	ended.Rev, ended.Closed = 5, start+100
	known.learn(store.Changes{Sessions: []*desk.Session{open}})
	known.learn(store.Changes{Sessions: []*desk.Session{&ended}})
	known.expect([]*desk.Session{&ended})
	if again := known.fresh(store.Changes{Sessions: []*desk.Session{&ended}}); len(again.Sessions) != 0 {
		t.Fatal("the end of a session is told twice")
	}
	if ids, _ := known.missing(store.Changes{}); len(ids) != 1 {
		t.Fatalf("got %v", ids)
	}
	known.expect([]*desk.Session{&ended})
	if ids, _ := known.missing(store.Changes{}); len(ids) != 0 {
		t.Fatalf("an ended session is remembered for ever: %v", ids)
	}
}

func sessionsIn(ch store.Changes) map[desk.SessionID]*desk.Session {
	known := map[desk.SessionID]*desk.Session{}
	for _, s := range ch.Sessions {
		known[s.ID] = s
	}
	return known
}
