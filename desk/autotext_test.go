package desk_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

func autoTexts() desk.AutoRules {
	r := desk.DefaultAutoRules()
	r.Keywords = []desk.AutoKeyword{
		{Words: []string{"open", "opening hours", "营业时间"}, AutoText: desk.AutoText{Text: map[string]string{"en": "hours.", "zh": "时间。"}, Every: 24 * time.Hour}},
		{Words: []string{"invoice"}, AutoText: desk.AutoText{Text: map[string]string{"en": "invoice, {{customer}}."}}},
		{Words: []string{"size"}, AutoText: desk.AutoText{Text: map[string]string{"en": "size."}}},
	}
	return r
}

func TestAutomaticAnswersToWords(t *testing.T) {
	long := strings.Repeat("x", 64<<10-16) + " your open door"
	checkAuto(t, autoTexts(), nil, []autoTest{
		{"a word", "0s customer are you Open?", "2s", "hours."},
		{"two words, broken apart", "0s customer the opening\t hours please", "2s", "hours."},
		{"inside a longer word", "0s customer I opened it, reopen", "2s", "nothing to answer"},
		{"inside a longer word, and alone", "0s customer I opened it, now open?", "2s", "hours."},
		{"beside a number", "0s customer open24", "2s", "nothing to answer"},
		{"an English word among Chinese", "0s customer 你们open吗", "2s", "时间。"},
		{"a Chinese one anywhere", "0s customer 在吗你们营业时间到几点", "2s", "时间。"},
		{"only one language there", "0s customer 你好 size 吗", "2s", "size."},
		{"none of them", "0s customer hello", "2s", "nothing to answer"},
		{"the newest message first", "0s customer open?\n1s customer size?", "3s", "size."},
		{"an older one", "0s customer open?\n1s customer hello?", "3s", "hours."},
		{"a gap", "0s customer invoice?", "2s", "the answer has a gap"},
		{"a message of 64 KiB", "0s customer " + long, "2s", "hours."},
		{"answered by a person", "0s customer open?\n1s agent yes", "3s", "nothing to answer"},
		{"an automatic message came after it", "0s customer open?\n1s auto - welcome", "3s", "nothing to answer"},
		{"and then another message", "0s customer open?\n1s auto - welcome\n2s customer so?", "4s", "nothing to answer"},
		{"a press and words: the press", "0s customer open?\n1s press p When do you ship?", "3s", "shipped, Fern. to p"},
		{"a press and words: nothing more", "0s customer open?\n1s press p When do you ship?\n3s auto p shipped.", "5s", "nothing to answer"},
		{"too old", "0s customer open?", "11m", "not a message of these minutes"},
		{"a person is there", "0s customer hi\n1m agent hello\n2m customer open?", "3m", "a person is answering"},
	})
}

// TestLimitsOfAutomaticAnswers gives an automatic answer the name it would
// have in the log.
func TestLimitsOfAutomaticAnswers(t *testing.T) {
	answered := func(c *desk.AutoCase) {
		for i, e := range c.Recent {
			if e.From == desk.FromAuto {
				c.Recent[i].Prepared = map[string]string{"hours.": "keyword:open", "size.": "keyword:size"}[strings.TrimSpace(e.Text)]
			}
		}
	}
	checkAuto(t, autoTexts(), answered, []autoTest{
		{"once in a session", "0s customer open?\n1s auto - hours.\n1h customer size?\n1h1s auto - size.\n2h customer open?", "2h1m", "the customer had this answer"},
		{"never twice in a row", "0s customer size?\n1s auto - size.\n1h customer size?", "1h1m", "the customer had this answer"},
		{"once in a session without a time, and again in the next", "0s customer size?\n1s auto - size.\n2s close\n1m customer size?", "2m", "size."},
		{"not within its time in the next session", "0s customer open?\n1s auto - hours.\n2s close\n23h customer open?", "23h1m", "the customer had this answer"},
		{"after its time", "0s customer open?\n1s auto - hours.\n2s close\n25h customer open?", "25h1m", "hours."},
		{"taken back it does not count", "0s customer open?\n1s gone - hours.\n2s close\n1m customer open?", "2m", "hours."},
		{"the next rule has its turn", "0s customer open?\n1s auto - hours.\n1h customer size, open?", "1h1m", "size."},
	})
	checkAuto(t, autoTexts(), func(c *desk.AutoCase) { c.Since = start() }, []autoTest{
		{"what cannot be seen may have been said", "0s customer open?", "2s", "the customer had this answer"},
		{"an answer without a time needs to see nothing", "0s customer size?", "2s", "size."},
	})
}

func TestAStormIsAnsweredOnce(t *testing.T) {
	var log strings.Builder
	for i := range 500 {
		fmt.Fprintf(&log, "%dms customer open? %d\n", i*100, i)
	}
	c := autoCase(t, autoLog(t, log.String()), after(t, "52s"))
	first := autoTexts().Decide(c, after(t, "52s"))
	if !first.Sent() {
		t.Fatalf("a storm is not answered: %s", first.Why)
	}
	e := first.Entry(c.Session, false, after(t, "52s"))
	c.Recent = append(c.Recent, e, desk.Entry{Type: desk.Message, ID: "more", At: after(t, "53s"), From: desk.FromCustomer, Kind: desk.KindText, Text: "open?"})
	if second := autoTexts().Decide(c, after(t, "56s")); second.Sent() || second.Why != desk.AutoUsed {
		t.Errorf("after the answer: %+v", second)
	}
}

func TestAutomaticAnswerOutOfHours(t *testing.T) {
	away := desk.DefaultAutoRules()
	away.Away = desk.AutoText{Text: map[string]string{"en": "away.", "zh": "下班了。"}, Every: 12 * time.Hour}
	// The tests start on a Monday at 10:00 UTC.
	onDuty := func(zone string, shifts ...string) func(*desk.AutoCase) {
		return func(c *desk.AutoCase) { c.Roster = roster(t, zone, shifts...) }
	}
	checkAuto(t, away, nil, []autoTest{{"without a roster", "0s customer hi", "2s", "somebody is on"}})
	checkAuto(t, away, onDuty("UTC", "1 08:00-12:00"), []autoTest{
		{"somebody is on", "0s customer hi", "2s", "somebody is on"},
		{"the last second of it", "1h59m50s customer hi", "1h59m59s", "somebody is on"},
		{"nobody is on", "1h59m59s customer hi", "2h1s", "away."},
		{"in the customer's language", "3h customer 你好", "3h2s", "下班了。"},
		{"a press that nobody prepared an answer for", "3h press p Why?", "3h2s", "away."},
		{"a press that gets its answer", "3h press p When do you ship?", "3h2s", "shipped, Fern. to p"},
		{"before the answer to a press that has its chance yet", "3h press p Why?\n3h9s press q When do you ship?", "3h10s", "no answer is prepared"},
		{"once", "3h customer hi\n3h2s auto - away.\n3h5m customer hello?", "3h6m", "the same answer stands there"},
		{"not after a person", "3h customer hi\n3h1m agent I am still here\n3h5m customer ah!", "3h6m", "a person is answering"},
	})
	checkAuto(t, away, onDuty("UTC", "1 18:00-02:00"), []autoTest{
		{"a shift over midnight: before it", "7h50m customer hi", "7h59m", "away."},
		{"over midnight: in it", "15h customer hi", "15h1m", "somebody is on"},
		{"over midnight: its end", "15h59m58s customer hi", "16h", "away."},
	})
}

func TestPressedAgainOutOfHours(t *testing.T) {
	away := desk.DefaultAutoRules()
	away.Away = desk.AutoText{Text: map[string]string{"en": "away."}}
	nobody := func(c *desk.AutoCase) {
		c.Roster = roster(t, "UTC", "1 08:00-12:00")
		for i, e := range c.Recent {
			if e.Text == "away." {
				c.Recent[i].Prepared = desk.AutoAway
			}
		}
	}
	const again = "3h press p When do you ship?\n3h2s auto p shipped, Fern.\n3h7s press q When do you ship?\n"
	checkAuto(t, away, nobody, []autoTest{
		{"says that nobody is on", again, "3h9s", "away."},
		{"and does not give the same answer after it", again + "3h9s auto - away.", "3h10s", "the same answer stands there"},
		{"nor when the card is pressed once more", again + "3h9s auto - away.\n3h20s press r When do you ship?", "3h22s", "the same answer stands there"},
		{"another question gets its answer", again + "3h9s auto - away.\n3h20s press r How do I return something?", "3h22s", "return. to r"},
		{"and the one pressed again waits on after that", again + "3h9s auto - away.\n3h20s press r How do I return something?\n3h22s auto r return.", "3h25s", "the same answer stands there"},
		{"one pressed twice at once, and another", "3h press p When do you ship?\n3h press q When do you ship?\n3h press r How do I return something?\n3h2s auto p shipped, Fern.\n3h2s auto r return.", "3h3s", "the same answer stands there"},
	})
}

func TestOutOfHoursWhenTheClocksChange(t *testing.T) {
	away := desk.DefaultAutoRules()
	away.Away = desk.AutoText{Text: map[string]string{"en": "away."}}
	r := roster(t, "Europe/London", "1 09:00-17:00")
	for at, want := range map[string]string{
		"2025-03-29T08:59:59Z": "away.", // still winter
		"2025-03-29T09:00:00Z": "somebody is on",
		"2025-03-30T07:59:59Z": "away.", // the clocks went forward that night
		"2025-03-30T08:00:00Z": "somebody is on",
		"2025-10-25T15:59:59Z": "somebody is on",
		"2025-10-25T16:00:00Z": "away.",
		"2025-10-26T16:59:59Z": "somebody is on", // and back
		"2025-10-26T17:00:00Z": "away.",
	} {
		now := instant(at)
		log := []desk.Entry{{Type: desk.Message, ID: "m", At: now.Add(-5 * time.Second), From: desk.FromCustomer, Kind: desk.KindText, Text: "hi"}}
		c := autoCase(t, log, now)
		c.Roster = r
		if got := said(away.Decide(c, now)); got != want {
			t.Errorf("at %s: %q, want %q", at, got, want)
		}
	}
}

func TestOvertakenAutomaticMessages(t *testing.T) {
	r := desk.DefaultAutoRules()
	ours := desk.Entry{Type: desk.Message, ID: "auto-x", At: after(t, "2s"), From: desk.FromAuto, Answers: "p", Prepared: "faq:return", Delivery: desk.Queued}
	const press = "0s press p How do I return something?\n"
	tests := []struct {
		name, log, now string
		want           bool
	}{
		{"on its way", press, "1m", false},
		{"the platform answered later", press + "5s auto p", "1m", true},
		{"the platform answered, dated earlier", press + "1s auto p", "1m", true},
		{"the platform's answer was taken back", press + "5s gone p", "1m", false},
		{"the platform answered something else", press + "5s auto q", "1m", false},
		{"a person replied", press + "5s agent here I am", "1m", true},
		{"a person had replied before", "0s agent hello\n" + press, "1m", false},
		{"it waited too long", press, "10m2s", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			log := append(autoLog(t, tt.log), ours)
			if got := r.Overtaken(ours, log, after(t, tt.now)); got != tt.want {
				t.Errorf("overtaken: %v, want %v", got, tt.want)
			}
		})
	}
	if r.Overtaken(desk.Entry{Type: desk.Message, From: desk.FromAgent}, nil, after(t, "9h")) {
		t.Error("a person's message is overtaken")
	}
}

func TestAnAnswerThatDidNotArriveAnswersNothing(t *testing.T) {
	queued := desk.Entry{Type: desk.Message, ID: "auto-x", At: after(t, "2s"), From: desk.FromAuto, Answers: "p", Delivery: desk.Queued}
	for state, waits := range map[desk.Delivery]bool{desk.Sending: false, desk.Sent: false, desk.Failed: true, desk.Unconfirmed: true} {
		log := append(autoLog(t, "0s press p How do I return something?"), desk.Deliver(queued, state, "", ""))
		if s := autoCase(t, log, after(t, "1m")).Session; (s.Waiting() != 0) != waits {
			t.Errorf("%s: waits %v", state, s.Waiting() != 0)
		}
	}
}
