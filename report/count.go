package report

import (
	"fmt"
	"math"

	"tend/desk"
)

// Counting takes in sessions one by one and gives the report in the end. It
// belongs to one goroutine.
type Counting struct {
	book   *desk.Book
	q      Query
	from   int // days since 1970
	to     int
	walls  map[desk.ShopID]*wall
	total  counter
	groups map[groupKey]*counter
	valid  validity
}

// groupKey names a group: by a name, or by a number where that is quicker than
// the text it stands for.
type groupKey struct {
	name   string
	number int
}

// Count begins a report.
func Count(book *desk.Book, q Query) *Counting {
	return &Counting{
		book: book, q: q, from: q.From.number(), to: q.To.number(),
		walls: map[desk.ShopID]*wall{}, groups: map[groupKey]*counter{}, valid: always(),
	}
}

// Add takes a session in, unless it was opened outside the range or in another
// shop. It keeps nothing of it.
func (c *Counting) Add(s *desk.Session) {
	if c.q.Shop != "" && s.Shop != c.q.Shop {
		return
	}
	date, hour := c.wall(s.Shop).read(s.OpenedAt)
	if date < c.from || date >= c.to {
		return
	}
	v := c.book.Judge(s, c.q.Policy, c.q.Now)
	c.valid.narrow(v)
	m := markOf(s, v, date, hour)
	key, grouped := c.q.By.key(m)
	if !grouped {
		c.total.add(m.kind, m.first)
		return
	}
	c.total.of[m.kind]++ // its response times are those of the groups
	c.group(key).add(m.kind, m.first)
}

// merge takes in what another goroutine counted of the same report.
func (c *Counting) merge(o *Counting) {
	c.total.merge(&o.total)
	for key, g := range o.groups {
		c.group(key).merge(g)
	}
	c.valid.both(o.valid)
}

func (c *Counting) wall(id desk.ShopID) *wall {
	w := c.walls[id]
	if w == nil {
		w = &wall{zone: c.book.Zone(id)}
		c.walls[id] = w
	}
	return w
}

func (c *Counting) group(key groupKey) *counter {
	g := c.groups[key]
	if g == nil {
		g = &counter{}
		c.groups[key] = g
	}
	return g
}

// key is the group of a session. Sessions that are not counted are in no
// agent's group.
func (b By) key(m mark) (groupKey, bool) {
	switch b {
	case ByAgent:
		return groupKey{name: string(m.agent)}, m.kind.counted()
	case ByShop:
		return groupKey{name: string(m.shop)}, true
	case ByHour:
		return groupKey{number: int(m.hour)}, true
	case ByDay:
		return groupKey{number: m.day}, true
	case ByTier:
		return groupKey{number: int(m.tier)}, true
	}
	return groupKey{}, false
}

// text writes the key of a group as reports have it.
func (b By) text(k groupKey) string {
	switch b {
	case ByHour:
		return fmt.Sprintf("%02d", k.number)
	case ByDay:
		return dateOf(k.number).String()
	case ByTier:
		return desk.Tier(k.number).String()
	}
	return k.name
}

// validity is for which times a count made at one time holds, as long as no
// session changes: for since < now ≤ until. Only a window that runs out in
// between makes a difference.
type validity struct{ since, until desk.Instant }

func always() validity { return validity{math.MinInt64, math.MaxInt64} }

func (v validity) holds(now desk.Instant) bool { return v.since < now && now <= v.until }

func (v *validity) narrow(judged desk.Verdict) {
	switch judged.Outcome {
	case desk.Pending:
		v.until = min(v.until, judged.Deadline)
	case desk.Missed:
		v.since = max(v.since, judged.Deadline)
	}
}

func (v *validity) both(o validity) {
	v.since, v.until = max(v.since, o.since), min(v.until, o.until)
}
