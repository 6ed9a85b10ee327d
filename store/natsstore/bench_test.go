package natsstore_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

const start = desk.Instant(1748829600 * time.Second) // 2025-06-02T02:00:00Z

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

func says(id string, at desk.Instant) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: at, From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is my order?"}
}

func key(i int) desk.Key {
	return desk.Key{Shop: "shop-a", Customer: desk.CustomerID(fmt.Sprintf("customer-%07d", i))}
}

// openSessions gives a desk n customers who wait.
func openSessions(tb testing.TB, st store.Store, n int) {
	tb.Helper()
	for from := 0; from < n; from += 2000 {
		var changes []store.Change
		for i := from; i < min(n, from+2000); i++ {
			e := says(fmt.Sprintf("m%07d", i), start+desk.Instant(i)*desk.Instant(time.Second))
			f := desk.NewFolder(desk.DefaultRules(), key(i), nil)
			must(tb, f.Apply(e))
			for _, s := range f.Changed() {
				s.Rev = 1
			}
			changes = append(changes, store.Change{Key: key(i), Entries: []desk.Entry{e}, Sessions: f.Changed()})
		}
		must(tb, st.Commit(tb.Context(), changes...))
	}
}

func openNew(tb testing.TB, name string) *natsstore.Store {
	tb.Helper()
	st, err := natsstore.Open(tb.Context(), options(name))
	must(tb, err)
	tb.Cleanup(func() { _ = st.Close() })
	return st
}

// BenchmarkOpen opens a desk and takes the first snapshot.
func BenchmarkOpen(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			name := fmt.Sprint("open", shared.desks.Add(1))
			b.Cleanup(func() { remove(b, name) })
			st := openNew(b, name)
			began := time.Now()
			openSessions(b, st, n)
			b.Logf("%d sessions made in %v", n, time.Since(began))
			for b.Loop() {
				st := openNew(b, name)
				w, err := st.Watch(b.Context())
				must(b, err)
				c, err := w.Next(b.Context())
				must(b, err)
				if len(c.Sessions) != n {
					b.Fatal(len(c.Sessions))
				}
				must(b, st.Close())
			}
		})
	}
}

// latencies reports percentiles of what took how long.
func latencies(b *testing.B, all []time.Duration) {
	slices.Sort(all)
	b.ReportMetric(float64(all[len(all)/2].Microseconds()), "p50-µs")
	b.ReportMetric(float64(all[len(all)*99/100].Microseconds()), "p99-µs")
}

// BenchmarkCommit measures an activity (one publish), a message (a batch), both
// as Append does them, and a raw publish.
func BenchmarkCommit(b *testing.B) {
	name := fmt.Sprint("commit", shared.desks.Add(1))
	b.Cleanup(func() { remove(b, name) })
	st := openNew(b, name)
	openSessions(b, st, 1000)
	add := func(b *testing.B, i int, e desk.Entry) {
		_, err := store.Append(b.Context(), st, desk.DefaultRules(), key(i%1000), func(store.Conversation) ([]desk.Entry, error) {
			return []desk.Entry{e}, nil
		})
		must(b, err)
	}
	turn := 0
	for _, c := range []struct {
		name string
		do   func(b *testing.B, i int, at desk.Instant)
	}{
		{"activity", func(b *testing.B, i int, at desk.Instant) { add(b, i, desk.AssignEntry(at, "anna")) }},
		{"message", func(b *testing.B, i int, at desk.Instant) { add(b, i, says(fmt.Sprint("c", i), at)) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			var all []time.Duration
			for b.Loop() {
				turn++
				began := time.Now()
				c.do(b, turn, start.Add(time.Duration(turn)*time.Hour/1000))
				all = append(all, time.Since(began))
			}
			latencies(b, all)
		})
	}
	b.Run("rawbatch", func(b *testing.B) {
		nc, err := nats.Connect("", shared.server.Connect())
		must(b, err)
		defer nc.Close()
		var all []time.Duration
		for b.Loop() {
			began := time.Now()
			for i := range 2 {
				m := nats.NewMsg(fmt.Sprintf("desk.%s.raw.%d.%d", name, len(all)%1000, i))
				m.Data = make([]byte, 420)
				m.Header.Set("Nats-Batch-Id", fmt.Sprint("raw", len(all)))
				m.Header.Set("Nats-Batch-Sequence", fmt.Sprint(i+1))
				if i == 0 {
					must(b, nc.PublishMsg(m))
					continue
				}
				m.Header.Set("Nats-Batch-Commit", "1")
				_, err := nc.RequestMsg(m, time.Second)
				must(b, err)
			}
			all = append(all, time.Since(began))
		}
		latencies(b, all)
	})
	b.Run("raw", func(b *testing.B) {
		nc, err := nats.Connect("", shared.server.Connect())
		must(b, err)
		defer nc.Close()
		var all []time.Duration
		body := make([]byte, 420)
		for b.Loop() {
			began := time.Now()
			_, err := nc.Request(fmt.Sprintf("desk.%s.raw.%d", name, len(all)%1000), body, time.Second)
			must(b, err)
			all = append(all, time.Since(began))
		}
		latencies(b, all)
	})
}

// BenchmarkClaims has 64 agents race for 1,000 sessions, each with a console of
// its own.
func BenchmarkClaims(b *testing.B) {
	const agents, sessions = 64, 1000
	for b.Loop() {
		name := fmt.Sprint("claims", shared.desks.Add(1))
		openSessions(b, openNew(b, name), sessions)
		stores := make([]*natsstore.Store, agents)
		for i := range stores {
			stores[i] = openNew(b, name)
		}
		won := make([]int, agents)
		began := time.Now()
		var all sync.WaitGroup
		for i, st := range stores {
			all.Go(func() {
				for j := range sessions {
					_, err := store.Append(b.Context(), st, desk.DefaultRules(), key(j), func(c store.Conversation) ([]desk.Entry, error) {
						return desk.Claim(c.Latest, desk.AgentID(fmt.Sprint("agent", i)), start.Add(time.Hour))
					})
					if err == nil {
						won[i]++
					}
				}
			})
		}
		all.Wait()
		total := 0
		for _, n := range won {
			total += n
		}
		if total != sessions {
			b.Fatalf("%d winners of %d sessions", total, sessions)
		}
		b.ReportMetric(time.Since(began).Seconds(), "s/race")
		for _, st := range stores {
			must(b, st.Close())
		}
		remove(b, name)
	}
}
