package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/store"
	"tend/tui/kept"
)

// bookDraft puts what is written into the book, as long as it is not known to be
// on the desk.
func (a *App) bookDraft(k slot, d *drafting) {
	v := kept.Draft{Shop: k.Shop, Customer: k.Customer, Note: k.note, Text: d.text}
	if there := a.facts.drafts[store.DraftID(k.Key, k.owner(a.o.Me))].Text; there != "" {
		v.Known = append(v.Known, there)
	}
	for _, text := range d.tried {
		if text != "" && !slices.Contains(v.Known, text) {
			v.Known = append(v.Known, text)
		}
	}
	a.keep.book = a.keep.book.WithDraft(v)
}

// slotFor is where a draft of a book is written.
func slotFor(v kept.Draft) slot { return slot{v.Key(), v.Note} }

// shelveDraft keeps what is written on this machine while the desk does not take
// it.
func (a *App) shelveDraft(k slot, d *drafting) tea.Cmd {
	if a.keep.shelf == nil || !a.offDesk(k, d) {
		return nil
	}
	a.bookDraft(k, d)
	return a.shelve()
}

// offDesk reports whether a draft does not get to the desk at once.
func (a *App) offDesk(k slot, d *drafting) bool {
	_, there := a.keep.book.Draft(kept.Draft{Shop: k.Shop, Customer: k.Customer, Note: k.note})
	return there || a.link.lost() || d.failed || d.busy && a.wall.Sub(d.since) >= longFlight
}

// keepDrafts keeps the drafts whose answer is long in coming.
func (a *App) keepDrafts() tea.Cmd {
	if a.keep.shelf == nil {
		return nil
	}
	var cmds []tea.Cmd
	for k, d := range a.drafts {
		if !d.busy || a.wall.Sub(d.since) < longFlight {
			continue
		}
		if v, there := a.keep.book.Draft(kept.Draft{Shop: k.Shop, Customer: k.Customer, Note: k.note}); !there || v.Text != d.text {
			cmds = append(cmds, a.shelveDraft(k, d))
		}
	}
	return tea.Batch(cmds...)
}

// onDesk takes a draft out of the book that the desk has.
func (a *App) onDesk(k slot) tea.Cmd {
	like := kept.Draft{Shop: k.Shop, Customer: k.Customer, Note: k.note}
	if _, there := a.keep.book.Draft(like); !there {
		return nil
	}
	a.keep.book = a.keep.book.WithoutDraft(like)
	return a.shelve()
}

// mergeDrafts puts what was written on this machine beside the drafts that the
// desk has. What came to be there elsewhere meanwhile is not lost.
func (a *App) mergeDrafts() {
	for _, v := range a.keep.book.Drafts {
		k := slotFor(v)
		d := a.drafts[k]
		if d == nil {
			d = &drafting{text: v.Text}
			a.drafts[k] = d
		}
		text := v.Merge(a.facts.drafts[store.DraftID(k.Key, k.owner(a.o.Me))].Text)
		if a.writer.bound != nil && a.writer.slot() == k && a.writer.Value() != text {
			a.writer.SetValue(text)
		}
		d.text, d.failed = text, true
		d.sending = d.sending || !k.note && len(a.keep.book.To(k.Key)) > 0
	}
}
