package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// send sends what is written, to whom it was written. If the customer wrote
// meanwhile the first press shows that and the second sends.
func (a *App) send() tea.Cmd {
	s := a.writer.bound
	if s == nil {
		return nil
	}
	if a.writer.note {
		return a.keepNote(a.rowOf(s))
	}
	if !a.writer.back.open(a.wall) {
		a.warn(a.texts.Toast.Moved)
		return nil
	}
	row, now := a.rowOf(s), desk.SeenIn(a.rowOf(s).Session)
	text := a.writer.Value()
	if missing := unfilled(text); missing != "" {
		a.warn(a.texts.Toast.UnfilledHere(missing))
		return nil
	}
	if a.refuses(row, text) || a.newsFirst(row) || a.vague(row, text) {
		return nil
	}
	return a.sendText(row, text, now)
}

func (a *App) sendText(row desk.Row, text string, seen desk.Seen) tea.Cmd {
	send := desk.Send{ID: a.o.NewID(), Agent: a.o.Me, Text: text, Hold: a.hold(), Feed: a.fed(row.Shop), Seen: &seen}
	send.Prepared, send.Edited = a.writer.origin(text)
	if _, err := send.Entries(row.Session, a.now); err != nil {
		a.fail(err, a.nameOf(row.Session))
		return nil
	}
	d := doneMsg{instead: a.replacing[row.Key()], said: a.sentTo(row), reply: true, text: text, wording: text, deed: deedOf(send.Prepared, send.Edited)}
	if id := fromFAQ(send.Prepared); id != "" {
		d.learnt = a.lesson(id)
	}
	cmd := a.sendReply(row, d, send)
	delete(a.replacing, row.Key())
	a.letGo(row.Key())
	a.advance()
	return cmd
}

// letGo empties the composer, whose text is on its way, and leaves it.
func (a *App) letGo(k desk.Key) {
	a.sending(replyTo(k))
	a.writer.Clear()
	a.focus = onList
	a.release()
}

// unfilled names the variables left in a text.
func unfilled(text string) string {
	_, err := (desk.Variables{}).Fill(text)
	var missing *desk.UnfilledError
	if errors.As(err, &missing) {
		return braced(missing.Names)
	}
	return ""
}
