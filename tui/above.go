package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/desk"
)

// mostAbove is how many lines stand above the composer at most: enough for
// every sentence of ours beside the lists of the narrowest wide screen.
const mostAbove = 4

// above is what has to be said about the reply that is, or would be written, in
// lines of at most w cells; none when there is nothing.
func (a *App) above(w int) []string {
	style, text := a.aboutWriting()
	if text == "" || w < 1 {
		return nil
	}
	if a.writer.note {
		return []string{a.noteFrame(w, text)}
	}
	lines := strings.Split(ansi.Wrap(text, w, ""), "\n")
	if most := max(2, min(mostAbove, a.lay.h/6)); len(lines) > most {
		lines[most-1] = ansi.Truncate(strings.Join(lines[most-1:], " "), w, a.styles.Glyphs.Ellipsis)
		lines = lines[:most]
	}
	for i, line := range lines {
		lines[i] = style.Render(line)
	}
	return lines
}

// aboutWriting is what there is to say: that it is a note, why the platform
// would not take it, that it takes the place of another, how long it is.
func (a *App) aboutWriting() (lipgloss.Style, string) {
	row, ok := a.shown()
	if !ok || row.Session == nil {
		return a.styles.Text, ""
	}
	if a.writer.note {
		return a.styles.Note, a.texts.Note.Frame
	}
	text := a.written(row.Session)
	if err := a.refusal(row.Session, text); err != nil && row.Open() {
		return a.styles.Warn, a.styles.Glyphs.Overdue + " " + a.because(row.Session, err)
	}
	if from := a.draftFrom(row.Session, text); from != "" {
		return a.styles.Note, a.texts.Handover.DraftFrom(from)
	}
	if d := a.leftBehind(replyTo(row.Key())); d.Text != "" && text != "" {
		return a.styles.Text, a.styles.Glyphs.Writing + " " + a.texts.Here.LeftBehind(a.shortName(d.From))
	}
	if a.writer.bound == nil {
		return a.styles.Text, ""
	}
	if a.replacing[row.Key()] != "" {
		return a.styles.Warn, a.texts.Note.Replacing
	}
	return a.styles.Dim, a.lengthOf(text, a.facts.feeds.can(row.Shop).Text)
}

// written is what is in the composer for a session.
func (a *App) written(s *desk.Session) string {
	if a.writer.key != s.Key() || a.writer.note {
		return ""
	}
	return a.writer.Value()
}

// noteFrame is the upper edge of a note that is being written.
func (a *App) noteFrame(w int, title string) string {
	st := a.styles.Note
	line := st.Render(a.styles.Glyphs.Note+a.styles.Glyphs.Horizontal+" ") + st.Bold(true).Render(title) + " "
	rest := w - ansi.StringWidth(line)
	if rest > 0 {
		line += st.Render(strings.Repeat(a.styles.Glyphs.Horizontal, rest))
	}
	return ansi.Truncate(line, w, "")
}

// aboveLines fill the room there is above the composer.
func (a *App) aboveLines() []string {
	var out []string
	for _, line := range a.above(a.lay.above.w) {
		if len(out) < a.lay.above.h {
			out = append(out, cell(line, a.lay.above.w))
		}
	}
	for len(out) < a.lay.above.h {
		out = append(out, cell("", a.lay.above.w))
	}
	return out
}
