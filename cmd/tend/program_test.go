package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
	"tend/desk/lines"
)

// programWith is a program with the default settings and an environment of its
// own.
func programWith(env map[string]string) *program {
	return &program{
		env: func(name string) string { return env[name] }, cfg: config.Default(),
		clock: clock{wall: time.Now, began: time.Now(), start: time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC), speed: 1},
	}
}

func TestMe(t *testing.T) {
	for _, c := range []struct {
		name, flag string
		config     desk.AgentID
		want       desk.AgentID
	}{
		{"the flag wins", "mia", "lea", "mia"},
		{"the config is next", "", "lea", "lea"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := programWith(nil)
			p.agentFlag, p.cfg.Me.ID = c.flag, c.config
			if got := p.me(); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	if got := programWith(nil).me(); got == "" {
		t.Error("without either I am nobody")
	}
}

func TestAgentID(t *testing.T) {
	for _, c := range []struct {
		name, word string
		ok         bool
	}{
		{"plain", "mia", true},
		{"Chinese", "小美", true},
		{"nobody", "", true},
		{"as long as a line can carry", strings.Repeat("x", lines.MaxID), true},
		{"longer", strings.Repeat("x", lines.MaxID+1), false},
		{"not UTF-8", "\xff", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if id, err := agentID(c.word); (err == nil) != c.ok || c.ok && string(id) != c.word {
				t.Errorf("got %q, %v", id, err)
			}
		})
	}
}

func TestOverlayKeepsWhatIsNotSaid(t *testing.T) {
	known := desk.Shop{ID: "s", Name: "Lamps", Zone: "Asia/Shanghai", Policies: []string{"tiktok-24h"}, Feed: "demo"}
	for _, c := range []struct {
		name string
		said desk.Shop
		want desk.Shop
	}{
		{"nothing", desk.Shop{ID: "s"}, known},
		{"a zone", desk.Shop{ID: "s", Zone: "UTC"}, desk.Shop{ID: "s", Name: "Lamps", Zone: "UTC", Policies: []string{"tiktok-24h"}, Feed: "demo"}},
		{"all", desk.Shop{ID: "s", Name: "L", Zone: "UTC", Policies: []string{"xhs-3min"}}, desk.Shop{ID: "s", Name: "L", Zone: "UTC", Policies: []string{"xhs-3min"}, Feed: "demo"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := overlay(known, c.said)
			if got.Name != c.want.Name || got.Zone != c.want.Zone || got.Feed != c.want.Feed || !slices.Equal(got.Policies, c.want.Policies) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestRepliesOfTheDeskComeFirst(t *testing.T) {
	all := replies([]desk.QuickReply{
		{ID: "remark", Use: "remark", Text: map[string]string{"en": "Bye."}},
		{ID: "greet-ask", Off: true},
		{ID: "own", Text: map[string]string{"en": "Mine."}},
	})
	if got := all["remark"].In("en"); got != "Bye." {
		t.Errorf("the remark says %q", got)
	}
	if _, there := all["greet-ask"]; there {
		t.Error("a reply that was taken away is there")
	}
	if got := all["own"].In("zh"); got != "Mine." {
		t.Errorf("a reply in one language says %q in the other", got)
	}
	if got, want := len(all), len(shipped()); got != want {
		t.Errorf("there are %d replies, want %d", got, want)
	}
}

func TestShippedRepliesHaveTheirOwnIDsAndDigits(t *testing.T) {
	ids, pins := map[string]bool{}, map[int]bool{}
	for _, q := range shipped() {
		if ids[q.ID] || q.ID == "" {
			t.Errorf("the id %q is there twice, or empty", q.ID)
		}
		if q.Pin != 0 && pins[q.Pin] {
			t.Errorf("the digit %d is there twice", q.Pin)
		}
		ids[q.ID], pins[q.Pin] = true, true
	}
	for pin := 1; pin <= 9; pin++ {
		if !pins[pin] {
			t.Errorf("the digit %d sends nothing", pin)
		}
	}
}

func TestNewIDsDiffer(t *testing.T) {
	seen := map[desk.MessageID]bool{}
	for range 1000 {
		id := newID()
		if seen[id] || !strings.HasPrefix(string(id), "tend-") {
			t.Fatalf("the id %q is no new one", id)
		}
		seen[id] = true
	}
}
