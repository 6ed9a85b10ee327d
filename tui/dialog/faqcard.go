package dialog

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tend/desk"
	"tend/tui/lang"
)

// cardPlace is a place on the card of a language.
type cardPlace struct {
	language string
	n        int
}

// freePlaceID is what the ids of rows begin with that stand for a free place. No
// entry has one.
const freePlaceID = "\x00card/"

func (p cardPlace) id() string { return freePlaceID + p.language + "/" + strconv.Itoa(p.n) }

// freePlace reads the id of the row of a free place.
func freePlace(id string) (p cardPlace, ok bool) {
	rest, ok := strings.CutPrefix(id, freePlaceID)
	if !ok {
		return p, false
	}
	at := strings.LastIndexByte(rest, '/')
	p.language = rest[:at]
	p.n, _ = strconv.Atoi(rest[at+1:]) // it was written by id
	return p, true
}

// cardRows are the cards as customers see them, a group for each language, with
// the places that are free.
func (d *FAQDialog) cardRows() []Item {
	var items []Item
	for _, language := range d.shelf.languages() {
		group := d.o.Texts.FAQ.CardOf(languageName(d.o.Texts, language))
		card := desk.Card(d.shelf.sorted, language)
		for n := 1; n <= desk.CardSize; n++ {
			items = append(items, d.placeRows(cardPlace{language, n}, card, group)...)
		}
	}
	return items
}

// placeRows are the entries that claim a place, or the row of a free one.
func (d *FAQDialog) placeRows(p cardPlace, card []desk.FAQ, group string) []Item {
	var items []Item
	for _, f := range card {
		if f.Card == p.n {
			item := d.item(f)
			item.Label, item.Group, item.Key = fmt.Sprintf("%d  %s", p.n, item.Label), group, d.language(f)
			items = append(items, item)
		}
	}
	if len(items) == 0 {
		label := fmt.Sprintf("%d  %s", p.n, d.o.Texts.FAQ.FreePlace)
		items = append(items, Item{ID: p.id(), Label: label, Group: group, Dim: true})
	}
	return items
}

// languages are those that a card is shown for: both of the program, one's own
// first, and others that entries are in.
func (s shelf) languages() []string {
	out := []string{s.texts.Code, s.texts.Other().Code}
	for _, f := range s.sorted {
		if f.Language != "" && !slices.Contains(out, f.Language) {
			out = append(out, f.Language)
		}
	}
	return out
}

// languageName is how a language is called.
func languageName(t *lang.Texts, code string) string {
	if name := t.FAQ.Language[code]; name != "" {
		return name
	}
	return code
}
