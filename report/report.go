package report

import (
	"math"
	"slices"
	"time"
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
	r := Report{Total: c.finish("", &c.total), Groups: []Group{}}
	for key, g := range c.groups {
		r.Groups = append(r.Groups, c.finish(key, g))
	}
	slices.SortFunc(r.Groups, func(a, b Group) int {
		switch {
		case a.Key < b.Key:
			return -1
		case a.Key > b.Key:
			return 1
		}
		return 0
	})
	return r
}

func (c *Counting) finish(key string, n *counter) Group {
	g := Group{
		Policy: c.q.Policy.ID, From: c.q.From.String(), To: c.q.To.String(), Now: c.q.Now.String(), Key: key,
		Sessions: n.sessions, NotCounted: n.notCounted,
		Excluded:  Excluded{n.holiday, n.noReply, n.reported},
		Responded: n.responded, Missed: n.missed, Pending: n.pending, Counted: n.responded + n.missed + n.pending,
		Rate:       rate(n.responded, n.responded+n.missed),
		RateIfAll:  rate(n.responded+n.pending, n.responded+n.missed+n.pending),
		RateIfNone: rate(n.responded, n.responded+n.missed+n.pending),
		First:      firstOf(n.first),
	}
	if all := n.responded + n.missed; all > 0 {
		band := c.q.Policy.BandOf(float64(n.responded) / float64(all))
		g.Band = &band
	}
	return g
}

// rate is a fraction rounded to six places, nil of nothing.
func rate(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	v := math.Round(float64(part)/float64(whole)*1e6) / 1e6
	return &v
}

func firstOf(times []time.Duration) First {
	f := First{Count: len(times)}
	if f.Count == 0 {
		return f
	}
	slices.Sort(times)
	f.Mean, f.Median, f.P90 = mean(times), median(times), seconds(times[nearestRank(len(times), 90)])
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

func median(sorted []time.Duration) *float64 {
	mid := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return seconds(sorted[mid])
	}
	v := (sorted[mid-1].Seconds() + sorted[mid].Seconds()) / 2
	return &v
}

// nearestRank is the index of a percentile in a sorted list of n: the smallest
// value that so many percent of all do not exceed.
func nearestRank(n, percent int) int { return (n*percent+99)/100 - 1 }

func seconds(d time.Duration) *float64 {
	v := d.Seconds()
	return &v
}
