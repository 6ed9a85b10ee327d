package tui

import (
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// drafting is what is written to one customer and not known to be in the store
// yet. One text is on its way at a time, so that an older one never lands on a
// newer one.
type drafting struct {
	text    string       // the newest
	busy    bool         // one is on its way to the store
	sending bool         // it went out as a reply; wait for what comes of that
	failed  bool         // the last one did not arrive; it is tried again
	since   desk.Instant // on the wall, when it went on its way
	tried   []string     // texts that may have arrived, in the order they were sent
}

// savedMsg says that a draft is in the store, or why not.
type savedMsg struct {
	draft store.Draft
	quiet bool // it was tried again by itself
	took  bool // in the place of one that was left behind
	err   error
}

// slot is a place for a text of mine: a reply to a customer, or a note about
// one. The two never mix.
type slot struct {
	desk.Key
	note bool
}

func replyTo(k desk.Key) slot { return slot{Key: k} }

// owner is whose draft the text of a slot is in the store.
func (k slot) owner(me desk.AgentID) desk.AgentID {
	if k.note {
		return me + store.NoteOwner
	}
	return me
}

func slotOf(d store.Draft) slot {
	return slot{desk.Key{Shop: d.Shop, Customer: d.Customer}, strings.HasSuffix(string(d.Agent), store.NoteOwner)}
}

// draftOf is what I have written to a customer and not sent.
func (a *App) draftOf(s *desk.Session) string { return a.draftIn(replyTo(s.Key())) }

func (a *App) draftIn(k slot) string {
	if d := a.drafts[k]; d != nil {
		return d.text
	}
	own := a.facts.drafts[store.DraftID(k.Key, k.owner(a.o.Me))].Text
	left := a.leftBehind(k).Text
	switch {
	case left == "" || strings.HasPrefix(own, left):
		return own
	case own == "":
		return left
	}
	return left + "\n" + own
}

// saveDraft keeps what is written, at once.
func (a *App) saveDraft(k slot, text string) tea.Cmd {
	d := a.drafts[k]
	if d == nil {
		d = &drafting{}
		a.drafts[k] = d
	}
	d.text = text
	if text == "" {
		a.dealt(k)
	}
	return tea.Batch(a.putDraft(k, d, false), a.shelveDraft(k, d))
}

// putDraft stores the newest text, unless that has to wait.
func (a *App) putDraft(k slot, d *drafting, quiet bool) tea.Cmd {
	if d.busy || d.sending {
		return nil
	}
	if a.link.lost() {
		return a.notNow(d, quiet)
	}
	d.busy, d.failed, d.since = true, false, a.wall
	if !slices.Contains(d.tried, d.text) {
		d.tried = append(d.tried, d.text)
	}
	draft := a.draft(k, d.text)
	ctx, st, takes := a.ctx, a.o.Store, a.leftBehind(k).Text != ""
	return func() tea.Msg { return savedMsg{draft, quiet, takes, putDraft(ctx, st, draft, takes)} }
}

// notNow leaves a draft for when the desk can be reached.
func (a *App) notNow(d *drafting, quiet bool) tea.Cmd {
	d.failed = true
	if a.keep.shelf == nil && !quiet {
		a.warn(a.texts.Outage.Text(a.lostSince()))
	}
	return nil
}

func (a *App) draft(k slot, text string) store.Draft {
	return store.Draft{Shop: k.Shop, Customer: k.Customer, Agent: k.owner(a.o.Me), Text: text}
}

// saved stores what was written since.
func (a *App) saved(msg savedMsg) tea.Cmd {
	k := slotOf(msg.draft)
	d := a.drafts[k]
	if d == nil {
		return nil
	}
	d.busy, d.failed = false, msg.err != nil
	if msg.err != nil {
		return a.notSaved(k, d, msg)
	}
	d.tried = nil
	a.facts.remember(msg.draft)
	if msg.took {
		delete(a.facts.drafts, store.DraftID(k.Key, ""))
	}
	if !d.sending && d.text == msg.draft.Text {
		delete(a.drafts, k)
		return a.onDesk(k)
	}
	return a.putDraft(k, d, msg.quiet)
}

// notSaved keeps a draft on this machine that the desk did not take.
func (a *App) notSaved(k slot, d *drafting, msg savedMsg) tea.Cmd {
	away := errors.Is(msg.err, store.ErrUnavailable)
	if !msg.quiet && !(away && a.keep.shelf != nil) {
		a.fail(msg.err, "")
	}
	if away {
		return a.shelveDraft(k, d)
	}
	return nil
}

// retryDrafts tries again to store what could not be stored.
func (a *App) retryDrafts() tea.Cmd {
	if a.link.lost() {
		return nil
	}
	var cmds []tea.Cmd
	for k, d := range a.drafts {
		if d.failed {
			cmds = append(cmds, a.putDraft(k, d, true))
		}
	}
	return tea.Batch(cmds...)
}

// unsaved are the drafts that are not in the store yet.
func (a *App) unsaved() []store.Draft {
	var out []store.Draft
	for k, d := range a.drafts {
		if !d.sending {
			out = append(out, a.draft(k, d.text))
		}
	}
	return out
}

// sending empties the draft that goes out as a reply. In the store it stays
// until the reply is there.
func (a *App) sending(k slot) {
	d := a.drafts[k]
	if d == nil {
		d = &drafting{}
		a.drafts[k] = d
	}
	d.text, d.sending = "", true
}

// sent goes on storing drafts once it is known what became of a reply.
func (a *App) sent(k slot) tea.Cmd {
	d := a.drafts[k]
	if d == nil {
		return nil
	}
	d.sending = false
	return a.putDraft(k, d, false)
}

// restore puts a text back that did not go out, in front of what was written
// to the customer since.
func (a *App) restore(k slot, text string) tea.Cmd {
	if d := a.drafts[k]; d != nil {
		d.sending = false
	}
	if since := a.draftIn(k); since != "" && since != text {
		text += "\n" + since
	}
	if a.writer.bound != nil && a.writer.slot() == k {
		a.writer.SetValue(text)
	}
	return a.saveDraft(k, text)
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
