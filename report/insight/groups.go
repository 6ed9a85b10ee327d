package insight

import (
	"cmp"
	"slices"

	"tend/desk"
	"tend/report"
)

// longest bounds the days of a trend: two centuries, as far as times reach.
const longest = 366 * 200

// days lists every day of the range.
func (c *Collector) days(groups []report.Group) []Day {
	known := map[string]report.Group{}
	for _, g := range groups {
		known[g.Key] = g
	}
	out := []Day{}
	for d := c.q.From; d != c.q.To && len(out) < longest; d = d.Plus(1) {
		g := known[d.String()]
		out = append(out, Day{d.String(), g.Sessions, g.Responded, g.Missed, g.Pending, g.Rate})
	}
	return out
}

// agents joins what each was responsible for with what each wrote: those with
// most sessions first.
func (c *Collector) agents(groups []report.Group) []Agent {
	replies := c.talks.replies
	out := []Agent{}
	for _, g := range groups {
		id := desk.AgentID(g.Key)
		out = append(out, Agent{
			Agent: id, Name: c.o.Name(id), Sessions: g.Counted, Replies: replies[id],
			Responded: g.Responded, Missed: g.Missed, Pending: g.Pending, Rate: g.Rate, MedianS: g.First.Median,
		})
		delete(replies, id)
	}
	for id, n := range replies {
		out = append(out, Agent{Agent: id, Name: c.o.Name(id), Replies: n})
	}
	slices.SortFunc(out, func(a, b Agent) int {
		return cmp.Or(cmp.Compare(b.Sessions, a.Sessions), cmp.Compare(b.Replies, a.Replies), cmp.Compare(a.Agent, b.Agent))
	})
	return out
}
