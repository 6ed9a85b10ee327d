package desk_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

func bookOf(t testing.TB, policies ...string) *desk.Book {
	t.Helper()
	b, problems := desk.NewBook([]desk.Shop{{ID: "shop", Policies: policies}}, nil, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

func TestPlace(t *testing.T) {
	day, short := []string{"tiktok-24h"}, []string{"xhs-3min"}
	tests := []struct {
		name, log string
		policies  []string
		now       string
		state     desk.State
		due, next string // "" for never
		expiring  bool
		tier      bool
	}{
		{"fresh: the tier is due first", "0s customer", day, "0s", desk.WaitingState, "2h", "2h", false, true},
		{"a moment before the tier's time", "0s customer", day, "1h59m59s", desk.WaitingState, "2h", "2h", false, true},
		{"the tier's time is over: the policy is next", "0s customer", day, "2h", desk.WaitingState, "24h", "20h", false, false},
		{"a moment before twenty hours", "0s customer", day, "19h59m59s", desk.WaitingState, "24h", "20h", false, false},
		{"at twenty hours it expires", "0s customer", day, "20h", desk.Expiring, "24h", "24h", true, false},
		{"a moment before a day", "0s customer", day, "23h59m59s", desk.Expiring, "24h", "24h", true, false},
		{"at a day it is overdue", "0s customer", day, "24h", desk.Overdue, "24h", "", true, false},
		{"and stays so", "0s customer", day, "60h", desk.Overdue, "24h", "", true, false},
		{"answered", "0s customer\n1m agent mia", day, "2m", desk.Answered, "", "", false, false},
		{"served by the card", "0s faq q\n1s auto q", day, "2m", desk.Answered, "", "", false, false},
		{"no reply needed", "0s customer\n1m mark no-reply", day, "2m", desk.Answered, "", "", false, false},
		{"ended", "0s customer\n1m close mia", day, "2m", desk.Answered, "", "", false, false},
		{"asked again: only the tier is left", "0s customer\n1m agent mia\n1h customer", day, "1h", desk.WaitingState, "3h", "3h", false, true},
		{"asked again, and past the tier's time", "0s customer\n1m agent mia\n1h customer", day, "4h", desk.Overdue, "3h", "21h", false, false},
		{"asked again, twenty hours ago", "0s customer\n1m agent mia\n1h customer", day, "21h", desk.Overdue, "3h", "", true, false},
		{"three minutes are due before the tier", "0s customer", short, "1m", desk.WaitingState, "3m", "1m30s", false, false},
		{"half of them are over", "0s customer", short, "1m30s", desk.Expiring, "3m", "3m", true, false},
		{"all of them are over: the tier is next", "0s customer", short, "3m", desk.Expiring, "2h", "2h", true, true},
		{"both policies", "0s customer", []string{"tiktok-24h", "xhs-3min"}, "3h", desk.Expiring, "24h", "20h", true, false},
		{"opened by an agent: no policy counts it", "0s agent mia\n1h customer", day, "1h", desk.WaitingState, "3h", "3h", false, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := bookOf(t, tt.policies...).Place(one(t, tt.log), after(t, tt.now))
			if p.State != tt.state || p.Expiring != tt.expiring || (p.Due != 0 && p.Tier != tt.tier && p.State != desk.Overdue) {
				t.Errorf("got %s, expiring %v, by tier %v; want %s, %v, %v", p.State, p.Expiring, p.Tier, tt.state, tt.expiring, tt.tier)
			}
			checkInstant(t, "due", p.Due, tt.due)
			checkInstant(t, "next", p.Next, tt.next)
		})
	}
}

func checkInstant(t *testing.T, what string, got desk.Instant, want string) {
	t.Helper()
	switch {
	case want == "" && got != 0:
		t.Errorf("%s is %s, want none", what, ago(got))
	case want != "" && got != after(t, want):
		t.Errorf("%s is %s, want %s", what, ago(got), want)
	}
}

// Between now and Next nothing about a place changes.
func TestAPlaceHoldsUntilNext(t *testing.T) {
	b := bookOf(t, "tiktok-24h", "xhs-3min")
	s := one(t, "0s customer")
	for now := start(); ; {
		p := b.Place(s, now)
		if p.Next == 0 {
			if p.State != desk.Overdue {
				t.Errorf("ends as %s", p.State)
			}
			return
		}
		if p.Next <= now {
			t.Fatalf("at %s the next change is at %s", ago(now), ago(p.Next))
		}
		if last := b.Place(s, p.Next-1); last != p {
			t.Errorf("at %s %+v, just before %s %+v", ago(now), p, ago(p.Next), last)
		}
		now = p.Next
	}
}

func TestTierTimes(t *testing.T) {
	tests := []struct {
		tier desk.Tier
		due  time.Duration
	}{{desk.Urgent, 15 * time.Minute}, {desk.Normal, 2 * time.Hour}, {desk.Social, 8 * time.Hour}, {0, 2 * time.Hour}}
	for _, tt := range tests {
		s := waiting("s", start())
		s.Tiers = s.Tiers.With(tt.tier)
		if p := bookOf(t).Place(s, start()); p.Due != start().Add(tt.due) || !p.Tier {
			t.Errorf("%q is due %s", tt.tier, ago(p.Due))
		}
	}
}

func TestTheMostPressingMessageGivesTheTier(t *testing.T) {
	r := desk.Rules{
		EmojiOnly: func(text string) bool { return text == "😊" },
		Tier: func(text string) desk.Tier {
			return map[string]desk.Tier{"refund!": desk.Urgent, "thanks": desk.Social}[text]
		},
	}
	tests := []struct {
		name  string
		texts []string
		kind  desk.Kind
		want  desk.Tier
	}{
		{"thanks alone", []string{"thanks"}, desk.KindText, desk.Social},
		{"emoji may ask for something", []string{"😊"}, desk.KindText, desk.Normal},
		{"thanks and a refund", []string{"thanks", "refund!", "thanks"}, desk.KindText, desk.Urgent},
		{"a picture may be a question", []string{""}, desk.KindImage, desk.Normal},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var log []desk.Entry
			for i, text := range tt.texts {
				log = append(log, desk.Entry{Type: desk.Message, ID: desk.MessageID(rune('a' + i)), At: start() + desk.Instant(i),
					From: desk.FromCustomer, Kind: tt.kind, Text: text})
			}
			all, _ := desk.Fold(r, li(), log)
			if got := all[0].Tier(); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// A first reply that may not have arrived has answered nobody.
func TestAReplyThatDidNotArriveKeepsTheSessionExpiring(t *testing.T) {
	tests := []struct {
		state    desk.Delivery
		expiring bool
	}{
		{desk.Settled, false}, {desk.Held, false}, {desk.Queued, false}, {desk.Sending, false}, {desk.Sent, false},
		{desk.Failed, true}, {desk.Unconfirmed, true},
	}
	for _, tt := range tests {
		log := script(t, "0s customer\n1h agent mia")
		log[1].Delivery = tt.state
		all, _ := desk.Fold(desk.DefaultRules(), li(), log)
		p := bookOf(t).Place(all[0], after(t, "2h"))
		if p.Expiring != tt.expiring || (p.Due == after(t, "24h")) != tt.expiring {
			t.Errorf("%s: expiring %v, due %s", tt.state, p.Expiring, ago(p.Due))
		}
	}
}

// A first reply that did not arrive moves no deadline: whoever waits is due when
// they would be without it.
func TestAReplyThatDidNotArriveMovesNoDeadline(t *testing.T) {
	for _, policies := range [][]string{{"tiktok-24h"}, {"xhs-3min"}, {"tiktok-24h", "xhs-3min"}, nil} {
		for _, replied := range []string{"1m", "1h", "3h", "23h", "26h"} {
			log := script(t, "0s customer\n"+replied+" agent mia")
			log[1].Delivery = desk.Failed
			lost, _ := desk.Fold(desk.DefaultRules(), li(), log)
			none, _ := desk.Fold(desk.DefaultRules(), li(), log[:1])
			for now := after(t, replied); now < after(t, "60h"); now = now.Add(7 * time.Minute) {
				got, want := bookOf(t, policies...).Place(lost[0], now), bookOf(t, policies...).Place(none[0], now)
				if got.Due != want.Due || got.Since != want.Since || (got.State == desk.Overdue) != (want.State == desk.Overdue) || !got.Expiring {
					t.Fatalf("%v, replied after %s, at %s: %+v, without the reply %+v", policies, replied, ago(now), got, want)
				}
			}
		}
	}
}

// Where no customer has written, a reply that did not arrive is to be looked at
// within its tier's time.
func TestTheFirstWordsOfOursThatDidNotArrive(t *testing.T) {
	log := script(t, "1h agent mia")
	log[0].Delivery = desk.Failed
	all, _ := desk.Fold(desk.DefaultRules(), li(), log)
	p := bookOf(t).Place(all[0], after(t, "90m"))
	if !p.Expiring || p.State != desk.Expiring || p.Since != 0 {
		t.Errorf("got %+v", p)
	}
	checkInstant(t, "due", p.Due, "3h")
}

func TestPanes(t *testing.T) {
	mine := one(t, "0s customer\n1m assign mia")
	others := one(t, "0s customer\n1m assign leo")
	free := one(t, "0s customer")
	ended := one(t, "0s customer\n1m assign mia\n2m close mia")
	b := bookOf(t)
	tests := []struct {
		name string
		pane desk.Pane
		me   desk.AgentID
		now  string
		want []*desk.Session
	}{
		{"unassigned", desk.PaneUnassigned, "mia", "1h", []*desk.Session{free}},
		{"mine", desk.PaneMine, "mia", "1h", []*desk.Session{mine}},
		{"nobody's are not of no one in particular", desk.PaneMine, "", "1h", nil},
		{"nothing expires yet", desk.PaneExpiring, "mia", "19h", nil},
		{"expiring is anyone's", desk.PaneExpiring, "mia", "20h", []*desk.Session{mine, others, free}},
		{"overdue is still there", desk.PaneExpiring, "mia", "30h", []*desk.Session{mine, others, free}},
		{"no pane in particular", 0, "mia", "1h", []*desk.Session{mine, others, free}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []*desk.Session
			for _, r := range b.List(tt.pane, []*desk.Session{mine, others, free, ended}, tt.me, after(t, tt.now)) {
				got = append(got, r.Session)
			}
			if len(got) != len(tt.want) {
				t.Fatalf("%d rows, want %d", len(got), len(tt.want))
			}
			for _, s := range tt.want {
				if !slices.Contains(got, s) {
					t.Errorf("missing: %s", outline(s))
				}
			}
		})
	}
}

func TestOrderOfRows(t *testing.T) {
	row := func(id string, state desk.State, due, since, last int) desk.Row {
		at := func(n int) desk.Instant {
			if n == 0 {
				return 0
			}
			return start().Add(time.Duration(n) * time.Minute)
		}
		return desk.Row{Session: &desk.Session{ID: desk.SessionID(id), LastAt: at(last)},
			Place: desk.Place{State: state, Due: at(due), Since: at(since)}}
	}
	tests := []struct {
		name string
		pane desk.Pane
		rows []desk.Row
		want string
	}{
		{"by due time", desk.PaneMine, []desk.Row{row("a", desk.WaitingState, 9, 1, 1), row("b", desk.WaitingState, 5, 1, 1)}, "b a"},
		{"overdue first where all is listed", desk.PaneMine, []desk.Row{row("a", desk.Expiring, 9, 1, 1), row("b", desk.Overdue, 5, 1, 1)}, "b a"},
		{"overdue last among the expiring", desk.PaneExpiring, []desk.Row{row("b", desk.Overdue, 5, 1, 1), row("a", desk.Expiring, 9, 1, 1)}, "a b"},
		{"of one due time who waits longest", desk.PaneMine, []desk.Row{row("a", desk.WaitingState, 5, 2, 1), row("b", desk.WaitingState, 5, 1, 1)}, "b a"},
		{"then by id", desk.PaneMine, []desk.Row{row("b", desk.WaitingState, 5, 1, 1), row("a", desk.WaitingState, 5, 1, 1)}, "a b"},
		{"where nobody waits comes last, newest first", desk.PaneMine,
			[]desk.Row{row("a", desk.Answered, 0, 0, 1), row("b", desk.Answered, 0, 0, 2), row("c", desk.WaitingState, 9, 1, 0)}, "c b a"},
		{"and those by id", desk.PaneMine, []desk.Row{row("b", desk.Answered, 0, 0, 1), row("a", desk.Answered, 0, 0, 1)}, "a b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			slices.SortFunc(tt.rows, tt.pane.Compare)
			var got []string
			for _, r := range tt.rows {
				got = append(got, string(r.ID))
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %v, want %s", got, tt.want)
			}
		})
	}
}
