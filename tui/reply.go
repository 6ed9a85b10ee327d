package tui

import (
	"cmp"
	"errors"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/tui/dialog"
)

// freshFor is how long a message must have been on screen before a key that
// answers counts as an answer to it.
const freshFor = 700 * time.Millisecond

// nameOf is what a customer is called on screen.
func (a *App) nameOf(s *desk.Session) string {
	return sanitize.Truncate(calledOr(s.Name, s.Customer), 24)
}

// calledOr is a customer's name in one line; the id where nobody said a name.
func calledOr(name string, id desk.CustomerID) string {
	return cmp.Or(oneLine(name), oneLine(string(id)))
}

// languageOf is the language a customer is answered in.
func (a *App) languageOf(s *desk.Session) string {
	if s.Language != "" {
		return s.Language
	}
	return a.texts.Code
}

// acting gives the session a key is meant for. It gives none, and says why,
// when nothing is selected or the screen has only just changed.
func (a *App) acting() (desk.Row, bool) { return a.meant(a.guard.open(a.wall)) }

// meant is acting, told whether the screen has stood long enough.
func (a *App) meant(seen bool) (desk.Row, bool) {
	row, ok := a.shown()
	switch {
	case !ok:
		a.warn(a.texts.Toast.NoSession)
		return row, false
	case !seen:
		a.warn(a.texts.Toast.Moved)
		return row, false
	case a.gone(row):
		a.warn(a.goneText(row))
		return row, false
	}
	return row, true
}

// quick sends the quick reply of a digit.
func (a *App) quick(n int) tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	q, ok := a.facts.pinned(n)
	if !ok {
		a.warn(a.texts.Toast.NoReplyPinned(n))
		return nil
	}
	return a.prepared(row, q)
}

// pickReply lists all quick replies to choose one.
func (a *App) pickReply() {
	row, ok := a.acting()
	if !ok {
		return
	}
	a.asked = asked{row: row}
	a.dialogs.Push(dialog.PickReply(a.texts, a.facts.replies))
}

// pickedReply sends the quick reply that was chosen to the session that was on
// screen when the list opened; while one is being written it goes there.
func (a *App) pickedReply(id string) tea.Cmd {
	q, ok := a.facts.reply(id)
	if !ok {
		return nil
	}
	if a.focus == onWriter {
		return a.editReply(q)
	}
	if row, ok := a.shown(); !ok || row.ID != a.asked.row.ID {
		a.warn(a.texts.Toast.Moved)
		return nil
	}
	return a.prepared(a.asked.row, q)
}

// prompt asks what a customer meant who sent no words.
func (a *App) prompt() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	q, ok := a.facts.use("prompt", row.SentKinds.Vague().String())
	if row.SentKinds.Vague() == 0 || !ok {
		a.warn(a.texts.Toast.NoPrompt)
		return nil
	}
	return a.prepared(row, q)
}

// prepared sends a prepared answer in the customer's language.
func (a *App) prepared(row desk.Row, q desk.QuickReply) tea.Cmd {
	text, ok := a.fill(row, q)
	if !ok || a.refuses(row, text) || a.justWrote(row) {
		return nil
	}
	return a.answer(row, text, a.onScreen(row), q)
}

// fill puts the variables in, or says which one is missing.
func (a *App) fill(row desk.Row, q desk.QuickReply) (string, bool) {
	text, err := a.variables(row.Session).Fill(q.In(a.languageOf(row.Session)))
	var missing *desk.UnfilledError
	if errors.As(err, &missing) {
		a.warn(a.texts.Toast.Unfilled(braced(missing.Names)))
		return "", false
	}
	return text, true
}

// braced writes variables as they stand in a text.
func braced(names []string) string { return "{{" + strings.Join(names, "}}, {{") + "}}" }

func (a *App) variables(s *desk.Session) desk.Variables {
	return desk.VariablesOf(s, a.facts.agentName(a.o.Me), a.facts.shopName(s.Shop))
}

// justWrote stops a key that came at the moment the customer or a colleague
// wrote.
func (a *App) justWrote(row desk.Row) bool {
	fresh, colleague := a.thread.Fresh(a.wall, freshFor)
	switch {
	case !fresh:
		return false
	case colleague:
		a.warn(a.texts.Toast.Colleague(a.nameOf(row.Session)))
	default:
		a.warn(a.texts.Toast.Stale(a.nameOf(row.Session)))
	}
	return true
}

// answer sends the text of a prepared answer and moves on to the next session.
func (a *App) answer(row desk.Row, text string, seen desk.Seen, q desk.QuickReply) tea.Cmd {
	send := desk.Send{ID: a.o.NewID(), Agent: a.o.Me, Text: text, Hold: a.hold(), Feed: a.fed(row.Shop), Seen: &seen, Prepared: q.Source()}
	d := doneMsg{said: a.sentTo(row), reply: true, wording: text, deed: deedOf(q.Source(), false), note: titleOf(q, a.texts.Code)}
	cmd := a.sendReply(row, d, send)
	a.advance()
	return cmd
}
