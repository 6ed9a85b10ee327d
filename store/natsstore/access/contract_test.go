//go:build contract

package access_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/natsserver"
	"tend/store/storetest"
)

// desksForContract is how many desks there are, one for each test of the
// contract and some more.
const desksForContract = 200

// A manager, in an account of their own, has the whole contract of a desk.
func TestManagerHasTheContract(t *testing.T) {
	o := &team{t: t, invited: map[string]access.Invitation{}}
	folder := t.TempDir()
	cert, public, err := natsserver.Certificate(folder)
	if err != nil {
		t.Fatal(err)
	}
	o.cert = public
	accounts := ""
	for i := range desksForContract {
		accounts += o.people(fmt.Sprint("d", i), fmt.Sprint("hub", i), map[string]access.Role{fmt.Sprint("m", i): access.Manager}).Accounts()
	}
	o.server, err = natsserver.Start(natsserver.Options{
		Folder: folder, Host: "127.0.0.1", Port: -1, FlushLater: true, Certificate: &cert, Accounts: accounts,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.server.Stop)
	t.Run("store", func(t *testing.T) {
		var next atomic.Int64
		storetest.Run(t, func(tb testing.TB) storetest.Desk { return o.managed(tb, next.Add(1)-1) })
	})
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
