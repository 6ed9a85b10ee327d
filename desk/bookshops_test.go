package desk_test

import (
	"fmt"
	"testing"

	"tend/desk"
)

func TestWhatABookWasTold(t *testing.T) {
	first, second := desk.HolidayRange{Shop: "fern", From: 5, To: 9}, desk.HolidayRange{Shop: "fern", From: 1, To: 2}
	b, _ := desk.NewBook([]desk.Shop{{ID: "moss"}}, []desk.HolidayRange{first, second}, nil, desk.DefaultTierTimes())
	if got := fmt.Sprint(b.Shops()); got != "[fern moss]" {
		t.Errorf("shops %s", got)
	}
	for id, want := range map[desk.ShopID][]desk.HolidayRange{"fern": {first, second}, "moss": nil, "unheard of": nil} {
		if got := b.Holidays(id); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("holidays of %s: %v, want %v", id, got, want)
		}
	}
}
