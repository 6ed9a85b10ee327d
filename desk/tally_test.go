package desk_test

import (
	"math"
	"slices"

	"tend/desk"
)

// tally is one group of a report.
type tally struct {
	Key           string         `json:"key,omitempty"`
	Sessions      int            `json:"sessions"`
	NotCounted    int            `json:"not_counted"`
	Excluded      map[string]int `json:"excluded"`
	Counted       int            `json:"counted"`
	Responded     int            `json:"responded"`
	Missed        int            `json:"missed"`
	Pending       int            `json:"pending"`
	Rate          *float64       `json:"rate"`
	RateIfAll     *float64       `json:"rate_if_all"`
	RateIfNone    *float64       `json:"rate_if_none"`
	Band          *string        `json:"band"`
	FirstResponse struct {
		Count  int      `json:"count"`
		Mean   *float64 `json:"mean_s"`
		Median *float64 `json:"median_s"`
		P90    *float64 `json:"p90_s"`
	} `json:"first_response"`
}

// counter makes a tally of verdicts in the plainest way there is.
type counter struct {
	tally
	policy  desk.Policy
	seconds []float64
}

func (c *counter) add(v desk.Verdict) {
	if c.Excluded == nil {
		c.Excluded = map[string]int{"holiday": 0, "no-reply": 0, "reported": 0}
	}
	c.Sessions++
	switch v.Outcome {
	case desk.NotCounted:
		c.NotCounted++
		return
	case desk.Excluded:
		c.Excluded[string(v.Reason)]++
		return
	case desk.Responded:
		c.Responded++
	case desk.Missed:
		c.Missed++
	case desk.Pending:
		c.tally.Pending++
	}
	if v.Clock != 0 && v.Replied != 0 {
		c.seconds = append(c.seconds, max(0, v.Replied.Sub(v.Clock).Seconds()))
	}
}

func (c *counter) result() tally {
	t := c.tally
	t.Counted = t.Responded + t.Missed + t.Pending
	t.Rate = share(t.Responded, t.Responded+t.Missed)
	t.RateIfAll = share(t.Responded+t.Pending, t.Counted)
	t.RateIfNone = share(t.Responded, t.Counted)
	if t.Rate != nil {
		band := c.policy.BandOf(*t.Rate)
		t.Band = &band
	}
	c.times(&t)
	return t
}

func share(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	s := math.Round(float64(part)/float64(whole)*1e6) / 1e6
	return &s
}

func (c *counter) times(t *tally) {
	n := len(c.seconds)
	t.FirstResponse.Count = n
	if n == 0 {
		return
	}
	slices.Sort(c.seconds)
	mean := 0.0
	for _, s := range c.seconds {
		mean += s / float64(n)
	}
	median := (c.seconds[(n-1)/2] + c.seconds[n/2]) / 2
	p90 := c.seconds[int(math.Ceil(0.9*float64(n)))-1]
	t.FirstResponse.Mean, t.FirstResponse.Median, t.FirstResponse.P90 = &mean, &median, &p90
}
