package thread

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Chinese text breaks between any two characters, but no line begins with what
// closes a sentence or a bracket, and none ends with what opens one.
const (
	closers = "，。、；：？！）」』】》〉〕”’…—～％℃·,.;:?!)]}%々ーっッゃャゅュょョ"
	openers = "（「『【《〈〔“‘([{￥$"
)

// wrap breaks text, which must have been through sanitize.Text, into lines of
// at most width cells. Words stay whole where they fit; those that do not, such
// as long addresses, are broken anywhere. The lines share the memory of text.
func wrap(text string, width int) []string {
	width = max(2, width)
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if len(line) <= width {
			out = append(out, strings.TrimRight(line, " "))
			continue
		}
		w := wrapper{line: line, width: width, out: out}
		out = w.wrap()
	}
	return out
}

// wrapper breaks one line.
type wrapper struct {
	line  string
	width int
	out   []string

	start   int // where the present line begins
	used    int // cells since then
	brk     int // where the next line may begin; start if nowhere
	brkUsed int // cells from start to brk
	last    string
	wide    bool // last takes two cells
}

func (w *wrapper) wrap() []string {
	for g := graphemes.FromString(w.line); g.Next(); {
		w.add(g.Value(), g.Start())
	}
	return append(w.out, strings.TrimRight(w.line[w.start:], " "))
}

// add takes the next cluster, which stands at pos. Blanks may hang over the
// edge, where nobody sees them.
func (w *wrapper) add(cluster string, pos int) {
	cells := cellsOf(cluster)
	if w.breaks(cluster, cells) && pos > w.start {
		w.brk, w.brkUsed = pos, w.used
	}
	if cluster != " " && w.used+cells > w.width {
		w.end(pos, cells)
	}
	w.used += cells
	w.last, w.wide = cluster, cells == 2
}

// end finishes the line at the last place where it may, and in the middle of a
// word that would fill the next one, too.
func (w *wrapper) end(pos, cells int) {
	if w.brk > w.start {
		w.emit(w.brk)
		w.used -= w.brkUsed
	}
	if w.used+cells > w.width {
		w.emit(pos)
		w.used = 0
	}
}

func (w *wrapper) emit(until int) {
	w.out = append(w.out, strings.TrimRight(w.line[w.start:until], " "))
	w.start, w.brk = until, until
}

// breaks reports whether a line may end before a cluster.
func (w *wrapper) breaks(cluster string, cells int) bool {
	switch {
	case w.last == "" || cluster == " ":
		return false
	case w.last == " ":
		return true
	case !w.wide && cells != 2:
		return false
	}
	return !strings.Contains(closers, cluster) && !strings.Contains(openers, w.last)
}

func cellsOf(cluster string) int {
	if len(cluster) == 1 && cluster[0] < utf8.RuneSelf {
		return 1
	}
	return ansi.StringWidth(cluster)
}
