package storetest

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"tend/store"
)

func docCases() []testCase {
	return []testCase{
		one("documents come and go", docsComeAndGo),
		one("a document somebody else changed", docConflict),
		one("documents are stored together", docsTogether),
		one("one winner of many who change a document", docRace),
		one("documents are listed by kind and id", docList),
		one("documents of odd names", docNames),
	}
}

func (x *fixture) docs(kind string) []store.Doc {
	x.Helper()
	list, err := x.st.Docs(x.ctx, kind)
	x.ok(err)
	return list
}

// doc is the only document of a kind.
func (x *fixture) doc(kind string) store.Doc {
	x.Helper()
	list := x.docs(kind)
	if len(list) != 1 {
		x.Fatalf("%d documents of kind %s, want 1", len(list), kind)
	}
	return list[0]
}

func docsComeAndGo(x *fixture) {
	d := store.Doc{Kind: store.DocShop, ID: "shop-a", Value: []byte(`{"zone":"UTC"}`)}
	x.ok(x.st.PutDoc(x.ctx, d))
	got := x.doc(store.DocShop)
	if got.ID != "shop-a" || got.Rev == 0 || string(got.Value) != `{"zone":"UTC"}` {
		x.Fatalf("got %+v", got)
	}
	got.Value = []byte(`{}`)
	x.ok(x.st.PutDoc(x.ctx, got))
	again := x.doc(store.DocShop)
	x.equal("value", string(again.Value), `{}`)
	x.equal("a new revision", again.Rev == got.Rev, false)
	x.reopen()
	x.equal("after reopening", x.doc(store.DocShop), again)
	again.Value = nil
	x.ok(x.st.PutDoc(x.ctx, again))
	x.equal("removed", len(x.docs(store.DocShop)), 0)
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocShop, ID: "shop-a", Rev: store.AnyRev})) // removed twice
	x.ok(x.st.PutDoc(x.ctx, d))
	x.equal("made anew", string(x.doc(store.DocShop).Value), string(d.Value))
	x.is(x.st.PutDoc(x.ctx, got), store.ErrConflict) // a revision from before the removal
}

func docConflict(x *fixture) {
	d := store.Doc{Kind: store.DocSetting, ID: "me", Value: []byte(`{"a":1}`)}
	x.ok(x.st.PutDoc(x.ctx, d))
	x.is(x.st.PutDoc(x.ctx, d), store.ErrConflict)
	stale := x.doc(store.DocSetting)
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: d.Kind, ID: d.ID, Rev: store.AnyRev, Value: []byte(`{"a":2}`)}))
	x.is(x.st.PutDoc(x.ctx, stale), store.ErrConflict)
	stale.Value = nil
	x.is(x.st.PutDoc(x.ctx, stale), store.ErrConflict)
	x.equal("value", string(x.doc(store.DocSetting).Value), `{"a":2}`)
}

func docsTogether(x *fixture) {
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocFAQ, ID: "b", Value: []byte(`{}`)}))
	x.is(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocFAQ, ID: "a", Value: []byte(`{}`)}, store.Doc{Kind: store.DocFAQ, ID: "b", Value: []byte(`{}`)}), store.ErrConflict)
	x.equal("only the old one", x.doc(store.DocFAQ).ID, "b")
	x.ok(x.st.PutDoc(x.ctx))
}

func docRace(x *fixture) {
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocAgent, ID: "anna", Value: []byte(`{}`)}))
	d := x.doc(store.DocAgent)
	var won atomic.Int32
	together(16, func(i int) {
		mine := d
		mine.Value = []byte(fmt.Sprintf(`{"n":%d}`, i))
		switch err := x.st.PutDoc(x.ctx, mine); {
		case err == nil:
			won.Add(1)
		case !errors.Is(err, store.ErrConflict):
			x.Error(err)
		}
	})
	x.equal("winners", won.Load(), 1)
}

func docList(x *fixture) {
	for _, name := range []string{"b/2", "a/10", "a/1", "ab/1", "a/"} {
		kind, id, _ := strings.Cut(name, "/")
		x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: kind, ID: id, Value: []byte(`{}`)}))
	}
	for kind, want := range map[string]string{"a": "[a/ a/1 a/10]", "ab": "[ab/1]", "": "[a/ a/1 a/10 ab/1 b/2]", "c": "[]"} {
		var got []string
		for _, d := range x.docs(kind) {
			got = append(got, d.Kind+"/"+d.ID)
		}
		x.equal("documents of kind "+kind, fmt.Sprint(got), want)
	}
}

func docNames(x *fixture) {
	for _, id := range []string{"顾客", "a\x00b", strings.Repeat("long", 20<<10)} {
		x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocDraft, ID: id, Value: []byte(`{}`)}))
		d := x.doc(store.DocDraft)
		x.equal("id", d.ID, id)
		d.Value = nil
		x.ok(x.st.PutDoc(x.ctx, d))
	}
}
