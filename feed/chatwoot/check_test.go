package chatwoot_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

// runningClock goes on while the test asks for things.
func runningClock(t *testing.T) *feedtest.Clock {
	clock := feedtest.NewClock(time.Date(2026, 8, 18, 9, 0, 0, 0, time.UTC))
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		ticker := time.NewTicker(time.Millisecond)
		defer ticker.Stop()
		for ctx.Err() == nil {
			<-ticker.C
			clock.Advance(100 * time.Millisecond)
		}
	}()
	t.Cleanup(func() { cancel(); <-ended })
	return clock
}

func said(list []feed.Finding) (out []string) {
	for _, f := range list {
		if f.Err != nil {
			out = append(out, fmt.Sprintf("%s: %v → %s", f.What, f.Err, f.Mend))
			continue
		}
		out = append(out, f.What+": "+f.Note)
	}
	return out
}

func TestCheck(t *testing.T) {
	for name, c := range map[string]struct {
		sim  chatwootsim.Options
		how  func(*chatwoot.Options)
		want []string // what is said last holds all of it
	}{
		"all is well":       {want: []string{"Presence: seen by Chatwoot"}},
		"a wrong token":     {how: func(o *chatwoot.Options) { o.Token = "x" }, want: []string{"Token: ", "does not know the token"}},
		"headers are eaten": {sim: chatwootsim.Options{StripHyphens: true}, want: []string{"Token: ", "did not arrive", "proxy"}},
		"another account":   {how: func(o *chatwoot.Options) { o.Account = 5 }, want: []string{"Account: ", "not in account 5", "1 (Shop)"}},
		"no websocket":      {sim: chatwootsim.Options{RefuseCable: true}, want: []string{"Live events: ", "502", "/cable"}},
		"nobody confirms":   {sim: chatwootsim.Options{Silent: true}, want: []string{"Live events: ", "does not confirm"}},
		"nobody listens":    {how: func(o *chatwoot.Options) { o.URL = "http://127.0.0.1:1" }, want: []string{"Address: ", "Nothing answers"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.sim.Clock = runningClock(t)
			sim := installation(t, c.sim)
			o := options(t, sim, c.sim.Clock)
			if c.how != nil {
				c.how(&o)
			}
			conn, err := chatwoot.New(o)
			if err != nil {
				t.Fatal(err)
			}
			got := said(conn.Check(context.Background()))
			for _, want := range c.want {
				if !strings.Contains(got[len(got)-1], want) {
					t.Errorf("%q is not in what was said last of\n%s", want, strings.Join(got, "\n"))
				}
			}
		})
	}
}

func TestCheckFindsWhatIsNotThere(t *testing.T) {
	clock := runningClock(t)
	sim := installation(t, chatwootsim.Options{Clock: clock})
	o := options(t, sim, clock)
	o.Inboxes = map[int64]desk.ShopID{chatwootsim.Inbox: "a", 44: "b"}
	o.Agents = map[int64]desk.AgentID{chatwootsim.User: "mia", 55: "lee"}
	conn, err := chatwoot.New(o)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(said(conn.Check(context.Background())), "\n")
	for _, want := range []string{"the inboxes 44 of the settings", "no agents with the numbers 55", "Account: Shop, as agent", "Token: Mina"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestCheckOfWhatIsNotChatwoot(t *testing.T) {
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   string
	}{
		"a web page": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>")) }, "leads to Chatwoot itself"},
		"other JSON": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("{}")) }, "is not Chatwoot"},
		"a redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://inner.example.com/", http.StatusFound)
		}, "redirect to inner.example.com"},
		"out of order": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) }, "out of order"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(c.answer)
			defer server.Close()
			conn, err := chatwoot.New(chatwoot.Options{URL: server.URL, Token: "t", Account: 1, Clock: runningClock(t)})
			if err != nil {
				t.Fatal(err)
			}
			got := said(conn.Check(context.Background()))
			if len(got) != 1 || !strings.Contains(got[0], c.want) {
				t.Errorf("it said %q, want %q", got, c.want)
			}
		})
	}
}

func TestSettingsThatCannotWork(t *testing.T) {
	clock := feedtest.NewClock(time.Date(2026, 8, 18, 9, 0, 0, 0, time.UTC))
	for name, o := range map[string]chatwoot.Options{
		"no token":    {URL: "https://chat.example.com", Account: 1, Clock: clock},
		"no account":  {URL: "https://chat.example.com", Token: "t", Clock: clock},
		"no address":  {Token: "t", Account: 1, Clock: clock},
		"no clock":    {URL: "https://chat.example.com", Token: "t", Account: 1},
		"not the web": {URL: "ftp://chat.example.com", Token: "t", Account: 1, Clock: clock},
	} {
		if _, err := chatwoot.New(o); err == nil {
			t.Errorf("%s: it was taken", name)
		}
	}
}

func TestForSettingUp(t *testing.T) {
	clock := runningClock(t)
	sim := installation(t, chatwootsim.Options{Clock: clock, Channel: "Channel::Whatsapp"})
	o := options(t, sim, clock)
	o.Account = 0
	me, err := chatwoot.Me(context.Background(), o)
	if err != nil || me.Name != "Mina" || !slices.Equal(me.Accounts, []chatwoot.Account{{ID: 1, Name: "Shop", Role: "agent", Status: "active", Availability: "online"}}) {
		t.Errorf("I am %+v, %v", me, err)
	}
	o.Account = chatwootsim.Account
	list, err := chatwoot.Inboxes(context.Background(), o)
	if err != nil || len(list) != 1 || list[0].ID != chatwootsim.Inbox || list[0].Name != "Shan" || list[0].Channel != "WhatsApp" {
		t.Errorf("the inboxes are %+v, %v", list, err)
	}
}
