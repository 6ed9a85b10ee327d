package board

import (
	"strings"
	"time"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/desk"
	"tend/tui/lang"
	"tend/tui/theme"
)

// Look is what drawing depends on besides the board.
type Look struct {
	Styles *theme.Styles
	Texts  *lang.Texts
	Now    desk.Instant
	Local  *time.Location                   // this machine's
	Zone   func(desk.ShopID) *time.Location // a shop's; of the empty id, one that was never said
	Agent  func(desk.AgentID) string        // what an agent is called, raw
	Shop   func(desk.ShopID) string         // the same of a shop
	Key    func(what string) (key string)   // the key of an action; "" without one
	Owns   func() []Own                     // what platforms count themselves; may be nil
	Why    func(error) string               // why figures could not be had, in words for people
	Lost   string                           // what there is to say in the place of figures while the desk cannot be reached
}

// drawing is one picture of the board.
type drawing struct {
	Look
	m    *Model
	t    lang.Board
	st   *theme.Styles
	ink  ink
	w, h int // of the page itself
}

// sheet is a page: lines that stay, and below them lines that scroll. Its lines
// are made when they are looked at.
type sheet struct {
	head []string
	n    int
	line func(i int) string
	at   int // the line with the cursor; -1: none
}

// scroll makes a sheet of lines that all scroll.
func scroll(lines []string) sheet {
	return sheet{n: len(lines), line: func(i int) string { return lines[i] }, at: -1}
}

// headed makes a sheet of lines that stay.
func headed(lines []string) sheet { return sheet{head: lines, at: -1} }

// View draws the board: h lines of w cells.
func (m *Model) View(l Look, w, h int) []string {
	d := &drawing{Look: l, m: m, t: l.Texts.Board, st: l.Styles, ink: inkOf(l.Styles.Options.ASCII), w: w}
	out := append(d.heading(), d.note())
	d.h = max(1, h-len(out))
	out = append(out, d.window(d.sheet())...)
	for len(out) < h {
		out = append(out, blank(w))
	}
	return out[:h]
}

// sheet is the page on screen, or what there is to say as long as there are no
// figures for it.
func (d *drawing) sheet() sheet {
	m := d.m
	if err := m.rates.trouble(m.everyPolicy()); err != nil {
		return headed(d.failed(err))
	}
	ask, ok := m.ask()
	if !ok {
		return d.waiting()
	}
	switch m.page {
	case Overview:
		return d.overview(ask)
	case Roster:
		return ready(d, &m.staffing, anyDays(ask), d.roster)
	case Trend:
		return ready(d, &m.insight, ask, d.trend)
	case Hours:
		return ready(d, &m.insight, ask, d.hours)
	case Agents:
		return ready(d, &m.insight, ask, d.agents)
	case Misses:
		return ready(d, &m.insight, ask, d.misses)
	}
	return ready(d, &m.insight, ask, d.questions)
}

// ready draws figures when they are there.
func ready[T any](d *drawing, p *part[T], ask Ask, draw func(T) sheet) sheet {
	known, ok := p.find(ask)
	if ok {
		return draw(known.value)
	}
	if err := p.trouble(ask); err != nil {
		return headed(d.failed(err))
	}
	return d.waiting()
}

func (d *drawing) waiting() sheet { return headed(d.nothingYet()) }

// nothingYet stands where figures will.
func (d *drawing) nothingYet() []string {
	if d.m.cut {
		return wrap(d.Lost, d.w, d.st.Warn)
	}
	return []string{d.say(d.t.Counting, d.st.Dim)}
}

func (d *drawing) failed(err error) []string {
	return wrap(d.Why(err), d.w, d.st.Warn)
}

// say is one line of text.
func (d *drawing) say(text string, style lipgloss.Style) string {
	return fit(" "+style.Render(d.cut(text, min(cells(text), d.w-2))), d.w)
}

// title heads a part of a page.
func (d *drawing) title(text string, w int) string {
	return fit(" "+d.st.Bold.Render(d.cut(text, min(cells(text), w-1))), w)
}

// cut makes text, styled or not, exactly w cells wide and says so where it had to
// be cut off.
func (d *drawing) cut(text string, w int) string {
	if cells(text) > w && w > 0 {
		text = ansi.Truncate(text, w, d.st.Glyphs.Ellipsis)
	}
	return fit(text, w)
}

// leastRows is how many lines that scroll there is to be room for.
const leastRows = 4

// loose lets all of a sheet scroll when there is too little room below the
// lines that stay.
func (s sheet) loose() sheet {
	head, n := s.head, len(s.head)
	out := sheet{n: n + s.n, at: s.at, line: func(i int) string {
		if i < n {
			return head[i]
		}
		return s.line(i - n)
	}}
	if s.at > 0 {
		out.at = n + s.at
	}
	return out
}

// window is as much of a sheet as has room; the line with the cursor is in it.
func (d *drawing) window(s sheet) []string {
	if s.n > 0 && d.h-len(s.head) < leastRows {
		s = s.loose()
	}
	out := s.head[:min(len(s.head), d.h)]
	room := d.h - len(out)
	if s.n <= room || room < 1 {
		d.m.top[d.m.page] = 0
		for i := range min(s.n, room) {
			out = append(out, s.line(i))
		}
		return out
	}
	room-- // for how many there are below
	top := min(d.m.top[d.m.page], s.n-room)
	if s.at >= 0 {
		top = min(max(top, s.at-room+1), s.at)
	}
	d.m.top[d.m.page] = top
	for i := range room {
		out = append(out, s.line(top+i))
	}
	below := s.n - top - room
	if below <= 0 {
		return append(out, blank(d.w))
	}
	return append(out, d.say(d.st.Glyphs.Down+" "+d.t.More(below), d.st.Dim))
}

// joined puts parts of a line together with dots between them.
func (d *drawing) joined(parts []string) string {
	return strings.Join(parts, " "+d.st.Glyphs.Dot+" ")
}
