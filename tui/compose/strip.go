package compose

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/tui/theme"
)

// Strip draws the pinned quick replies in one line of exactly width cells: each
// digit and the title it stands for, in a language ("en" or "zh"). Titles are
// shortened alike when there is no room for all of them.
func Strip(replies []desk.QuickReply, lang string, width int, st *theme.Styles) string {
	pinned := pinnedOnly(replies)
	titles := make([]string, len(pinned))
	for i, q := range pinned {
		titles[i] = sanitize.Line(q.TitleIn(lang))
	}
	titles = share(titles, width-len(pinned)*digitCells, st.Glyphs.Ellipsis)
	var b strings.Builder
	for i, q := range pinned {
		b.WriteString(st.Key.Render(strconv.Itoa(q.Pin)) + " " + st.Text.Render(titles[i]) + "  ")
	}
	return exactly(b.String(), max(0, width))
}

// StripCells is how many cells a strip needs to show every title whole.
func StripCells(replies []desk.QuickReply, lang string) int {
	n := 0
	for _, q := range pinnedOnly(replies) {
		n += digitCells + sanitize.Width(sanitize.Line(q.TitleIn(lang)))
	}
	return n
}

// digitCells is what a digit takes with the blanks around it.
const digitCells = 4

// shortest is how many cells of a title are left at least.
const shortest = 3

func pinnedOnly(replies []desk.QuickReply) []desk.QuickReply {
	var out []desk.QuickReply
	for _, q := range replies {
		if q.Pin >= 1 && q.Pin <= 9 && !q.Off {
			out = append(out, q)
		}
	}
	slices.SortStableFunc(out, func(a, b desk.QuickReply) int { return cmp.Compare(a.Pin, b.Pin) })
	return out
}

// share cuts the longest titles until all fit into so many cells together.
func share(titles []string, cells int, ellipsis string) []string {
	limit := shortest
	for total(titles, limit+1) <= cells && total(titles, limit) < total(titles, limit+1) {
		limit++
	}
	out := make([]string, len(titles))
	for i, t := range titles {
		out[i] = ansi.Truncate(t, limit, ellipsis)
	}
	return out
}

// total is how many cells titles take when none is longer than a limit.
func total(titles []string, limit int) int {
	n := 0
	for _, t := range titles {
		n += min(limit, sanitize.Width(t))
	}
	return n
}
