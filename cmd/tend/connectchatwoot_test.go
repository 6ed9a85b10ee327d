//go:build unix

package main_test

import (
	"bytes"
	"testing"

	"tend/feed/feedtest/chatwootsim"
)

func TestConnectChatwoot(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), chatwootsim.New(t, chatwootsim.Options{Clock: wallClock()})
	c := o.ask("connect", "chatwoot", "cw")
	c.line("Address:", "http://chat.example.com")
	c.line("must begin with https://", sim.URL()+"/app/accounts/1/dashboard")
	c.line("Access token:", "wrong")
	c.line("does not know the token", chatwootsim.Token)
	c.see("Chatwoot knows you as Mina.")
	c.see("There is one inbox: Shan, Telegram (9).")
	c.line("Shop id of Shan [shan]:", "Corner Shop")
	c.line("an id has no spaces; commands and reports name the shop by it, so give one such as corner-shop.", "counter")
	c.line("Time zone of counter [Asia/Shanghai]:", "")
	c.line("Your name:", "")
	c.line("Write this? (yes/no) [yes]:", "")
	if status, err := c.Exit(within); err != nil || status != 0 {
		t.Fatalf("status %d, %v:\n%s", status, err, c.Screen().Text())
	}
	if bytes.Contains(c.Output(), []byte(chatwootsim.Token)) {
		t.Error("the token was shown")
	}
	holds(t, "the config", o.read("config.toml"), "[feeds.cw]\ntype = \"chatwoot\"\nurl = \""+sim.URL()+"\"\naccount = 1\ninboxes = {\"9\" = \"counter\"}\n", "Asia/Shanghai")
	o.private("secrets.toml")

	// Again as a script: the token that is stored stays.
	status, out := o.answer(nil, "", "connect", "chatwoot", "cw", "--inbox", "9", "--yes")
	if status != 0 {
		t.Errorf("status %d:\n%s", status, out)
	}
	status, out = o.answer(nil, "", "connect", "chatwoot", "cw", "--yes", "--url", "http://127.0.0.1:1")
	holds(t, "with nobody there", out, "Nothing answers")
	if status != 1 {
		t.Errorf("status %d", status)
	}
}

func TestConnectChatwootBehindAProxyThatDropsHeaders(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), chatwootsim.New(t, chatwootsim.Options{Clock: wallClock(), StripHyphens: true, StripUnderscores: true})
	status, out := o.answer([]string{"TEND_FEED_CW_TOKEN=" + chatwootsim.Token}, "", "connect", "chatwoot", "cw", "--url", sim.URL(), "--yes")
	holds(t, "the output", out, "something in between drops the header Api-Access-Token")
	if status != 1 || o.read("secrets.toml") != "" {
		t.Errorf("status %d", status)
	}
}
