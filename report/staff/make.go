package staff

import (
	"context"
	"fmt"
	"time"

	"tend/desk"
)

// Source is what a plan reads of a desk; every store.Store is one.
type Source interface {
	Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error
	Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error
	Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error
}

// logged is how many weeks of the log are read for the times of handling.
const logged = 4

// Make reads the history of a desk and makes its plan.
func Make(ctx context.Context, src Source, ask Ask) (*Plan, error) {
	m, err := read(ctx, src, ask)
	if err != nil {
		return nil, fmt.Errorf("staff: %w", err)
	}
	return m.plan(), nil
}

// material is what a plan is made of.
type material struct {
	ask      Ask
	from     desk.Instant
	arrivals *arrivals
	work     *work
	needing  int // sessions of the log's time that need a person
	pending  []desk.Due
}

func read(ctx context.Context, src Source, ask Ask) (*material, error) {
	from, err := begin(ctx, src, ask)
	if err != nil {
		return nil, err
	}
	m := &material{ask: ask, from: from, arrivals: newArrivals(ask, from), work: newWork(ask.Shop)}
	since := max(from, startOfDay(ask.Now, -7*logged, ask.Zone))
	if err := m.sessions(ctx, src, since); err != nil {
		return nil, fmt.Errorf("read the sessions: %w", err)
	}
	err = src.Log(ctx, since, ask.Now, func(k desk.Key, e desk.Entry) bool {
		m.work.entry(k, e)
		return true
	})
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	m.work.finish(ask.Now)
	return m, nil
}

// begin is where the history begins: so many weeks ago, or on the day of the
// first session if there is none before.
func begin(ctx context.Context, src Source, ask Ask) (desk.Instant, error) {
	from := max(1, startOfDay(ask.Now, -7*ask.Weeks, ask.Zone))
	older, first := false, ask.Now
	err := src.Closed(ctx, 1, from, func(*desk.Session) bool { older = true; return false })
	if err != nil || older {
		return from, err
	}
	err = tally(ctx, src, from, ask.Now, func(s *desk.Session) { first = min(first, s.OpenedAt) })
	return max(from, startOfDay(first, 0, ask.Zone)), err
}

// tally goes through the sessions of a range, some weeks at a time.
func tally(ctx context.Context, src Source, from, to desk.Instant, fn func(*desk.Session)) error {
	const part = 4 * weekLength
	for at := from; at < to; at += part {
		err := src.Tally(ctx, at, min(to, at+part), func(s *desk.Session) bool { fn(s); return true })
		if err != nil {
			return err
		}
	}
	return nil
}

// sessions reads those whose window may still run, and those of the history.
func (m *material) sessions(ctx context.Context, src Source, since desk.Instant) error {
	p := m.ask.Book.Forecasting(m.ask.Policy, m.ask.Now)
	err := tally(ctx, src, m.from, m.ask.Now+1, func(s *desk.Session) {
		if m.ask.Shop != "" && s.Shop != m.ask.Shop {
			return
		}
		p.Add(s)
		if c := s.ClockStart(); c >= since && s.OpenedBy == desk.FromCustomer {
			m.needing++
		}
		v := m.ask.Book.Judge(s, m.ask.Policy, m.ask.Now)
		if v.Outcome >= desk.Responded && v.Because != desk.ByFAQ {
			m.arrivals.add(s.Shop, v.Clock)
		}
	})
	m.pending = p.Forecast().Pending
	return err
}

// plan computes what the material says.
func (m *material) plan() *Plan {
	r := m.arrivals.rates()
	weeks := m.ask.Now.Sub(m.from).Hours() / hours
	p := &Plan{
		Policy: m.ask.Policy.ID, Shop: string(m.ask.Shop), Zone: m.ask.Zone.String(),
		From: stamp(m.from, m.ask.Zone), Now: stamp(m.ask.Now, m.ask.Zone),
		Window: m.ask.Policy.Window.Seconds(), Target: m.ask.Target, Method: Queue,
		Weeks: weeks, History: m.arrivals.total, PerWeek: r.total, Spread: r.spread,
		Few:      weeks < 4 || m.arrivals.total < 100,
		Handling: m.work.handling(m.ask, m.needing), Patience: m.work.patience(m.ask), Concurrency: m.work.concurrency(),
		Rostered: !m.ask.Roster.Empty(), Pending: len(m.pending),
		Uncovered: []Block{}, Short: []Block{}, Expiries: m.expiries(),
	}
	if m.ask.Policy.Window > longestQueue {
		p.Method = Fluid
	}
	p.hours(r, coming(m.ask.Roster, m.ask))
	if p.Method == Fluid {
		p.backlog(r, m.ask)
	} else {
		p.queues(r)
	}
	return p
}

// hours sets what is known of each hour before any method.
func (p *Plan) hours(r rates, c cover) {
	for s := range slot(hours) {
		p.Hours = append(p.Hours, Hour{
			Weekday: s.weekday(), Hour: s.hour(), Sessions: r.mean[s], Low: r.low(s), High: r.high(s),
			Rostered: c.mean[s], Fewest: int(c.fewest[s]),
		})
		p.Work[int(s)/24] += r.mean[s] * p.Handling.Seconds * p.Handling.PerSession / 3600
	}
}

func (m *material) expiries() []Expiring {
	out := []Expiring{}
	if m.ask.Roster.Empty() {
		return out
	}
	for _, x := range Expiries(m.ask.Roster.For(m.ask.Shop), m.pending, m.ask.Now) {
		z := m.ask.Zone
		out = append(out, Expiring{
			First: stamp(x.First, z), Last: stamp(x.Last, z), From: stamp(x.From, z), To: stamp(x.To, z),
			ClearBy: stamp(x.From, z), Now: x.Now, Sessions: x.Sessions,
		})
	}
	return out
}

func stamp(i desk.Instant, zone *time.Location) string { return i.In(zone).Format(time.RFC3339) }
