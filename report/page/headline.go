package page

import (
	"time"

	"tend/desk"
	"tend/report"
)

// main is the policy that the page is about.
func (p Page) main() desk.Policy {
	if len(p.Policies) == 0 {
		return desk.Policy{ID: p.Insight.Total.Policy}
	}
	return p.Policies[0].Policy
}

// policyView is a rate with what it may become.
type policyView struct {
	Name, Rate, Band, Target, Answered string
	Level                              level
	Pending, IfAll, IfNone, Goal       string // empty when nothing is running
	Uncounted, LeftOut                 string
	Bar                                *bar // nil when nothing counts
}

// bar is how many were answered in time, still run and were missed, as shares
// of a thousand, and where the target is.
type bar struct{ InTime, Running, Missed, MissedAt, Target int }

// level is how a rate stands to its target: a class of the style sheet, with
// its own sign.
type level string

const (
	none level = "none"
	ok   level = "ok"
	warn level = "warn"
	bad  level = "bad"
)

// Sign is shown beside the words, so that colour alone says nothing.
func (l level) Sign() string {
	return map[level]string{none: "–", ok: "✓", warn: "!", bad: "✕"}[l]
}

// levelOf compares a rate with a policy: the last of its bands is bad, what is
// between that and the target a warning.
func levelOf(p desk.Policy, rate float64) level {
	switch n := len(p.Bands); {
	case rate >= p.Target:
		return ok
	case n > 0 && p.BandOf(rate) == p.Bands[n-1].Name:
		return bad
	}
	return warn
}

func (t Texts) policy(h Headline, zone *time.Location) policyView {
	g := h.Group
	target := h.Policy.Target
	v := policyView{
		Name: line(h.Policy.ID, 40), Rate: percent(g.Rate, t.NoRate), Level: none,
		Target: t.Target(percent(&target, "")), Answered: t.Answered(g.Responded, g.Responded+g.Missed), Bar: barOf(g, target),
	}
	if g.Rate != nil {
		v.Level = levelOf(h.Policy, float64(g.Responded)/float64(g.Responded+g.Missed))
	}
	if g.Band != nil {
		v.Band = t.band(*g.Band)
	}
	if g.NotCounted > 0 {
		v.Uncounted = t.Uncounted(g.NotCounted)
	}
	if n := g.Excluded.Holiday + g.Excluded.NoReply + g.Excluded.Reported; n > 0 {
		v.LeftOut = t.LeftOut(n)
	}
	if g.Pending > 0 {
		v.Pending = t.Pending(g.Pending)
		v.IfAll, v.IfNone = t.IfAll(percent(g.RateIfAll, t.NoRate)), t.IfNone(percent(g.RateIfNone, t.NoRate))
		v.Goal = t.goal(h.Forecast, zone)
	}
	return v
}

func (t Texts) goal(f *desk.Forecast, zone *time.Location) string {
	if f == nil {
		return ""
	}
	switch g := f.Target; g.Outlook {
	case desk.Safe:
		return t.Reached
	case desk.Lost:
		return t.Lost
	case desk.Reachable:
		return t.Need(g.Need, len(f.Pending), g.By.In(zone).Format("2006-01-02 15:04"))
	}
	return ""
}

func barOf(g report.Group, target float64) *bar {
	if g.Counted == 0 {
		return nil
	}
	b := &bar{InTime: g.Responded * 1000 / g.Counted, Running: g.Pending * 1000 / g.Counted, Target: int(target * 1000)}
	b.MissedAt = b.InTime + b.Running
	b.Missed = 1000 - b.MissedAt
	return b
}
