package desk

import (
	"maps"
	"slices"
)

// Shops are the ids of the shops of which the book was told anything, in
// order. Any other shop is in UTC and has no holidays.
func (b *Book) Shops() []ShopID { return slices.Sorted(maps.Keys(b.shops)) }

// Holidays are the stretches of holiday mode of a shop, in the order in which
// the book was told of them. Do not change them.
func (b *Book) Holidays(id ShopID) []HolidayRange { return b.shop(id).holidays }
