package natsstore_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

// kills is how often the server is killed under load.
func kills(tb testing.TB) int {
	n, err := strconv.Atoi(os.Getenv("TEND_KILLS"))
	if err != nil && os.Getenv("TEND_KILLS") != "" {
		tb.Fatal(err)
	}
	return max(n, 2)
}

func openAt(tb testing.TB, url string) *natsstore.Store {
	tb.Helper()
	st, err := natsstore.Open(tb.Context(), natsstore.Options{URL: url, Desk: "d", Create: true, Timeout: 20 * time.Second, Clock: time.Now})
	must(tb, err)
	tb.Cleanup(func() { _ = st.Close() })
	return st
}

// TestKilledServer kills the server again and again while several write and
// others follow. What was acknowledged is there once, and the followers come to
// know all of it, each revision once.
func TestKilledServer(t *testing.T) {
	t.Parallel()
	c := startChild(t)
	w := &writing{t: t, acked: map[desk.MessageID]desk.Key{}}
	var writers, following sync.WaitGroup
	ctx, stop := context.WithCancel(t.Context())
	ended, end := context.WithCancel(t.Context())
	followers := make([]*tracked, 2)
	for i := range followers {
		followers[i] = follow(t, openAt(t, c.url()))
		following.Go(func() { followers[i].run(ended) })
	}
	for i := range 4 {
		st := openAt(t, c.url())
		writers.Go(func() { w.write(ctx, st, i) })
	}
	for range kills(t) {
		w.wait(30)
		c.kill()
		c.start()
	}
	w.wait(30)
	stop()
	writers.Wait()
	st := openAt(t, c.url())
	w.check(st)
	for _, f := range followers {
		f.caughtUp(st)
	}
	end()
	following.Wait()
	t.Logf("%d messages acknowledged, %d not known", len(w.acked), w.unknown.Load())
}

// writing counts what its writers were told to be stored.
type writing struct {
	t       *testing.T
	mu      sync.Mutex
	acked   map[desk.MessageID]desk.Key
	count   atomic.Int64
	unknown atomic.Int64
}

func (w *writing) write(ctx context.Context, st store.Store, writer int) {
	for n := 0; ctx.Err() == nil; n++ {
		k, e := key((writer+n)%5), says(fmt.Sprintf("m-%d-%d", writer, n), start.Add(time.Duration(n)*time.Second))
		if n%7 == 6 {
			e = desk.CloseEntry(e.At, desk.AgentID(fmt.Sprint("agent", writer)))
		}
		_, err := store.Append(w.t.Context(), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) {
			return []desk.Entry{e}, nil
		})
		switch {
		case err == nil:
			w.mu.Lock()
			w.acked[e.ID] = k
			w.mu.Unlock()
			w.count.Add(1)
		case errors.Is(err, store.ErrUnavailable):
			w.unknown.Add(1)
		default:
			w.t.Errorf("write %s: %v", e.ID, err)
			return
		}
	}
}

// wait comes back when so many more were acknowledged.
func (w *writing) wait(n int64) {
	w.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	limit := time.After(time.Minute)
	for goal := w.count.Load() + n; w.count.Load() < goal; {
		select {
		case <-tick.C:
		case <-limit:
			w.t.Fatal("nothing is stored any more")
		}
	}
}

// check reads everything back.
func (w *writing) check(st store.Store) {
	w.t.Helper()
	times := map[desk.MessageID]int{}
	for i := range 5 {
		log, err := st.Thread(w.t.Context(), key(i), store.Page{})
		must(w.t, err)
		for j, e := range log {
			if w.acked[e.ID] == key(i) || e.Type == desk.Message {
				times[e.ID]++
			}
			if j > 0 && !store.PositionOf(log[j-1]).Before(store.PositionOf(e)) {
				w.t.Errorf("%s is out of order", e.ID)
			}
		}
		w.folded(st, key(i), log)
	}
	for id := range w.acked {
		if times[id] != 1 {
			w.t.Errorf("%s was acknowledged and is there %d times", id, times[id])
		}
	}
	all := 0
	must(w.t, st.Log(w.t.Context(), 0, 0, func(desk.Key, desk.Entry) bool { all++; return true }))
	if all < len(w.acked) {
		w.t.Errorf("the log has %d entries, %d were acknowledged", all, len(w.acked))
	}
}

// folded fails unless a customer's sessions are those that follow from the log.
func (w *writing) folded(st store.Store, k desk.Key, log []desk.Entry) {
	w.t.Helper()
	got, err := st.Sessions(w.t.Context(), k)
	must(w.t, err)
	want, _ := desk.Fold(desk.DefaultRules(), k, log)
	if len(got) != len(want) {
		w.t.Fatalf("%d sessions, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i].ID != want[i].ID || got[i].Messages != want[i].Messages || got[i].Closed != want[i].Closed {
			w.t.Errorf("session %+v, want %+v", got[i], want[i])
		}
	}
}
