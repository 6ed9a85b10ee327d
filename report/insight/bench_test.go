package insight_test

import (
	"fmt"
	"testing"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
)

// BenchmarkCollector is the computing of a month of a busy desk, a thousand
// sessions with two messages each at a time, without the reading.
func BenchmarkCollector(b *testing.B) {
	book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	from := report.Date{Year: 2025, Month: 6, Day: 2}
	q := report.Query{Policy: desk.Tiktok24h(), From: from, To: from.Plus(30), Now: after(31 * 24)}
	for b.Loop() {
		c := insight.New(book, q, insight.Options{History: []desk.Stint{{Agent: "mia", At: 1, Status: desk.Accepting}}})
		for i := range int64(1000) {
			k := desk.Key{Shop: "shop", Customer: desk.CustomerID(fmt.Sprint("c", i))}
			at := after(i % 700)
			s := &desk.Session{ID: desk.SessionID(k.Customer), Shop: "shop", OpenedAt: at, OpenedBy: desk.FromCustomer, FirstCustomer: at, Ask: at, Assigned: []desk.Assignment{{At: at, Agent: "mia"}}}
			if i%10 != 0 {
				s.Replied, s.RepliedBy = at.Add(3600e9), "mia"
			}
			c.Session(s)
			c.Entry(k, saying(i%700, fmt.Sprintf("When will order %d of mine ship, it is number %d now?", i, i%50)))
			c.Entry(k, answering(i%700, "quick:ship", false))
		}
		c.Insight()
	}
}
