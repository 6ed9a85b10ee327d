package access_test

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/natsserver"
	"tend/store/storetest"
)

// viaAccount are promises that rest on what an account may do: to write in each
// way there is, to read in each, and to be told.
func viaAccount() []string {
	return []string{
		"a commit is there whole", "several customers in one commit", "one winner of 64 claimants", "what is known",
		"late messages give what they would have in order", "a document somebody else changed", "documents are stored together",
		"the revision is another one after every change", "the log of a range", "search", "pages of a thread",
		"a tally has open and ended sessions by the time they opened", "a watcher is told the state, then every change",
	}
}

// A manager, in an account of their own, can do all that a hub does with a desk.
func TestManagerHasTheContract(t *testing.T) {
	o := &team{t: t, invited: map[string]access.Invitation{}}
	folder := t.TempDir()
	cert, public, err := natsserver.Certificate(folder)
	if err != nil {
		t.Fatal(err)
	}
	o.cert = public
	accounts := ""
	for i := range viaAccount() {
		accounts += o.people(fmt.Sprint("d", i), fmt.Sprint("hub", i), map[string]access.Role{fmt.Sprint("m", i): access.Manager}).Accounts()
	}
	o.server, err = natsserver.Start(natsserver.Options{
		Folder: folder, Host: "127.0.0.1", Port: -1, FlushLater: true, Certificate: &cert, Accounts: accounts,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.server.Stop)
	var next atomic.Int64
	t.Run("store", func(t *testing.T) {
		storetest.Part(t, func(tb testing.TB) storetest.Desk { return o.managed(tb, next.Add(1)-1) }, func(name string) bool {
			return slices.Contains(viaAccount(), name)
		})
	})
	if n := next.Load(); n != int64(len(viaAccount())) {
		t.Errorf("%d promises were looked at, of %d", n, len(viaAccount()))
	}
}

// managed is a desk of its own, which a hub has made and a manager opens.
func (o *team) managed(tb testing.TB, i int64) storetest.Desk {
	hub, err := natsstore.Open(context.Background(), o.options(fmt.Sprint("hub", i)))
	if err != nil {
		tb.Fatal(err)
	}
	if err := hub.Close(); err != nil {
		tb.Fatal(err)
	}
	return storetest.Desk{Open: func() (store.Store, error) {
		options := o.options(fmt.Sprint("m", i))
		options.Timeout = 20 * time.Second
		st, err := natsstore.Open(context.Background(), options)
		if err == nil {
			tb.Cleanup(func() { _ = st.Close() })
		}
		return st, err
	}}
}
