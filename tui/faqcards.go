package tui

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/dialog"
)

// shownQuestion is how many cells of a question are said.
const shownQuestion = 40

func shortly(s string) string { return sanitize.Truncate(oneLine(s), shownQuestion) }

// cardFAQ puts an entry on a place of its language's card, or takes it off.
func (a *App) cardFAQ(id string, n int) tea.Cmd {
	ctx, st, t := a.ctx, a.o.Store, a.texts.FAQ
	question := shortly(a.facts.faqs[id].Question)
	if a.facts.faqs[id].Off && n > 0 {
		a.warn(t.NotOffered(question))
		return nil
	}
	return func() tea.Msg {
		var changed []desk.FAQ
		err := store.EditFAQs(ctx, st, func(all map[string]desk.FAQ) []desk.FAQ {
			changed = nil
			if f, there := all[id]; there {
				f.Card = n
				changed = append([]desk.FAQ{f}, uncarded(f, all)...)
			}
			return changed
		})
		return faqCardedMsg{n: n, changed: changed, err: err}
	}
}

// faqCardedMsg says that an entry is on a place of the card, or off it.
type faqCardedMsg struct {
	n       int
	changed []desk.FAQ // none: it was deleted meanwhile
	err     error
}

func (a *App) carded(msg faqCardedMsg) tea.Cmd {
	t := a.texts.FAQ
	switch {
	case msg.err != nil:
		a.fail(msg.err, "")
	case len(msg.changed) == 0:
		a.warn(t.Removed)
	case msg.n == 0:
		a.say(t.OffCard(shortly(msg.changed[0].Question)))
	default:
		a.say(t.OnCard(shortly(msg.changed[0].Question), msg.n) + a.taken(msg.changed))
	}
	return nil
}

// uncarded are the entries that lose their place on the card to one, since they
// are on the card of the same language.
func uncarded(f desk.FAQ, all map[string]desk.FAQ) []desk.FAQ {
	var out []desk.FAQ
	for _, g := range all {
		if f.Card > 0 && !f.Off && g.Card == f.Card && g.ID != f.ID && sameCard(f, g) {
			g.Card = 0
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b desk.FAQ) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// sameCard reports whether some customer sees both on one card.
func sameCard(f, g desk.FAQ) bool {
	return f.Language == "" || g.Language == "" || f.Language == g.Language
}

// changeFAQ changes an entry, unless it was deleted meanwhile.
func (a *App) changeFAQ(id, said string, edit func(desk.FAQ) desk.FAQ) tea.Cmd {
	ctx, st, removed := a.ctx, a.o.Store, a.texts.FAQ.Removed
	return func() tea.Msg {
		there := false
		err := store.EditFAQs(ctx, st, func(all map[string]desk.FAQ) []desk.FAQ {
			var f desk.FAQ
			if f, there = all[id]; !there {
				return nil
			}
			return []desk.FAQ{edit(f)}
		})
		if !there {
			said = removed
		}
		return storedMsg{said: said, err: err}
	}
}

// unflag takes back the flags that were on screen, and no newer ones.
func unflag(seen []desk.FAQFlag) func(desk.FAQ) desk.FAQ {
	return func(f desk.FAQ) desk.FAQ {
		f.Flags = slices.DeleteFunc(slices.Clone(f.Flags), func(x desk.FAQFlag) bool { return slices.Contains(seen, x) })
		return f
	}
}

func (a *App) deleteFAQ(id string) tea.Cmd {
	ctx, st, said := a.ctx, a.o.Store, a.texts.FAQ.Deleted
	return func() tea.Msg { return storedMsg{said: said, err: store.RemoveFAQ(ctx, st, id)} }
}

// askFlag asks what is wrong with the answer on screen.
func (a *App) askFlag() {
	s, ok := a.chosen()
	if !ok {
		a.warn(a.texts.Suggest.None)
		return
	}
	a.asked = asked{faq: s.Entry.ID}
	t := a.texts.Suggest
	a.dialogs.Push(dialog.NewNote(askingFlag, t.FlagTitle, t.FlagText(shortly(s.Entry.Question)), a.texts.FAQ.FlagNote, t.FlagYes))
}

// flag marks the answer that was asked about as wrong.
func (a *App) flag(note string) tea.Cmd {
	id, me, now := a.asked.faq, a.o.Me, a.now
	a.asked = asked{}
	return a.changeFAQ(id, a.texts.Suggest.Flagged, func(f desk.FAQ) desk.FAQ { return f.Flag(me, now, note) })
}
