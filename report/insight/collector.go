package insight

import (
	"time"

	"tend/desk"
	"tend/report"
)

// Lookback is how long before a range its sessions' loads are known from: a
// session open for longer than that is in no load.
const Lookback = 14 * 24 * time.Hour

// Collector takes in the sessions and the messages of a desk, in any number,
// and gives the insight in the end. It belongs to one goroutine.
type Collector struct {
	book  *desk.Book
	q     report.Query
	o     Options
	spans map[desk.ShopID]span

	byAgent, byDay *report.Counting
	first          []time.Duration
	week           Week
	misses         misses
	loads          loads
	hours          hours
	talks          talks
}

// span is the range in the time of one shop.
type span struct {
	from, to desk.Instant
	zone     *time.Location
}

func (s span) has(t desk.Instant) bool { return t >= s.from && t < s.to }

// New begins an insight of a query. Its By is not used.
func New(book *desk.Book, q report.Query, o Options) *Collector {
	c := &Collector{book: book, q: q, o: o.filled(), spans: map[desk.ShopID]span{}, loads: loads{}}
	c.byAgent, c.byDay = counting(book, q, report.ByAgent), counting(book, q, report.ByDay)
	c.misses = misses{keep: c.o.Misses}
	c.hours = newHours(c.o.Roster, q)
	c.talks = newTalks(c.o, q)
	return c
}

func counting(book *desk.Book, q report.Query, by report.By) *report.Counting {
	q.By = by
	return report.Count(book, q)
}

// Session takes in a session. It must be every session of the desk once that
// was opened in the range, of every shop, and may be any other: what was opened
// before counts for the loads only. The session may change afterwards.
func (c *Collector) Session(s *desk.Session) {
	if len(c.o.History) > 0 {
		c.loads.add(s)
	}
	sp := c.span(s.Shop)
	if !c.asks(s.Shop) || !sp.has(s.OpenedAt) {
		return
	}
	c.byAgent.Add(s)
	c.byDay.Add(s)
	v := c.book.Judge(s, c.q.Policy, c.q.Now)
	c.week.add(s.OpenedAt.In(sp.zone), v.Outcome)
	if counts(v) && v.Clock != 0 && v.Replied != 0 {
		c.first = append(c.first, max(0, v.Replied.Sub(v.Clock)))
	}
	if v.Outcome == desk.Missed {
		c.miss(s, v, sp)
	}
}

func counts(v desk.Verdict) bool {
	return v.Outcome == desk.Responded || v.Outcome == desk.Missed || v.Outcome == desk.Pending
}

// asks reports whether the query is about a shop.
func (c *Collector) asks(shop desk.ShopID) bool {
	if c.q.Shop == "" && c.o.Shops != nil {
		return c.o.Shops(shop)
	}
	return c.q.Shop == "" || c.q.Shop == shop
}

func (c *Collector) span(id desk.ShopID) span {
	sp, ok := c.spans[id]
	if !ok {
		zone := c.book.Zone(id)
		sp = span{c.q.From.Start(zone), c.q.To.Start(zone), zone}
		c.spans[id] = sp
	}
	return sp
}

// Entry takes in an entry of a customer's log. Entries must come in the order
// of their time; those outside the range are needed only as far as Bounds says.
func (c *Collector) Entry(k desk.Key, e desk.Entry) {
	if c.asks(k.Shop) {
		c.talks.add(k, e, c.span(k.Shop).has(e.At))
	}
}

// Bounds are the instants between which the entries are needed: the range, and
// after it as long as a reply can still be in time or be asked about again.
func Bounds(q report.Query) (from, to desk.Instant) {
	from, to = q.Bounds()
	return from, to.Add(max(q.Policy.Window, AgainWithin))
}

// Insight ends the collecting.
func (c *Collector) Insight() Insight {
	agents, days := c.byAgent.Report(), c.byDay.Report()
	c.talks.end()
	out := Insight{
		Shop: c.q.Shop, Total: days.Total, First: firstOf(c.first), Week: c.week, MissHours: c.misses.hours,
		Days: c.days(days.Groups), Agents: c.agents(agents.Groups),
		Questions: c.talks.questions(), Prepared: c.talks.prepared(),
	}
	out.Reasons, out.Misses = c.misses.end(staff(c.o.History, c.loads))
	return out
}
