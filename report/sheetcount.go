package report

import "tend/desk"

// sheetCount counts sheets.
type sheetCount struct {
	q        Query
	from, to int
	owners   []owner
	total    counter
	groups   map[groupKey]*counter
	// slots are the counters of the groups by a small number, and of those by
	// agent or shop by that of the owner: quicker than by the group's key.
	slots []*counter
	valid validity
}

func newSheetCount(q Query, all []owner) *sheetCount {
	c := &sheetCount{q: q, from: q.From.number(), to: q.To.number(), owners: all, groups: map[groupKey]*counter{}, valid: always()}
	c.slots = make([]*counter, max(len(all), 24, c.to-c.from, int(desk.Urgent)+1))
	return c
}

// add takes in the sessions of a sheet that the report is about.
func (c *sheetCount) add(s *sheet, utcDay int) {
	c.valid.both(s.valid)
	for i, row := range s.rows {
		m, who := unpack(row, utcDay)
		if m.day < c.from || m.day >= c.to || (c.q.Shop != "" && c.owners[who].shop != c.q.Shop) {
			continue
		}
		g := c.group(m, who)
		if g == nil {
			c.total.add(m.kind, s.time(i))
			continue
		}
		c.total.of[m.kind]++ // its response times are those of the groups
		g.add(m.kind, s.time(i))
	}
}

// group is the counter of a session's group; nil if it is in none.
func (c *sheetCount) group(m mark, who int) *counter {
	slot := 0
	switch c.q.By {
	case ByAgent, ByShop:
		if slot = who; c.q.By == ByAgent && !m.kind.counted() {
			return nil
		}
	case ByHour:
		slot = int(m.hour)
	case ByDay:
		slot = m.day - c.from
	case ByTier:
		slot = int(m.tier)
	default:
		return nil
	}
	if c.slots[slot] == nil {
		c.slots[slot] = c.fresh(m, who)
	}
	return c.slots[slot]
}

// fresh finds the counter of a group, or makes it. Several owners may be of one
// group.
func (c *sheetCount) fresh(m mark, who int) *counter {
	m.shop, m.agent = c.owners[who].shop, c.owners[who].agent
	key, _ := c.q.By.key(m)
	g := c.groups[key]
	if g == nil {
		g = &counter{}
		c.groups[key] = g
	}
	return g
}

func (c *sheetCount) report() Report { return reportOf(c.q, &c.total, c.groups) }
