package desk_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

func TestClocks(t *testing.T) {
	checkOutlines(t, []outlineCase{
		{"a message waits and starts the clock", "0s customer", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"a second message moves nothing", "0s customer\n1h customer", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"any kind needs a human", "0s customer emoji", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"a reply ends the waiting", "0s customer\n1h agent mia", []string{"opened 0s by customer, clock 0s, replied 1h0m0s mia"}},
		{"the next question waits anew on the old clock", "0s customer\n1h agent mia\n2h customer", []string{"opened 0s by customer, clock 0s, waits 2h0m0s, replied 1h0m0s mia"}},
		{"the first reply stays the first", "0s customer\n1h agent mia\n2h agent leo", []string{"opened 0s by customer, clock 0s, replied 1h0m0s mia"}},
		{"a machine does not reply", "0s customer\n1s auto\n2s system", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"a press without its answer waits", "0s faq q", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"a press with its answer does not", "0s faq q\n1s auto q", []string{"opened 0s by customer"}},
		{"the answer of another press is none", "0s faq q\n1s auto p", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"an answer told before its press", "0s customer image\n1s auto q\n1s faq q\n2s agent mia", []string{"opened 0s by customer, clock 0s, replied 2s mia"}},
		{"one of two presses answered", "0s faq q\n1s faq p\n2s auto q", []string{"opened 0s by customer, clock 1s, waits 1s"}},
		{"a follow-up starts the clock", "0s faq q\n1s auto q\n1h customer", []string{"opened 0s by customer, clock 1h0m0s, waits 1h0m0s"}},
		{"a reply before the follow-up", "0s faq q\n1s auto q\n1m agent mia\n1h customer", []string{"opened 0s by customer, clock 1h0m0s, waits 1h0m0s, replied 1m0s mia"}},
		{"a late answer takes a replied press off the clock", "0s faq q\n1m agent mia\n2m auto q", []string{"opened 0s by customer, replied 1m0s mia"}},
		{"no reply needed ends the waiting, not the clock", "0s customer\n1m mark no-reply", []string{"opened 0s by customer, clock 0s, no-reply"}},
		{"no reply needed ends the waiting for a press", "0s faq q\n1m mark no-reply", []string{"opened 0s by customer, clock 0s, no-reply"}},
		{"what comes after no reply needed waits", "0s customer\n1m mark no-reply\n2m customer", []string{"opened 0s by customer, clock 0s, waits 2m0s, no-reply"}},
	})
}

func TestSessionLife(t *testing.T) {
	checkOutlines(t, []outlineCase{
		{"an agent may write first", "0s agent mia\n1h customer", []string{"opened 0s by agent, clock 1h0m0s, waits 1h0m0s, replied 0s mia"}},
		{"closed by an agent", "0s customer\n1h close mia", []string{"opened 0s by customer, clock 0s, waits 0s, closed 1h0m0s by mia"}},
		{"a second close changes nothing", "0s customer\n1h close mia\n2h close leo", []string{"opened 0s by customer, clock 0s, waits 0s, closed 1h0m0s by mia"}},
		{"a message after the end opens another", "0s customer\n1m agent mia\n2m close mia\n2m customer", []string{
			"opened 0s by customer, clock 0s, replied 1m0s mia, closed 2m0s by mia", "opened 2m0s by customer, clock 2m0s, waits 2m0s"}},
		{"an agent's message after the end opens one too", "0s customer\n1m close mia\n2m agent mia", []string{
			"opened 0s by customer, clock 0s, waits 0s, closed 1m0s by mia", "opened 2m0s by agent, replied 2m0s mia"}},
		{"machines open nothing after the end", "0s customer\n1m close mia\n2m auto\n3m system", []string{"opened 0s by customer, clock 0s, waits 0s, closed 1m0s by mia"}},
		{"answered ends after a day", "0s customer\n1m agent mia\n24h1m customer", []string{
			"opened 0s by customer, clock 0s, replied 1m0s mia, closed 24h1m0s by system", "opened 24h1m0s by customer, clock 24h1m0s, waits 24h1m0s"}},
		{"answered is there until then", "0s customer\n1m agent mia\n24h59s customer", []string{"opened 0s by customer, clock 0s, waits 24h0m59s, replied 1m0s mia"}},
		{"any message puts off the end", "0s customer\n1m agent mia\n20h auto\n30h customer", []string{"opened 0s by customer, clock 0s, waits 30h0m0s, replied 1m0s mia"}},
		{"unanswered ends after three days", "0s customer\n72h customer", []string{
			"opened 0s by customer, clock 0s, waits 0s, closed 72h0m0s by system", "opened 72h0m0s by customer, clock 72h0m0s, waits 72h0m0s"}},
		{"a day is not enough for that", "0s customer\n71h59m59s customer", []string{"opened 0s by customer, clock 0s, waits 0s"}},
		{"answered by a FAQ ends after a day", "0s faq q\n0s auto q\n24h customer", []string{
			"opened 0s by customer, closed 24h0m0s by system", "opened 24h0m0s by customer, clock 24h0m0s, waits 24h0m0s"}},
		{"marked after its day was over ends with the mark", "0s customer\n30h mark no-reply\n31h customer", []string{
			"opened 0s by customer, clock 0s, no-reply, closed 30h0m0s by system", "opened 31h0m0s by customer, clock 31h0m0s, waits 31h0m0s"}},
		{"an assignment does not put off the end", "0s customer\n1m agent mia\n20h assign leo\n25h customer", []string{
			"opened 0s by customer, clock 0s, replied 1m0s mia, with leo, closed 24h1m0s by system", "opened 25h0m0s by customer, clock 25h0m0s, waits 25h0m0s"}},
		{"a close line for the idle end is that end", "0s agent mia\n24h close system\n24h customer", []string{
			"opened 0s by agent, replied 0s mia, closed 24h0m0s by system", "opened 24h0m0s by customer, clock 24h0m0s, waits 24h0m0s"}},
		{"also when it was read after the message that opened the next", "0s agent mia\n24h customer\n24h close system", []string{
			"opened 0s by agent, replied 0s mia, closed 24h0m0s by system", "opened 24h0m0s by customer, clock 24h0m0s, waits 24h0m0s"}},
		{"an agent may close at the instant a session opened", "0s agent mia\n24h customer\n24h close mia", []string{
			"opened 0s by agent, replied 0s mia, closed 24h0m0s by system", "opened 24h0m0s by customer, clock 24h0m0s, waits 24h0m0s, closed 24h0m0s by mia"}},
		{"who served before is not who has it now", "0s customer\n1m assign mia\n2m agent mia\n3m close mia\n1h customer", []string{
			"opened 0s by customer, clock 0s, replied 2m0s mia, with mia, closed 3m0s by mia", "opened 1h0m0s by customer, clock 1h0m0s, waits 1h0m0s"}},
	})
}

func TestMarks(t *testing.T) {
	checkOutlines(t, []outlineCase{
		{"reported is pending", "0s customer\n1m mark reported", []string{"opened 0s by customer, clock 0s, waits 0s, reported"}},
		{"upheld", "0s customer\n1m mark reported\n2m mark upheld", []string{"opened 0s by customer, clock 0s, waits 0s, upheld, reported"}},
		{"rejected lifts upheld", "0s customer\n1m mark upheld\n2m mark rejected", []string{"opened 0s by customer, clock 0s, waits 0s, rejected"}},
		{"upheld lifts rejected", "0s customer\n1m mark rejected\n2m mark upheld", []string{"opened 0s by customer, clock 0s, waits 0s, upheld"}},
		{"a mark after the end is on the session that ended", "0s customer\n1m close mia\n1h mark upheld\n2h customer", []string{
			"opened 0s by customer, clock 0s, waits 0s, upheld, closed 1m0s by mia", "opened 2h0m0s by customer, clock 2h0m0s, waits 2h0m0s"}},
		{"a mark is on the session open at its time", "0s customer\n1m close mia\n2h customer\n3h mark no-reply", []string{
			"opened 0s by customer, clock 0s, waits 0s, closed 1m0s by mia", "opened 2h0m0s by customer, clock 2h0m0s, no-reply"}},
		{"an assignment after the end does not move a miss", "0s customer\n1m assign mia\n2m close mia\n3m assign leo", []string{
			"opened 0s by customer, clock 0s, waits 0s, with mia, closed 2m0s by mia"}},
	})
}

func TestWhatHasNoSession(t *testing.T) {
	for _, line := range []string{"0s auto", "0s system", "0s assign mia", "0s close mia", "0s mark no-reply"} {
		t.Run(line, func(t *testing.T) {
			f := desk.NewFolder(desk.DefaultRules(), li(), nil)
			if err := f.Apply(script(t, line)[0]); !errors.Is(err, desk.ErrNoSession) || f.Latest() != nil {
				t.Errorf("got %v, %v", err, f.Latest())
			}
		})
	}
}

func TestAWithdrawnMessageCountsForNothing(t *testing.T) {
	log := script(t, "0s customer\n1m agent mia\n2m agent mia")
	for i := range log[1:] {
		log[i+1].Delivery = desk.Withdrawn
	}
	got, _ := desk.Fold(desk.DefaultRules(), li(), log)
	if want := fold(t, "0s customer"); !reflect.DeepEqual(got, want) {
		t.Errorf("got %s, want %s", outlines(got), outlines(want))
	}
}

func TestIdleTimesAreSettings(t *testing.T) {
	tests := []struct {
		name, log            string
		answered, unanswered time.Duration
		closed               string // "" for never
	}{
		{"an hour when answered", "0s customer\n1m agent mia", time.Hour, 0, "1h1m"},
		{"never when answered", "0s customer\n1m agent mia", 0, time.Hour, ""},
		{"an hour when not", "0s customer", 0, time.Hour, "1h"},
		{"never when not", "0s customer", time.Hour, 0, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := desk.Rules{IdleAnswered: tt.answered, IdleUnanswered: tt.unanswered}
			all, _ := desk.Fold(r, li(), script(t, tt.log))
			s := r.AsOf(all[0], after(t, "10000h"))
			switch {
			case tt.closed == "" && !s.Open():
				t.Errorf("closed at %s", ago(s.Closed))
			case tt.closed != "" && s.Closed != after(t, tt.closed):
				t.Errorf("got %s, want closed %s", outline(s), tt.closed)
			}
		})
	}
}

func TestAsOf(t *testing.T) {
	s := one(t, "0s customer\n1m agent mia")
	r := desk.DefaultRules()
	tests := []struct{ name, now, want string }{
		{"before the end it is the same", "24h59s", "opened 0s by customer, clock 0s, replied 1m0s mia"},
		{"at the end it has ended", "24h1m", "opened 0s by customer, clock 0s, replied 1m0s mia, closed 24h1m0s by system"},
		{"noticed later it ended then", "90h", "opened 0s by customer, clock 0s, replied 1m0s mia, closed 24h1m0s by system"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := outline(r.AsOf(s, after(t, tt.now))); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if !s.Open() {
				t.Error("the session that was given was changed")
			}
		})
	}
}

func TestNameIsTheCustomersInEveryMessage(t *testing.T) {
	log := script(t, "0s agent\n1m customer\n2m auto")
	log[0].Name = "Li"
	if all, _ := desk.Fold(desk.DefaultRules(), li(), log); all[0].Name != "Li" {
		t.Errorf("the session an agent opened is with %q, want Li", all[0].Name)
	}
}

// A language is told by the customer's own words, not by those of a card or a
// file.
func TestWhatTellsTheLanguage(t *testing.T) {
	for kind, want := range map[string]string{
		"text": "en", "image": "en", "faq": "en", "product": "zh", "order": "zh", "other": "zh",
	} {
		t.Run(kind, func(t *testing.T) {
			log := script(t, "0s customer\n1m customer")
			log[0].Text, log[1].Text, log[1].Kind = "好", "linen", desk.ParseKind(kind)
			r := desk.DefaultRules()
			r.Language = func(text string) string { return map[string]string{"好": "zh", "linen": "en"}[text] }
			if all, _ := desk.Fold(r, li(), log); all[0].Language != want {
				t.Errorf("it is %q, want %q", all[0].Language, want)
			}
		})
	}
}

func TestWhatASessionRemembers(t *testing.T) {
	log := script(t, "0s customer order SF1\n1m customer product P1\n2m customer image")
	log[0].Name, log[2].Name = "Li", "李"
	log[2].Text = strings.Repeat("好", 100)
	r := desk.DefaultRules()
	r.Language = func(text string) string { return "zh" }
	r.Tier = func(text string) desk.Tier { return desk.Urgent }
	all, _ := desk.Fold(r, li(), log)
	s := all[0]
	if s.Name != "李" || s.Ref != "P1" || s.RefKind != desk.KindProduct || s.Language != "zh" || s.Tier() != desk.Urgent {
		t.Errorf("got name %q, ref %q (%v), language %q, tier %v", s.Name, s.Ref, s.RefKind, s.Language, s.Tier())
	}
	if s.Unanswered != 3 || s.Messages != 3 || s.LastID != "m2" || s.SentKinds.Vague() != desk.KindOrder {
		t.Errorf("got %d unanswered of %d, last %s, about %v", s.Unanswered, s.Messages, s.LastID, s.SentKinds.Vague())
	}
	if want := strings.Repeat("好", 53); s.Preview != want {
		t.Errorf("the preview is %q", s.Preview)
	}
}

func TestASessionIDIsStableAndPlain(t *testing.T) {
	id := desk.NewSessionID(li(), "m0")
	if id != fold(t, "0s customer")[0].ID {
		t.Error("the id is not that of the opening message")
	}
	for _, other := range []desk.SessionID{
		desk.NewSessionID(li(), "m1"),
		desk.NewSessionID(desk.Key{Shop: "shop", Customer: "wu"}, "m0"),
		desk.NewSessionID(desk.Key{Shop: "shopl", Customer: "i"}, "m0"),
	} {
		if other == id {
			t.Error("another session has the same id")
		}
	}
	if strings.Trim(string(id), "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
		t.Errorf("%q is not plain", id)
	}
}
