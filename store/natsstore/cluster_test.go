package natsstore_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"tend/store/natsstore"
	"tend/store/natsstore/clustertest"
	"tend/store/storetest"
)

// startCluster runs three servers for a test.
func startCluster(tb testing.TB) *clustertest.Cluster {
	tb.Helper()
	c, err := clustertest.Start(tb.TempDir(), 3)
	must(tb, err)
	tb.Cleanup(c.Close)
	return c
}

// onCluster are the options of a desk on all servers.
func onCluster(c *clustertest.Cluster, name string) natsstore.Options {
	return natsstore.Options{URL: c.URL(), Desk: name, Create: true, Replicas: 3, Clock: time.Now, Timeout: 30 * time.Second}
}

// TestStoreOnCluster is the whole contract on three servers. It takes about
// ??? s, so it runs where TEND_CLUSTER asks for it.
func TestStoreOnCluster(t *testing.T) {
	if os.Getenv("TEND_CLUSTER") == "" {
		return
	}
	c := startCluster(t)
	t.Run("contract", func(t *testing.T) {
		storetest.Run(t, func(tb testing.TB) storetest.Desk {
			name := fmt.Sprint("c", shared.desks.Add(1))
			tb.Cleanup(func() { removeAt(tb, name, c.URL()) })
			return opened(tb, onCluster(c, name))
		})
	})
}
