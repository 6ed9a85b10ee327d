package tui

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
)

// A time of a desk whose shops go by several clocks says which it is.
func TestMomentsNameTheirZone(t *testing.T) {
	s := begin(t)
	zoned := func(shop desk.ShopID, zone string) {
		if err := store.PutShop(t.Context(), s.store.Store, shop, func(d desk.Shop) desk.Shop { d.Zone = zone; return d }); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
	}
	at := noon
	zoned("shop", "Asia/Shanghai")
	if got := s.app.moment(at); got != s.app.texts.When(at.In(s.app.zone("shop")), s.app.now.In(s.app.zone("shop"))) {
		t.Errorf("with one zone it says %q", got)
	}
	zoned("fern", "Europe/London")
	got := s.app.moment(at)
	offset := at.In(zoneOf(s.app)).Format("-07")
	if !strings.Contains(got, " UTC"+offset) || !strings.Contains(got, at.In(zoneOf(s.app)).Format("15:04")) {
		t.Errorf("with two zones it says %q", got)
	}
}
