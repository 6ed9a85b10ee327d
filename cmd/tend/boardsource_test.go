package main

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
	"tend/report"
	"tend/report/insight"
	"tend/store"
	"tend/tui/board"
)

// evening is a time at which it is tomorrow already in Shanghai.
var evening = desk.At(time.Date(2025, 6, 2, 20, 0, 0, 0, time.UTC))

// boardDesk is a desk of three shops in three zones under two policies, with the
// sessions of forty days.
func boardDesk(t *testing.T) (*program, store.Store) {
	t.Helper()
	p, st := programUnder(config.Default()), deskOf(t, desk.Accepting)
	for _, s := range []desk.Shop{
		{ID: "fern", Zone: "UTC"}, {ID: "hong", Zone: "Asia/Shanghai", Policies: []string{"tiktok-24h", "xhs-3min"}},
		{ID: "west", Zone: "America/Los_Angeles", Policies: []string{"xhs-3min"}},
	} {
		if err := store.PutShop(t.Context(), st, s.ID, func(desk.Shop) desk.Shop { return s }); err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 400 {
		at := evening.Add(-time.Duration(r.Int64N(int64(40 * 24 * time.Hour))))
		visits(t, p, st, []desk.ShopID{"fern", "hong", "west"}[n%3], fmt.Sprint("c", n), at, time.Duration(r.ExpFloat64()*float64(8*time.Hour)))
	}
	return p, st
}

// visits is a customer who writes, and is answered after a while if that is
// before evening.
func visits(t *testing.T, p *program, st store.Store, shop desk.ShopID, customer string, at desk.Instant, after time.Duration) {
	t.Helper()
	said := []desk.Entry{{Type: desk.Message, ID: desk.MessageID("q" + customer), At: at, From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is it?"}}
	if reply := at.Add(after); reply < evening {
		said = append(said, desk.Entry{Type: desk.Message, ID: desk.MessageID("a" + customer), At: reply, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "On its way."})
	}
	_, err := store.Append(t.Context(), st, p.rules(), desk.Key{Shop: shop, Customer: desk.CustomerID(customer)},
		func(store.Conversation) ([]desk.Entry, error) { return said, nil })
	if err != nil {
		t.Fatal(err)
	}
}

// reported is what reports say of a policy over the last days, shop by shop.
func reported(t *testing.T, p *program, st store.Store, policy desk.Policy, shop desk.ShopID, days int) (out board.Rate) {
	t.Helper()
	book, err := p.bookOf(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range book.Shops() {
		if !slices.ContainsFunc(book.Policies(id), func(x desk.Policy) bool { return x.ID == policy.ID }) || shop != "" && shop != id {
			continue
		}
		today := report.DateOf(evening.In(book.Zone(id)))
		r, err := report.Run(t.Context(), st, book, report.Query{Policy: policy, From: today.Plus(1 - days), To: today.Plus(1), Shop: id, Now: evening})
		if err != nil {
			t.Fatal(err)
		}
		out.Responded, out.Missed, out.Pending = out.Responded+r.Total.Responded, out.Missed+r.Total.Missed, out.Pending+r.Total.Pending
	}
	return out
}

// agree holds the board's rates and forecasts against the reports.
func agree(t *testing.T, p *program, st store.Store, f *figures) {
	t.Helper()
	for _, shop := range []desk.ShopID{"", "fern", "hong", "west"} {
		rates, err := f.Rates(t.Context(), board.Ask{Shop: shop}, evening)
		if err != nil || len(rates.Shops) != 3 || len(rates.Policies) == 0 {
			t.Fatalf("%+v, %v", rates, err)
		}
		for _, of := range rates.Policies {
			for i, days := range board.Spans() {
				want, got := reported(t, p, st, of.Policy, shop, days), of.Rates[i]
				if got.Responded != want.Responded || got.Missed != want.Missed || got.Pending != want.Pending {
					t.Errorf("%s of %q over %d days: %+v, want %+v", of.Policy.ID, shop, days, got, want)
				}
				left, err := f.Forecast(t.Context(), board.Ask{Policy: of.Policy.ID, Shop: shop, Days: days}, evening)
				if err != nil || left.Responded != want.Responded || left.Missed != want.Missed || len(left.Pending)+left.Forfeit != want.Pending {
					t.Errorf("the forecast of %s of %q over %d days is %+v, %v; want %+v", of.Policy.ID, shop, days, left.Counts, err, want)
				}
			}
		}
	}
}

func TestTheBoardSaysWhatReportsSay(t *testing.T) {
	p, st := boardDesk(t)
	f := p.figures(st)
	w, err := st.Watch(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	tell := func() {
		ch, err := w.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		f.Apply(ch)
	}
	tell()
	agree(t, p, st, f)
	visits(t, p, st, "hong", "late", evening.Add(-50*time.Hour), 10*time.Hour)
	tell()
	agree(t, p, st, f)
}

func TestTheBoardCountsOnlyShopsThatGoByThePolicy(t *testing.T) {
	p, st := boardDesk(t)
	in, err := p.figures(st).Insight(t.Context(), board.Ask{Policy: "tiktok-24h", Days: 30, Language: "en"}, evening)
	if err != nil {
		t.Fatal(err)
	}
	book, err := p.bookOf(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	sessions := 0
	to := report.DateOf(evening.In(time.UTC)).Plus(1)
	for _, shop := range []desk.ShopID{"fern", "hong"} {
		r, err := report.Run(t.Context(), st, book, report.Query{Policy: desk.Tiktok24h(), From: to.Plus(-30), To: to, Shop: shop, Now: evening})
		if err != nil {
			t.Fatal(err)
		}
		sessions += r.Total.Sessions
	}
	if in.Total.Sessions != sessions || sessions == 0 {
		t.Errorf("%d sessions, want %d", in.Total.Sessions, sessions)
	}
	if slices.ContainsFunc(in.Misses, func(m insight.Miss) bool { return m.Shop == "west" }) {
		t.Error("a shop under another policy has misses")
	}
	s, err := p.figures(st).Staffing(t.Context(), board.Ask{Policy: "tiktok-24h"}, evening)
	if err != nil || s.Plan.History == 0 || s.Plan.Now[:10] != "2025-06-02" {
		t.Errorf("the plan is %+v, %v", s.Plan, err)
	}
}

func TestTheFirstEditOfARosterTakesTheConfigAlong(t *testing.T) {
	day, late := desk.Shift{ID: "config-1", Agent: "mia", From: 9 * time.Hour, To: 18 * time.Hour}, desk.Shift{ID: "config-2", People: 2, From: 18 * time.Hour, To: time.Hour}
	fresh := func(t *testing.T) *figures {
		c := config.Default()
		c.Shifts = []desk.Shift{day, late}
		return programUnder(c).figures(deskOf(t, ""))
	}
	own := desk.Shift{ID: "own-1", Agent: "leo", From: time.Hour, To: 2 * time.Hour}
	longer := late
	longer.To = 3 * time.Hour
	for _, c := range []struct {
		name string
		edit func(*testing.T, *figures) error
		want []desk.Shift
	}{
		{"nothing", func(*testing.T, *figures) error { return nil }, []desk.Shift{day, late}},
		{"added", func(t *testing.T, f *figures) error { return f.PutShift(t.Context(), own) }, []desk.Shift{day, late, own}},
		{"changed", func(t *testing.T, f *figures) error { return f.PutShift(t.Context(), longer) }, []desk.Shift{day, longer}},
		{"deleted", func(t *testing.T, f *figures) error { return f.RemoveShift(t.Context(), "config-1") }, []desk.Shift{late}},
		{"all deleted", func(t *testing.T, f *figures) error {
			if err := f.RemoveShift(t.Context(), "config-1"); err != nil {
				return err
			}
			return f.RemoveShift(t.Context(), "config-2")
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := fresh(t)
			if err := c.edit(t, f); err != nil {
				t.Fatal(err)
			}
			if got, err := f.shifts(t.Context()); err != nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("the roster is %+v, %v; want %+v", got, err, c.want)
			}
		})
	}
	t.Run("the only one deleted", func(t *testing.T) {
		f := fresh(t)
		f.p.cfg.Shifts = f.p.cfg.Shifts[:1]
		if err := f.RemoveShift(t.Context(), "config-1"); err != nil {
			t.Fatal(err)
		}
		if got, err := f.shifts(t.Context()); err != nil || len(got) > 0 {
			t.Errorf("the roster is %+v, %v", got, err)
		}
	})
}
