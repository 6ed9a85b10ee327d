package access_test

import (
	"strings"
	"testing"

	"github.com/nats-io/nats.go"
)

// Whoever may send a request says where its answer goes. Nobody can have an
// answer go where they may not publish themselves: into the log, to the
// server's own subjects, to a gate in another one's name, to anybody's inbox.
func TestAnswersStayInTheAccount(t *testing.T) {
	o := newTeam(t)
	eye := o.eye()
	if _, err := eye.Request("desk.shop.w.doc.nsetting.nx", []byte(`{"value":1}`), within); err != nil {
		t.Fatal(err)
	}
	targets := []string{
		"desk.shop.w.c.nshop.x", "desk.shop.w.doc.nsetting.nx", "live.shop.w.c.nshop.x", "said.shop.nmia", "here.shop.nmia",
		"gate.shop.nmia.commit", "gate.shop.nbob.commit", "_INBOX_nmia.x", "_INBOX_hub.x", "_INBOX_nbob.x", "team.shop.people",
		"$JS.API.STREAM.PURGE.DESK_shop", "$JS.API.STREAM.DELETE.DESK_shop", "$JS.API.CONSUMER.LIST.DESK_shop",
	}
	requests := map[string]string{
		"DIRECT.GET.DESK_shop": `{"last_by_subj":"desk.shop.w.doc.nsetting.nx"}`, "STREAM.INFO.DESK_shop": "",
		"STREAM.MSG.GET.DESK_shop": `{"last_by_subj":"desk.shop.w.doc.nsetting.nx"}`,
	}
	nc := o.connect("ann")
	for _, target := range targets {
		ears := o.ears(target)
		for subject, body := range requests {
			t.Run(subject+" answered to "+target, func(t *testing.T) {
				saw, err := eye.SubscribeSync(">")
				if err != nil {
					t.Fatal(err)
				}
				settled(t, eye)
				was := o.state(eye)
				drain(t, saw)
				if err := nc.PublishRequest("read.shop."+subject, target, []byte(body)); err != nil {
					t.Fatal(err)
				}
				settled(t, nc, eye)
				for _, s := range drain(t, saw) {
					if s == target {
						t.Errorf("an answer came to %s in the account of the desk", s)
					}
				}
				if got := o.state(eye); got != was {
					t.Errorf("the log of the desk is another one:\n%s\n%s", was, got)
				}
				for who, sub := range ears {
					if heard := drain(t, sub); len(heard) > 0 {
						t.Errorf("%s heard %q", who, heard)
					}
				}
				_ = saw.Unsubscribe()
			})
		}
	}
}

// ears listen to a subject, of everybody who may.
func (o *team) ears(subject string) map[string]*nats.Subscription {
	o.t.Helper()
	ears := map[string]*nats.Subscription{}
	for _, who := range []string{"hub", "mia", "bob"} {
		nc := o.connect(who)
		sub, err := nc.SubscribeSync(subject)
		if err != nil {
			o.t.Fatal(err)
		}
		settled(o.t, nc)
		ears[who] = sub
		o.t.Cleanup(nc.Close)
	}
	return ears
}

// What somebody says of being there reaches everybody of the desk once it is
// passed on, and nobody else.
func TestRelay(t *testing.T) {
	o := newTeam(t)
	o.relay()
	heard := map[string]*nats.Subscription{}
	for _, who := range []string{"hub", "mia", "bob"} {
		nc := o.connect(who)
		sub, err := nc.SubscribeSync("here.shop.>")
		if err != nil {
			t.Fatal(err)
		}
		settled(t, nc)
		heard[who] = sub
	}
	nc := o.connect("ann")
	if err := nc.Publish("here.shop.nann", []byte("typing")); err != nil {
		t.Fatal(err)
	}
	for who, sub := range heard {
		m, err := sub.NextMsg(within)
		if err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if m.Subject != "here.shop.nann" || !strings.Contains(string(m.Data), "typing") {
			t.Errorf("%s heard %s on %s", who, m.Data, m.Subject)
		}
	}
}
