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
	renewed  bool // the book is another one than the question was asked of
	gen      int  // of the question
	answered int  // gen of the question that the list answers
	list     []faq.Suggestion
	at       int   // the one that the keys are for
	guard    guard // of the list, which changes by itself
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
	if h.book == nil || (q == h.question && !h.renewed) {
		return nil
	}
	if q.session != h.question.session || (q.typed == "") != (h.question.typed == "") {
		h.list = nil
	}
	h.question, h.renewed = q, false
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
	if a.writer.bound != nil && !a.writer.note && a.writer.from.source == "" {
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

// hinted takes in answers, unless the question has changed since. A key that
// comes right after one answer took the place of another was meant for that.
func (a *App) hinted(msg hintsMsg) tea.Cmd {
	h := &a.hints
	if msg.gen != h.gen {
		return nil
	}
	if len(h.list) > h.at && (len(msg.list) == 0 || !sameAnswer(h.list[h.at], msg.list[0])) {
		h.guard.moved(a.wall, h.question.typed != "")
	}
	h.list, h.at, h.answered = msg.list, 0, msg.gen
	return nil
}

func sameAnswer(a, b faq.Suggestion) bool {
	return a.Entry.ID == b.Entry.ID && a.Entry.Answer == b.Entry.Answer
}

// booked takes in a new book; what is on screen is asked again.
func (a *App) booked(msg bookMsg) tea.Cmd {
	a.hints.book, a.hints.making, a.hints.renewed = msg.book, false, true
	return nil
}

// settled reports whether the answers on screen are those to what is asked now,
// and have been there long enough for a key to be meant for them.
func (h *hints) settled(wall desk.Instant) bool {
	return h.answered == h.gen && !h.renewed && h.guard.open(wall)
}

// chosen is the answer that the keys are for, as it is drawn.
func (a *App) chosen() (faq.Suggestion, bool) {
	h := &a.hints
	if h.at >= len(h.list) || h.question.session != a.shownID() {
		return faq.Suggestion{}, false
	}
	return h.list[h.at], true
}
