package desk

// Forecasting gathers sessions for a forecast of one policy. Make it with
// [Book.Forecasting]. It keeps nothing of a session but the id and the deadline.
type Forecasting struct {
	book   *Book
	policy Policy
	now    Instant
	counts Counts
}

// Forecasting begins a forecast of a policy at now.
func (b *Book) Forecasting(p Policy, now Instant) *Forecasting {
	return &Forecasting{book: b, policy: p, now: now}
}

// Add takes in a session, whatever the policy makes of it. Give it as it is at
// now (see [Rules.AsOf]): one that has ended cannot be answered any more.
func (f *Forecasting) Add(s *Session) {
	v := f.book.Judge(s, f.policy, f.now)
	switch {
	case v.Outcome == Responded:
		f.counts.Responded++
	case v.Outcome == Missed:
		f.counts.Missed++
	case v.Outcome == Pending && !s.Open():
		f.counts.Forfeit++
	case v.Outcome == Pending:
		f.counts.Pending = append(f.counts.Pending, Due{s.ID, v.Deadline})
	}
}

// AddCounts takes in what was counted elsewhere, at the same instant.
func (f *Forecasting) AddCounts(c Counts) {
	f.counts.Responded += c.Responded
	f.counts.Missed += c.Missed
	f.counts.Forfeit += c.Forfeit
	f.counts.Pending = append(f.counts.Pending, c.Pending...)
}

// Forecast is the forecast of what was added so far.
func (f *Forecasting) Forecast() Forecast { return f.policy.Forecast(f.counts) }

// Forecasts gives one forecast for each policy that a shop of the sessions goes
// by, in the order in which they are met: of the sessions opened in [from, to),
// a zero to meaning no end. A session counts under the policies of its own shop
// only. Days differ from zone to zone: with shops in several, give the sessions
// that belong to the day and a range that holds them all.
func (b *Book) Forecasts(sessions []*Session, from, to, now Instant) []Forecast {
	var order []*Forecasting
	byID := map[string]*Forecasting{}
	for _, s := range sessions {
		if s.OpenedAt < from || (to != 0 && s.OpenedAt >= to) {
			continue
		}
		for _, p := range b.Policies(s.Shop) {
			f, ok := byID[p.ID]
			if !ok {
				f = b.Forecasting(p, now)
				byID[p.ID], order = f, append(order, f)
			}
			f.Add(s)
		}
	}
	out := make([]Forecast, len(order))
	for i, f := range order {
		out[i] = f.Forecast()
	}
	return out
}
