package tiktokshop_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed/feedtest/tiktoksim"
	"tend/feed/tiktokshop"
)

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(s *scene)
		what   string // of the finding that is wrong; empty: none is
		says   string
		mend   string
	}{
		{"all is well", func(*scene) {}, "", "", ""},
		{"the clock is slow", func(s *scene) { s.clock.Jump(-10 * time.Minute); s.skew(10 * time.Minute) }, "Clock", "The token is fine", "Set the clock"},
		{"the authorisation was taken back", func(s *scene) { s.sim.Change(func(r *tiktoksim.Rules) { r.Revoked = true }) }, "Token", "Authorise again", "tend connect"},
		{"no permission", func(s *scene) { s.sim.Change(func(r *tiktoksim.Rules) { r.NoScope = true }) }, "Customer service of " + tiktoksim.ShopName, "seller.customer_service", "Partner Center"},
		{"no chats", func(s *scene) { s.sim.Change(func(r *tiktoksim.Rules) { r.NoChats = true }) }, "Chats of " + tiktoksim.ShopName, "does not accept", "Seller Center"},
		{"a wrong secret", func(s *scene) { s.o.AppSecret = "other" }, "App key and secret", "app secret", "Copy"},
		{"no token file", func(s *scene) { s.o.TokenFile += "-none" }, "Token", "not authorised", "tend connect"},
		{"another shop", func(s *scene) { s.o.Shops = map[string]desk.ShopID{"1": "fern"} }, "Shops", "not one of this authorisation", "settings"},
		{"nobody there", func(s *scene) { s.o.API = "http://127.0.0.1:1" }, "Way to TikTok Shop", "Nothing answers", "network"},
		{"the authorisation ends", func(s *scene) { s.clock.Advance(358 * 24 * time.Hour) }, "Token", "ends in", "tend connect"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newScene(t)
			c.change(s)
			wrong := 0
			for _, f := range connect(t, s.o).Check(t.Context()) {
				if f.Err == nil {
					continue
				}
				wrong++
				if f.What != c.what || !strings.Contains(f.Err.Error(), c.says) || !strings.Contains(f.Mend, c.mend) {
					t.Errorf("it found %q: %v; mend: %s", f.What, f.Err, f.Mend)
				}
			}
			if (wrong > 0) != (c.what != "") {
				t.Errorf("%d findings are wrong", wrong)
			}
		})
	}
}

// skew sets the platform's clock on against ours.
func (s *scene) skew(d time.Duration) { s.sim.Change(func(r *tiktoksim.Rules) { r.Skew = d }) }

func TestTheClockIsOffWhileItReceives(t *testing.T) {
	s := newScene(t)
	s.skew(-10 * time.Minute)
	err := connect(t, s.o).Receive(t.Context(), s.desk)
	if err == nil || !strings.Contains(err.Error(), "clock is off") || s.sim.Granted() != 1 {
		t.Errorf("it ends with %v after %d tokens", err, s.sim.Granted())
	}
}

func TestOptionsThatCannotWork(t *testing.T) {
	s := newScene(t)
	for name, change := range map[string]func(*tiktokshop.Options){
		"no key": func(o *tiktokshop.Options) { o.AppKey = "" }, "no secret": func(o *tiktokshop.Options) { o.AppSecret = "" },
		"no file": func(o *tiktokshop.Options) { o.TokenFile = "" }, "no address": func(o *tiktokshop.Options) { o.API = "ftp://x" },
		"no clock": func(o *tiktokshop.Options) { o.Clock = nil },
	} {
		o := s.o
		change(&o)
		if _, err := tiktokshop.New(o); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func TestConsentURL(t *testing.T) {
	for region, want := range map[string]string{
		"GB": "https://services.tiktokshop.com/open/authorize?service_id=74+1",
		"US": "https://services.us.tiktokshop.com/open/authorize?service_id=74+1",
	} {
		if got := tiktokshop.ConsentURL("74 1", region); got != want {
			t.Errorf("%s: %s", region, got)
		}
	}
}
