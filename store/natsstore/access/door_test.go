package access_test

import (
	"context"
	"crypto/tls"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/natsserver"
)

// relay passes on presence for as long as the test.
func (o *team) relay() {
	o.t.Helper()
	nc := o.connect("hub")
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- access.Relay(ctx, nc, "shop") }()
	o.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			o.t.Error(err)
		}
	})
	for deadline := time.Now().Add(within); nc.NumSubscriptions() == 0; {
		if time.Now().After(deadline) {
			o.t.Fatal("nothing is passed on")
		}
	}
	settled(o.t, nc)
}

// Nobody gets in without a key of the desk, nor over a line that is not secured
// as it must be; and nobody is taken in by another server.
func TestDoor(t *testing.T) {
	o := newTeam(t)
	stranger, err := access.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, public, err := natsserver.Certificate(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	_ = elsewhere
	pinned := func(who string) access.Invitation { return o.invitation(who) }
	options := func(i access.Invitation) []nats.Option {
		list, err := i.Connect()
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	good := pinned("ann")
	unknown := good
	unknown.Seed = stranger.Seed
	misled := good
	misled.Certificate = public
	trusting := good
	trusting.Certificate = ""
	for _, c := range []struct {
		name string
		with []nats.Option
		says string
	}{
		{"no key", []nats.Option{nats.Secure(&tls.Config{InsecureSkipVerify: true})}, "authorization"},
		{"a key that the server does not know", options(unknown), "authorization"},
		{"a user and a password", []nats.Option{nats.Secure(&tls.Config{InsecureSkipVerify: true}), nats.UserInfo("ann", "ann")}, "authorization"},
		{"another certificate than that of the invitation", options(misled), "certificate"},
		{"a certificate that nobody vouches for", options(trusting), "certificate"},
		{"TLS 1.2", append(options(good), nats.Secure(&tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS12})), "protocol version"},
	} {
		t.Run(c.name, func(t *testing.T) {
			nc, err := nats.Connect(o.server.URL(), c.with...)
			if err == nil {
				nc.Close()
				t.Fatal("the server lets them in")
			}
			if !strings.Contains(strings.ToLower(err.Error()), c.says) {
				t.Errorf("it is refused with %q, want something about %s", err, c.says)
			}
		})
	}
	o.connect("ann") // who has all that gets in
}

// Who is removed is out at once and cannot come back; those who stay notice
// nothing, and those who are new get in.
func TestRemoved(t *testing.T) {
	o := newTeam(t)
	out := make(chan struct{})
	ann := o.connect("ann", nats.ClosedHandler(func(*nats.Conn) { close(out) }), nats.ReconnectWait(time.Millisecond))
	lost := make(chan error, 8)
	bob := o.connect("bob", nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { lost <- err }))
	mia := o.open("mia")
	if err := o.shop.Remove("ann"); err != nil {
		t.Fatal(err)
	}
	k, err := o.shop.Add("cem", access.Agent, time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	o.invited["cem"] = access.Invitation{Desk: "shop", Agent: "cem", Role: access.Agent, Seed: k.Seed}
	if err := o.server.Reload(o.accounts()); err != nil {
		t.Fatal(err)
	}
	select {
	case <-out:
	case <-time.After(within):
		t.Fatal("the connection of somebody removed stays")
	}
	if !ann.IsClosed() {
		t.Error("somebody removed is connected again")
	}
	if _, err := o.try("ann"); err == nil {
		t.Error("somebody removed comes in again")
	}
	if _, err := natsstore.Open(context.Background(), o.options("ann")); err == nil {
		t.Error("somebody removed opens the desk")
	}
	settled(t, bob)
	select {
	case err := <-lost:
		t.Errorf("somebody who stays was disconnected: %v", err)
	default:
	}
	reads(t, mia)
	reads(t, o.open("cem"))
	reads(t, o.open("bob"))
}

// A new invitation makes the old one worthless.
func TestRenewed(t *testing.T) {
	o := newTeam(t)
	_, k, err := o.shop.Renew("ann")
	if err != nil {
		t.Fatal(err)
	}
	if err := o.server.Reload(o.accounts()); err != nil {
		t.Fatal(err)
	}
	if _, err := o.try("ann"); err == nil {
		t.Error("the old key still opens")
	}
	i := o.invited["ann"]
	i.Seed = k.Seed
	o.invited["ann"] = i
	reads(t, o.open("ann"))
}
