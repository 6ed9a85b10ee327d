package tui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/kept"
)

// draftAgain puts a kept reply that does not go out by itself into the composer of
// its customer, and with it those that were sent to them after it.
func (a *App) draftAgain(msg wentMsg) tea.Cmd {
	all := a.keep.book.From(msg.reply.ID)
	var ids []desk.MessageID
	var texts []string
	for _, r := range all {
		a.unswept(a.keep.waits[r.ID].gen, nil)
		ids, texts = append(ids, r.ID), append(texts, r.Text)
	}
	k := msg.reply.Key()
	a.drop(ids...)
	a.keep.back[k] = true
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
	said := a.tallied(t)
	if len(t.drafts) > 0 {
		a.warn(said)
		a.toast.until = a.wall.Add(2 * toastFor)
		return nil
	}
	a.say(said)
	return nil
}

func (a *App) tallied(t tally) string {
	words, parts := a.texts.Outage, []string{}
	if t.lasted > 0 {
		parts = append(parts, words.Back(a.texts.Time.Span(t.lasted)))
	}
	if t.out > 0 {
		parts = append(parts, words.Out(t.out))
	}
	if n := len(t.drafts); n > 0 {
		parts = append(parts, t.drafts[0])
		if n > 1 {
			parts = append(parts, words.More(n-1))
		}
	}
	said := ""
	for i, part := range parts {
		if i > 0 {
			part = words.Join(said, part)
		}
		said = part
	}
	return said
}
