//go:build unix

package main

import (
	"fmt"
	"strings"
)

// Lines and corners are drawn as strokes through the middle of their cells: the
// letters that fonts have for them seldom meet.

// strokes are the paths of border characters in a cell, from its upper left
// corner.
func strokes() map[string]string {
	const w, h, x, y, r = cellWidth, cellHeight, cellWidth / 2.0, cellHeight / 2.0, 4.0
	return map[string]string{
		"─": fmt.Sprintf("m0 %gh%d", y, w),
		"│": fmt.Sprintf("m%g 0v%d", x, h),
		"╭": fmt.Sprintf("m%d %gh%gq%g 0 %g %gv%g", w, y, -(w - x - r), -r, -r, r, h-y-r),
		"╮": fmt.Sprintf("m0 %gh%gq%g 0 %g %gv%g", y, x-r, r, r, r, h-y-r),
		"╰": fmt.Sprintf("m%g 0v%gq0 %g %g %gh%g", x, y-r, r, r, r, w-x-r),
		"╯": fmt.Sprintf("m%g 0v%gq0 %g %g %gh%g", x, y-r, r, -r, r, -(x - r)),
	}
}

func isBorder(text string) bool { return strokes()[text] != "" }

// drawBorder draws a run of border characters; a straight line is one stroke.
func drawBorder(b *strings.Builder, r run, x, top int, ink string) {
	if strings.Trim(r.text, "─") == "" {
		fmt.Fprintf(b, `<path d="M%d %gh%d" stroke="%s" fill="none"/>`+"\n", x, float64(top)+cellHeight/2.0, r.cells*cellWidth, ink)
		return
	}
	for i, c := range []rune(r.text) {
		fmt.Fprintf(b, `<path d="M%d %d%s" stroke="%s" fill="none"/>`+"\n", x+i*cellWidth, top, strokes()[string(c)], ink)
	}
}
