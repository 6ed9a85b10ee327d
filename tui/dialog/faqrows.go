package dialog

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tend/desk"
)

// faqOrder is the order in which the entries stand.
type faqOrder uint8

const (
	byTopic faqOrder = iota
	flaggedFirst
	onCards
	faqOrders
)

// turned is the order that many steps further, round and round.
func (o faqOrder) turned(by int) faqOrder {
	return faqOrder((int(o) + by + int(faqOrders)) % int(faqOrders))
}

// rows are the rows for what is typed.
func (d *FAQDialog) rows() []Item {
	typed := strings.TrimSpace(d.list.Query())
	if typed != "" {
		return d.foundRows(typed)
	}
	switch d.order {
	case onCards:
		return d.cardRows()
	case flaggedFirst:
		t := d.o.Texts.FAQ
		if _, flagged := d.shelf.counts(); flagged == 0 {
			return d.listed(d.shelf.sorted, t.Flagged, t.NoneFlagged)
		}
		return d.listed(d.shelf.flaggedFirst(), t.Flagged, t.NoFlag)
	}
	return d.listed(d.shelf.sorted, "", "")
}

// listed are the rows of entries behind one for a new entry. The groups are the
// topics, or whether an entry is flagged.
func (d *FAQDialog) listed(all []desk.FAQ, flagged, others string) []Item {
	items := make([]Item, 0, len(all)+1)
	items = append(items, Item{ID: newID, Label: d.o.Texts.FAQ.New})
	for _, f := range all {
		item := d.item(f)
		switch {
		case flagged == "":
			item.Group = d.shelf.topic(f.Topic)
		case f.Flagged():
			item.Group = flagged
		default:
			item.Group = others
		}
		items = append(items, item)
	}
	return items
}

// foundRows are the entries that fit, the best first, and a row that makes a
// new one of what was typed.
func (d *FAQDialog) foundRows(typed string) []Item {
	var items []Item
	for _, f := range d.fitting(typed) {
		items = append(items, d.item(f))
	}
	return append(items, Item{ID: newID, Label: d.o.Texts.FAQ.NewOf(brief(typed))})
}

// fitting are the entries that were looked up, then those in which the words
// stand otherwise. A single letter is only looked for in the text.
func (d *FAQDialog) fitting(typed string) []desk.FAQ {
	var out []desk.FAQ
	seen := map[string]bool{}
	add := func(f desk.FAQ) {
		if !seen[f.ID] {
			out = append(out, f)
		}
		seen[f.ID] = true
	}
	if d.o.Find != nil && utf8.RuneCountInString(typed) > 1 {
		for _, id := range d.o.Find(typed) {
			if f, there := d.shelf.entries[id]; there {
				add(f)
			}
		}
	}
	for _, f := range d.shelf.containing(words(typed)) {
		add(f)
	}
	if d.order == flaggedFirst {
		slices.SortStableFunc(out, compareFlags)
	}
	return out
}

func (s shelf) flaggedFirst() []desk.FAQ {
	out := slices.Clone(s.sorted)
	slices.SortStableFunc(out, compareFlags)
	return out
}

// compareFlags puts the flagged ones first.
func compareFlags(a, b desk.FAQ) int {
	switch {
	case a.Flagged() == b.Flagged():
		return 0
	case a.Flagged():
		return -1
	}
	return 1
}

// item is the row of an entry: its question, what is to be known of it, its
// place on the card and its language.
func (d *FAQDialog) item(f desk.FAQ) Item {
	t := d.o.Texts.FAQ
	item := Item{ID: f.ID, Label: brief(f.Question), Key: d.language(f), Dim: f.Off}
	if f.Card > 0 {
		item.Key = t.Place(f.Card) + " " + item.Key
	}
	var known []string
	if f.Flagged() {
		known = append(known, t.Flags(len(f.Flags)))
	}
	if f.Off {
		known = append(known, t.Off)
	}
	if n := timesLearnt(f); n > 0 {
		known = append(known, t.Learnt(n))
	}
	item.Detail = strings.Join(known, " · ")
	return item
}

// language is a language in a cell or two.
func (d *FAQDialog) language(f desk.FAQ) string {
	short := d.o.Texts.FAQ.Short
	switch {
	case f.Language == "":
		return short["both"]
	case short[f.Language] != "":
		return short[f.Language]
	}
	return f.Language
}

// timesLearnt is how often agents answered customers with an entry that had
// asked in words of their own.
func timesLearnt(f desk.FAQ) (n int) {
	for _, l := range f.Learnt {
		n += l.Count
	}
	return n
}
