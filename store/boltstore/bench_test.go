package boltstore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// bulk fills a desk with ended sessions of ten messages, n messages in all,
// and then with open sessions of one. Times go forward.
func bulk(tb testing.TB, path string, n, openSessions int) *boltstore.Store {
	tb.Helper()
	st := open(tb, path)
	texts := []string{"请问我的订单什么时候发货？已经等了三天了", "退款还没到账", "Hello, is this in stock?", "好的，谢谢", "tracking number SF%06d please"}
	var batch []store.Change
	flush := func() {
		must(tb, st.Commit(tb.Context(), batch...))
		batch = batch[:0]
	}
	for i := range n/10 + openSessions {
		k := desk.Key{Shop: "shop-a", Customer: desk.CustomerID(fmt.Sprintf("customer-%07d", i))}
		f, entries := desk.NewFolder(desk.DefaultRules(), k, nil), []desk.Entry(nil)
		for j := range 10 {
			e := says(fmt.Sprintf("m%08d-%d", i, j), start.Add(time.Duration(i*10+j)*time.Second))
			e.Text = fmt.Sprintf(texts[(i+j)%len(texts)], i)
			if j%2 == 1 {
				e.From, e.Agent = desk.FromAgent, "anna"
			}
			entries = append(entries, e)
			if i >= n/10 {
				break
			}
		}
		if i < n/10 {
			entries = append(entries, desk.CloseEntry(entries[len(entries)-1].At, "anna"))
		}
		for _, e := range entries {
			must(tb, f.Apply(e))
		}
		for _, s := range f.Changed() {
			s.Rev = 1
		}
		if batch = append(batch, store.Change{Key: k, Entries: entries, Sessions: f.Changed()}); len(batch) == 2000 {
			flush()
		}
	}
	flush()
	return st
}

// BenchmarkCommit compares a reply on a desk with 200,000 messages with one
// write and one fsync of as many bytes as the commit writes.
func BenchmarkCommit(b *testing.B) {
	st := bulk(b, filepath.Join(b.TempDir(), "desk.db"), 200_000, 10_000)
	written := 0
	b.Run("reply", func(b *testing.B) {
		before, i := st.Written(), 0
		for b.Loop() {
			k := desk.Key{Shop: "shop-a", Customer: desk.CustomerID(fmt.Sprintf("customer-%07d", 20_000+i%10_000))}
			e := says(fmt.Sprintf("reply-%d-%d", b.N, i), start.Add(time.Duration(300_000+i)*time.Second))
			e.From, e.Agent = desk.FromAgent, "anna"
			must(b, add(st, k, e))
			i++
		}
		written = (st.Written() - before) / i
		b.ReportMetric(float64(written), "written-B/op")
	})
	b.Run("raw", func(b *testing.B) {
		f, err := os.Create(filepath.Join(b.TempDir(), "raw"))
		must(b, err)
		buf := make([]byte, written)
		for i := range 64 {
			_, err := f.WriteAt(buf, int64(i*len(buf)))
			must(b, err)
		}
		must(b, f.Sync())
		for i := 0; b.Loop(); i++ {
			_, err := f.WriteAt(buf, int64(i%64*len(buf)))
			must(b, err)
			must(b, f.Sync())
		}
		must(b, f.Close())
	})
}

// BenchmarkOpen opens a desk and takes the first snapshot, with many sessions
// open and with much history.
func BenchmarkOpen(b *testing.B) {
	for _, c := range []struct{ messages, open int }{{0, 1000}, {1_000_000, 1000}, {0, 100_000}, {1_000_000, 100_000}} {
		path := filepath.Join(b.TempDir(), "desk.db")
		must(b, bulk(b, path, c.messages, c.open).Close())
		for _, watch := range []bool{false, true} {
			b.Run(fmt.Sprintf("messages=%d/open=%d/watch=%v", c.messages, c.open, watch), func(b *testing.B) {
				for b.Loop() {
					st := open(b, path)
					if watch {
						w, err := st.Watch(b.Context())
						must(b, err)
						_, err = w.Next(b.Context())
						must(b, err)
					}
					must(b, st.Close())
				}
			})
		}
	}
}

// BenchmarkMillion reads a desk of a million messages.
func BenchmarkMillion(b *testing.B) {
	path := filepath.Join(b.TempDir(), "desk.db")
	began := time.Now()
	st := bulk(b, path, 1_000_000, 1000)
	b.Logf("stored in %v", time.Since(began))
	if info, err := os.Stat(path); err == nil {
		b.Logf("%d MB", info.Size()>>20)
	}
	for _, query := range []string{"退款", "SF099999", "nowhere to be found"} {
		b.Run("search/"+query, func(b *testing.B) {
			for b.Loop() {
				n := 0
				must(b, st.Search(b.Context(), store.Query{Text: query}, func(store.Hit) bool { n++; return n < 50 }))
			}
		})
	}
	b.Run("closed", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			n := 0
			must(b, st.Closed(b.Context(), 0, 0, func(*desk.Session) bool { n++; return true }))
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64((i+1)*n), "ns/session")
		}
	})
	b.Run("log", func(b *testing.B) {
		for b.Loop() {
			must(b, st.Log(b.Context(), 0, 0, func(desk.Key, desk.Entry) bool { return true }))
		}
	})
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			problems, err := st.Check(b.Context(), desk.DefaultRules())
			if err != nil || len(problems) > 0 {
				b.Fatal(problems, err)
			}
		}
	})
}
