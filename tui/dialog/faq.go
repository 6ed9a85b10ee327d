package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
)

// FAQID names the list in which the FAQ is kept.
const FAQID = "faq"

// FAQOptions are what the dialogs of the FAQ need besides the entries.
type FAQOptions struct {
	Texts *lang.Texts
	// Find gives the ids of entries for what was typed, the best first. It is
	// called while a key is handled or a form drawn, so it must be quick. Nil
	// finds nothing.
	Find func(typed string) []string
	// Agent names an agent, and When says a moment.
	Agent func(desk.AgentID) string
	When  func(desk.Instant) string
}

// FAQDialog keeps the FAQ: entries are found, changed, deleted, put on the card
// and taken off it, and flags on them are read and taken back. It asks before
// an entry is deleted.
type FAQDialog struct {
	o      FAQOptions
	list   *Picker
	shelf  shelf
	order  faqOrder
	wanted string // the entry to choose once it is there
	asking *Confirm
}

// FAQ lists the entries by topic. The next field of a form, here, is another
// order: those flagged as wrong first, and the cards as customers see them.
func FAQ(o FAQOptions, entries map[string]desk.FAQ) *FAQDialog {
	d := &FAQDialog{o: o}
	d.list = NewPicker(Options{ID: FAQID, Free: true, Hint: o.Texts.Dialog.Filter}, nil)
	d.SetEntries(entries)
	d.list.sel = 0
	return d
}

// ID names the list.
func (d *FAQDialog) ID() string { return FAQID }

// SetEntries replaces the entries; the chosen one stays chosen.
func (d *FAQDialog) SetEntries(entries map[string]desk.FAQ) {
	d.shelf = newShelf(d.o.Texts, entries)
	d.refresh()
	if _, there := entries[d.wanted]; there {
		d.Choose(d.wanted)
	}
}

// Choose puts the choice on an entry, at once or as soon as it is there.
func (d *FAQDialog) Choose(id string) {
	d.list.Choose(id)
	if d.wanted = id; d.chosenID() == id {
		d.wanted = ""
	}
}

// refresh shows the entries that fit what is typed.
func (d *FAQDialog) refresh() {
	d.list.Found(d.list.gen, d.rows(), d.o.Texts.FAQ.Count(d.shelf.counts()))
}

// Handle gives EditingFAQ, DeletedFAQ, CardedFAQ, UnflaggedFAQ or Closed.
func (d *FAQDialog) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	switch {
	case d.asking != nil:
		return d.answer(key, a)
	case types(key):
		return d.settle(d.list.Handle(key, a))
	case a == keymap.NextField:
		return d.turn(1)
	case a == keymap.PrevField:
		return d.turn(-1)
	}
	if f, known := d.chosen(); known {
		if r, mine := d.act(f, a); mine {
			return r
		}
	}
	return d.settle(d.list.Handle(key, a))
}

// act carries out what is done to the chosen entry.
func (d *FAQDialog) act(f desk.FAQ, a keymap.Action) (r Result, mine bool) {
	n := a.Digit()
	switch {
	case a == keymap.Delete:
		t := d.o.Texts.Dialog
		d.asking = NewConfirm(FAQID, t.Delete, t.DeleteText(brief(f.Question)), t.Delete)
		return nil, true
	case a == keymap.Save && f.Flagged():
		return UnflaggedFAQ{f.ID}, true
	case n > 0 && n <= desk.CardSize && a == keymap.Pin(n):
		return carded(f, n), true
	}
	return nil, false
}

// carded puts an entry on a place of the card, or takes it off the one it has.
func carded(f desk.FAQ, n int) Result {
	if f.Card == n {
		n = 0
	}
	return CardedFAQ{f.ID, n}
}

// settle takes in what the list says.
func (d *FAQDialog) settle(r Result) Result {
	switch r := r.(type) {
	case Queried:
		d.refresh()
		d.list.sel, d.list.top = 0, 0 // the best one
		return nil
	case Picked:
		return d.edit(r.ID)
	}
	return r
}

// edit asks for the form of a row.
func (d *FAQDialog) edit(id string) Result {
	if id == newID {
		return EditingFAQ{Question: strings.TrimSpace(d.list.Query()), Language: d.o.Texts.Code}
	}
	if p, free := freePlace(id); free {
		return EditingFAQ{Language: p.language, Card: p.n}
	}
	return EditingFAQ{ID: id}
}

// answer waits for the answer to whether an entry shall go.
func (d *FAQDialog) answer(key tea.KeyPressMsg, a keymap.Action) Result {
	r := d.asking.Handle(key, a)
	if r == nil {
		return nil
	}
	d.asking = nil
	f, known := d.chosen()
	if _, yes := r.(Confirmed); yes && known {
		return DeletedFAQ{f.ID}
	}
	return nil
}

// turn goes to another order.
func (d *FAQDialog) turn(by int) Result {
	was := d.chosenID()
	d.order = d.order.turned(by)
	d.refresh()
	d.list.sel, d.list.top = 0, 0
	d.list.Choose(was)
	return nil
}

func (d *FAQDialog) chosenID() string {
	item, _ := d.list.Chosen()
	return item.ID
}

func (d *FAQDialog) chosen() (desk.FAQ, bool) {
	f, ok := d.shelf.entries[d.chosenID()]
	return f, ok
}

// Paste puts text into the line above the rows.
func (d *FAQDialog) Paste(text string) Result {
	if d.asking != nil {
		return nil
	}
	return d.settle(d.list.Paste(text))
}
