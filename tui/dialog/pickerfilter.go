package dialog

import (
	"strings"

	"github.com/sahilm/fuzzy"
)

// filter works out which items fit the text and in which order: first those
// that contain all its words, in their own order, then those whose label has
// its letters one after the other, best first.
func (p *Picker) filter() {
	words := words(p.Query())
	p.shown = p.shown[:0]
	if p.o.Free || len(words) == 0 {
		for i := range p.items {
			p.shown = append(p.shown, i)
		}
	} else {
		p.match(words)
	}
	p.lineUp()
	p.sel = max(0, min(p.sel, len(p.shown)-1))
}

func (p *Picker) match(words []string) {
	var rest []int
	for i, item := range p.items {
		if containsAll(item.search(), words) {
			p.shown = append(p.shown, i)
		} else {
			rest = append(rest, i)
		}
	}
	for _, m := range fuzzy.FindFrom(strings.Join(words, ""), labels{p.items, rest}) {
		p.shown = append(p.shown, rest[m.Index])
	}
}

// lineUp puts a heading above every run of rows of one group. Rows that were
// ranked have none.
func (p *Picker) lineUp() {
	p.rows = p.rows[:0]
	group := ""
	for at, i := range p.shown {
		if g := p.items[i].Group; g != group && (p.o.Free || p.Query() == "") {
			group = g
			if g != "" {
				p.rows = append(p.rows, row{heading: g, at: -1})
			}
		}
		p.rows = append(p.rows, row{at: at})
	}
}

// search is all that a text can find an item by.
func (i Item) search() string {
	return strings.ToLower(strings.Join([]string{i.Label, i.Detail, i.Key, i.Group, i.Also}, "\n"))
}

func words(text string) []string { return strings.Fields(strings.ToLower(text)) }

func containsAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// labels are what fuzzy matching looks at.
type labels struct {
	items []Item
	at    []int
}

func (l labels) String(i int) string { return l.items[l.at[i]].Label + " " + l.items[l.at[i]].Also }
func (l labels) Len() int            { return len(l.at) }
