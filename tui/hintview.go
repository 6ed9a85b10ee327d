package tui

import (
	"github.com/charmbracelet/x/ansi"

	"tend/assist/faq"
	"tend/keymap"
)

// The heights from which there is room for one answer, and for more of them.
const (
	hintTall  = 20
	hintsTall = 36
)

// hintRows is how many lines the suggested answers take.
func (a *App) hintRows() int {
	n := len(a.hints.list)
	switch {
	case n == 0 || a.writer.note || a.hints.question.session != a.shownID() || a.lay.h < hintTall:
		return 0
	case a.lay.h < hintsTall:
		return 1
	}
	return min(n, mostHints)
}

// hintLines show the suggested answers; the first is, or is marked as, the one
// that the keys are for.
func (a *App) hintLines() []string {
	var out []string
	rows, w := a.lay.hints.h, a.lay.hints.w
	for i, s := range a.hints.list {
		if len(out) == rows || (rows == 1 && i != a.hints.at) {
			continue
		}
		out = append(out, a.hintLine(i, s, w))
	}
	for len(out) < rows {
		out = append(out, cell("", w))
	}
	return out
}

func (a *App) hintLine(i int, s faq.Suggestion, w int) string {
	st := a.styles
	head := "  "
	if i == a.hints.at {
		head = st.Key.Render(a.keyHere(keymap.Suggest)) + " "
	}
	if n := len(a.hints.list); i == a.hints.at && n > 1 && a.lay.hints.h == 1 {
		head += st.Dim.Render(itoa(i+1)+"/"+itoa(n)) + " "
	}
	text, missing := s.Entry.Answer, error(nil)
	if row, ok := a.shown(); ok {
		text, missing = a.variables(row.Session).Fill(text)
	}
	line := head + a.hintMark(s, missing) + st.Bold.Render(oneLine(s.Entry.Question)) + st.Dim.Render(" "+st.Glyphs.Prompt+" "+oneLine(text))
	return cell(ansi.Truncate(line, w, st.Glyphs.Ellipsis), w)
}

// hintMark says what speaks against sending an answer at once.
func (a *App) hintMark(s faq.Suggestion, missing error) string {
	t, st := a.texts.Suggest, a.styles
	switch {
	case s.Entry.Flagged():
		return st.Warn.Render(t.Wrong) + " "
	case s.Foreign:
		return st.Warn.Render(t.In(s.Entry.Language)) + " "
	case missing != nil:
		return st.Warn.Render(t.Incomplete) + " "
	}
	return ""
}
