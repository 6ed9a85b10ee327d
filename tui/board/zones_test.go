package board_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
)

func located(t *testing.T, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// says checks what each page says, by its place; the first line that has a word
// is looked at.
func says(t *testing.T, b *desks, want map[int][]string) {
	t.Helper()
	for page := range pageNames() {
		got := b.plain(118, 50)
		for _, text := range want[page] {
			if !strings.Contains(got, text) {
				t.Errorf("page %d does not say %q:\n%s", page, text, got)
			}
		}
		if len(want[page]) == 0 && strings.Contains(got, "Times in") {
			t.Errorf("page %d names a zone:\n%s", page, got)
		}
		b.press(keymap.NumbersNext)
	}
}

func TestShopsThatShareAnotherZoneThanTheMachine(t *testing.T) {
	b := open(t, sample())
	shanghai := located(t, "Asia/Shanghai")
	b.zone = func(desk.ShopID) *time.Location { return shanghai }
	b.src.staff.Plan.Zone = "Asia/Shanghai"
	note := "Times in Asia/Shanghai."
	says(t, b, map[int][]string{
		0: {note, "by tomorrow 07:00", "as of 20:00:00"}, 1: {note}, 2: {note}, 3: {note}, 4: {note, "06-17 20:00 "}, 5: {note},
		6: {"Hours in Asia/Shanghai.", "(Asia/Shanghai)."},
	})
}

func TestShopsInSeveralZones(t *testing.T) {
	b := open(t, sample())
	shanghai, london := located(t, "Asia/Shanghai"), located(t, "Europe/London")
	b.zone = func(id desk.ShopID) *time.Location {
		if id == "hong" {
			return shanghai
		}
		return london
	}
	b.src.staff.Plan.Zone = "Europe/London"
	each := "Times in each shop's own zone."
	says(t, b, map[int][]string{
		0: {"Times in UTC.", "by 23:00"}, 1: {each}, 2: {each}, 4: {each, "06-17 13:00 +01:00"}, 6: {"Hours in Europe/London.", "(Europe/London)."},
	})
	b.press(keymap.NumbersShop)
	says(t, b, map[int][]string{0: {"Times in Europe/London.", "by tomorrow 00:00"}, 1: {"London"}, 2: {"London"}, 3: {"London"}, 4: {"Times in Europe/London.", "06-17 13:00 "}, 5: {"London"}, 6: {"London"}})
}

func TestShopsOnTheMachinesClock(t *testing.T) {
	b := open(t, sample())
	b.src.staff.Plan.Zone = "UTC"
	says(t, b, map[int][]string{6: {"Hours in UTC.", "clear them by 23:00."}})
}
