package tui

import (
	"errors"
	"maps"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
	"tend/tui/sweep"
)

// sendReply hands a reply to the desk, or keeps it on this machine while that
// cannot be reached or earlier ones are still kept.
func (a *App) sendReply(row desk.Row, d doneMsg, send desk.Send) tea.Cmd {
	r := a.keepable(row, d, send)
	if a.keep.shelf != nil && (a.link.lost() || len(a.keep.book.Replies) > 0) {
		return a.keepReply(row, d, r)
	}
	now := a.now
	cmd := a.perform(row, d, func(s *desk.Session) ([]desk.Entry, error) { return send.Entries(s, now) })
	if a.keep.shelf != nil {
		a.keep.flights[a.gen] = flight{r, a.wall}
	}
	return cmd
}

// keepable is a reply as it would be kept.
func (a *App) keepable(row desk.Row, d doneMsg, send desk.Send) kept.Reply {
	r := kept.Reply{
		ID: send.ID, Shop: row.Shop, Customer: row.Customer, Session: row.ID, Name: a.nameOf(row.Session),
		Text: send.Text, Prepared: send.Prepared, Edited: send.Edited, Typed: d.text,
		At: a.now, Seen: *send.Seen, Holder: row.Assignee, Instead: d.instead,
	}
	if row.Served == a.o.Me && row.LastHuman != "" {
		r.After = append(r.After, row.LastHuman) // mine, though perhaps not in the thread yet
	}
	for _, before := range a.keep.book.To(row.Key()) {
		r.After = append(r.After, before.ID)
	}
	for _, f := range a.keep.flights {
		if f.Key() == row.Key() {
			r.After = append(r.After, f.ID)
		}
	}
	return r
}

func (a *App) keepReply(row desk.Row, d doneMsg, r kept.Reply) tea.Cmd {
	a.gen++
	d.target, d.gen, d.customer = store.TargetOf(row.Session), a.gen, r.Name
	if d.deed != "" {
		a.swept(row, sweep.Waits, "", d.gen)
	}
	a.book(r)
	a.keep.waits[r.ID] = waiting{doneMsg: d, version: a.keep.version + 1}
	return a.shelve()
}

// book puts a reply into the book. What was typed for it is a draft no more, which
// the desk may not hear of before the reply.
func (a *App) book(r kept.Reply) {
	a.keep.book = a.keep.book.With(r)
	if r.Typed != "" {
		k := replyTo(r.Key())
		a.sending(k)
		a.bookDraft(k, a.drafts[k])
	}
}

// keepFlights keeps the replies whose answer has been awaited for so long: the
// desk may or may not have them.
func (a *App) keepFlights(age time.Duration) tea.Cmd {
	added := false
	for _, gen := range slices.Sorted(maps.Keys(a.keep.flights)) {
		f := a.keep.flights[gen]
		if _, there := a.keep.book.Reply(f.ID); there || a.wall.Sub(f.since) < age {
			continue
		}
		f.Tried, added = true, true
		a.keep.book = a.keep.book.With(f.Reply) // its draft was let go when it was sent
		if d := a.drafts[replyTo(f.Key())]; d != nil {
			a.bookDraft(replyTo(f.Key()), d)
		}
	}
	if !added {
		return nil
	}
	return a.shelve()
}

// landed notes what became of a reply that was handed to the desk, and reports
// whether it is kept: nobody could say.
func (a *App) landed(d doneMsg) (cmd tea.Cmd, kept bool) {
	f, flew := a.keep.flights[d.gen]
	if !flew {
		return nil, false
	}
	delete(a.keep.flights, d.gen)
	_, there := a.keep.book.Reply(f.ID)
	if errors.Is(d.err, store.ErrUnavailable) {
		f.Tried = d.tried
		a.keep.book = a.keep.book.With(f.Reply)
		if d := a.drafts[replyTo(f.Key())]; d != nil {
			a.bookDraft(replyTo(f.Key()), d)
		}
		a.keep.waits[f.ID] = waiting{doneMsg: d, version: a.keep.version + 1}
		a.keep.retry = a.wall.Add(keptRetry)
		return a.shelve(), true
	}
	if there {
		a.drop(f.ID)
		cmd = a.shelve()
	}
	if d.err != nil {
		cmd = tea.Batch(cmd, a.notAlone(f.Reply, d.err))
	}
	return cmd, false
}

// notAlone keeps what was sent after a reply that was refused from going out
// without it.
func (a *App) notAlone(r kept.Reply, why error) tea.Cmd {
	for _, later := range a.keep.book.To(r.Key()) {
		if slices.Contains(later.After, r.ID) {
			return tea.Batch(a.draftAgain(wentMsg{reply: later, fate: kept.Refused, err: why}), a.shelve())
		}
	}
	return nil
}

// takeBackKept takes the newest reply that is kept back, if nothing else was done
// since, and reports whether it was that.
func (a *App) takeBackKept() (tea.Cmd, bool) {
	k := &a.keep
	if len(k.book.Replies) == 0 {
		return nil, false
	}
	r := k.book.Replies[len(k.book.Replies)-1]
	w := k.waits[r.ID]
	if n := len(a.undo.list); n > 0 && a.undo.list[n-1].gen > w.gen {
		return nil, false
	}
	if a.link.up() && a.undo.flying > 0 {
		return nil, false // it is only slow
	}
	if r.Tried || k.sending == r.ID {
		a.warn(a.texts.Outage.Perhaps(r.Name))
		return nil, true
	}
	a.drop(r.ID)
	a.unswept(w.gen, nil)
	a.panes.Select(r.Session)
	if r.Instead != "" {
		a.replacing[r.Key()] = r.Instead
	}
	cmd := a.keptNoMore(r.Key())
	if r.Typed != "" {
		cmd = tea.Batch(cmd, a.restore(replyTo(r.Key()), r.Typed))
	}
	a.say(a.texts.Toast.TakenBack(r.Name))
	return tea.Batch(cmd, a.shelve()), true
}

// keptNoMore goes on storing what is written to a customer when no reply to them
// is kept any more.
func (a *App) keptNoMore(k desk.Key) tea.Cmd {
	if len(a.keep.book.To(k)) > 0 || a.drafts[replyTo(k)] == nil {
		return nil
	}
	return a.sent(replyTo(k))
}
