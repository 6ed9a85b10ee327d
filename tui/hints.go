package tui

import (
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/assist/faq"
	"tend/desk"
	"tend/store"
)

// mostHints is how many answers stand ready at a time.
const mostHints = 3

// hints are the answers of the FAQ that fit what is on screen: the customer's
// words, or those in the composer while something is written. They are looked up
// beside the screen.
type hints struct {
	book     *faq.Book // nil: not made yet
	outdated bool      // the FAQ changed since the book was made
	making   bool
	question question
	gen      int
	list     []faq.Suggestion
	at       int // the one that the keys are for
}

// question is what answers are wanted for.
type question struct {
	session  desk.SessionID
	language string
	asked    string // the customer's messages, a line each
	typed    string // what is in the composer, in the place of them
}

// bookMsg is the FAQ made ready for questions.
type bookMsg struct{ book *faq.Book }

// hintsMsg are the answers to a question.
type hintsMsg struct {
	gen  int
	list []faq.Suggestion
}

// hint asks for the answers that fit, when the question is another one than
// before. An answer never outlives its question's session.
func (a *App) hint() tea.Cmd {
	h := &a.hints
	if cmd := h.makeBook(a); cmd != nil {
		return cmd
	}
	q := a.asking()
	if q == h.question || h.book == nil {
		return nil
	}
	if q.session != h.question.session || (q.typed == "") != (h.question.typed == "") {
		h.list = nil
	}
	h.question, h.at = q, 0
	h.gen++
	gen, book := h.gen, h.book
	return func() tea.Msg { return hintsMsg{gen, q.answers(book)} }
}

// makeBook makes the book anew when the FAQ has changed, one at a time.
func (h *hints) makeBook(a *App) tea.Cmd {
	if !h.outdated || h.making || !a.ready {
		return nil
	}
	h.outdated, h.making = false, true
	entries := slices.Collect(maps.Values(a.facts.faqs))
	return func() tea.Msg { return bookMsg{faq.New(entries)} }
}

// learn notes that the FAQ has changed.
func (h *hints) learn(docs []store.Doc) {
	if slices.ContainsFunc(docs, func(d store.Doc) bool { return d.Kind == store.DocFAQ }) {
		h.outdated = true
	}
}

// asking is what answers are wanted for now.
func (a *App) asking() question {
	row, ok := a.shown()
	if !ok || a.onReceipt() {
		return question{}
	}
	q := question{session: row.ID, language: a.languageOf(row.Session)}
	if a.writer.bound != nil && a.writer.from.source == "" {
		q.typed = a.writer.Value()
	}
	if q.typed == "" {
		q.asked = strings.Join(a.thread.Asked(), "\n")
	}
	return q
}

// answers looks them up.
func (q question) answers(book *faq.Book) []faq.Suggestion {
	switch {
	case q.typed != "":
		return book.Complete(q.typed, q.language, mostHints)
	case q.asked != "":
		return book.Suggest(faq.Question{Messages: strings.Split(q.asked, "\n"), Language: q.language}, mostHints)
	}
	return nil
}

// hinted takes in answers, unless the question has changed since.
func (a *App) hinted(msg hintsMsg) tea.Cmd {
	if msg.gen == a.hints.gen {
		a.hints.list = msg.list
	}
	return nil
}

// booked takes in a new book; what is on screen is asked again.
func (a *App) booked(msg bookMsg) tea.Cmd {
	a.hints.book, a.hints.making, a.hints.question = msg.book, false, question{}
	return nil
}

// chosen is the answer that the keys are for, as it is drawn.
func (a *App) chosen() (faq.Suggestion, bool) {
	h := &a.hints
	if h.at >= len(h.list) || h.question.session != a.shownID() {
		return faq.Suggestion{}, false
	}
	return h.list[h.at], true
}
