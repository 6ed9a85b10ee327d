package dialog

import (
	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// Item is a row to choose. Texts may come from strangers; they are cleaned when
// drawn.
type Item struct {
	ID     string
	Label  string
	Detail string // explains the label
	Key    string // at the right edge
	Group  string // heading above the first of a run of rows with the same one
	Also   string // further words that find the row and are not shown
	Dim    bool   // shown faintly; can be chosen all the same
}

// Options are what a Picker is made of besides its rows.
type Options struct {
	ID, Title string
	// Filter puts a line of text above the rows, which keeps those that fit.
	Filter bool
	// Free leaves choosing the rows to the screen: see Queried and Found.
	Free bool
	// Hint stands in the empty line of text, None where no row fits.
	Hint, None string
	// Detail is how many lines below the rows show the whole Detail of the
	// chosen one; with any, rows show the start of it only if there is room.
	Detail int
	// Rows is how many rows are drawn at most; 0: as many as there is room for.
	Rows int
	// Accept says in the foot what accepting does; empty is the usual word.
	Accept string
	// Mark lets the words typed stand out in labels and details.
	Mark bool
}

// Picker chooses one of many rows. Only the rows on the screen cost anything to
// draw. The chosen row is remembered by its ID, not by its place.
type Picker struct {
	o     Options
	input *input // nil without a line of text
	items []Item
	shown []int // the items that fit, best first
	rows  []row // what is drawn: headings and shown items
	sel   int   // index into shown
	top   int   // first row drawn
	page  int   // rows drawn last time
	gen   int
	busy  bool
	count string // at the right of the line of text
	why   string // why the rows could not be looked up, cleaned
}

// row is a heading, or the item at an index of shown.
type row struct {
	heading string
	at      int // -1 for a heading
}

// NewPicker opens a list of rows with the first one chosen.
func NewPicker(o Options, items []Item) *Picker {
	o.Title = sanitize.Line(o.Title)
	p := &Picker{o: o, items: items, page: 10}
	if o.Filter || o.Free {
		p.input = newInput("")
	}
	p.filter()
	return p
}

// ID names the list.
func (p *Picker) ID() string { return p.o.ID }

// Query is the text typed above the rows.
func (p *Picker) Query() string {
	if p.input == nil {
		return ""
	}
	return p.input.value()
}

// Chosen is the row that accepting would pick.
func (p *Picker) Chosen() (Item, bool) {
	if p.sel < 0 || p.sel >= len(p.shown) {
		return Item{}, false
	}
	return p.items[p.shown[p.sel]], true
}

// SetItems replaces the rows. The chosen one stays chosen if it is among them,
// else the one in its place is.
func (p *Picker) SetItems(items []Item) {
	was, _ := p.Chosen()
	p.items = items
	p.filter()
	p.Choose(was.ID)
}

// Choose puts the choice on a row, if it is shown.
func (p *Picker) Choose(id string) {
	for i, at := range p.shown {
		if p.items[at].ID == id {
			p.sel = i
			return
		}
	}
	p.sel = max(0, min(p.sel, len(p.shown)-1))
}

// Found gives a free list the rows for the text of that generation, and says
// how many there are in all. Rows for an older text are dropped.
func (p *Picker) Found(gen int, items []Item, count string) {
	if gen != p.gen {
		return
	}
	p.busy, p.count, p.why = false, count, ""
	p.SetItems(items)
}

// Missed says that the rows for the text of that generation could not be looked
// up, and why, in the place of rows. Found may come after all.
func (p *Picker) Missed(gen int, why string) {
	if gen != p.gen {
		return
	}
	p.busy, p.count, p.why = false, "", sanitize.Line(why)
	p.SetItems(nil)
}

// SetBusy says whether more rows are on their way.
func (p *Picker) SetBusy(busy bool) { p.busy = busy }

// Handle moves the choice, edits the text, picks or leaves.
func (p *Picker) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	if p.input != nil && types(key) {
		return p.edited(p.input.handle(key))
	}
	switch a {
	case keymap.Cancel:
		return Closed{p.o.ID}
	case keymap.Accept:
		return p.pick()
	case keymap.ChoiceUp, keymap.PrevField:
		p.move(-1)
	case keymap.ChoiceDown, keymap.NextField:
		p.move(1)
	case keymap.PageUp:
		p.move(-p.page)
	case keymap.PageDown:
		p.move(p.page)
	default:
		return p.raw(key)
	}
	return nil
}

// raw takes a key that stands for no action.
func (p *Picker) raw(key tea.KeyPressMsg) Result {
	if p.input != nil {
		return p.edited(p.input.handle(key))
	}
	switch key.String() {
	case "home":
		p.move(-len(p.shown))
	case "end":
		p.move(len(p.shown))
	}
	return nil
}

// Paste puts text into the line above the rows.
func (p *Picker) Paste(text string) Result {
	if p.input == nil {
		return nil
	}
	return p.edited(p.input.insert(text))
}

func (p *Picker) pick() Result {
	if item, ok := p.Chosen(); ok {
		return Picked{p.o.ID, item.ID, p.Query()}
	}
	return nil
}

func (p *Picker) move(by int) {
	p.sel = max(0, min(p.sel+by, len(p.shown)-1))
}

// edited follows a change of the text: the best row is chosen.
func (p *Picker) edited(changed bool) Result {
	if !changed {
		return nil
	}
	p.sel, p.top = 0, 0
	if !p.o.Free {
		p.filter()
		return nil
	}
	p.gen++
	p.busy = true
	return Queried{p.o.ID, p.Query(), p.gen}
}
