package staff

import (
	"time"

	"tend/desk"
)

// cover is who is on in each hour of the coming week.
type cover struct {
	mean   week // people
	part   week // of the hour in which there is anybody
	fewest week // at any time in the hour
}

// coming reads the roster's next seven days, from the beginning of today. An
// hour that the clock leaves out is like the one before.
func coming(r *desk.Roster, ask Ask) cover {
	var c cover
	var long week
	from, to := startOfDay(ask.Now, 0, ask.Zone), startOfDay(ask.Now, 7, ask.Zone)
	for _, s := range r.For(ask.Shop).Cover(from, to) {
		people := float64(s.People)
		quarters(s.From, s.To, ask.Zone, func(h slot, from, to desk.Instant) {
			if long[h] == 0 || people < c.fewest[h] {
				c.fewest[h] = people
			}
			long[h] += to.Sub(from).Hours()
			c.mean[h] += people * to.Sub(from).Hours()
			c.part[h] += min(people, 1) * to.Sub(from).Hours()
		})
	}
	for h := range slot(hours) {
		if long[h] > 0 {
			c.mean[h], c.part[h] = c.mean[h]/long[h], c.part[h]/long[h]
			continue
		}
		before := (h + hours - 1) % hours
		c.mean[h], c.part[h], c.fewest[h] = c.mean[before], c.part[before], c.fewest[before]
	}
	return c
}

// Expiry is pending sessions whose time runs out while nobody is there.
type Expiry struct {
	First, Last desk.Instant // of their deadlines
	// From and To bound the time without anybody. A deadline at From is met by
	// who leaves then; one at To is too early for who comes then.
	From, To desk.Instant
	// Now says that nobody is there already; otherwise the sessions must be
	// cleared by From.
	Now      bool
	Sessions []desk.SessionID // least time left first
}

// Expiries are the pending sessions that expire while nobody of the roster is
// there, by the time without anybody. With an empty roster nothing is known and
// there are none. pending is in the order of deadlines, none before now.
func Expiries(r *desk.Roster, pending []desk.Due, now desk.Instant) []Expiry {
	if r.Empty() || len(pending) == 0 {
		return nil
	}
	var out []Expiry
	for _, g := range r.Gaps(now, pending[len(pending)-1].Deadline.Add(14*24*time.Hour)) {
		x := Expiry{From: g.From, To: g.To, Now: g.From == now}
		for len(pending) > 0 && pending[0].Deadline <= g.To {
			if d := pending[0]; d.Deadline > g.From || x.Now {
				x.add(d)
			}
			pending = pending[1:]
		}
		if len(x.Sessions) > 0 {
			out = append(out, x)
		}
	}
	return out
}

func (x *Expiry) add(d desk.Due) {
	if len(x.Sessions) == 0 {
		x.First = d.Deadline
	}
	x.Last = d.Deadline
	x.Sessions = append(x.Sessions, d.ID)
}
