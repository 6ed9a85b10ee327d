package insight

import (
	"tend/desk"
	"tend/report"
)

// hours are the working hours of each shop, by the roster, as far as windows of
// a query reach.
type hours struct {
	roster   *desk.Roster
	from, to desk.Instant
	shops    map[desk.ShopID]stretches
}

func newHours(r *desk.Roster, q report.Query) hours {
	from, to := q.Bounds()
	// A clock may start days after a session was opened.
	return hours{r, from, to.Add(q.Policy.Window + Lookback), map[desk.ShopID]stretches{}}
}

// worked tells whether any of [from, to] lies in a shop's working hours; known
// is false where nobody said when it works.
func (h hours) worked(shop desk.ShopID, from, to desk.Instant) (worked, known bool) {
	if h.roster.Empty() || to >= h.to {
		return false, false
	}
	all, ok := h.shops[shop]
	if !ok {
		all = cover(h.roster.For(shop), h.from, h.to)
		h.shops[shop] = all
	}
	return all.touch(from, to), len(all) > 0
}

// cover is when anybody is there.
func cover(r *desk.Roster, from, to desk.Instant) stretches {
	var out []stretch
	for _, s := range r.Cover(from, to) {
		if s.People > 0 {
			out = append(out, stretch{s.From, s.To})
		}
	}
	return joined(out)
}
