package main

import (
	"fmt"
	"io"
	"strings"
)

// progress is a bar on the terminal for long work; on anything else it is
// silent.
type progress struct {
	w     io.Writer
	on    bool
	drawn bool
	last  int64
}

func newProgress(w io.Writer) *progress { return &progress{w: w, on: isTerminal(w), last: -1} }

const barCells = 30

// show draws how far the work is, when that has changed by a hundredth.
func (b *progress) show(done, total int64) {
	if !b.on || total <= 0 {
		return
	}
	percent := min(100, done*100/total)
	if percent == b.last {
		return
	}
	full := int(percent) * barCells / 100
	fmt.Fprintf(b.w, "\r[%s%s] %3d %%", strings.Repeat("#", full), strings.Repeat(".", barCells-full), percent)
	b.last, b.drawn = percent, true
}

// clear takes the bar away before anything else is written.
func (b *progress) clear() {
	if b.drawn {
		fmt.Fprint(b.w, "\r\x1b[K")
		b.drawn, b.last = false, -1
	}
}
