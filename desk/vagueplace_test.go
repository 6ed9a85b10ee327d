package desk_test

import (
	"testing"

	"tend/desk"
)

func strictBook(t testing.TB, shipped desk.Policy, more ...string) *desk.Book {
	t.Helper()
	b, problems := desk.NewBook([]desk.Shop{{ID: "shop", Policies: append([]string{shipped.ID}, more...)}}, nil,
		[]desk.Policy{ignoring(shipped)}, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

func TestPlaceWhereVagueRepliesAreIgnored(t *testing.T) {
	tests := []struct {
		name, log, now string
		state          desk.State
		due, next      string
		expiring       bool
	}{
		{"greeted: the policy's deadline is left", "0s customer\n1h agent mia hi", "2h", desk.WaitingState, "24h", "20h", false},
		{"greeted, past twenty hours", "0s customer\n1h agent mia hi", "20h", desk.Expiring, "24h", "24h", true},
		{"greeted, and the window over", "0s customer\n1h agent mia hi", "24h", desk.Overdue, "24h", "", true},
		{"greeted, then told", "0s customer\n1h agent mia hi\n2h agent mia", "3h", desk.Answered, "", "", false},
		{"greeted, and no reply needed", "0s customer\n1h agent mia hi\n2h mark no-reply", "3h", desk.Answered, "", "", false},
		{"greeted, and asked again", "0s customer\n1h agent mia hi\n90m customer", "2h", desk.WaitingState, "3h30m", "3h30m", false},
		{"greeted, asked again, past the tier's time", "0s customer\n1h agent mia hi\n90m customer", "4h", desk.WaitingState, "24h", "20h", false},
		{"greeted, and ended", "0s customer\n1h agent mia hi\n2h close mia", "3h", desk.Answered, "", "", false},
		{"told, and asked again: only the tier is left", "0s customer\n1h agent mia\n2h customer", "3h", desk.WaitingState, "4h", "4h", false},
		{"served by the card and greeted", "0s faq q\n1s auto q\n1h agent mia hi", "2h", desk.Answered, "", "", false},
	}
	b := strictBook(t, desk.Tiktok24h())
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := b.Place(foldVague(t, script(t, tt.log)...), after(t, tt.now))
			if p.State != tt.state || p.Expiring != tt.expiring {
				t.Errorf("got %s, expiring %v; want %s, %v", p.State, p.Expiring, tt.state, tt.expiring)
			}
			checkInstant(t, "due", p.Due, tt.due)
			checkInstant(t, "next", p.Next, tt.next)
		})
	}
}

// Expiring soon shows a greeting that went no further, wherever one of the
// shop's policies ignores it.
func TestAGreetingThatWentNoFurtherIsInExpiringSoon(t *testing.T) {
	s := foldVague(t, script(t, "0s customer\n1m agent mia hi")...)
	now := after(t, "21h")
	for _, tt := range []struct {
		name string
		book *desk.Book
		want int
	}{
		{"ignored", strictBook(t, desk.Tiktok24h()), 1},
		{"ignored by one of two", strictBook(t, desk.Tiktok24h(), "xhs-3min"), 1},
		{"counted", bookOf(t, "tiktok-24h"), 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.book.List(desk.PaneExpiring, []*desk.Session{s}, "mia", now); len(got) != tt.want {
				t.Errorf("%d rows, want %d", len(got), tt.want)
			}
		})
	}
}

// Of a greeting and a real reply, the one that did not arrive holds up the
// policies whose clock it stopped.
func TestWhichReplyThatDidNotArriveHoldsUpWhat(t *testing.T) {
	tests := []struct {
		name     string
		strict   bool
		failed   int // which entry of the log
		expiring bool
		due      string
	}{
		{"the greeting, where it counts", false, 1, true, "24h"},
		{"the greeting, where it does not", true, 1, false, ""},
		{"the real reply, where the greeting counts", false, 2, false, ""},
		{"the real reply, where it does not", true, 2, true, "24h"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			log := script(t, "0s customer\n1h agent mia hi\n2h agent mia")
			log[tt.failed].Delivery = desk.Failed
			b := bookOf(t, "tiktok-24h")
			if tt.strict {
				b = strictBook(t, desk.Tiktok24h())
			}
			p := b.Place(foldVague(t, log...), after(t, "2h30m"))
			if p.Expiring != tt.expiring {
				t.Errorf("expiring %v, want %v", p.Expiring, tt.expiring)
			}
			checkInstant(t, "due", p.Due, tt.due)
		})
	}
}

func TestAPlaceThatIgnoresVagueRepliesHoldsUntilNext(t *testing.T) {
	b := strictBook(t, desk.Tiktok24h(), "xhs-3min")
	s := foldVague(t, script(t, "0s customer\n1m agent mia hi")...)
	steps := 0
	for now := after(t, "1m"); ; steps++ {
		p := b.Place(s, now)
		if p.Next == 0 {
			break
		}
		if last := b.Place(s, p.Next-1); last != p {
			t.Errorf("at %s %+v, just before %s %+v", ago(now), p, ago(p.Next), last)
		}
		now = p.Next
	}
	if steps != 2 {
		t.Errorf("%d changes, want two: at twenty hours and at a day", steps)
	}
}

// A greeting that did not arrive and that no policy goes by keeps its session
// expiring while it is all that the customer was to get.
func TestAGreetingAloneThatDidNotArrive(t *testing.T) {
	log := script(t, "0s customer\n1h agent mia hi")
	log[1].Delivery = desk.Failed
	p := strictBook(t, desk.Tiktok24h()).Place(foldVague(t, log...), after(t, "2h30m"))
	if !p.Expiring || p.State != desk.Expiring {
		t.Errorf("got %+v", p)
	}
	checkInstant(t, "due", p.Due, "24h")
}
