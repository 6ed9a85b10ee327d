package board

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// pair are the rates and a forecast as of the same moment. The overview shows
// them together, so that no figure stands above one of another moment.
type pair struct {
	every, ask Ask
	rates      made[Rates]
	forecast   made[desk.Forecast]
}

// wantBoth asks for rates and forecast at once when either is missing or out of
// date, and neither is being counted or was just now.
func (m *Model) wantBoth(ask Ask, now, wall desk.Instant) tea.Cmd {
	every := m.everyPolicy()
	r, _ := m.rates.find(every)
	if f, known := m.forecast.find(ask); known {
		if !m.rates.free(every, wall) || !m.forecast.free(ask, wall) {
			return nil
		}
		if r.stale || f.stale {
			m.rates.spoilOne(every)
			m.forecast.spoilOne(ask)
		}
	}
	return tea.Batch(m.rates.want(m.ctx, every, now, wall), m.forecast.want(m.ctx, ask, now, wall))
}

// pair puts rates and forecast together once they are as of the same moment.
func (m *Model) pair() {
	ask, known := m.ask()
	r, _ := m.rates.find(m.everyPolicy())
	f, counted := m.forecast.find(ask)
	if known && counted && r.at == f.at {
		m.paired = pair{m.everyPolicy(), ask, r, f}
	}
}

// together gives the rates and the forecast to show: those of one moment, or as
// long as there are none the newest of each. ok is false without a forecast.
func (m *Model) together(ask Ask) (r made[Rates], f made[desk.Forecast], ok bool) {
	if p := m.paired; p.every == m.everyPolicy() && p.ask == ask {
		return p.rates, p.forecast, true
	}
	r, _ = m.rates.find(m.everyPolicy())
	f, ok = m.forecast.find(ask)
	return r, f, ok
}
