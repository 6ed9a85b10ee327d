package storetest

import (
	"fmt"
	"testing"

	"tend/desk"
	"tend/store"
)

// RunBenchmarks measures what people wait for.
func RunBenchmarks(b *testing.B, fresh func(testing.TB) Desk) {
	for _, c := range []struct {
		name string
		run  func(b *testing.B, x *fixture)
	}{
		{"Reply", benchReply}, {"Conversation", benchConversation}, {"ThreadPage", benchThread}, {"Watch10000", benchWatch}, {"Import", benchImport},
	} {
		b.Run(c.name, func(b *testing.B) {
			x := open(b, fresh(b))
			c.run(b, x)
			b.StopTimer()
			x.ok(x.st.Close())
		})
	}
}

// openSessions gives a desk n customers who wait.
func (x *fixture) openSessions(n int) {
	for from := 0; from < n; from += 5000 {
		var changes []store.Change
		for i := from; i < min(n, from+5000); i++ {
			changes = append(changes, x.changeOf(key(fmt.Sprint(i)), says(fmt.Sprint("m", i), start+desk.Instant(i), "Where is my order?")))
		}
		x.ok(x.st.Commit(x.ctx, changes...))
	}
}

func benchReply(b *testing.B, x *fixture) {
	x.openSessions(1000)
	i := 0
	for b.Loop() {
		x.append(key(fmt.Sprint(i%1000)), replies(fmt.Sprint("r", i), minute(1+i/1000), "anna", "Thank you for waiting."))
		i++
	}
}

func benchConversation(b *testing.B, x *fixture) {
	x.openSessions(1000)
	for b.Loop() {
		x.conversation(key("500"))
	}
}

func benchThread(b *testing.B, x *fixture) {
	x.openSessions(1000)
	var entries []desk.Entry
	for i := range 5000 {
		entries = append(entries, says(fmt.Sprint("t", i), minute(i), "Where is my order?"))
	}
	x.append(key("500"), entries...)
	for b.Loop() {
		if n := len(x.thread(key("500"), store.Page{Before: newest, Limit: 50})); n != 50 {
			b.Fatal(n)
		}
	}
}

func benchWatch(b *testing.B, x *fixture) {
	x.openSessions(10000)
	for b.Loop() {
		if n := len(x.snapshot().Sessions); n != 10000 {
			b.Fatal(n)
		}
	}
}

// benchImport commits batches of 1,000 customers with five messages each.
func benchImport(b *testing.B, x *fixture) {
	n := 0
	for b.Loop() {
		changes := make([]store.Change, 1000)
		for i := range changes {
			var entries []desk.Entry
			for j := range 5 {
				entries = append(entries, says(fmt.Sprintf("m%d-%d", n, j), minute(n/100+j), "Where is my order?"))
			}
			changes[i] = x.changeOf(key(fmt.Sprint(n)), entries...)
			n++
		}
		x.ok(x.st.Commit(x.ctx, changes...))
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(5*n), "ns/entry")
}
