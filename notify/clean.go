package notify

import (
	"unicode/utf8"

	"tend/internal/sanitize"
)

// Widths in terminal cells of what a notice shows of a customer's words.
const (
	titleWidth   = 48
	previewWidth = 120
	bodyWidth    = 200
)

// mostBytes bounds what is looked at before shortening: a message may be 64 KiB
// of marks that take no room.
const mostBytes = 4 << 10

// clean makes an event's texts safe and short, or drops them where none may be
// shown.
func (p *Policy) clean(e Event) Event {
	if !p.opts.ShowText {
		e.Title, e.Preview = "", ""
		return e
	}
	e.Title = short(e.Title, titleWidth)
	e.Preview = short(e.Preview, previewWidth)
	return e
}

// short returns one sanitised line of at most width cells.
func short(s string, width int) string {
	return sanitize.Truncate(sanitize.Line(cut(s, mostBytes)), width)
}

// cut returns at most n bytes of s and splits no rune.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
