package tui

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"tend/internal/sanitize"
	"tend/keymap"
)

// linkParts is what the first line says of the connection to the desk, before all
// else; nothing while there is nothing to say. rest is what would stand there, too.
func (a *App) linkParts(rest ...string) []string {
	var out []string
	switch {
	case a.link.lost():
		since := a.link.since.In(zoneOf(a)).Format("15:04:05")
		out = append(out, a.styles.DangerChip.Render(" "+a.styles.Glyphs.Failed+" "+a.texts.Bar.Stale(since)+" "))
	case a.link.behind:
		out = append(out, a.styles.WarnChip.Render(" "+a.styles.Glyphs.Queued+" "+a.texts.Outage.Behind+" "))
	}
	back := a.returnedPart()
	switch n := len(a.keep.book.Replies); {
	case n > 0:
		out = append(out, a.styles.Warn.Render(a.texts.Outage.Kept(n)))
	case a.link.lost() && a.keep.shelf != nil:
		beside := slices.Concat(out, back, rest)
		out = append(out, a.styles.Warn.Render(a.keepsWords(beside)))
	}
	return append(out, back...)
}

// returnedPart is how many replies came back and have not been dealt with.
func (a *App) returnedPart() []string {
	n := len(a.returned())
	if n == 0 {
		return nil
	}
	return []string{a.styles.Warn.Render(a.texts.Outage.Returned.Bar(n, a.keyHere(keymap.Returned)))}
}

// keepsWords says what happens to what is sent, in the words there is room for
// beside the rest, else in the fewest.
func (a *App) keepsWords(beside []string) string {
	room := a.lay.w - 1
	for _, part := range beside {
		room -= ansi.StringWidth(part) + 3
	}
	words := a.texts.Outage.Keeps
	for _, text := range words {
		if sanitize.Width(text) <= room {
			return text
		}
	}
	return words[len(words)-1]
}

// linkLine is a line of its own about the connection, where no bar has it.
func (a *App) linkLine() string {
	line, _ := a.fitting(a.linkParts(), a.lay.w-1)
	return cell(" "+line, a.lay.w)
}
