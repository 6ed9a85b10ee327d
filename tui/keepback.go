package tui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/kept"
)

// draftAgain puts a kept reply that does not go out by itself into the composer of
// its customer, and with it those that were sent to them after it.
func (a *App) draftAgain(msg wentMsg) tea.Cmd {
	a.supersede(msg.reply.Key())
	all := a.keep.book.From(msg.reply.ID)
	var ids []desk.MessageID
	var texts []string
	for _, r := range all {
		a.unswept(a.keep.waits[r.ID].gen, nil)
		ids, texts = append(ids, r.ID), append(texts, r.Text)
		a.keep.book = a.keep.book.Return(r.ID, msg.fate, msg.by, a.refusedWhy(msg))
	}
	k := msg.reply.Key()
	a.drop(ids...)
	a.keep.tally.due = true
	a.keep.tally.drafts = append(a.keep.tally.drafts, a.whyBack(msg))
	for range len(all) - 1 {
		a.keep.tally.drafts = append(a.keep.tally.drafts, "")
	}
	if msg.reply.Instead != "" {
		a.replacing[k] = msg.reply.Instead
	}
	return a.redraft(replyTo(k), strings.Join(texts, "\n"))
}

// supersede forgets what came back before and was sent once more since: it comes
// back with the reply that it is part of.
func (a *App) supersede(k desk.Key) {
	for _, r := range a.keep.book.Returned {
		if r.Key() == k && !a.stands(r) {
			a.keep.book = a.keep.book.Settled(r.ID)
		}
	}
}

// redraft is restore with the draft on disk before it is on the desk: the book has
// no reply any more from which it could be made.
func (a *App) redraft(k slot, text string) tea.Cmd {
	cmd := a.restore(k, text)
	if d := a.drafts[k]; d != nil {
		a.bookDraft(k, d)
	}
	return cmd
}

// whyBack says why a reply is a draft again.
func (a *App) whyBack(msg wentMsg) string {
	t, name := a.texts.Outage.Draft, msg.reply.Name
	switch msg.fate {
	case kept.Wrote:
		return t.Wrote(name)
	case kept.Answered:
		return t.Answered(name)
	case kept.Taken:
		return t.Taken(name, oneLine(a.facts.agentName(msg.by)))
	case kept.Ended:
		return t.Ended(name)
	}
	return t.Refused(name, a.whyFailed(msg.err, name))
}

// refusedWhy is why the desk refused a reply; "" where it did not.
func (a *App) refusedWhy(msg wentMsg) string {
	if msg.fate != kept.Refused {
		return ""
	}
	return a.whyFailed(msg.err, msg.reply.Name)
}

// briefly is how long an outage lasts of which nobody need be told afterwards.
const briefly = 2 * time.Second

// sumUp says, when the desk is back and nothing is kept any more, what became of
// it all.
func (a *App) sumUp() tea.Cmd {
	t := a.keep.tally
	if !t.due || !a.link.up() || len(a.keep.book.Replies) > 0 {
		return nil
	}
	a.keep.tally = tally{}
	if t.out == 0 && len(t.drafts) == 0 && t.lasted < briefly {
		return nil // such as when another process takes a desk over
	}
	back, out, drafts := a.tallied(t)
	if drafts == "" {
		a.say(a.sentences(back, out))
		a.toast.shorter = []string{out}
		return nil
	}
	few := a.texts.Outage.Returned.Short(len(t.drafts))
	a.warn(a.sentences(back, out, drafts))
	a.toast.shorter = []string{a.sentences(out, drafts), drafts, a.sentences(out, few), few}
	a.toast.key, a.toast.until = keymap.Returned, a.wall.Add(2*toastFor)
	return nil
}

// tallied are the sentences about an outage, what went out, and what did not; "" is
// none.
func (a *App) tallied(t tally) (back, out, drafts string) {
	words := a.texts.Outage
	if t.lasted > 0 {
		back = words.Back(a.texts.Time.Span(t.lasted))
	}
	if t.out > 0 {
		out = words.Out(t.out)
	}
	switch n := len(t.drafts); n {
	case 0:
	case 1:
		drafts = t.drafts[0]
	default:
		drafts = a.sentences(t.drafts[0], words.More(n-1))
	}
	return back, out, drafts
}

// sentences puts those that there are one behind the other.
func (a *App) sentences(all ...string) string {
	said := ""
	for _, s := range all {
		switch {
		case said == "":
			said = s
		case s != "":
			said = a.texts.Outage.Join(said, s)
		}
	}
	return said
}
