package transfer

import (
	"tend/desk"
	"tend/desk/lines"
)

// group sorts the entries of a batch by customer.
func (im *importer) group(b batch) []*customer {
	g := grouping{of: map[desk.Key]*customer{}, seen: map[messageName]bool{}, lines: make([]int, len(b.lines))}
	for i, l := range b.lines {
		switch {
		case l.Type == 0:
			im.bad = append(im.bad, b.places[i])
		case l.IsEntry() && !g.take(i, l):
			im.result.Known++
		}
	}
	g.deal(b)
	return g.all
}

type messageName struct {
	shop desk.ShopID
	id   desk.MessageID
}

// grouping counts the entries of each customer before it copies them, so that
// all of them share one piece of memory.
type grouping struct {
	of    map[desk.Key]*customer
	seen  map[messageName]bool
	all   []*customer
	lines []int // for each line the number of its customer plus one
	count []int // for each customer
}

// take notes whose entry it is. A message id of a shop counts once, also when
// two customers claim it.
func (g *grouping) take(i int, l lines.Line) bool {
	if l.Type == lines.Message {
		n := messageName{l.Key.Shop, l.Entry.ID}
		if g.seen[n] {
			return false
		}
		g.seen[n] = true
	}
	c := g.of[l.Key]
	if c == nil {
		c = &customer{key: l.Key, number: len(g.all)}
		g.of[l.Key], g.all, g.count = c, append(g.all, c), append(g.count, 0)
	}
	g.lines[i] = c.number + 1
	g.count[c.number]++
	return true
}

func (g *grouping) deal(b batch) {
	entries, places := make([]desk.Entry, len(b.lines)), make([]place, len(b.lines))
	for i, c := range g.all {
		n := g.count[i]
		c.entries, entries = entries[:0:n], entries[n:]
		c.places, places = places[:0:n], places[n:]
	}
	for i, n := range g.lines {
		if n > 0 {
			c := g.all[n-1]
			c.entries = append(c.entries, b.lines[i].Entry)
			c.places = append(c.places, b.places[i])
		}
	}
}
