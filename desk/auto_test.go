package desk_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// autoLog reads a log of one entry a line: a time since start, who, and what
// they say.
//
//	0s  customer TEXT
//	1s  press ID QUESTION      on the FAQ card
//	1s  ref ID ENTRY           the same, by the id of the entry
//	2s  agent TEXT
//	3s  auto ID [TEXT]         an answer to a press, or with - to none
//	3s  gone ID [TEXT]         the same, taken back
//	4s  close | no-reply
func autoLog(t testing.TB, text string) (log []desk.Entry) {
	t.Helper()
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		e := desk.Entry{Type: desk.Message, ID: desk.MessageID(fmt.Sprint("m", len(log))), At: after(t, words[0]), Kind: desk.KindText}
		rest := append(words[2:], "")
		switch words[1] {
		case "customer":
			e.From, e.Text = desk.FromCustomer, strings.Join(rest, " ")
		case "press":
			e.From, e.Kind, e.ID, e.Text = desk.FromCustomer, desk.KindFAQ, desk.MessageID(rest[0]), strings.Join(rest[1:], " ")
		case "ref":
			e.From, e.Kind, e.ID, e.Ref = desk.FromCustomer, desk.KindFAQ, desk.MessageID(rest[0]), rest[1]
		case "agent":
			e.From, e.Agent, e.Text = desk.FromAgent, "mia", strings.Join(rest, " ")
		case "auto", "gone":
			e.From, e.Answers, e.Text = desk.FromAuto, desk.MessageID(strings.Trim(rest[0], "-")), strings.Join(rest[1:], " ")
			if words[1] == "gone" {
				e.Delivery = desk.Withdrawn
			}
		case "close":
			e = desk.CloseEntry(e.At, "mia")
		case "no-reply":
			e = desk.MarkEntry(e.At, desk.MarkNoReply)
		default:
			t.Fatalf("no such entry: %q", line)
		}
		e.Text = strings.TrimSpace(e.Text)
		log = append(log, e)
	}
	return log
}

// autoFAQ is a FAQ whose entries are answered by their id and a full stop.
func autoFAQ() []desk.FAQ {
	return []desk.FAQ{
		{ID: "flagged", Language: "en", Card: 4, Question: "Is it vegan?", Answer: "flagged.", Flags: []desk.FAQFlag{{By: "mia"}}},
		{ID: "gap", Language: "en", Question: "Where is my order?", Answer: "On its way, {{order}}."},
		{ID: "off", Language: "en", Question: "Are you open?", Answer: "off.", Off: true},
		{ID: "plain", Question: "邮编 / postcode?", Answer: "plain."},
		{ID: "return", Language: "en", Card: 1, Question: "How do I return something?", Answer: "return."},
		{ID: "return-zh", Language: "zh", Question: "怎么退货？", Answer: "return-zh.", Twin: "return"},
		{ID: "open", Language: "en", Question: "When are you open?", Answer: "open.", Twin: "open-zh"},
		{ID: "open-zh", Language: "zh", Question: "几点开门？", Answer: "open-zh."},
		{ID: "shipped", Language: "en", Card: 2, Question: "When do you ship?", Answer: "shipped, {{shop}}."},
	}
}

func autoLanguage(text string) string {
	switch {
	case strings.ContainsAny(text, "你好退货吗在"):
		return "zh"
	case strings.ContainsAny(text, "aeiou"):
		return "en"
	}
	return ""
}

// autoCase is what is decided about a log.
func autoCase(t testing.TB, log []desk.Entry, now desk.Instant) desk.AutoCase {
	t.Helper()
	rules := desk.DefaultRules()
	rules.Language = autoLanguage
	sessions, _ := desk.Fold(rules, li(), log)
	s := sessions[len(sessions)-1]
	return desk.AutoCase{
		Session: rules.AsOf(s, now), Recent: log, FAQ: autoFAQ(), Shop: "Fern", Language: autoLanguage, Fallback: "en",
	}
}

// said is a decision in a word or two: what is sent, or why nothing is.
func said(a desk.AutoAnswer) string {
	switch {
	case !a.Sent():
		return string(a.Why)
	case a.Answers != "":
		return a.Text + " to " + string(a.Answers)
	}
	return a.Text
}

type autoTest struct {
	name, log, now string
	want           string
}

func checkAuto(t *testing.T, r desk.AutoRules, edit func(*desk.AutoCase), tests []autoTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			now := after(t, tt.now)
			c := autoCase(t, autoLog(t, tt.log), now)
			if edit != nil {
				edit(&c)
			}
			if got := said(r.Decide(c, now)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestAutomaticAnswersToTheCard(t *testing.T) {
	const ask = "0s press p How do I return something?\n"
	checkAuto(t, desk.DefaultAutoRules(), nil, []autoTest{
		{"a press", ask, "2s", "return. to p"},
		{"the question written a little differently", "0s press p how do I return something", "2s", "return. to p"},
		{"by the id of the entry", "0s ref p shipped", "2s", "shipped, Fern. to p"},
		{"an id that is not there", "0s ref p nothing", "2s", "no answer is prepared"},
		{"a question that is not there", "0s press p Why?", "2s", "no answer is prepared"},
		{"before the platform had its chance", ask, "1s", "somebody else may be faster"},
		{"an entry that is off", "0s press p Are you open?", "2s", "the answer is off"},
		{"an entry that is flagged", "0s press p Is it vegan?", "2s", "somebody holds the answer to be wrong"},
		{"a variable nothing is known for", "0s press p Where is my order?", "2s", "the answer has a gap"},
		{"an entry for both languages", "0s press p 邮编 / postcode?", "2s", "plain. to p"},
		{"a customer who writes Chinese gets the twin", "0s customer 你好\n1s press p How do I return something?", "3s", "return-zh. to p"},
		{"also where only the other one names it", "0s customer 你好\n1s press p When are you open?", "3s", "open-zh. to p"},
		{"and the other way round", "0s customer hello\n1s press p 几点开门？", "3s", "open. to p"},
		{"and no twin where there is none", "0s customer 你好\n1s press p When do you ship?", "3s", "shipped, Fern. to p"},
		{"the answer is there", ask + "1s auto p", "3s", "nothing to answer"},
		{"the answer was there before the press", "0s customer hello\n1s auto p\n2s press p How do I return something?\n3s no-reply", "5s", "nothing to answer"},
		{"an answer was taken back", ask + "1s gone p", "3s", "was answered"},
		{"two presses at once: the first", ask + "0s press q When do you ship?", "2s", "return. to p"},
		{"two presses at once: then the second", ask + "0s press q When do you ship?\n2s auto p return.", "3s", "shipped, Fern. to q"},
		{"the first one has no answer", "0s press p Why?\n0s press q When do you ship?", "2s", "shipped, Fern. to q"},
		{"the same question again", ask + "2s auto p return.\n1m press q How do I return something?", "2m", "the same answer stands there"},
		{"and again after another one", ask + "2s auto p return.\n1m press q When do you ship?\n62s auto q shipped.\n2m press r How do I return something?", "3m", "return. to r"},
		{"and again after a person wrote", ask + "2s auto p return.\n1m agent hi\n20m press q How do I return something?", "21m", "return. to q"},
		{"a person replied after the press", ask + "1s agent hi", "3s", "nothing to answer"},
		{"a person replied just before", "0s customer hi\n1m agent hi\n5m press p How do I return something?", "6m", "a person is answering"},
		{"and still when it is looked at late", "0s customer hi\n1m agent hi\n5m press p How do I return something?", "14m", "a person is answering"},
		{"a person replied long ago", "0s customer hi\n1m agent hi\n11m press p How do I return something?", "12m", "return. to p"},
		{"no reply needed", ask + "1s no-reply", "3s", "nothing to answer"},
		{"a session that is closed", ask + "1s close", "3s", "the session has ended"},
		{"a session closed as idle", ask, "80h", "the session has ended"},
		{"the last instant at which it is fresh", ask, "9m59s", "return. to p"},
		{"an old message", ask, "10m", "not a message of these minutes"},
		{"a message of the far future", "20m press p How do I return something?", "0s", "not a message of these minutes"},
		{"a new session of a customer who asked before", ask + "2s auto p return.\n3s close\n30m press q How do I return something?", "31m", "return. to q"},
		{"words are nobody's press", "0s customer How do I return something?", "2s", "nothing to answer"},
	})
}

func TestAutomaticAnswersNeedACard(t *testing.T) {
	noCard := func(c *desk.AutoCase) {
		for i := range c.FAQ {
			c.FAQ[i].Card = 0
		}
	}
	checkAuto(t, desk.DefaultAutoRules(), noCard, []autoTest{
		{"a FAQ without a card", "0s press p How do I return something?", "2s", "no answer is prepared"},
	})
	checkAuto(t, desk.AutoRules{Fresh: time.Hour, PerHour: 5}, nil, []autoTest{
		{"turned off", "0s press p How do I return something?", "2s", "nothing to answer"},
	})
}

func TestAutomaticAnswersComeToAnEnd(t *testing.T) {
	var log strings.Builder
	for i := range 10 {
		fmt.Fprintf(&log, "%dm press p%d %s\n%dm1s auto p%d answer %d\n", i, i, "When do you ship?", i, i, i)
	}
	again := log.String() + "10m press p How do I return something?\n"
	checkAuto(t, desk.DefaultAutoRules(), nil, []autoTest{
		{"a machine that answers a machine", again, "11m", "enough automatic answers in this hour"},
		{"an hour later", again + "70m press q How do I return something?", "71m", "return. to q"},
	})
}

func TestTheAnswerIsAMessageOfNobody(t *testing.T) {
	log := autoLog(t, "5s press p How do I return something?")
	c := autoCase(t, log, after(t, "7s"))
	a := desk.DefaultAutoRules().Decide(c, after(t, "7s"))
	e := a.Entry(c.Session, true, after(t, "1s"))
	switch {
	case e.From != desk.FromAuto, e.Answers != "p", e.Prepared != "faq:return", e.Agent != "", e.Delivery != desk.Queued:
		t.Errorf("the message is %+v", e)
	case e.At != after(t, "5s"):
		t.Errorf("it is older than what it answers: %s", ago(e.At))
	}
	sessions, _ := desk.Fold(desk.DefaultRules(), li(), append(log, e))
	if got := outline(sessions[0]); got != "opened 5s by customer" {
		t.Errorf("afterwards: %s", got)
	}
	c.Recent = append(log, desk.Entry{Type: desk.Message, ID: e.ID, From: desk.FromAuto, Delivery: desk.Withdrawn})
	if again := desk.DefaultAutoRules().Decide(c, after(t, "8s")); again.Sent() {
		t.Errorf("decided again with the answer taken back: %+v", again)
	}
}
