package natsstore_test

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/store/natsstore"
	"tend/store/natsstore/clustertest"
	"tend/store/storetest"
)

// startCluster runs three servers for a test.
func startCluster(tb testing.TB) *clustertest.Cluster {
	tb.Helper()
	c, err := clustertest.Start(tb.TempDir(), 3, false)
	must(tb, err)
	tb.Cleanup(c.Close)
	return c
}

// onCluster are the options of a desk on all servers.
func onCluster(c *clustertest.Cluster, name string) natsstore.Options {
	return natsstore.Options{URL: c.URL(), Desk: name, Create: true, Replicas: 3, Clock: time.Now, Timeout: 30 * time.Second}
}

// TestStoreOnCluster is the whole contract on three servers. It takes about
// twenty-five seconds on two cores, so it runs where TEND_CLUSTER asks for it.
func TestStoreOnCluster(t *testing.T) {
	if os.Getenv("TEND_CLUSTER") == "" {
		return
	}
	c := startCluster(t)
	desk := func(tb testing.TB) storetest.Desk {
		name := fmt.Sprint("c", shared.desks.Add(1))
		tb.Cleanup(func() { removeAt(tb, name, c.URL()) })
		return opened(tb, onCluster(c, name))
	}
	t.Run("contract", func(t *testing.T) { storetest.Run(t, desk) })
	t.Run("pictures", func(t *testing.T) { storetest.Pictures(t, natsstore.PieceBytes, desk) })
}

// TestServersFail has people at work on three servers, kills the one that
// decides, and cuts another one off, consoles and all. They go on both times, and what was
// acknowledged is there once. bench/cluster does this and more for longer.
func TestServersFail(t *testing.T) {
	t.Parallel()
	c := startCluster(t)
	o := onCluster(c, "d")
	l := &clustertest.Load{Rules: desk.DefaultRules(), Clock: time.Now, Shop: "shop", Customers: 20, Pace: 20 * time.Millisecond}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	follower, err := clustertest.Follow(t.Context(), openWith(t, o))
	must(t, err)
	go follower.Run(t.Context())
	var all sync.WaitGroup
	for i := range 4 {
		st := openWith(t, o)
		all.Go(func() { l.Work(ctx, st, i) })
	}
	goesOn(t, l)
	i := leads(t, c)
	c.Kill(i)
	goesOn(t, l)
	must(t, c.StartOne(i))
	must(t, c.Whole(t.Context(), "d"))
	i = (leads(t, c) + 1) % c.Size()
	c.Cut(i)
	goesOn(t, l)
	c.Heal(i)
	goesOn(t, l)
	stop()
	all.Wait()
	st := openWith(t, o)
	wrong, err := l.Check(t.Context(), st)
	must(t, err)
	told, err := follower.CaughtUp(t.Context(), st)
	must(t, err)
	for _, w := range append(wrong, told...) {
		t.Error(w)
	}
	pause, worst := l.Pauses()
	t.Logf("nothing was acknowledged for %v, somebody waited %v", pause, worst)
}

func openWith(t *testing.T, o natsstore.Options) *natsstore.Store {
	t.Helper()
	st, err := natsstore.Open(t.Context(), o)
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	return st
}

// goesOn waits until everybody had something acknowledged that began now.
func goesOn(t *testing.T, l *clustertest.Load) {
	t.Helper()
	since := time.Now()
	untilWithin(t, 90*time.Second, func() bool { return l.Heard(since) == 4 })
}

// leads is the server that decides, once there is one.
func leads(t *testing.T, c *clustertest.Cluster) (i int) {
	t.Helper()
	untilWithin(t, 90*time.Second, func() bool { i = c.Leader(t.Context(), "d"); return i >= 0 })
	return i
}
