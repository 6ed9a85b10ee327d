package tui

import (
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

func oneLine(s string) string { return sanitize.Line(s) }

func (a *App) statusWord(s desk.Status) string {
	switch s {
	case desk.Accepting:
		return a.texts.Bar.Accepting
	case desk.Offline:
		return a.texts.Bar.Offline
	case "":
		return a.texts.Bar.NeverSaid
	}
	return a.texts.Bar.Break
}

func (a *App) statusStyle(s desk.Status) lipgloss.Style {
	if s == desk.Accepting {
		return a.styles.Good
	}
	return a.styles.Warn
}

// zoneOf is the zone of whoever looks, in which times without a shop are shown:
// the machine's, unless something else was said.
func zoneOf(a *App) *time.Location {
	if a.o.Zone != nil {
		return a.o.Zone
	}
	return time.Local
}
