package report_test

import (
	"fmt"
	"time"

	"tend/desk"
	"tend/report"
)

// twofold is a policy for the program, and the same for the slow report.
type twofold struct {
	quick desk.Policy
	slow  slowPolicy
}

func (w *world) policy() twofold {
	window := pick(w, 24*time.Hour, 24*time.Hour, 3*time.Minute, time.Hour, 72*time.Hour)
	from, to := pick(w, 0, 9, 22)*int(time.Hour), pick(w, 0, 23, 6)*int(time.Hour)
	first, faq, vague := w.IntN(2) == 0, w.IntN(2) == 0, w.IntN(2) == 0
	p := twofold{
		desk.Policy{
			ID: fmt.Sprint("p", w.Uint64()), Window: window, From: time.Duration(from), To: time.Duration(to),
			FromFirst: first, FAQCounts: faq, IgnoreVague: vague, Bands: []desk.Band{{Name: "high", Floor: 0.5, Above: true}, {Name: "low"}},
		},
		slowPolicy{
			window: window, opens: time.Duration(from), closes: time.Duration(to), fromFirst: first, faqResponds: faq, vagueIgnored: vague,
			bands: []slowBand{{"high", 0.5, true}, {"low", 0, false}},
		},
	}
	for reason, also := range map[desk.Reason]*bool{desk.Holiday: &p.slow.holiday, desk.NoReply: &p.slow.noReply, desk.Reported: &p.slow.upheld} {
		if w.IntN(2) == 0 {
			p.quick.Excluded = append(p.quick.Excluded, reason)
			*also = true
		}
	}
	if w.IntN(4) == 0 {
		p.quick.ValidFrom = desk.DayOf(w.base.AddDate(0, 0, w.IntN(4)))
		p.slow.validFrom = p.quick.ValidFrom.String()
	}
	return p
}

// asked is a question, for the program and for the slow report.
type asked struct {
	quick report.Query
	slow  slowQuery
}

// ask draws a question, often one that was asked before.
func (w *world) ask() (report.Query, slowQuery) {
	if len(w.asked) > 0 && w.IntN(2) == 0 {
		a := pick(w, w.asked...)
		return a.quick, a.slow
	}
	q, slow := w.question()
	w.asked = append(w.asked, asked{q, slow})
	return q, slow
}

func (w *world) question() (report.Query, slowQuery) {
	p := &w.policies[w.IntN(len(w.policies))]
	if w.IntN(8) == 0 {
		*p = w.policy()
	}
	now := w.base.Add(time.Duration(w.IntN(8*24)) * time.Hour)
	if w.IntN(2) == 0 && len(w.at) > 0 { // at the end of a window, or just after
		now = pick(w, w.at...).Add(p.quick.Window).Add(time.Duration(w.IntN(2)))
	}
	from, days := w.base.AddDate(0, 0, -9), 40
	if w.IntN(2) == 0 {
		from, days = w.base.AddDate(0, 0, w.IntN(8)-2), w.IntN(9)
	}
	to := from.AddDate(0, 0, days)
	by := pick(w, report.ByNone, report.ByAgent, report.ByShop, report.ByHour, report.ByDay, report.ByTier)
	q := report.Query{
		Policy: p.quick, From: report.DateOf(from), To: report.DateOf(to), By: by,
		Shop: pick[desk.ShopID](w, "", "", "", "", "s2", "nowhere"), Now: desk.At(now),
	}
	return q, slowQuery{
		policy: p.slow, from: q.From.String(), to: q.To.String(), shop: string(q.Shop), by: string(by), now: now,
		vague: slowVague, tier: slowTier, idleAnswered: 24 * time.Hour, idleUnanswered: 72 * time.Hour,
	}
}
