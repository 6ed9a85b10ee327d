package storetest

import (
	"tend/desk"
	"tend/store"
)

func revisionCases() []testCase {
	return []testCase{one("the revision is another one after every change", revisions)}
}

func (x *fixture) revision() uint64 {
	x.Helper()
	rev, err := x.st.Revision(x.ctx)
	x.ok(err)
	return rev
}

func revisions(x *fixture) {
	seen := map[uint64]string{x.revision(): "nothing"}
	doc := store.Doc{Kind: store.DocFAQ, ID: "1", Rev: store.AnyRev, Value: []byte(`{"n":1}`)}
	removed := store.Doc{Kind: store.DocFAQ, ID: "1", Rev: store.AnyRev}
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"a first message", func() { x.append(key("u1"), says("m1", start, "Hello")) }},
		{"a late message", func() { x.append(key("u1"), says("m0", start-1, "Hello")) }},
		{"another customer", func() { x.append(key("u2"), says("m2", start, "Hello")) }},
		{"a document", func() { x.ok(x.st.PutDoc(x.ctx, doc)) }},
		{"the same document", func() { x.ok(x.st.PutDoc(x.ctx, doc)) }},
		{"a document removed", func() { x.ok(x.st.PutDoc(x.ctx, removed)) }},
		{"an end", func() { x.append(key("u1"), desk.CloseEntry(minute(1), "anna")) }},
		{"an idle end", func() { _, err := store.CloseIdle(x.ctx, x.st, x.rules, key("u2"), minute(99999)); x.ok(err) }},
	} {
		c.do()
		rev := x.revision()
		if before, known := seen[rev]; known {
			x.Fatalf("after %s the revision is what it was after %s", c.name, before)
		}
		seen[rev] = c.name
	}
	last := x.revision()
	x.state()
	x.equal("the revision after reading", x.revision(), last)
	x.reopen()
	x.equal("the revision after opening again", x.revision(), last)
}
