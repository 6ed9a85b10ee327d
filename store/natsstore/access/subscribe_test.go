package access_test

import (
	"slices"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
)

// within bounds every wait.
const within = 10 * time.Second

// subscribed are subjects with who may subscribe to them, alone or in a group.
var subscribed = []struct {
	subject string
	may     may
}{
	{"live.shop.>", may{"hub", "ann", "mia"}},
	{"live.shop.w.c.>", may{"hub", "ann", "mia"}},
	{"here.shop.>", may{"hub", "ann", "mia"}},
	{"here.shop.nbob", may{"hub", "ann", "mia"}},
	{"_INBOX_nann.>", may{"ann"}},
	{"_INBOX_nmia.>", may{"mia"}},
	{"_INBOX_nbob.>", nil},
	{"_INBOX_nbob.x", nil},
	{"_INBOX_hub.>", may{"hub", "hub2"}}, // of their own desk, each
	{"_INBOX.>", nil},
	{"gate.shop.>", may{"hub"}},
	{"gate.shop.nann.>", may{"hub"}},
	{"gate.shop.nann.commit", may{"hub"}},
	{"gate.shop.nann.picture", may{"hub"}},
	{"said.shop.>", may{"hub"}},
	{"team.shop.people", may{"hub"}},
	{"svc.shop.search", may{"hub"}},
	{"desk.shop.>", nil},
	{"desk.shop.w.>", nil},
	{"desk.shop.w.c.nshop.x", nil},
	{"desk.shop.pic.>", nil},
	{"desk.shop.pic.0123.png.0", nil},
	{"desk.shop.new.>", nil},
	{"desk.>", nil},
	{"live.>", nil},
	{"live.*.w.>", nil},
	{"live.other.>", may{"hub2", "oda", "ola"}},
	{"here.>", nil},
	{">", nil},
	{"*", nil},
	{"*.shop.>", nil},
	{"_R_.>", nil},
	{"read.shop.>", nil},
	{"$JS.>", nil},
	{"$JS.API.>", nil},
	{"$JS.API.DIRECT.GET.DESK_shop", nil},
	{"$JS.EVENT.ADVISORY.>", nil},
	{"$SYS.>", nil},
}

// Each subject, by each person: who may not listen there is refused, alone and
// as one of a group.
func TestSubscribe(t *testing.T) {
	o := newTeam(t)
	conns := o.everybody()
	for _, row := range subscribed {
		for who, nc := range conns {
			t.Run(row.subject+" by "+who, func(t *testing.T) {
				for group, subscribe := range map[string]func() (*nats.Subscription, error){
					"alone":      func() (*nats.Subscription, error) { return nc.SubscribeSync(row.subject) },
					"in a group": func() (*nats.Subscription, error) { return nc.QueueSubscribeSync(row.subject, "search") },
				} {
					before := nc.LastError()
					sub, err := subscribe()
					if err != nil {
						t.Fatal(err)
					}
					settled(t, nc)
					if allowed := slices.Contains(row.may, who); refused(nc, before) == allowed {
						t.Errorf("%s: the server says %v, allowed is %v", group, nc.LastError(), allowed)
					}
					_ = sub.Unsubscribe() // the server has none of one it refused
				}
			})
		}
	}
}
