package access_test

import (
	"slices"
	"testing"

	"github.com/nats-io/nats.go"
)

// may names those who may do something; everybody who is not named may not.
type may []string

// published are subjects with who may publish to them, and under which name
// that comes to the desk shop ("" is the same).
var published = []struct {
	subject string
	may     may
	comesAs string
}{
	{subject: "desk.shop.w.c.nshop.x", may: may{"hub", "mia"}},
	{subject: "desk.shop.d.nshop.x", may: may{"hub", "mia"}},
	{subject: "desk.shop.i.nshop.x", may: may{"hub", "mia"}},
	{subject: "desk.shop.w.doc.nsetting.nx", may: may{"hub", "mia"}},
	{subject: "desk.shop.pic.0123.png", may: may{"hub", "mia"}},
	{subject: "desk.shop.pic.0123.png.0", may: may{"hub", "mia"}},
	{subject: "desk.shop.new.nnann", may: may{"hub", "mia"}},
	{subject: "desk.shop.new.nnann.0", may: may{"hub", "mia"}},
	{subject: "desk.shop", may: nil},
	{subject: "live.shop.w.c.nshop.x", may: nil},
	{subject: "live.shop.w.doc.nsetting.nx", may: nil},
	{subject: "live.shop.pic.0123.png", may: nil},
	{subject: "gate.shop.nann.commit", may: may{"ann"}},
	{subject: "gate.shop.nann.docs", may: may{"ann"}},
	{subject: "gate.shop.nann.picture", may: may{"ann"}},
	{subject: "gate.shop.nmia.commit", may: may{"mia"}},
	{subject: "gate.shop.nmia.picture", may: may{"mia"}},
	{subject: "gate.shop.nbob.commit", may: nil},
	{subject: "gate.shop.nbob.picture", may: nil},
	{subject: "gate.shop.noda.picture", may: nil},
	{subject: "gate.shop.noda.commit", may: nil},
	{subject: "here.shop.nann", may: may{"hub", "ann"}, comesAs: "said.shop.nann"},
	{subject: "here.shop.nmia", may: may{"hub", "mia"}, comesAs: "said.shop.nmia"},
	{subject: "here.shop.nbob", may: may{"hub"}},
	{subject: "said.shop.nann", may: nil},
	{subject: "said.shop.nbob", may: nil},
	{subject: "team.shop.people", may: may{"hub"}},
	{subject: "svc.shop.search", may: may{"hub", "ann", "mia"}},
	{subject: "svc.shop.other", may: nil},
	{subject: "_INBOX_nann.x", may: nil},
	{subject: "_INBOX_nbob.x", may: nil},
	{subject: "_INBOX_hub.x", may: may{"hub", "hub2"}}, // each on their own desk,
	{subject: "_INBOX.x", may: nil},
	{subject: "_R_.x", may: may{"hub", "hub2"}},
	{subject: "read.shop.DIRECT.GET.DESK_shop", may: may{"ann", "mia"}, comesAs: "$JS.API.DIRECT.GET.DESK_shop"},
	{subject: "read.shop.STREAM.MSG.GET.DESK_shop", may: may{"ann", "mia"}, comesAs: "$JS.API.STREAM.MSG.GET.DESK_shop"},
	{subject: "read.shop.STREAM.INFO.DESK_shop", may: may{"ann", "mia"}, comesAs: "$JS.API.STREAM.INFO.DESK_shop"},
	{subject: "read.shop.DIRECT.GET.DESK_other", may: nil},
	{subject: "read.shop.STREAM.PURGE.DESK_shop", may: nil},
	{subject: "read.shop.STREAM.DELETE.DESK_shop", may: nil},
	{subject: "$JS.API.DIRECT.GET.DESK_shop", may: may{"hub"}},
	{subject: "$JS.API.STREAM.MSG.GET.DESK_shop", may: may{"hub"}},
	{subject: "$JS.API.STREAM.INFO.DESK_shop", may: may{"hub"}},
	{subject: "$JS.API.STREAM.CREATE.DESK_shop", may: may{"hub"}},
	{subject: "$JS.API.STREAM.UPDATE.DESK_shop", may: may{"hub"}},
	{subject: "$JS.API.STREAM.CREATE.elsewhere", may: nil},
	{subject: "$JS.API.STREAM.DELETE.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.PURGE.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.MSG.DELETE.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.SNAPSHOT.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.RESTORE.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.LEADER.STEPDOWN.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.PEER.REMOVE.DESK_shop", may: nil},
	{subject: "$JS.API.STREAM.NAMES", may: nil},
	{subject: "$JS.API.STREAM.LIST", may: nil},
	{subject: "$JS.API.INFO", may: nil},
	{subject: "$JS.API.CONSUMER.CREATE.DESK_shop", may: nil},
	{subject: "$JS.API.CONSUMER.CREATE.DESK_shop.x", may: nil},
	{subject: "$JS.API.CONSUMER.CREATE.DESK_shop.x.desk.shop.>", may: nil},
	{subject: "$JS.API.CONSUMER.DURABLE.CREATE.DESK_shop.x", may: nil},
	{subject: "$JS.API.CONSUMER.MSG.NEXT.DESK_shop.x", may: nil},
	{subject: "$JS.API.CONSUMER.LIST.DESK_shop", may: nil},
	{subject: "$JS.API.CONSUMER.DELETE.DESK_shop.x", may: nil},
	{subject: "$JS.ACK.DESK_shop.x.1.1.1.1.1", may: nil},
	{subject: "$SYS.REQ.SERVER.PING", may: nil},
	{subject: "$SYS.REQ.ACCOUNT.PING.CONNZ", may: nil},
	{subject: "$SYS.REQ.USER.INFO", may: nil},
	{subject: "anything", may: nil},
}

// Each subject, by each person: who may publish there does so, and it comes to
// the desk; of everybody else nothing comes.
func TestPublish(t *testing.T) {
	o := newTeam(t)
	eye := o.eye()
	saw, err := eye.SubscribeSync(">")
	if err != nil {
		t.Fatal(err)
	}
	settled(t, eye)
	conns := o.everybody()
	for _, row := range published {
		for who, nc := range conns {
			t.Run(row.subject+" by "+who, func(t *testing.T) {
				allowed := slices.Contains(row.may, who)
				was := o.state(eye)
				before := nc.LastError()
				settled(t, eye)
				drain(t, saw)
				if err := nc.PublishRequest(row.subject, o.invitation(who).Inbox()+".answer", []byte("{}")); err != nil {
					t.Fatal(err)
				}
				settled(t, nc, eye)
				if refused(nc, before) == allowed {
					t.Errorf("the server says %v", nc.LastError())
				}
				as, want := row.comesAs, allowed && o.invitation(who).Desk == "shop"
				if as == "" || who == "hub" {
					as = row.subject
				}
				if came := slices.Contains(drain(t, saw), as); came != want {
					t.Errorf("it came to the desk: %v, want %v", came, want)
				}
				if !allowed && o.state(eye) != was {
					t.Errorf("the log of the desk is another one:\n%s\n%s", was, o.state(eye))
				}
			})
		}
	}
}

// Whoever may write cannot write what wipes.
func TestRollupIsRefused(t *testing.T) {
	o := newTeam(t)
	eye := o.eye()
	for _, who := range []string{"mia", "hub"} {
		for _, rollup := range []string{"all", "sub"} {
			t.Run(who+" "+rollup, func(t *testing.T) {
				nc := o.connect(who)
				if _, err := nc.Request("desk.shop.w.doc.nsetting.nx", []byte("{}"), within); err != nil {
					t.Fatal(err)
				}
				was := o.state(eye)
				m := nats.NewMsg("desk.shop.w.doc.nsetting.ny")
				m.Header.Set("Nats-Rollup", rollup)
				if _, err := nc.RequestMsg(m, within); err != nil {
					t.Fatal(err)
				}
				if got := o.state(eye); got != was {
					t.Errorf("the log of the desk is another one:\n%s\n%s", was, got)
				}
			})
		}
	}
}
