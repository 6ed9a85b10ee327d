//go:build unix

package main

import (
	"fmt"
	"strings"
)

// Blocks, of which charts are made, are drawn as what they are: part of a cell,
// without the gaps that letters have between them.

// filled is the part of its cell that a block fills, across and up; ok is false
// for anything else. Lower blocks grow from below, left ones from the left.
func filled(text string) (across, up float64, ok bool) {
	r := []rune(text)
	switch {
	case len(r) != 1:
		return 0, 0, false
	case r[0] >= '▁' && r[0] <= '█':
		return 1, float64(r[0]-'▁'+1) / 8, true
	case r[0] > '█' && r[0] <= '▏':
		return float64('▏'-r[0]+1) / 8, 1, true
	}
	return 0, 0, false
}

func isBlock(text string) bool {
	_, _, ok := filled(text)
	return ok
}

// drawBlocks draws a run of one and the same block: lower ones in one piece.
func drawBlocks(b *strings.Builder, r run, x, top int, ink string) {
	first := string([]rune(r.text)[0])
	across, up, _ := filled(first)
	width, high := float64(r.cells*cellWidth), up*cellHeight
	if across < 1 {
		width = across * cellWidth
	}
	fmt.Fprintf(b, `<rect x="%d" y="%g" width="%g" height="%g" fill="%s"/>`+"\n", x, float64(top)+cellHeight-high, width, high, ink)
}
