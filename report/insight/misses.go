package insight

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"tend/desk"
)

// maxName bounds the name of a customer in the list of misses, in bytes.
const maxName = 1 << 10

// misses gathers the missed sessions. All are counted with their reasons; only
// the latest are kept with all that is listed of them.
type misses struct {
	keep  int
	all   []window
	list  []listed
	hours [24]int
}

// window is a missed session as far as its reason needs it.
type window struct {
	from, to desk.Instant // clock and deadline
	facts    Facts
}

type listed struct {
	Miss
	window
}

// miss takes in a missed session of a query.
func (c *Collector) miss(s *desk.Session, v desk.Verdict, sp span) {
	w := window{from: v.Clock, to: v.Deadline, facts: Facts{Had: v.By != desk.Unassigned, Replied: v.Replied != 0}}
	w.facts.Worked, w.facts.Hours = c.hours.worked(s.Shop, w.from, w.to)
	c.misses.add(listed{missOf(s, v, sp.zone), w}, v.Deadline.In(sp.zone).Hour())
}

func missOf(s *desk.Session, v desk.Verdict, zone *time.Location) Miss {
	m := Miss{
		Session: desk.SessionID(strings.Clone(string(s.ID))), Shop: s.Shop, Customer: s.Customer, Name: start(s.Name, maxName),
		OpenedAt: s.OpenedAt, Deadline: v.Deadline,
		Opened: s.OpenedAt.In(zone).Format(time.RFC3339), Due: v.Deadline.In(zone).Format(time.RFC3339), Agent: v.By,
	}
	if v.Replied != 0 {
		late := v.Replied.Sub(v.Deadline).Seconds()
		m.LateS = &late
	}
	return m
}

func (m *misses) add(l listed, hour int) {
	m.hours[hour]++
	m.all = append(m.all, l.window)
	m.list = append(m.list, l)
	if len(m.list) >= 2*m.keep+64 {
		m.cut()
	}
}

// cut keeps the latest.
func (m *misses) cut() {
	slices.SortFunc(m.list, func(a, b listed) int {
		return cmp.Or(cmp.Compare(b.Deadline, a.Deadline), cmp.Compare(a.Session, b.Session))
	})
	m.list = m.list[:min(len(m.list), m.keep)]
}

// end gives all reasons with their counts, and the latest misses.
func (m *misses) end(s staffed) ([]Count, []Miss) {
	m.cut()
	counts := map[Reason]int{}
	for _, w := range m.all {
		counts[w.reason(s)]++
	}
	reasons := []Count{}
	for _, r := range Reasons() {
		reasons = append(reasons, Count{r, counts[r]})
	}
	list := []Miss{}
	for _, l := range m.list {
		l.Reason = l.reason(s)
		list = append(list, l.Miss)
	}
	return reasons, list
}

func (w window) reason(s staffed) Reason { return Decide(s.tell(w.facts, w.from, w.to)) }

// start is a copy of at most so many bytes of a text, in whole characters.
func start(text string, n int) string {
	if len(text) > n {
		text = strings.ToValidUTF8(text[:n], "")
	}
	return strings.Clone(text)
}
