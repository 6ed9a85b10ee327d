package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
	"tend/tui/compose"
	"tend/tui/dialog"
)

// View draws the screen. It reads nothing but what Update left.
func (a *App) View() tea.View {
	lines, cursor := a.frame()
	v := tea.NewView(a.styles.Screen(strings.Join(lines, "\n")))
	v.AltScreen, v.ReportFocus = true, true
	v.Cursor = cursor
	v.WindowTitle = a.title()
	if a.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	return v
}

// frame is the screen as lines of exactly its width, and where the cursor is.
func (a *App) frame() ([]string, *tea.Cursor) {
	if a.lay.w == 0 || a.lay.tiny {
		return a.tooSmall(), nil
	}
	lines := append(a.upper(), a.bottom())
	if d := a.dialogs.Top(); d != nil {
		return dialog.Draw(lines, a.lay.w, a.lay.h, a.dialogLook(), d)
	}
	return lines, a.cursor()
}

// upper is everything above the last line.
func (a *App) upper() []string {
	if a.onBoard() {
		return a.boardLines()
	}
	if a.onTeam() {
		return a.teamLines()
	}
	return append([]string{a.heading()}, a.body()...)
}

// heading is the first line of the screen.
func (a *App) heading() string {
	if a.sweep != nil {
		return a.sweepBar()
	}
	return a.topBar()
}

func (a *App) dialogLook() dialog.Look {
	return dialog.Look{Styles: a.styles, Texts: a.texts, Keys: a.o.Keys}
}

// tooSmall is all there is to say on a screen without room.
func (a *App) tooSmall() []string {
	out := []string{sanitize.Truncate(a.texts.Bar.TooSmall(a.lay.w, a.lay.h), a.lay.w)}
	if a.link.lost() && a.lay.h > 1 {
		out = append(out, sanitize.Truncate(a.texts.Bar.Stale(a.lostSince()), a.lay.w))
	}
	return out
}

// body is everything between the two bars.
func (a *App) body() []string {
	switch {
	case a.onReceipt():
		return a.receiptView(a.lay.h - 2)
	case a.turn() == sweepTurn:
		return a.side()
	case a.ready && a.panes.Count() == 0 && a.visit == nil && a.writer.bound == nil:
		return a.welcome(a.lay.h - 2)
	case !a.lay.narrow:
		return a.beside(a.panes.View(), a.side())
	case a.lay.list.w > 0:
		return a.panes.View()
	}
	return a.side()
}

// beside puts two columns next to each other.
func (a *App) beside(left, right []string) []string {
	line := a.styles.Border.Render(a.styles.Glyphs.Vertical)
	out := make([]string, len(left))
	for i := range left {
		out[i] = left[i] + line + right[i]
	}
	return out
}

// side is the thread with the strip and the composer below it.
func (a *App) side() []string {
	lines := append([]string(nil), a.thread.View()...)
	lines = append(lines, a.hintLines()...)
	lines = append(lines, a.stripLines()...)
	lines = append(lines, a.aboveLines()...)
	if a.focus != onWriter && a.writer.Value() == "" {
		return append(lines, a.writeHint()...)
	}
	return append(lines, a.writer.View()...)
}

// writeHint stands in the place of an empty composer that does not have the
// focus: letters are keys there, so it must not look like a field to type in.
func (a *App) writeHint() []string {
	var out []string
	if _, ok := a.shown(); ok {
		hint := a.keyHint(keymap.FocusWriter, a.texts.Bar.Write)
		out = append(out, cell(a.styles.Dim.Render(a.styles.Glyphs.Prompt)+" "+hint, a.lay.composer.w))
	}
	for len(out) < a.lay.composer.h {
		out = append(out, strings.Repeat(" ", a.lay.composer.w))
	}
	return out
}

// stripLines show the digits and what they send. The titles are in the language
// of the screen; what goes out is in the customer's.
func (a *App) stripLines() []string {
	replies := a.facts.strip()
	if _, ok := a.shown(); a.writer.note || !ok {
		replies = nil // their digits are letters here, or for nobody
	}
	per := (len(replies) + a.lay.strip.h - 1) / max(1, a.lay.strip.h)
	var out []string
	for range a.lay.strip.h {
		n := min(per, len(replies))
		out = append(out, compose.Strip(replies[:n], a.texts.Code, a.lay.strip.w, a.styles))
		replies = replies[n:]
	}
	return out
}

// cursor is the real one, in the composer, where input methods look for it.
func (a *App) cursor() *tea.Cursor {
	c := a.writer.Cursor()
	if c == nil || a.focus != onWriter {
		return nil
	}
	c.X += a.lay.composer.x
	c.Y += a.lay.composer.y
	return c
}

// title is what the terminal's window is called.
func (a *App) title() string {
	if n := a.panes.Len(2); n > 0 {
		return sanitize.Line(a.texts.Inbox.Expiring) + " " + itoa(n) + " - tend"
	}
	return "tend"
}

// greeting says where customers will come from. Where feeds are connected there
// is nothing to set up.
func (a *App) greeting() []string {
	t := a.texts.Empty
	text := []string{a.styles.Bold.Render(t.Title), ""}
	if names := a.feedNames(); names != "" {
		return append(text, t.Lines[0], t.Feeds(names), "", t.Help)
	}
	if a.o.Shared {
		return append(append(text, t.Lines[0], ""), append(t.Team, "", t.Help)...)
	}
	text = append(text, t.Lines...)
	return append(text, "", "  "+t.Connect, "  "+t.Import, "  "+t.Script, "  "+t.Demo, "", t.Help)
}

// welcome greets a desk without sessions with what to do next.
func (a *App) welcome(h int) []string {
	text := a.greeting()
	out := make([]string, 0, h)
	for range max(0, (h-len(text))/3) {
		out = append(out, strings.Repeat(" ", a.lay.w))
	}
	for _, line := range text {
		out = append(out, cell("    "+line, a.lay.w))
	}
	for len(out) < h {
		out = append(out, strings.Repeat(" ", a.lay.w))
	}
	return out[:h]
}
