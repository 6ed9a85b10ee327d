package tui

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"tend/desk"
)

// teamPart puts what is the matter with the team behind what else the top bar says.
// Its words leave room for the rates as numbers.
func (a *App) teamPart(parts []string) []string {
	room := a.lay.w - 1
	for _, p := range slices.Concat(parts, a.rates.view(a, numberOnly)) {
		room -= ansi.StringWidth(p) + partGap
	}
	if sign := a.teamSign(room); sign != "" {
		return append(parts, sign)
	}
	return parts
}

// partGap is what stands between two parts of the top bar.
const partGap = 3

// teamSign is what the top bar says of the team, as many of its words as room has
// and at least that there is something; "" while all is well. It stands still: who
// has to know looks at the page.
func (a *App) teamSign(room int) string {
	sign := a.styles.Glyphs.Overdue + " "
	ways := a.texts.TeamSigns(a.concerning(), a.agentTitle)
	for i, text := range ways {
		if ansi.StringWidth(sign+text) <= room || i == len(ways)-1 {
			return a.styles.Warn.Render(sign + text)
		}
	}
	return ""
}

// concerning are the warnings that this person can do something about: a manager
// all of them, an agent those about the queue and about nobody being there.
func (a *App) concerning() []desk.TeamWarning {
	if a.o.Manager {
		return a.team.warnings
	}
	var out []desk.TeamWarning
	for _, w := range a.team.warnings {
		if w.Alarm != desk.AlarmFull {
			out = append(out, w)
		}
	}
	return out
}
