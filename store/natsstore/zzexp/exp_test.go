package zzexp

import (
	"fmt"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
)

const conf = `
accounts {
  DESK {
    jetstream: enabled
    users: [ {user: hub, password: hub} ]
    exports: [
      {service: "$JS.API.DIRECT.GET.DESK_x", response: stream}
      {service: "$JS.API.STREAM.MSG.GET.DESK_x"}
      {service: "$JS.API.STREAM.INFO.DESK_x"}
      {service: "gate.x.>"}
      {service: "desk.x.>"}
      {service: "here.x.*"}
      {stream: "live.x.>"}
      {stream: "here.x.*"}
    ]
  }
  %s
}
`
const agent = `
  A%[1]s {
    users: [ {user: %[1]s, password: %[1]s} ]
    imports: [
      {service: {account: DESK, subject: "$JS.API.DIRECT.GET.DESK_x"}}
      {service: {account: DESK, subject: "$JS.API.STREAM.MSG.GET.DESK_x"}}
      {service: {account: DESK, subject: "$JS.API.STREAM.INFO.DESK_x"}}
      {service: {account: DESK, subject: "gate.x.%[1]s.>"}}
      {service: {account: DESK, subject: "here.x.%[1]s"}}
      {service: {account: DESK, subject: "desk.x.>"}}
      {stream: {account: DESK, subject: "live.x.>"}}
      {stream: {account: DESK, subject: "here.x.*"}}
    ]
  }
`

func opts(t *testing.T, folder string, agents ...string) *server.Options {
	o := &server.Options{}
	list := ""
	for _, a := range agents {
		list += fmt.Sprintf(agent, a)
	}
	if err := o.ProcessConfigString(fmt.Sprintf(conf, list)); err != nil {
		t.Fatal(err)
	}
	o.Host, o.Port = "127.0.0.1", -1
	o.JetStream, o.StoreDir, o.NoSigs, o.NoLog = true, folder, true, true
	return o
}

func TestExp(t *testing.T) {
	folder := t.TempDir()
	s, err := server.NewServer(opts(t, folder, "ann", "bob"))
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	defer s.Shutdown()
	if !s.ReadyForConnections(5 * time.Second) {
		t.Fatal("not ready")
	}
	con := func(u string) *nats.Conn {
		nc, err := nats.Connect(s.ClientURL(), nats.UserInfo(u, u))
		if err != nil {
			t.Fatal(err)
		}
		return nc
	}
	hub := con("hub")
	js, _ := hub.JetStream()
	_, err = js.AddStream(&nats.StreamConfig{Name: "DESK_x", Subjects: []string{"desk.x.>"}, MaxMsgsPerSubject: 1, AllowDirect: true, RePublish: &nats.RePublish{Source: "desk.x.w.>", Destination: "live.x.>"}})
	if err != nil {
		t.Fatal(err)
	}
	ann, bob := con("ann"), con("bob")
	live, _ := bob.SubscribeSync("live.x.>")
	bob.Flush()
	for i := range 10 {
		hub.Request(fmt.Sprintf("desk.x.w.c.%d", i), []byte("hello"), time.Second)
	}
	m, err := live.NextMsg(time.Second)
	fmt.Println("live:", m, err)
	m, err = ann.Request("$JS.API.DIRECT.GET.DESK_x", []byte(`{"last_by_subj":"desk.x.w.c.3"}`), time.Second)
	fmt.Println("get:", m, err)
	m, err = ann.Request("$JS.API.STREAM.INFO.DESK_x", nil, time.Second)
	fmt.Println("info:", len(m.Data), err)
	m, err = ann.Request("$JS.API.STREAM.MSG.GET.DESK_x", []byte(`{"last_by_subj":"desk.x.w.c.3"}`), time.Second)
	fmt.Println("msgget:", m, err)
	sub, _ := ann.SubscribeSync("_INBOX_ann.1")
	ann.PublishRequest("$JS.API.DIRECT.GET.DESK_x", "_INBOX_ann.1", []byte(`{"seq":1,"batch":100,"next_by_subj":"desk.x.w.>"}`))
	n := 0
	for {
		m, err := sub.NextMsg(300 * time.Millisecond)
		if err != nil {
			break
		}
		n++
		if n == 11 {
			fmt.Println(m.Header)
		}
	}
	fmt.Println("batch:", n)
	// reply forging
	all, _ := hub.SubscribeSync(">")
	hub.Flush()
	ann.PublishRequest("$JS.API.DIRECT.GET.DESK_x", "desk.x.w.c.4", []byte(`{"last_by_subj":"desk.x.w.c.3"}`))
	ann.PublishRequest("$JS.API.STREAM.INFO.DESK_x", "$JS.API.STREAM.PURGE.DESK_x", nil)
	ann.PublishRequest("$JS.API.DIRECT.GET.DESK_x", "live.x.w.c.4", []byte(`{"last_by_subj":"desk.x.w.c.3"}`))
	ann.Flush()
	for {
		m, err := all.NextMsg(300 * time.Millisecond)
		if err != nil {
			break
		}
		fmt.Println("  hub sees", m.Subject, m.Reply, len(m.Data))
	}
	all.Unsubscribe()
	si, _ := js.StreamInfo("DESK_x")
	fmt.Println("msgs", si.State.Msgs, si.State.LastSeq)
	// publish via import
	m, err = ann.Request("desk.x.w.c.20", []byte("mine"), time.Second)
	fmt.Println("put:", m, err)
	// presence
	hs, _ := bob.SubscribeSync("here.x.*")
	as, _ := ann.SubscribeSync("here.x.*")
	hh, _ := hub.SubscribeSync("here.x.*")
	bob.Flush(); ann.Flush(); hub.Flush()
	ann.Publish("here.x.ann", []byte("hi"))
	for _, s := range []*nats.Subscription{hs, as, hh} {
		m, err = s.NextMsg(time.Second)
		fmt.Println("here", m != nil, err)
		m, err = s.NextMsg(100*time.Millisecond)
		fmt.Println("  again", m != nil)
	}
	// throughput
	for _, c := range []*nats.Conn{hub, ann} {
		t0 := time.Now()
		for range 2000 {
			c.Request("$JS.API.DIRECT.GET.DESK_x", []byte(`{"last_by_subj":"desk.x.w.c.3"}`), time.Second)
		}
		fmt.Println("2000 gets", time.Since(t0))
		t0 = time.Now()
		for i := range 2000 {
			c.Request(fmt.Sprintf("desk.x.w.c.%d", i), []byte(`{"last_by_subj":"desk.x.w.c.3"}`), time.Second)
		}
		fmt.Println("2000 puts", time.Since(t0))
	}
	for _, c := range []*nats.Conn{hub, ann} {
		t0 := time.Now()
		sub, _ := c.SubscribeSync("_INBOX.zz")
		c.PublishRequest("$JS.API.DIRECT.GET.DESK_x", "_INBOX.zz", []byte(`{"seq":1,"batch":16000,"next_by_subj":"desk.x.w.>"}`))
		n := 0
		for {
			m, err := sub.NextMsg(time.Second)
			if err != nil || m.Header.Get("Status") == "204" {
				break
			}
			n++
		}
		fmt.Println("batch", n, time.Since(t0))
	}
	// reload
	closed := make(chan error, 1)
	ann.SetDisconnectErrHandler(func(_ *nats.Conn, err error) { closed <- err })
	bob.SetDisconnectErrHandler(func(_ *nats.Conn, err error) { fmt.Println("bob lost", err) })
	hub.SetDisconnectErrHandler(func(_ *nats.Conn, err error) { fmt.Println("hub lost", err) })
	ann.SetClosedHandler(func(_ *nats.Conn) { fmt.Println("ann closed", ann.LastError()) })
	t0 := time.Now()
	err = s.ReloadOptions(opts(t, folder, "bob", "cat"))
	fmt.Println("reload", err, time.Since(t0))
	select {
	case err := <-closed:
		fmt.Println("ann out", err, time.Since(t0))
	case <-time.After(2 * time.Second):
		fmt.Println("ann still in")
	}
	for len(live.Subject) > 0 { if _, err := live.NextMsg(50*time.Millisecond); err != nil { break } }
	hub.Request("desk.x.w.c.1", []byte("hello"), time.Second)
	m, err = live.NextMsg(time.Second)
	fmt.Println("live after reload:", m != nil, err)
	m, err = bob.Request("$JS.API.DIRECT.GET.DESK_x", []byte(`{"last_by_subj":"desk.x.w.c.3"}`), time.Second)
	fmt.Println("get:", m != nil, err)
	cat := con("cat")
	m, err = cat.Request("$JS.API.DIRECT.GET.DESK_x", []byte(`{"last_by_subj":"desk.x.w.c.3"}`), time.Second)
	fmt.Println("cat get:", m != nil, err)
	_, err = nats.Connect(s.ClientURL(), nats.UserInfo("ann", "ann"))
	fmt.Println("ann reconnects:", err)
	// many
	names := []string{"bob"}
	for i := range 1000 { names = append(names, fmt.Sprint("u", i)) }
	t0 = time.Now()
	err = s.ReloadOptions(opts(t, folder, names...))
	fmt.Println("reload 1000", err, time.Since(t0))
	t0 = time.Now()
	err = s.ReloadOptions(opts(t, folder, names[:900]...))
	fmt.Println("reload 900", err, time.Since(t0))
	t0 = time.Now()
	hub.Request("desk.x.w.c.1", []byte("hello"), time.Second)
	fmt.Println("put with 1000 accounts", time.Since(t0))
}
