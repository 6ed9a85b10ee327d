package report

import (
	"sync"
	"time"

	"tend/desk"
)

// sheetCount counts sheets: first how many sessions each group will have, so
// that no list grows and grows, then the sessions.
type sheetCount struct {
	q        Query
	from, to int
	owners   []owner
	total    counter
	groups   map[groupKey]*counter
	// slots are the counters of the groups by a small number, and of those by
	// agent or shop by that of the owner, for that is quicker than by the
	// group's key; sizes is how many sessions each gets. The first slot is the
	// total, for sessions in no group.
	slots []*counter
	sizes []int
	valid validity
}

// countSheets counts one half of the sheets beside the other.
func countSheets(q Query, all []owner, sheets []*sheet) *sheetCount {
	a, b := newSheetCount(q, all), newSheetCount(q, all)
	half := len(sheets) / 2
	both := func(do func(c *sheetCount, sheets []*sheet)) {
		var other sync.WaitGroup
		other.Go(func() { do(b, sheets[half:]) })
		do(a, sheets[:half])
		other.Wait()
	}
	both(func(c *sheetCount, sheets []*sheet) {
		for _, s := range sheets {
			c.expect(s)
		}
	})
	for slot, n := range b.sizes {
		a.sizes[slot] += n // a takes in what b has, in the end
	}
	both(func(c *sheetCount, sheets []*sheet) {
		c.makeRoom()
		for _, s := range sheets {
			c.add(s)
		}
	})
	a.merge(b)
	return a
}

// merge takes in what was counted of other sheets.
func (c *sheetCount) merge(o *sheetCount) {
	c.total.merge(&o.total)
	for key, g := range o.groups {
		c.groups[key].merge(g)
	}
	c.valid.both(o.valid)
}

func newSheetCount(q Query, all []owner) *sheetCount {
	n := 1 + max(len(all), 24, q.To.number()-q.From.number(), int(desk.Urgent)+1)
	return &sheetCount{
		q: q, from: q.From.number(), to: q.To.number(), owners: all, groups: map[groupKey]*counter{},
		slots: make([]*counter, n), sizes: make([]int, n), valid: always(),
	}
}

// wants reports whether the report is about a session.
func (c *sheetCount) wants(one cell) bool {
	return one.day >= c.from && one.day < c.to && (c.q.Shop == "" || c.owners[one.owner].shop == c.q.Shop)
}

// slot is where the counter of a session's group is.
func (c *sheetCount) slot(one cell) int {
	switch c.q.By {
	case ByAgent:
		if one.kind.counted() {
			return 1 + one.owner
		}
	case ByShop:
		return 1 + one.owner
	case ByHour:
		return 1 + int(one.hour)
	case ByDay:
		return 1 + one.day - c.from
	case ByTier:
		return 1 + int(one.tier)
	}
	return 0
}

// expect counts the sessions of a sheet by their slot.
func (c *sheetCount) expect(s *sheet) {
	for _, row := range s.rows {
		if one := unpack(row, s.utcDay); c.wants(one) {
			c.sizes[c.slot(one)]++
		}
	}
}

// makeRoom makes the counters of what is expected. Several owners may be of one
// group.
func (c *sheetCount) makeRoom() {
	room := map[*counter]int{}
	for slot, n := range c.sizes {
		if n > 0 {
			c.slots[slot] = c.counter(slot)
			room[c.slots[slot]] += n
		}
	}
	for g, n := range room {
		g.first = make([]time.Duration, 0, n)
	}
}

func (c *sheetCount) counter(slot int) *counter {
	if slot == 0 {
		return &c.total
	}
	key := groupKey{number: slot - 1}
	switch c.q.By {
	case ByAgent:
		key = groupKey{name: string(c.owners[slot-1].agent)}
	case ByShop:
		key = groupKey{name: string(c.owners[slot-1].shop)}
	case ByDay:
		key.number += c.from
	}
	if c.groups[key] == nil {
		c.groups[key] = &counter{}
	}
	return c.groups[key]
}

// add takes in the sessions of a sheet that the report is about.
func (c *sheetCount) add(s *sheet) {
	c.valid.both(s.valid)
	for i, row := range s.rows {
		one := unpack(row, s.utcDay)
		if !c.wants(one) {
			continue
		}
		slot := c.slot(one)
		if slot > 0 {
			c.total.of[one.kind]++ // its response times are those of the groups
		}
		c.slots[slot].add(one.kind, s.time(i))
	}
}

func (c *sheetCount) report() Report { return reportOf(c.q, &c.total, c.groups) }
