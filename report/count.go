package report

import (
	"time"

	"tend/desk"
)

// counter counts the sessions of one group.
type counter struct {
	sessions, notCounted       int
	holiday, noReply, reported int
	responded, missed, pending int
	first                      []time.Duration // first response times
}

func (c *counter) add(s *desk.Session, v desk.Verdict) {
	c.sessions++
	switch v.Outcome {
	case desk.NotCounted:
		c.notCounted++
	case desk.Excluded:
		c.exclude(v.Reason)
	case desk.Responded:
		c.responded++
	case desk.Missed:
		c.missed++
	case desk.Pending:
		c.pending++
	}
	if counted(v) && v.Clock != 0 && v.Replied != 0 {
		c.first = append(c.first, max(0, v.Replied.Sub(v.Clock)))
	}
}

func (c *counter) exclude(r desk.Reason) {
	switch r {
	case desk.Holiday:
		c.holiday++
	case desk.NoReply:
		c.noReply++
	case desk.Reported:
		c.reported++
	}
}

func counted(v desk.Verdict) bool {
	return v.Outcome == desk.Responded || v.Outcome == desk.Missed || v.Outcome == desk.Pending
}

// Counting takes in sessions one by one and gives the report in the end. It
// belongs to one goroutine.
type Counting struct {
	book   *desk.Book
	q      Query
	spans  map[desk.ShopID]span
	total  counter
	groups map[string]*counter
}

// span is the range in the time of one shop.
type span struct {
	from, to desk.Instant
	zone     *time.Location
}

// Count begins a report.
func Count(book *desk.Book, q Query) *Counting {
	return &Counting{book: book, q: q, spans: map[desk.ShopID]span{}, groups: map[string]*counter{}}
}

// Add takes a session in, unless it was opened outside the range or in another
// shop.
func (c *Counting) Add(s *desk.Session) {
	if c.q.Shop != "" && s.Shop != c.q.Shop {
		return
	}
	sp := c.span(s.Shop)
	if s.OpenedAt < sp.from || s.OpenedAt >= sp.to {
		return
	}
	v := c.book.Judge(s, c.q.Policy, c.q.Now)
	c.total.add(s, v)
	if key, ok := c.key(s, v, sp); ok {
		c.group(key).add(s, v)
	}
}

func (c *Counting) span(id desk.ShopID) span {
	sp, ok := c.spans[id]
	if !ok {
		zone := c.book.Zone(id)
		sp = span{c.q.From.Start(zone), c.q.To.Start(zone), zone}
		c.spans[id] = sp
	}
	return sp
}

// key is the group of a session. Sessions that are not counted are in no
// agent's group.
func (c *Counting) key(s *desk.Session, v desk.Verdict, sp span) (string, bool) {
	switch c.q.By {
	case ByAgent:
		return string(v.By), counted(v)
	case ByShop:
		return string(s.Shop), true
	case ByHour:
		return s.OpenedAt.In(sp.zone).Format("15"), true
	case ByDay:
		return s.OpenedAt.In(sp.zone).Format(time.DateOnly), true
	case ByTier:
		return s.Tier().String(), true
	}
	return "", false
}

func (c *Counting) group(key string) *counter {
	g := c.groups[key]
	if g == nil {
		g = &counter{}
		c.groups[key] = g
	}
	return g
}
