package tui

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
	"tend/tui/kept"
)

// returned are the replies that came back and have not been dealt with.
func (a *App) returned() []kept.Returned {
	var out []kept.Returned
	for _, r := range a.keep.book.Returned {
		if a.stands(r) {
			out = append(out, r)
		}
	}
	return out
}

// cameBack reports whether one to this customer did.
func (a *App) cameBack(k desk.Key) bool {
	return slices.ContainsFunc(a.keep.book.Returned, func(r kept.Returned) bool { return r.Key() == k && a.stands(r) })
}

// stands reports whether a reply that came back has not been dealt with: something
// is written to its customer or, once that was sent or thrown away, its own words
// are there again.
func (a *App) stands(r kept.Returned) bool {
	if _, gone := a.keep.gone[r.ID]; gone {
		return strings.Contains(a.typedTo(r.Key()), r.Text)
	}
	// A console of mine that vanished may have left it behind, whoever has the session.
	left := a.facts.drafts[store.DraftID(r.Key(), "")].Text
	return a.typedTo(r.Key()) != "" || left != "" && strings.Contains(left, r.Text)
}

// typedTo is what I have written to a customer myself.
func (a *App) typedTo(k desk.Key) string {
	if d := a.drafts[replyTo(k)]; d != nil {
		return d.text
	}
	return a.facts.drafts[store.DraftID(k, a.o.Me)].Text
}

// dealt notes that what was written to a customer went out or was thrown away.
func (a *App) dealt(k slot) {
	for _, r := range a.keep.book.Returned {
		if r.Key() == k.Key && !k.note {
			a.keep.gone[r.ID] = a.wall
		}
	}
}

// settledAfter is how long a reply that came back is remembered when it has been
// dealt with. It is not shown in that time, but would be if it were taken back.
const settledAfter = 5 * time.Second

// settleReturned forgets the replies that came back and have been dealt with, here
// or on another console of mine.
func (a *App) settleReturned() tea.Cmd {
	if !a.ready || !a.link.up() {
		return nil
	}
	var done []desk.MessageID
	for _, r := range a.keep.book.Returned {
		since, gone := a.keep.gone[r.ID]
		switch {
		case a.stands(r):
			delete(a.keep.gone, r.ID)
		case a.underWay(r):
		case !gone:
			a.keep.gone[r.ID] = a.wall
		case a.wall.Sub(since) >= settledAfter && !a.undo.to(r.Key()):
			done = append(done, r.ID)
		}
	}
	return a.forget(done)
}

// underWay reports whether it is not known yet what becomes of a reply's words: the
// desk has them as a draft still, or they wait for it once more.
func (a *App) underWay(r kept.Returned) bool {
	d := a.drafts[replyTo(r.Key())]
	onDesk := a.facts.drafts[store.DraftID(r.Key(), a.o.Me)].Text
	return d != nil && d.sending || onDesk != "" && strings.Contains(onDesk, r.Text) || len(a.keep.book.To(r.Key())) > 0
}

// to reports whether something that was done with a customer can be taken back.
func (u *undoList) to(k desk.Key) bool {
	return slices.ContainsFunc(u.list, func(x undone) bool { return x.target.Key == k })
}

// forget takes replies that came back out of the book.
func (a *App) forget(ids []desk.MessageID) tea.Cmd {
	if len(ids) == 0 {
		return nil
	}
	a.keep.book = a.keep.book.Settled(ids...)
	for _, id := range ids {
		delete(a.keep.gone, id)
	}
	return a.shelve()
}

// openReturned lists them.
func (a *App) openReturned() {
	a.dialogs.Push(dialog.Returned(a.texts, func() []dialog.ReturnedRow {
		rows := []dialog.ReturnedRow{}
		for _, r := range a.returned() {
			rows = append(rows, a.returnedRow(r))
		}
		return rows
	}))
}

func (a *App) returnedRow(r kept.Returned) dialog.ReturnedRow {
	zone := a.zone(r.Shop)
	when := a.texts.When(r.At.In(zone), a.now.In(zone))
	return dialog.ReturnedRow{
		ID: string(r.ID), Customer: calledOr(r.Name, r.Customer), Text: r.Text,
		Written: a.texts.Outage.Returned.Written(when), Why: a.whyReturned(r),
	}
}

// whyReturned says why a reply came back.
func (a *App) whyReturned(r kept.Returned) string {
	t := a.texts.Outage.Returned
	switch r.Fate {
	case kept.Wrote:
		return t.Wrote
	case kept.Answered:
		return t.Answered
	case kept.Taken:
		return t.Taken(oneLine(a.facts.agentName(r.By)))
	case kept.Refused:
		return r.Why
	}
	return t.Ended
}

// openDraft shows the customer of a reply that came back, with the draft in the
// composer.
func (a *App) openDraft(id desk.MessageID) tea.Cmd {
	r, ok := a.returnedReply(id)
	if !ok {
		return nil
	}
	if row, ok := a.panes.ByKey(r.Key()); ok {
		return a.visiting(visitMsg{session: row.Session})
	}
	return a.latestOf(r.Key())
}

// dismiss takes a reply that came back out of the list. Its text stays a draft.
func (a *App) dismiss(id desk.MessageID) tea.Cmd {
	r, ok := a.returnedReply(id)
	if !ok {
		return nil
	}
	a.say(a.texts.Outage.Returned.Dismissed(calledOr(r.Name, r.Customer)))
	return a.forget([]desk.MessageID{id})
}

// returnedReply finds a reply that came back.
func (a *App) returnedReply(id desk.MessageID) (kept.Returned, bool) {
	all := a.keep.book.Returned
	if i := slices.IndexFunc(all, func(r kept.Returned) bool { return r.ID == id }); i >= 0 {
		return all[i], true
	}
	return kept.Returned{}, false
}
