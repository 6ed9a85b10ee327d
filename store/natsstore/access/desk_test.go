package access_test

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/natsserver"
)

// team is a server with two desks, and everybody's invitation by name: those of
// the desk shop are hub, ann (agent), bob (agent) and mia (manager), those of
// the desk other are hub2, oda (agent) and ola (manager).
type team struct {
	t       *testing.T
	server  *natsserver.Server
	shop    access.People
	other   access.People
	invited map[string]access.Invitation
	cert    string

	barriers uint64 // see state
}

func newTeam(t *testing.T) *team {
	t.Helper()
	o := &team{t: t, invited: map[string]access.Invitation{}}
	folder := t.TempDir()
	cert, public, err := natsserver.Certificate(folder)
	if err != nil {
		t.Fatal(err)
	}
	o.cert = public
	o.shop = o.people("shop", "hub", map[string]access.Role{"ann": access.Agent, "bob": access.Agent, "mia": access.Manager})
	o.other = o.people("other", "hub2", map[string]access.Role{"oda": access.Agent, "ola": access.Manager})
	o.server, err = natsserver.Start(natsserver.Options{
		Folder: folder, Host: "127.0.0.1", Port: -1, FlushLater: true, Certificate: &cert, Accounts: o.accounts(), Adjust: withEye,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.server.Stop)
	o.found("hub")
	o.found("hub2")
	return o
}

func (o *team) accounts() string { return o.shop.Accounts() + o.other.Accounts() }

// people makes the people of a desk, and their invitations.
func (o *team) people(name, hub string, list map[string]access.Role) access.People {
	o.t.Helper()
	k, err := access.NewKey()
	if err != nil {
		o.t.Fatal(err)
	}
	p := access.People{Desk: name, Hub: k.Public}
	o.invited[hub] = access.Invitation{Desk: name, Role: access.Hub, Seed: k.Seed}
	for id, role := range list {
		k, err := p.Add(id, role, time.Unix(0, 0))
		if err != nil {
			o.t.Fatal(err)
		}
		o.invited[id] = access.Invitation{Desk: name, Agent: id, Role: role, Seed: k.Seed}
	}
	return p
}

// invitation is somebody's.
func (o *team) invitation(who string) access.Invitation {
	i := o.invited[who]
	i.URLs, i.Certificate, i.Name = []string{o.server.URL()}, o.cert, natsserver.CertificateName
	return i
}

// options are how somebody opens their desk.
func (o *team) options(who string) natsstore.Options {
	o.t.Helper()
	i := o.invitation(who)
	connect, err := i.Connect()
	if err != nil {
		o.t.Fatal(err)
	}
	return natsstore.Options{
		URL: i.URL(), Connect: connect, Inbox: i.Inbox(), API: i.Reads(), Desk: i.Desk,
		Create: i.Role == access.Hub, Clock: time.Now, Timeout: 5 * time.Second,
	}
}

func (o *team) found(hub string) {
	o.t.Helper()
	o.open(hub)
}

func (o *team) open(who string) *natsstore.Store {
	o.t.Helper()
	st, err := natsstore.Open(context.Background(), o.options(who))
	if err != nil {
		o.t.Fatalf("%s cannot open their desk: %v", who, err)
	}
	o.t.Cleanup(func() { _ = st.Close() })
	return st
}

// connect is a bare connection of somebody, without anything of the engine's.
func (o *team) connect(who string, more ...nats.Option) *nats.Conn {
	o.t.Helper()
	nc, err := o.try(who, more...)
	if err != nil {
		o.t.Fatalf("%s cannot connect: %v", who, err)
	}
	return nc
}

func (o *team) try(who string, more ...nats.Option) (*nats.Conn, error) {
	i := o.invitation(who)
	list, err := i.Connect()
	if err != nil {
		return nil, err
	}
	list = append(list, nats.CustomInboxPrefix(i.Inbox()), nats.ErrorHandler(func(*nats.Conn, *nats.Subscription, error) {}))
	nc, err := nats.Connect(i.URL(), append(list, more...)...)
	if err == nil {
		o.t.Cleanup(nc.Close)
	}
	return nc, err
}

// withEye lets somebody into the account of the desk shop who may do everything,
// to see what comes of what others attempt.
func withEye(o *server.Options) {
	i := slices.IndexFunc(o.Accounts, func(a *server.Account) bool { return a.Name == "DESK.shop" })
	if i < 0 {
		return
	}
	o.Users = append(o.Users, &server.User{Username: "eye", Password: "eye", Account: o.Accounts[i]})
}

// eye sees everything that reaches the desk shop.
func (o *team) eye() *nats.Conn {
	o.t.Helper()
	nc, err := nats.Connect(o.server.URL(), nats.UserInfo("eye", "eye"), nats.Secure(&tls.Config{InsecureSkipVerify: true}))
	if err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(nc.Close)
	return nc
}

// state is how the log of the desk shop stands, and how it is made, once all
// that was sent before is in it. To know that, it writes something itself, which
// is left out of what it gives.
func (o *team) state(eye *nats.Conn) string {
	o.t.Helper()
	if _, err := eye.Request("desk.shop.w.doc.nbarrier.nx", []byte("{}"), 5*time.Second); err != nil {
		o.t.Fatal(err)
	}
	o.barriers++
	m, err := eye.Request("$JS.API.STREAM.INFO.DESK_shop", nil, 5*time.Second)
	if err != nil {
		o.t.Fatal(err)
	}
	var info struct {
		Config json.RawMessage `json:"config"`
		State  struct {
			Messages uint64 `json:"messages"`
			LastSeq  uint64 `json:"last_seq"`
		} `json:"state"`
	}
	if err := json.Unmarshal(m.Data, &info); err != nil {
		o.t.Fatal(err)
	}
	info.State.LastSeq -= o.barriers
	b, _ := json.Marshal(info)
	return string(b)
}

// settled waits until the server has done what connections have sent it.
func settled(t *testing.T, list ...*nats.Conn) {
	t.Helper()
	for _, nc := range list {
		if err := nc.FlushTimeout(5 * time.Second); err != nil {
			t.Fatal(err)
		}
	}
}

// drain gives the subjects of all that has come.
func drain(t *testing.T, sub *nats.Subscription) []string {
	t.Helper()
	var list []string
	for n, _, _ := sub.Pending(); n > 0; n, _, _ = sub.Pending() {
		m, err := sub.NextMsg(time.Second)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, m.Subject)
	}
	return list
}

// refused reports whether the server refused what was sent since before.
func refused(nc *nats.Conn, before error) bool {
	err := nc.LastError()
	return err != nil && err != before && strings.Contains(strings.ToLower(err.Error()), "permissions violation")
}

// everybody is a connection of each who has a key.
func (o *team) everybody() map[string]*nats.Conn {
	o.t.Helper()
	all := map[string]*nats.Conn{}
	for who := range o.invited {
		if who != "bob" { // he is only there to be impersonated
			all[who] = o.connect(who)
		}
	}
	return all
}

// saved writes an invitation into a file.
func saved(t *testing.T, i access.Invitation) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "someone.tend")
	if err := i.Save(path); err != nil {
		t.Fatal(err)
	}
	return path
}
