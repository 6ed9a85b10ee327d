package main

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/report"
	"tend/tui/team"
)

// What the team page shows of today is what reports by agent say, shop by shop on
// the day it is there.
func TestTodaysRatesAreThoseOfReports(t *testing.T) {
	p, st := boardDesk(t)
	got, err := p.figures(st).Today(t.Context(), evening)
	if err != nil || len(got.Policies) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	book, err := p.bookOf(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	want, some := map[desk.AgentID][]team.Rate{}, 0
	for i, policy := range got.Policies {
		for _, shop := range book.Shops() {
			if !book.GoesBy(shop, policy.ID) {
				continue
			}
			today := report.DateOf(evening.In(book.Zone(shop)))
			r, err := report.Run(t.Context(), st, book, report.Query{Policy: policy, From: today, To: today.Plus(1), Shop: shop, By: report.ByAgent, Now: evening})
			if err != nil {
				t.Fatal(err)
			}
			for _, g := range r.Groups {
				id := desk.AgentID(g.Key)
				if want[id] == nil {
					want[id] = make([]team.Rate, 2)
				}
				want[id][i].Responded += g.Responded
				want[id][i].Missed += g.Missed
				some += g.Responded + g.Missed
			}
		}
	}
	if some == 0 || len(want) != len(got.Rates) {
		t.Fatalf("%d sessions of %d agents, and %d agents on the page", some, len(want), len(got.Rates))
	}
	for id, rates := range want {
		for i, r := range rates {
			if got.Rates[id][i] != r {
				t.Errorf("%s under %s has %+v, want %+v", id, got.Policies[i].ID, got.Rates[id][i], r)
			}
		}
	}
}

// A command says in the language of the screen why the desk refuses it.
func TestCommandsSayWhyTheyAreDenied(t *testing.T) {
	for lang, part := range map[string]string{"en_US.UTF-8": "Only a manager", "zh_CN.UTF-8": "仅主管"} {
		p := &program{env: func(key string) string {
			if key == "LANG" {
				return lang
			}
			return ""
		}}
		if got := p.sentence(&desk.DeniedError{Who: "ann", Why: desk.DeniedManager}); !strings.Contains(got, part) {
			t.Errorf("in %s it says %q", lang, got)
		}
	}
}
