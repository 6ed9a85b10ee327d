package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// savedMsg says that a draft is in the store.
type savedMsg struct {
	draft store.Draft
	err   error
}

// saveDraft keeps what is written, at once. While one draft is on its way the
// next waits, and only the newest of those that waited is stored.
func (a *App) saveDraft(k desk.Key, text string) tea.Cmd {
	d := store.Draft{Shop: k.Shop, Customer: k.Customer, Agent: a.o.Me, Text: text}
	w := a.writer
	other := w.unsent != nil && (w.unsent.Shop != k.Shop || w.unsent.Customer != k.Customer)
	if other {
		kept := *w.unsent
		w.unsent = &d
		return tea.Batch(a.putDraft(kept), a.putDraft(d))
	}
	w.unsent = &d
	if w.saving {
		return nil
	}
	return a.putDraft(d)
}

func (a *App) putDraft(d store.Draft) tea.Cmd {
	a.writer.saving = true
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg { return savedMsg{d, store.PutDraft(ctx, st, d)} }
}

// saved stores what was written since.
func (a *App) saved(msg savedMsg) tea.Cmd {
	w := a.writer
	w.saving = false
	if msg.err != nil {
		a.fail(msg.err, "")
		return nil
	}
	a.facts.remember(msg.draft)
	if w.unsent == nil || *w.unsent == msg.draft {
		w.unsent = nil
		return nil
	}
	return a.putDraft(*w.unsent)
}

// remember takes a draft of mine in before the store tells of it.
func (f *facts) remember(d store.Draft) {
	id := store.DraftID(desk.Key{Shop: d.Shop, Customer: d.Customer}, d.Agent)
	if d.Text == "" {
		delete(f.drafts, id)
		return
	}
	f.drafts[id] = d
}
