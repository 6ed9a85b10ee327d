package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"tend/store"
	"tend/tui/dialog"
	"tend/tui/kept"
)

// askingQuit names the question before the console is left with replies that have
// not gone out.
const askingQuit = "quit"

// askQuit leaves, after a question when replies are kept; asked once more while
// the question stands, it does not wait for an answer.
func (a *App) askQuit() tea.Cmd {
	n := len(a.keep.book.Replies)
	if n == 0 || a.dialogs.Find(askingQuit) != nil {
		return a.quit()
	}
	t := a.texts.Outage
	a.dialogs.Push(dialog.NewConfirm(askingQuit, t.QuitTitle(n), t.QuitText, t.QuitYes))
	return nil
}

// adoptedMsg is what was left on this machine by consoles that run no longer.
type adoptedMsg struct {
	book kept.Book
	done func()
	err  error
}

// takeOver takes it over.
func (a *App) takeOver() tea.Cmd {
	shelf := a.keep.shelf
	if shelf == nil {
		return nil
	}
	return func() tea.Msg {
		b, done, err := shelf.Adopt()
		return adoptedMsg{b, done, err}
	}
}

// adopted goes on with it as with what was kept by this console.
func (a *App) adopted(msg adoptedMsg) tea.Cmd {
	if msg.err != nil {
		a.warn(a.texts.Toast.Failed(msg.err.Error()))
	}
	if msg.book.Empty() {
		return nil
	}
	for _, v := range msg.book.Drafts {
		if k := slotFor(v); a.drafts[k] != nil {
			a.bookDraft(k, a.drafts[k])
		}
	}
	a.keep.book, a.keep.done = a.keep.book.Join(msg.book), msg.done
	if a.ready {
		a.mergeDrafts()
	}
	return tea.Batch(a.shelve(), a.retryDrafts(), a.flushKept())
}

// parting is what is done with the book when the console ends.
type parting struct {
	shelf   Shelf
	version int
	book    kept.Book
}

// drafts stores the drafts; those that the desk does not take stay here.
func (p parting) drafts(ctx context.Context, st store.Store, drafts []store.Draft) {
	var left []store.Draft
	for _, d := range drafts {
		if store.PutDraft(ctx, st, d) != nil {
			left = append(left, d)
		}
	}
	if book := lastBook(p.book, left); p.shelf != nil && !book.Empty() {
		_ = p.shelf.Save(p.version, book) // there is nobody left to tell
	}
}

// lastBook is what is on this machine when the console ends: what is kept, and the
// drafts that the desk did not take at the end.
func lastBook(b kept.Book, drafts []store.Draft) kept.Book {
	for _, d := range drafts {
		k := slotOf(d)
		v, _ := b.Draft(kept.Draft{Shop: d.Shop, Customer: d.Customer, Note: k.note})
		v.Shop, v.Customer, v.Note, v.Text = d.Shop, d.Customer, k.note, d.Text
		b = b.WithDraft(v)
	}
	return b
}
