package tui

import (
	"fmt"
	"slices"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
)

// pressing is how long before its time a forecast stands out.
const pressing = 3 * time.Hour

// The ways to say a rate, from all of it to the number alone.
const (
	inFull = iota
	inShort
	inBrief
	numberOnly
)

// view is today's rate per policy, with what can still be saved.
func (r *rates) view(a *App, how int) []string {
	var out []string
	for _, f := range r.shown {
		line := a.styles.Dim.Render(f.Policy+" ") + a.rateStyle(f).Render(a.rateText(f))
		if text, urgent := a.outlook(f, how); text != "" {
			style := a.styles.Dim
			if urgent {
				style = a.styles.Warn
			}
			line += style.Render(a.dash(f, how) + text)
		}
		out = append(out, line)
	}
	return out
}

// withRates puts the rates behind what else the first line says, in as many
// words as there is room for.
func (a *App) withRates(parts []string) string {
	w := a.lay.w - 1
	for how := inFull; how < numberOnly; how++ {
		if line, whole := a.fitting(append(slices.Clip(parts), a.rates.view(a, how)...), w); whole {
			return line
		}
	}
	line, _ := a.fitting(append(slices.Clip(parts), a.rates.view(a, numberOnly)...), w)
	return line
}

// dash stands between a rate and the sentence about it.
func (a *App) dash(f desk.Forecast, how int) string {
	_, rated := f.Rate()
	if g, ok := f.Goal(); how == inFull && rated && ok && g.Outlook == desk.Reachable {
		return " — "
	}
	return " "
}

func (a *App) rateStyle(f desk.Forecast) lipgloss.Style {
	if rate, ok := f.Rate(); ok && rate < f.Target.Floor {
		return a.styles.Danger
	}
	return a.styles.Good
}

// rateText is a rate with what it was counted from.
func (a *App) rateText(f desk.Forecast) string {
	rate, ok := f.Rate()
	if !ok {
		return a.texts.Bar.NoRate
	}
	return fmt.Sprintf("%.1f %% (%d/%d)", rate*100, f.Responded, f.Responded+f.Missed)
}

// outlook is in a few words what a rate can still become, and whether that is
// pressing.
func (a *App) outlook(f desk.Forecast, how int) (text string, urgent bool) {
	t, n := a.texts.Bar, len(f.Pending)
	g, ok := f.Goal()
	switch {
	case n == 0 || how == numberOnly:
		return "", false
	case !ok:
		return t.Pending(n), true
	case g.Outlook == desk.Safe:
		return t.Pending(n), false
	}
	by := a.moment(g.By)
	urgent = g.By.Sub(a.now) <= pressing
	switch sign := a.styles.Glyphs.Expiring + " "; how {
	case inShort:
		return sign + t.ForecastShort(g.Need, n, by), urgent
	case inBrief:
		return sign + itoa(g.Need) + "/" + itoa(n), urgent
	}
	return t.Forecast(percentOf(g.Floor), g.Need, n, by), urgent
}

// percentOf writes a floor such as 0.9 the way people say it.
func percentOf(floor float64) string { return fmt.Sprintf("%.4g %%", floor*100) }
