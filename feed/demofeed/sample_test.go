package demofeed_test

import (
	"reflect"
	"testing"
	"time"

	"tend/desk"
	"tend/feed/demofeed"
)

// folded is the sample as the desk sees it.
type folded struct {
	book     *desk.Book
	now      desk.Instant
	sessions []*desk.Session // all, open or not
	logs     map[desk.Key][]desk.Entry
}

func fold(t *testing.T, now time.Time) folded {
	t.Helper()
	s := demofeed.Seed(now, "ada", texts())
	book, problems := desk.NewBook(s.Shops, nil, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	r := rules()
	f := folded{book: book, now: desk.At(now), logs: map[desk.Key][]desk.Entry{}}
	for _, l := range s.Logs {
		sessions, orphans := desk.Fold(r, l.Key, l.Entries)
		if len(orphans) > 0 {
			t.Errorf("customer %s: %v belongs to no session", l.Key.Customer, orphans)
		}
		for _, session := range sessions {
			f.sessions = append(f.sessions, r.AsOf(session, f.now))
		}
		if f.logs[l.Key] != nil {
			t.Errorf("customer %s is told twice", l.Key.Customer)
		}
		f.logs[l.Key] = l.Entries
	}
	return f
}

func (f folded) open() []*desk.Session {
	var out []*desk.Session
	for _, s := range f.sessions {
		if s.Open() {
			out = append(out, s)
		}
	}
	return out
}

func TestSeedIsTheSameTwice(t *testing.T) {
	if !reflect.DeepEqual(demofeed.Seed(noon(), "ada", texts()), demofeed.Seed(noon(), "ada", texts())) {
		t.Error("two samples of the same time are different")
	}
}

func TestSeedEntriesAreValid(t *testing.T) {
	eachMoment(t, func(t *testing.T, now time.Time) {
		for k, log := range fold(t, now).logs {
			checkLog(t, k, log, desk.At(now))
		}
	})
}

func checkLog(t *testing.T, k desk.Key, log []desk.Entry, now desk.Instant) {
	t.Helper()
	type name struct {
		message bool
		id      desk.MessageID
	}
	seen := map[name]bool{}
	last := desk.Instant(0)
	for _, e := range log {
		n := name{e.Type == desk.Message, e.ID}
		switch {
		case e.At > now:
			t.Errorf("%s of customer %s lies %s in the future", e.ID, k.Customer, e.At.Sub(now))
		case e.At < last:
			t.Errorf("%s of customer %s is out of order", e.ID, k.Customer)
		case e.ID == "" || seen[n]:
			t.Errorf("customer %s has two entries %q", k.Customer, e.ID)
		case e.Type == desk.Message && (e.From == 0 || e.Kind == 0 || e.Text+e.URL+e.Ref == ""):
			t.Errorf("%s of customer %s is empty: %+v", e.ID, k.Customer, e)
		case e.Human() && e.Agent == "":
			t.Errorf("%s of customer %s has no author", e.ID, k.Customer)
		case len(e.Text) > desk.MaxText:
			t.Errorf("%s of customer %s is too long", e.ID, k.Customer)
		}
		seen[n], last = true, e.At
	}
}

func TestMessageIDsAreUniqueInAShop(t *testing.T) {
	type name struct {
		shop desk.ShopID
		id   desk.MessageID
	}
	seen := map[name]bool{}
	for k, log := range fold(t, noon()).logs {
		for _, e := range log {
			n := name{k.Shop, e.ID}
			if e.Type == desk.Message && seen[n] {
				t.Errorf("shop %s has message %s twice", k.Shop, e.ID)
			}
			seen[n] = seen[n] || e.Type == desk.Message
		}
	}
}

func TestMyNameMayBeAColleagues(t *testing.T) {
	ids := map[desk.AgentID]bool{}
	for _, a := range demofeed.Seed(noon(), "mia", texts()).Agents {
		if ids[a.ID] {
			t.Errorf("two agents are called %s", a.ID)
		}
		ids[a.ID] = true
	}
	if len(ids) != 4 || !ids["mia"] {
		t.Errorf("the agents are %v", ids)
	}
}

func TestRateOfTheWeek(t *testing.T) {
	eachMoment(t, func(t *testing.T, now time.Time) {
		f := fold(t, now)
		policy, _ := f.book.Policy("tiktok-24h")
		var responded, missed float64
		excluded := 0
		for _, s := range f.sessions {
			if s.OpenedAt < f.now.Add(-7*24*time.Hour) || f.book.Policies(s.Shop)[0].ID != policy.ID {
				continue
			}
			switch f.book.Judge(s, policy, f.now).Outcome {
			case desk.Responded:
				responded++
			case desk.Missed:
				missed++
			case desk.Excluded:
				excluded++
			}
		}
		if excluded < 2 {
			t.Errorf("%d sessions are left out by the policy", excluded)
		}
		rate := responded / (responded + missed)
		t.Logf("%v responded, %v missed: %.3f", responded, missed, rate)
		if rate < 0.90 || rate > 0.93 {
			t.Errorf("%v responded, %v missed: %.3f", responded, missed, rate)
		}
	})
}
