package report

import (
	"math"
	"slices"
	"strings"
	"time"

	"tend/desk"
)

// Report is the whole answer. Groups are sorted by key.
type Report struct {
	Total  Group   `json:"total"`
	Groups []Group `json:"groups"`
}

// Group is the count of one group, or of all. Rates are fractions rounded to
// six places, null when nothing counts. Counted is Responded + Missed + Pending.
type Group struct {
	Policy     string   `json:"policy"`
	From       string   `json:"from"`
	To         string   `json:"to"`
	Now        string   `json:"now"`
	Key        string   `json:"key"`
	Sessions   int      `json:"sessions"`
	NotCounted int      `json:"not_counted"`
	Excluded   Excluded `json:"excluded"`
	Counted    int      `json:"counted"`
	Responded  int      `json:"responded"`
	Missed     int      `json:"missed"`
	Pending    int      `json:"pending"`
	Rate       *float64 `json:"rate"`
	RateIfAll  *float64 `json:"rate_if_all"`  // were all pending answered in time
	RateIfNone *float64 `json:"rate_if_none"` // were none
	Band       *string  `json:"band"`
	First      First    `json:"first_response"`
}

// Excluded counts the sessions left out, by reason.
type Excluded struct {
	Holiday  int `json:"holiday"`
	NoReply  int `json:"no-reply"`
	Reported int `json:"reported"`
}

// First are the first response times, in seconds, of the counted sessions that
// have a clock and a human reply. The median of an even count is the mean of
// the middle two, p90 the nearest rank.
type First struct {
	Count  int      `json:"count"`
	Mean   *float64 `json:"mean_s"`
	Median *float64 `json:"median_s"`
	P90    *float64 `json:"p90_s"`
}

// Report ends the counting.
func (c *Counting) Report() Report {
	return reportOf(c.q, &c.total, c.groups)
}

// reportOf writes down what was counted, each session in its group and in the
// total, but response times in the total only if they are in no group. It
// reorders them. The total and the groups have as many in the end, so each has
// a goroutine.
func reportOf(q Query, total *counter, groups map[groupKey]*counter) Report {
	all := make(chan Group, 1)
	n := len(total.first)
	for _, g := range groups {
		n += len(g.first)
	}
	total.first = slices.Grow(total.first, n-len(total.first))
	for _, g := range groups {
		total.first = append(total.first, g.first...)
	}
	go func() { all <- q.group("", total) }()
	r := Report{Groups: make([]Group, 0, len(groups))}
	for key, g := range groups {
		r.Groups = append(r.Groups, q.group(q.By.text(key), g))
	}
	slices.SortFunc(r.Groups, func(a, b Group) int { return strings.Compare(a.Key, b.Key) })
	r.Total = <-all
	return r
}

// group writes down one counter.
func (q Query) group(key string, n *counter) Group {
	yes, no, open := n.of[responded], n.of[missed], n.of[pending]
	g := Group{
		Policy: q.Policy.ID, From: q.From.String(), To: q.To.String(), Now: q.Now.String(), Key: key,
		Sessions: n.sessions(), NotCounted: n.of[notCounted],
		Excluded:  Excluded{n.of[onHoliday], n.of[noReply], n.of[reported]},
		Responded: yes, Missed: no, Pending: open, Counted: yes + no + open,
		Rate:       rate(yes, yes+no),
		RateIfAll:  rate(yes+open, yes+no+open),
		RateIfNone: rate(yes, yes+no+open),
		First:      firstOf(n.first),
	}
	if yes+no > 0 {
		band := q.Policy.BandOf(float64(yes) / float64(yes+no))
		g.Band = &band
	}
	return g
}

// at is the same report asked for at another time at which it holds.
func (r Report) at(now desk.Instant) Report {
	r.Total.Now = now.String()
	r.Groups = slices.Clone(r.Groups)
	for i := range r.Groups {
		r.Groups[i].Now = r.Total.Now
	}
	return r
}

// rate is a fraction rounded to six places, nil of nothing.
func rate(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	v := math.Round(float64(part)/float64(whole)*1e6) / 1e6
	return &v
}

// firstOf reorders times.
func firstOf(times []time.Duration) First {
	f := First{Count: len(times)}
	if f.Count == 0 {
		return f
	}
	f.Mean, f.Median = mean(times), median(times)
	mid := len(times) / 2 // what comes after it is no less, since the median was looked for
	f.P90 = seconds(ranked(times[mid:], nearestRank(len(times), 90)-mid))
	return f
}

// mean adds seconds and nanoseconds apart, so that a long history does not
// overflow.
func mean(times []time.Duration) *float64 {
	var whole, rest int64
	for _, t := range times {
		whole += int64(t / time.Second)
		rest += int64(t % time.Second)
	}
	v := (float64(whole) + float64(rest)/1e9) / float64(len(times))
	return &v
}

func median(times []time.Duration) *float64 {
	mid := len(times) / 2
	upper := ranked(times, mid)
	if len(times)%2 == 1 {
		return seconds(upper)
	}
	v := (slices.Max(times[:mid]).Seconds() + upper.Seconds()) / 2
	return &v
}

// nearestRank is the index of a percentile in a sorted list of n: the smallest
// value that so many percent of all do not exceed.
func nearestRank(n, percent int) int { return (n*percent+99)/100 - 1 }

func seconds(d time.Duration) *float64 {
	v := d.Seconds()
	return &v
}
