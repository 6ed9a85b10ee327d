package main

import (
	"errors"
	"os"
	"slices"
	"testing"
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
	} {
		o := teamOptions{address: c.address}
		if got := o.invites(c.host, 4222); got != c.want {
			t.Errorf("%s %s: got %s, want %s", c.host, c.address, got, c.want)
		}
	}
	for _, word := range []string{"", "4222", ":4222", "a:b", "a:70000", "a:-1"} {
		if _, _, err := hostPort(word); err == nil {
			t.Errorf("%q is no host and port", word)
		}
	}
}
