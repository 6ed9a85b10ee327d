package team

import "strconv"

// nameLeast and nameMost are the cells of a name.
const (
	nameLeast = 10
	nameMost  = 24
)

// widths are what the texts of a team take, measured when they change and not when
// they are drawn.
type widths struct{ name, load int }

func measure(p Page) (w widths) {
	w.load = len(loadText(p.Nobody))
	for _, r := range p.Rows {
		name := cells(r.Name)
		if r.You {
			name += youCells
		}
		w.name, w.load = max(w.name, name), max(w.load, len(loadText(r)))
	}
	return w
}

// youCells is the room that is kept for saying that a line is one's own.
const youCells = 6

// loadText is what somebody carries of what they may; what nobody has has no limit.
func loadText(r Row) string {
	if r.ID == "" {
		return strconv.Itoa(r.Open)
	}
	return strconv.Itoa(r.Open) + "/" + strconv.Itoa(r.Room())
}

// column is one of the page, laid out for a width.
type column struct {
	what  what
	title string
	w     int // cells; 0: there is no room for it
	right bool
	drop  int // when there is no room, the columns with the highest go; 0: never
	nth   int // of the policies
}

// what a column shows.
type what uint8

const (
	showName what = iota
	showStatus
	showSince
	showLoad
	showBar
	showFull
	showWaits
	showFrom
	showSoon
	showRate
)

// The least and the most cells of a bar.
const (
	barLeast = 6
	barMost  = 40
)

// columns lays the columns out.
func (d *drawing) columns() []column {
	t := d.t
	cols := []column{
		{what: showName, title: t.Agent, w: max(nameLeast, min(nameMost, d.m.widths.name))},
		{what: showStatus, title: t.Status, w: d.statusCells()},
		{what: showSince, title: t.Since, w: 5, drop: 4},
		{what: showLoad, title: t.Load, w: d.m.widths.load, right: true},
		{what: showBar, w: barLeast, drop: 5},
		{what: showFull, title: t.Full, w: 5, right: true},
		{what: showWaits, title: t.Oldest, w: 6, right: true},
		{what: showFrom, title: t.Since, w: 5, drop: 3},
		{what: showSoon, title: t.Expiring, w: 4, right: true},
	}
	for i, p := range d.m.page.Today.Policies {
		c := column{what: showRate, title: t.Rate, w: 7, right: true, nth: i}
		if len(d.m.page.Today.Policies) > 1 {
			c.title = clean(p.ID, 10)
		}
		if i > 0 {
			c.drop = 5 + i
		}
		cols = append(cols, c)
	}
	for i := range cols {
		cols[i].w = max(cols[i].w, cells(cols[i].title))
	}
	return d.squeeze(cols)
}

// statusCells is what the longest status takes.
func (d *drawing) statusCells() int {
	most := max(cells(d.t.NeverSaid), cells(d.t.Absent), cells(d.t.Idle("00h00")))
	for _, word := range d.t.Statuses {
		most = max(most, cells(word))
	}
	return most
}

// squeeze drops columns until the rest has room, takes from the names what is
// still missing, and gives the bar what is left.
func (d *drawing) squeeze(cols []column) []column {
	for d.total(cols) > d.w && dropOne(cols) {
	}
	left := d.w - d.total(cols)
	if left < 0 {
		cols[0].w = max(1, cols[0].w+left)
		return cols
	}
	for i := range cols {
		if cols[i].what == showBar && cols[i].w > 0 {
			cols[i].w = min(barMost, cols[i].w+left)
		}
	}
	return cols
}

func (d *drawing) total(cols []column) int {
	n := margin + 1 - d.gap
	for _, c := range cols {
		if c.w > 0 {
			n += c.w + d.gap
		}
	}
	return n
}

func dropOne(cols []column) bool {
	worst := -1
	for i, c := range cols {
		if c.drop > 0 && c.w > 0 && (worst < 0 || c.drop > cols[worst].drop) {
			worst = i
		}
	}
	if worst >= 0 {
		cols[worst].w = 0
	}
	return worst >= 0
}
