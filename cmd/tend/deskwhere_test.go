package main

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"tend/store/natsstore/access"
)

func TestDeskWord(t *testing.T) {
	env := func(key string) string { return map[string]string{"TEND_DESK": "env.tend"}[key] }
	for _, c := range []struct {
		name string
		p    program
		want string
	}{
		{"nothing is said", program{env: func(string) string { return "" }}, ""},
		{"the environment", program{env: env}, "env.tend"},
		{"a folder is nearer than the environment", program{env: env, storeFlag: "here"}, ""},
		{"the flag is nearest", program{env: env, storeFlag: "here", deskFlag: "flag.tend"}, "flag.tend"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.p.deskWord(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestURLs(t *testing.T) {
	for word, want := range map[string][]string{
		"nats://a:4222":             {"nats://a:4222"},
		"tls://a:1, nats://b:2":     {"tls://a:1", "nats://b:2"},
		"nats://a:1,b, c:3":         {"nats://a:1", "nats://b", "nats://c:3"},
		"tls://a,nats://b,c":        {"tls://a", "nats://b", "nats://c"},
		"a,nats://b":                nil,
		"http://a:1":                nil,
		"nats://":                   nil,
		"nats://a:1,":               nil,
		"nats://user:secret@a:4222": nil,
	} {
		t.Run(word, func(t *testing.T) {
			got, err := urls(word)
			if want == nil && !errors.Is(err, errDeskWord) || want != nil && !slices.Equal(got, want) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

// Invitations to a desk on several servers name all of them, also those that are
// made later, by another process.
func TestInvitationsNameEveryServer(t *testing.T) {
	for name, c := range map[string]struct{ address, want string }{
		"as the servers are reached here":    {"", "nats://a:1,nats://b:2,nats://c:3"},
		"as others are to reach the servers": {"x:1, y:2", "tls://x:1,tls://y:2"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			made, err := newTeam(dir, "main")
			if err == nil {
				err = made.useServer(&teamOptions{address: c.address}, "nats://a:1,b:2,c:3")
			}
			if err != nil {
				t.Fatal(err)
			}
			later, err := loadTeam(dir)
			if err != nil {
				t.Fatal(err)
			}
			i := later.invitation("ann", access.Agent, access.Key{})
			if i.URL() != c.want {
				t.Errorf("the invitation names %s, want %s", i.URL(), c.want)
			}
		})
	}
}

func TestInvitesNameThisMachine(t *testing.T) {
	name, err := os.Hostname()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ host, address, want string }{
		{"127.0.0.1", "", "tls://127.0.0.1:4222"},
		{"::1", "", "tls://[::1]:4222"},
		{"0.0.0.0", "", "tls://" + name + ":4222"},
		{"0.0.0.0", "desk.shop.example:5000", "tls://desk.shop.example:5000"},
		{"0.0.0.0", "a.example:5000, b.example:5001", "tls://a.example:5000,tls://b.example:5001"},
	} {
		o := teamOptions{address: c.address}
		if got := strings.Join(o.invites(c.host, 4222), ","); got != c.want {
			t.Errorf("%s %s: got %s, want %s", c.host, c.address, got, c.want)
		}
	}
	for _, word := range []string{"", "4222", ":4222", "a:b", "a:70000", "a:-1"} {
		if _, _, err := hostPort(word); err == nil {
			t.Errorf("%q is no host and port", word)
		}
	}
}
