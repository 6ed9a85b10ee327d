package tui

import (
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/assist/faq"
	"tend/desk"
	"tend/keymap"
	"tend/tui/sweep"
)

// faqSource is what the source of a reply begins with that came from the FAQ.
const faqSource = "faq:"

// askingFlag names the question whether an answer is wrong.
const askingFlag = "flag"

// suggesting are the actions on the suggested answers.
func (a *App) suggesting(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.Suggest:
		return a.suggest(), true
	case keymap.InsertSuggestion:
		return a.insertSuggestion(), true
	case keymap.NextSuggestion:
		if n := len(a.hints.list); n > 0 {
			a.hints.at = (a.hints.at + 1) % n
		}
		return nil, true
	case keymap.FlagAnswer:
		a.askFlag()
		return nil, true
	}
	return nil, false
}

// suggest sends the suggested answer. One that is not on screen, that somebody
// flagged, or that is not in the customer's language, is only put into the
// composer by its own key.
func (a *App) suggest() tea.Cmd {
	row, s, ok := a.suggestion()
	if !ok {
		return nil
	}
	t := a.texts.Suggest
	switch {
	case a.lay.hints.h == 0:
		a.warn(t.Unseen(a.keyHere(keymap.InsertSuggestion)))
		return nil
	case s.Foreign:
		a.warn(t.Foreign(a.keyHere(keymap.InsertSuggestion)))
		return nil
	case s.Entry.Flagged():
		a.warn(t.FlaggedBy(a.facts.agentName(s.Entry.Flags[0].By), a.keyHere(keymap.InsertSuggestion)))
		return nil
	}
	text, err := a.variables(row.Session).Fill(s.Entry.Answer)
	var missing *desk.UnfilledError
	if errors.As(err, &missing) {
		a.warn(t.Unfilled(braced(missing.Names), a.keyHere(keymap.InsertSuggestion)))
		return nil
	}
	if a.refuses(row, text) {
		return nil
	}
	return a.sendSuggestion(row, s, text)
}

// suggestion is the answer the key is for, and the session it goes to.
func (a *App) suggestion() (desk.Row, faq.Suggestion, bool) {
	row, ok := a.acting()
	if !ok {
		return row, faq.Suggestion{}, false
	}
	if !a.hints.settled(a.wall) {
		a.warn(a.texts.Toast.Moved)
		return row, faq.Suggestion{}, false
	}
	s, ok := a.chosen()
	if !ok {
		a.warn(a.texts.Suggest.None)
	}
	return row, s, ok
}

// sendSuggestion sends an answer of the FAQ.
func (a *App) sendSuggestion(row desk.Row, s faq.Suggestion, text string) tea.Cmd {
	seen := a.onScreen(row)
	if a.writer.bound != nil {
		if a.newsFirst(row) {
			return nil
		}
		seen = a.writer.seen
	} else if a.justWrote(row) {
		return nil
	}
	send := desk.Send{ID: a.o.NewID(), Agent: a.o.Me, Text: text, Hold: a.hold(), Feed: a.fed(row.Shop), Seen: &seen, Prepared: faqSource + s.Entry.ID}
	d := doneMsg{said: a.sentTo(row), reply: true, text: a.typed(), wording: text, deed: sweep.Suggested, note: s.Entry.Question}
	d.learnt = a.lesson(s.Entry.ID)
	cmd := a.sendReply(row, d, send)
	a.putDown(row.Key(), d.text)
	a.advance()
	return cmd
}

// typed is what stands in the composer to find an answer by.
func (a *App) typed() string {
	if a.writer.bound == nil {
		return ""
	}
	return a.hints.question.typed
}

// putDown leaves the composer after an answer was sent from there: the answer
// takes the place of what was typed to find it, and leaves a reply that was being
// written as a draft.
func (a *App) putDown(k desk.Key, typed string) {
	switch {
	case a.writer.bound == nil:
	case typed != "":
		a.letGo(k)
	default:
		a.focus = onList
		a.release()
	}
}

// insertSuggestion puts the answer into the composer: in the place of what was
// typed to find it, else behind what is there.
func (a *App) insertSuggestion() tea.Cmd {
	row, s, ok := a.suggestion()
	if !ok {
		return nil
	}
	return a.compose(row, s.Entry.Answer, faqSource+s.Entry.ID, a.typed() != "")
}

// lesson is what an answer learns from being accepted: the customer's words that
// were on screen.
type lesson struct {
	id, words string
}

// lesson notes the customer's words for an entry of the FAQ.
func (a *App) lesson(id string) lesson {
	words := faq.Wording(a.thread.Asked())
	if words == "" {
		return lesson{}
	}
	return lesson{id, words}
}

// learn teaches the FAQ a wording, or has it forget one again.
func (a *App) learn(l lesson, forget bool) tea.Cmd {
	if l.id == "" {
		return nil
	}
	now := a.now
	change := a.changeFAQ(l.id, "", func(f desk.FAQ) desk.FAQ {
		if forget {
			return f.Unlearn(l.words)
		}
		return f.Learn(l.words, now)
	})
	return func() tea.Msg {
		change() // nobody waits for it: what is not learnt now is learnt the next time
		return nil
	}
}

// fromFAQ is the entry that a reply came from, "" if from none.
func fromFAQ(source string) string {
	id, ok := strings.CutPrefix(source, faqSource)
	if !ok {
		return ""
	}
	return id
}

// isFrom reports whether a reply's source is of a kind, such as "quick:".
func isFrom(source, kind string) bool { return strings.HasPrefix(source, kind) }
