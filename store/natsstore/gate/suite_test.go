package gate_test

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore/gate"
	"tend/store/storetest"
)

// all lets everybody do everything.
func all(o *gate.Options) {
	o.Now = func() desk.Instant { return desk.At(time.Now()) }
	o.May = func(desk.Who, desk.Step) error { return nil }
	o.MayWrite = func(desk.Who, desk.Document) error { return nil }
}

func TestStore(t *testing.T) {
	storetest.Run(t, func(tb testing.TB) storetest.Desk {
		team := newTeam(tb, all)
		return storetest.Desk{Bulk: 700, Open: func() (store.Store, error) { return team.client("cy"), nil }}
	})
}
