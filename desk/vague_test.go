package desk_test

import (
	"testing"

	"tend/desk"
)

// A reply of these tests is vague if it is "hi" or "😊".
func vagueRules() desk.Rules {
	r := desk.DefaultRules()
	r.Vague = func(text string) bool { return text == "hi" }
	r.EmojiOnly = func(text string) bool { return text == "😊" }
	return r
}

func foldVague(t testing.TB, log ...desk.Entry) *desk.Session {
	t.Helper()
	all, orphans := desk.Fold(vagueRules(), li(), log)
	if len(all) != 1 || len(orphans) > 0 {
		t.Fatalf("%d sessions and %d orphans, want one session", len(all), len(orphans))
	}
	return all[0]
}

func TestWhatTheFirstReplyThatSaysSomethingIs(t *testing.T) {
	tests := []struct {
		name, log string
		told      string // "" for never
		by        desk.AgentID
		id        desk.MessageID
	}{
		{"a real reply at once", "0s customer\n1m agent mia", "1m", "mia", "m1"},
		{"a greeting, then a real reply of a colleague", "0s customer\n1m agent mia hi\n2m agent leo", "2m", "leo", "m2"},
		{"a greeting alone", "0s customer\n1m agent mia hi", "", "", ""},
		{"emoji alone", "0s customer\n1m agent mia 😊", "", "", ""},
		{"the second real reply changes nothing", "0s customer\n1m agent mia\n2m agent leo", "1m", "mia", "m1"},
		{"a customer who greets tells nothing", "0s customer\n1m customer", "", "", ""},
		{"an automatic answer tells nothing", "0s customer\n1m auto", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := foldVague(t, script(t, tt.log)...)
			checkInstant(t, "told", s.Told, tt.told)
			if s.ToldBy != tt.by || s.ToldID != tt.id {
				t.Errorf("told by %q with %q, want %q with %q", s.ToldBy, s.ToldID, tt.by, tt.id)
			}
		})
	}
}

func TestWhatIsVagueBesidesTheWords(t *testing.T) {
	tests := []struct {
		name string
		kind desk.Kind
		text string
		told bool
	}{
		{"a greeting", desk.KindText, "hi", false},
		{"a sticker", desk.KindEmoji, "", false},
		{"a picture with a greeting", desk.KindImage, "hi", true},
		{"a product card", desk.KindProduct, "", true},
		{"an order card", desk.KindOrder, "", true},
		{"words", desk.KindText, "hello", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			log := script(t, "0s customer\n1m agent mia")
			log[1].Kind, log[1].Text = tt.kind, tt.text
			if s := foldVague(t, log...); (s.Told != 0) != tt.told {
				t.Errorf("told at %v, want told: %v", s.Told, tt.told)
			}
		})
	}
}

func TestWithoutAVagueRuleEveryWordIsAReply(t *testing.T) {
	s := one(t, "0s customer\n1m agent mia hi")
	if s.Told != s.Replied || s.ToldBy != "mia" {
		t.Errorf("told %v by %q", s.Told, s.ToldBy)
	}
}

func ignoring(p desk.Policy) desk.Policy {
	p.IgnoreVague = true
	return p
}

func TestVerdictsThatIgnoreVagueReplies(t *testing.T) {
	day, short := ignoring(desk.Tiktok24h()), ignoring(desk.XHS3min())
	tests := []struct {
		name, log string
		policy    desk.Policy
		now       string
		want      desk.Outcome
		because   desk.Because
		by        desk.AgentID
		replied   string
	}{
		{"a greeting in time and a real reply too late", "0s customer\n1h assign mia\n1h agent mia hi\n24h1s agent mia", day, "40h", desk.Missed, desk.ByLateReply, "mia", "24h0m1s"},
		{"a greeting and a real reply, both in time", "0s customer\n1h agent mia hi\n2h agent leo", day, "40h", desk.Responded, desk.ByReply, "leo", "2h"},
		{"a real reply exactly at the end", "0s customer\n1h agent mia hi\n24h agent leo", day, "40h", desk.Responded, desk.ByReply, "leo", "24h"},
		{"a greeting alone, the window running", "0s customer\n1h agent mia hi", day, "2h", desk.Pending, desk.ByRunning, "unassigned", ""},
		{"a greeting alone, at the deadline", "0s customer\n1h agent mia hi", day, "24h", desk.Pending, desk.ByRunning, "unassigned", ""},
		{"a greeting alone, the window over", "0s customer\n1h agent mia hi", day, "24h1s", desk.Missed, desk.ByNoReply, "unassigned", ""},
		{"the same where vague replies count", "0s customer\n1h agent mia hi", desk.Tiktok24h(), "24h1s", desk.Responded, desk.ByReply, "mia", "1h"},
		{"no reply needed leaves it out all the same", "0s customer\n1h agent mia hi\n2h mark no-reply", day, "40h", desk.Excluded, desk.ByExclusion, "", ""},
		{"served by the card, then greeted", "0s faq q\n1s auto q\n1m agent mia hi", day, "2m", desk.Responded, desk.ByFAQ, "auto", ""},
		{"served by the card, then told", "0s faq q\n1s auto q\n1m agent mia", day, "2m", desk.Responded, desk.ByFAQ, "mia", "1m"},
		{"told before the follow-up came", "0s faq q\n1s auto q\n1m agent mia\n1h customer", day, "40h", desk.Responded, desk.ByReply, "mia", "1m"},
		{"greeted before the follow-up came", "0s faq q\n1s auto q\n1m agent mia hi\n1h customer", day, "40h", desk.Missed, desk.ByNoReply, "unassigned", ""},
		{"three minutes, greeted within, told within", "0s customer\n1m agent mia hi\n3m agent mia", short, "1h", desk.Responded, desk.ByReply, "mia", "3m"},
		{"three minutes, greeted within, told after", "0s customer\n1m agent mia hi\n3m1s agent mia", short, "1h", desk.Missed, desk.ByLateReply, "unassigned", "3m1s"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := book(t, "UTC").Judge(foldVague(t, script(t, tt.log)...), tt.policy, after(t, tt.now))
			if v.Outcome != tt.want || v.Because != tt.because || v.By != tt.by {
				t.Errorf("got %v because %s, %q; want %v because %s, %q", v.Outcome, v.Because, v.By, tt.want, tt.because, tt.by)
			}
			checkInstant(t, "replied", v.Replied, tt.replied)
		})
	}
}

func TestAVerdictSaysWhichReplyItPassedOver(t *testing.T) {
	s := foldVague(t, script(t, "0s customer\n1h agent mia hi\n2h agent leo")...)
	v := book(t, "UTC").Judge(s, ignoring(desk.Tiktok24h()), after(t, "3h"))
	if v.Vague != after(t, "1h") || v.RepliedBy != "leo" {
		t.Errorf("passed over %v, replied by %q", v.Vague, v.RepliedBy)
	}
	v = book(t, "UTC").Judge(s, desk.Tiktok24h(), after(t, "3h"))
	if v.Vague != 0 || v.RepliedBy != "mia" {
		t.Errorf("where it counts: passed over %v, replied by %q", v.Vague, v.RepliedBy)
	}
}
