package staff

import (
	"math"
	"time"
)

// rare is how many sessions an hour must expect to need anybody: fewer than one
// in twenty weeks are left to chance.
const rare = 0.05

// queues finds what each hour needs by itself.
func (p *Plan) queues(r rates) {
	p.Reachable = true
	inTime := 0.0
	for s := range slot(hours) {
		h := &p.Hours[s]
		var ok bool
		h.Needed, ok = p.queue(h.Sessions, p.Handling.Seconds)
		p.Reachable = p.Reachable && ok
		h.NeededLow, _ = p.queue(h.Low, p.Handling.Low)
		if h.NeededHigh, ok = p.queue(h.High, p.Handling.High); !ok {
			h.NeededHigh = h.Needed
		}
		inTime += h.Sessions * p.turns(h.Sessions, p.Handling.Seconds).begun(h.Fewest, p.within(p.Handling.Seconds))
	}
	if p.Rostered && r.total > 0 {
		share := inTime / r.total
		p.InTime = &share
	}
	if p.Rostered {
		p.Uncovered = p.blocks(func(_ slot, h Hour) bool { return h.Needed > 0 && h.Fewest == 0 })
		p.Short = p.blocks(func(_ slot, h Hour) bool { return h.Fewest > 0 && h.Fewest < h.Needed })
	}
}

// turns is the queue of an hour: every wait for a reply is an arrival.
func (p *Plan) turns(sessions, handling float64) queue {
	q := queue{arrivals: sessions * p.Handling.PerSession, service: 3600 / handling}
	if p.Patience.Seconds > 0 {
		q.leaving = 3600 / p.Patience.Seconds
	}
	return q
}

// within is how soon a turn must come for the reply to be in time.
func (p *Plan) within(handling float64) time.Duration {
	return time.Duration((p.Window - handling) * float64(time.Second))
}

func (p *Plan) queue(sessions, handling float64) (int, bool) {
	if sessions < rare {
		return 0, true
	}
	return p.turns(sessions, handling).needed(p.within(handling), p.Target)
}

// backlog finds how many people are needed in all hours of cover alike.
func (p *Plan) backlog(r rates, ask Ask) {
	open := ask.Roster
	if !p.Rostered {
		open = ask.Open
	}
	c := coming(open, ask)
	f := p.fluid(r.mean, p.Handling.Seconds)
	n, ok := f.level(c.part, p.Target)
	p.Reachable = ok
	sure := p.sure(r)
	low, _ := p.fluid(r.mean.times(gammaQuantile(sure, -z80)), p.Handling.Low).level(c.part, p.Target)
	high, _ := p.fluid(r.mean.times(gammaQuantile(sure, z80)), p.Handling.High).level(c.part, p.Target)
	for s := range p.Hours {
		if c.part[s] > 0 && r.total > 0 {
			p.Hours[s].Needed, p.Hours[s].NeededLow, p.Hours[s].NeededHigh = n, low, high
		}
	}
	if p.Rostered && r.total > 0 {
		p.held(f, c)
	}
}

// sure is the shape of the gamma distribution around the week's total.
func (p *Plan) sure(r rates) float64 { return (float64(p.History) + 1) / r.spread }

func (p *Plan) fluid(sessions week, handling float64) fluid {
	window := max(1, int(math.Floor(p.Window/3600)))
	return fluid{work: sessions.times(p.Handling.PerSession * handling / 3600), window: window}
}

// held holds a backlog against the roster.
func (p *Plan) held(f fluid, c cover) {
	share := f.inTime(c.mean)
	p.InTime = &share
	lost := f.cleared(c.part.times(1e9)) // with as many people as one likes
	p.Uncovered = p.blocks(func(s slot, h Hour) bool {
		return h.Sessions >= rare && lost[s] < f.work[s]/2
	})
	if share < p.Target {
		p.Short = p.blocks(func(_ slot, h Hour) bool { return h.Fewest > 0 && h.Fewest < h.Needed })
	}
}

// blocks joins hours in a row that are alike.
func (p *Plan) blocks(is func(slot, Hour) bool) []Block {
	out := []Block{}
	alike := false
	for s, h := range p.Hours {
		last := len(out) - 1
		switch {
		case !is(slot(s), h):
			alike = false
		case alike && out[last].Needed == h.Needed && out[last].Fewest == h.Fewest:
			out[last].Hours++
		default:
			out = append(out, Block{h.Weekday, h.Hour, 1, h.Needed, h.Fewest})
			alike = true
		}
	}
	return out
}
