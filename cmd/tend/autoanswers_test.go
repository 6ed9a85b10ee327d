package main

import (
	"log/slog"
	"testing"

	"tend/config"
	"tend/desk"
	"tend/store"
)

// TestWhoIsOnForAShop: the roster of the desk, that of the config, or the
// working hours, each on the shop's own clock.
func TestWhoIsOnForAShop(t *testing.T) {
	const hours = "[working_hours]\nfrom = \"09:00\"\nto = \"18:00\"\n"
	tests := []struct {
		name, config string
		stored       []desk.Shift
		on, off      string
	}{
		{"working hours", hours, nil, "2025-06-23T01:00:00Z", "2025-06-23T00:59:59Z"},
		{"a roster in the config", hours + "[[roster]]\nagent = \"mia\"\nfrom = \"20:00\"\nto = \"04:00\"\nshop = \"tea\"", nil, "2025-06-23T19:59:00Z", "2025-06-23T01:00:00Z"},
		{"a roster of another shop", hours + "[[roster]]\nagent = \"mia\"\nfrom = \"20:00\"\nto = \"04:00\"\nshop = \"lamps\"", nil, "2025-06-23T01:00:00Z", "2025-06-23T19:59:00Z"},
		{"a roster on the desk", hours, []desk.Shift{{ID: "x", Agent: "mia", From: 0, To: 3600e9, Zone: "UTC"}}, "2025-06-23T00:30:00Z", "2025-06-23T01:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			st := deskOf(t, "")
			if err := store.PutShop(t.Context(), st, "tea", func(s desk.Shop) desk.Shop {
				s.Name, s.Zone = "Tea", "Asia/Shanghai"
				return s
			}); err != nil {
				t.Fatal(err)
			}
			if err := store.PutShifts(t.Context(), st, tt.stored...); err != nil {
				t.Fatal(err)
			}
			p := programWith(nil)
			p.log = slog.New(slog.DiscardHandler)
			var problems []config.Problem
			if p.cfg, problems = config.Decode([]byte(tt.config)); problems != nil {
				t.Fatal(problems)
			}
			place, err := p.automatic(st).Place(t.Context(), "tea")
			if err != nil {
				t.Fatal(err)
			}
			if place.Title != "Tea" || place.Roster.At(at(t, tt.on)).People == 0 || place.Roster.At(at(t, tt.off)).People != 0 {
				t.Errorf("%+v: at %s %+v, at %s %+v", place, tt.on, place.Roster.At(at(t, tt.on)), tt.off, place.Roster.At(at(t, tt.off)))
			}
		})
	}
}

func at(t *testing.T, s string) desk.Instant {
	t.Helper()
	i, err := desk.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return i
}
