package tui

import (
	"maps"
	"slices"

	"tend/tui/board"
)

// owns are the figures that platforms count themselves, by shop.
func (a *App) owns() []board.Own {
	f := &a.facts.feeds
	var out []board.Own
	for _, id := range slices.Sorted(maps.Keys(f.figures)) {
		own := board.Own{Platform: a.platformOf(id), Figures: f.figures[id]}
		own.Shop = id
		out = append(out, own)
	}
	return out
}
