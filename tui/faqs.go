package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/dialog"
)

// faqFinds is how many entries are looked up for what is typed in the list.
const faqFinds = 100

// openFAQ lists the FAQ for editing.
func (a *App) openFAQ() {
	a.dialogs.Push(dialog.FAQ(a.faqOptions(), a.facts.faqs))
}

func (a *App) faqOptions() dialog.FAQOptions {
	return dialog.FAQOptions{
		Texts: a.texts, Find: a.findFAQ, Agent: a.facts.agentName,
		When: func(at desk.Instant) string { return a.texts.When(at.In(zoneOf(a)), a.now.In(zoneOf(a))) },
	}
}

// findFAQ looks entries up in the book that also finds the suggested answers.
func (a *App) findFAQ(typed string) []string {
	if a.hints.book == nil {
		return nil
	}
	var ids []string
	for _, f := range a.hints.book.Find(typed, faqFinds) {
		ids = append(ids, f.ID)
	}
	return ids
}

// refreshFAQ brings an open list up to date when one of these documents is an
// entry.
func (a *App) refreshFAQ(docs []store.Doc) {
	if !slices.ContainsFunc(docs, func(d store.Doc) bool { return d.Kind == store.DocFAQ }) {
		return
	}
	if d, ok := a.dialogs.Find(dialog.FAQID).(*dialog.FAQDialog); ok {
		d.SetEntries(a.facts.faqs)
	}
}

// decidedFAQ carries out what was decided about the FAQ.
func (a *App) decidedFAQ(r dialog.Result) (cmd tea.Cmd, mine bool) {
	switch r := r.(type) {
	case dialog.EditingFAQ:
		a.editFAQ(r)
	case dialog.SubmittedFAQ:
		cmd = a.submittedFAQ(r.Edit)
	case dialog.DeletedFAQ:
		cmd = a.deleteFAQ(r.ID)
	case dialog.CardedFAQ:
		cmd = a.cardFAQ(r.ID, r.N)
	case dialog.UnflaggedFAQ:
		cmd = a.changeFAQ(r.ID, a.texts.FAQ.Unflagged, unflag(a.facts.faqs[r.ID].Flags))
	case dialog.Noted:
		cmd = a.flag(r.Text)
	default:
		return nil, false
	}
	return cmd, true
}

// editFAQ opens the form of an entry, or of a new one.
func (a *App) editFAQ(r dialog.EditingFAQ) {
	f, there := a.facts.faqs[r.ID]
	if !there {
		f = desk.FAQ{ID: "faq-" + string(a.o.NewID()), Question: r.Question, Language: r.Language, Card: r.Card}
	}
	a.dialogs.Push(dialog.EditFAQ(a.faqOptions(), f, a.facts.faqs, a.sample()))
}

// submittedFAQ stores a form, unless something is to be said against the answer
// first.
func (a *App) submittedFAQ(e dialog.FAQEdit) tea.Cmd {
	f := e.Entry()
	if why := a.faulty(wording{f.Language, f.Answer}); why != "" {
		if form, ok := a.dialogs.Find(dialog.EditFAQID).(*dialog.FAQForm); ok {
			form.Refuse(why)
		}
		return nil
	}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		var msg faqSavedMsg
		msg.err = store.EditFAQs(ctx, st, func(all map[string]desk.FAQ) []desk.FAQ {
			msg = saveFAQ(e, all)
			return msg.changed
		})
		return msg
	}
}

// faqSavedMsg says what became of an entry that was edited.
type faqSavedMsg struct {
	id      string
	changed []desk.FAQ // the entry, and the one that lost its place on the card
	clashes []dialog.FAQClash
	gone    bool // it was deleted meanwhile
	err     error
}

// saveFAQ works out what is stored when a form is saved: nothing where somebody
// else was faster in a way that the form has to show first.
func saveFAQ(e dialog.FAQEdit, all map[string]desk.FAQ) (msg faqSavedMsg) {
	msg.id = e.ID
	theirs, there := all[e.ID]
	var f desk.FAQ
	switch {
	case there:
		f, msg.clashes = e.Onto(theirs)
	case e.New:
		f = e.Entry()
	default:
		msg.gone = true
	}
	if msg.gone || len(msg.clashes) > 0 {
		return msg
	}
	msg.changed = append([]desk.FAQ{f}, uncarded(f, all)...)
	return msg
}

// savedFAQ takes the form away when its entry is stored, or says in it why not.
func (a *App) savedFAQ(msg faqSavedMsg) tea.Cmd {
	form, open := a.dialogs.Find(dialog.EditFAQID).(*dialog.FAQForm)
	switch {
	case msg.err != nil:
		a.fail(msg.err, "")
		if open {
			form.Refuse(a.toast.text)
		}
	case msg.gone && open:
		form.Vanished(a.keyOf(keymap.Save))
	case len(msg.clashes) > 0 && open:
		form.Clashed(msg.clashes, a.keyOf(keymap.Save))
	case len(msg.changed) > 0:
		a.dialogs.Remove(dialog.EditFAQID)
		if list, ok := a.dialogs.Find(dialog.FAQID).(*dialog.FAQDialog); ok {
			list.Choose(msg.id)
		}
		a.say(a.texts.FAQ.Saved + a.taken(msg.changed))
	}
	return nil
}

// taken says who lost a place on the card, "" for nobody.
func (a *App) taken(changed []desk.FAQ) string {
	if len(changed) < 2 {
		return ""
	}
	return " " + a.texts.FAQ.PlaceTaken(shortly(changed[1].Question))
}
