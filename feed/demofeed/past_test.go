package demofeed_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed/demofeed"
)

// ofThePast reports whether a customer belongs to the history alone.
func ofThePast(c desk.CustomerID) bool { return len(c) == 5 && c[0] == 'h' }

func TestThePastIsOver(t *testing.T) {
	eachMoment(t, func(t *testing.T, now time.Time) {
		over, idle, again := 0, 0, 0
		for _, s := range fold(t, now).sessions {
			if !ofThePast(s.Customer) {
				continue
			}
			over++
			if s.ClosedBy == desk.System {
				idle++
			}
			if s.Visit > 0 {
				again++
			}
			if s.Active() || s.ClosedIdle || s.LastEntry > desk.At(now.Add(-20*minute)) {
				t.Errorf("session %s of %s is not over: %+v", s.ID, s.Customer, s)
			}
		}
		if over < 750 || over > 1000 || idle < 30 || again < 40 {
			t.Errorf("%d sessions, of which nobody closed %d; in %d the customer was here before", over, idle, again)
		}
	})
}

func TestThePastChangesNoList(t *testing.T) {
	eachMoment(t, func(t *testing.T, now time.Time) {
		for _, s := range fold(t, now).open() {
			if ofThePast(s.Customer) || slices.Contains([]desk.CustomerID{"mrs-peach", "captain-joe", "lao-chake", "vivi"}, s.Customer) {
				t.Errorf("%s is on a list", s.Customer)
			}
		}
	})
}

func TestThePastHasTheShapeOfItsShops(t *testing.T) {
	f := fold(t, noon())
	hours := map[desk.ShopID]*[24]int{"fern-and-fable": {}, "shancha": {}, "yunduo": {}}
	for _, s := range f.sessions {
		if ofThePast(s.Customer) {
			hours[s.Shop][s.OpenedAt.In(f.book.Zone(s.Shop)).Hour()]++
		}
	}
	for shop, of := range hours {
		night, evening := of[1]+of[2]+of[3]+of[4], of[18]+of[19]+of[20]+of[21]
		if evening < 4*night || night+evening == 0 {
			t.Errorf("shop %s has %d customers at night and %d in the evening", shop, night, evening)
		}
	}
}

func TestRepliesOfThePastWerePrepared(t *testing.T) {
	prepared, edited, wordings := map[string]int{}, 0, map[string]int{}
	for k, log := range fold(t, noon()).logs {
		for _, e := range log {
			source, _, _ := strings.Cut(e.Prepared, ":")
			if e.Human() {
				prepared[source]++
			}
			if e.Edited {
				edited++
			}
			if strings.Contains(e.Text, "{") {
				t.Errorf("a variable is left in %q", e.Text)
			}
			if asked := strings.TrimRight(e.Text, "?？"); ofThePast(k.Customer) && e.From == desk.FromCustomer && asked != e.Text && !inFAQ(asked) {
				wordings[asked]++
			}
		}
	}
	for _, source := range []string{"", "quick", "prompt", "remark", "faq"} {
		if prepared[source] < 20 {
			t.Errorf("%d replies were prepared as %q", prepared[source], source)
		}
	}
	for text, n := range wordings {
		if n > 15 {
			t.Errorf("%d customers ask %q", n, text)
		}
	}
	if edited < 40 {
		t.Errorf("%d replies were changed before they were sent", edited)
	}
}

// inFAQ reports whether a question is one of the FAQ, of which a test has few.
func inFAQ(asked string) bool {
	return slices.ContainsFunc(faqs(), func(f desk.FAQ) bool {
		return strings.HasSuffix(strings.ToLower(asked), strings.ToLower(strings.TrimRight(f.Question, "?？")))
	})
}

func TestWithoutPreparedTextsAllIsWrittenByHand(t *testing.T) {
	for _, l := range demofeed.Seed(noon(), "ada", demofeed.Texts{}).Logs {
		for _, e := range l.Entries {
			if e.Prepared != "" || e.Edited {
				t.Errorf("%q is prepared as %s", e.Text, e.Prepared)
			}
		}
	}
}

func TestMarksOfThePast(t *testing.T) {
	marks := map[string]int{}
	for _, s := range fold(t, noon()).sessions {
		switch {
		case !ofThePast(s.Customer):
		case s.NoReply != 0:
			marks["no reply"]++
		case s.Reported != 0 && s.Ruling == 0:
			marks["reported"]++
		case s.Ruling != 0:
			marks[s.Ruling.String()]++
		}
	}
	for _, what := range []string{"no reply", "reported", "upheld", "rejected"} {
		if marks[what] == 0 {
			t.Errorf("no session is marked as %s: %v", what, marks)
		}
	}
}

func TestSomebodyWasThereOnMostDays(t *testing.T) {
	eachMoment(t, func(t *testing.T, now time.Time) {
		s := demofeed.Seed(now, "ada", texts())
		presence := desk.NewPresence(s.Presence)
		empty := 0
		for day := range 41 {
			from := desk.At(now).Add(-time.Duration(day+2) * 24 * hour)
			if who, known := presence.Accepting(from, from.Add(24*hour)); !known || len(who) == 0 {
				empty++
			}
		}
		if empty > 2 {
			t.Errorf("nobody was there on %d days", empty)
		}
		for _, one := range s.Presence {
			if one.At > s.Agents[0].StatusAt {
				t.Errorf("%s did something after this morning, when all stand as they do now", one.Agent)
			}
		}
	})
}

func TestTheRosterHasAHole(t *testing.T) {
	f := fold(t, noon())
	r, problems := f.book.Roster(demofeed.Seed(noon(), "ada", texts()).Roster)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	longest := time.Duration(0)
	for _, g := range r.For("fern-and-fable").Gaps(f.now, f.now.Add(7*24*hour)) {
		longest = max(longest, g.To.Sub(g.From))
	}
	if longest < 30*hour || longest > 48*hour {
		t.Errorf("the longest time without anybody is %s, want the weekend", longest)
	}
}
