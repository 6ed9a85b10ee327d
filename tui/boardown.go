package tui

import (
	"maps"
	"slices"

	"tend/tui/board"
)

// owns are the figures that platforms count themselves, by shop and length.
func (a *App) owns() []board.Own {
	f := &a.facts.feeds
	var out []board.Own
	for _, id := range slices.Sorted(maps.Keys(f.figures)) {
		own := f.figures[id]
		out = append(out, board.Own{Platform: a.platformOf(own.Shop), Figures: own})
	}
	return out
}
