package desk_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// The logs of these tests are written as one entry a line, a time since start
// and what happened:
//
//	0s     customer [KIND [REF]]     a message; its id is m and its line
//	1h     agent WHO [TEXT]          the text is "hello" if none is given
//	1h     faq ID                    the customer presses a question
//	1h1s   auto [ID]                 an automatic message, answering a press
//	2h     system
//	3h     assign [WHO]
//	4h     close WHO
//	5h     mark MARK
func start() desk.Instant { return instant("2025-06-02T10:00:00Z") }

func li() desk.Key { return desk.Key{Shop: "shop", Customer: "li"} }

func after(t testing.TB, d string) desk.Instant {
	t.Helper()
	dur, err := time.ParseDuration(d)
	if err != nil {
		t.Fatal(err)
	}
	return start().Add(dur)
}

func script(t testing.TB, text string) []desk.Entry {
	t.Helper()
	var log []desk.Entry
	for _, line := range strings.Split(text, "\n") {
		if words := strings.Fields(line); len(words) > 0 {
			log = append(log, parseEntry(t, words, len(log)))
		}
	}
	return log
}

func parseEntry(t testing.TB, words []string, n int) desk.Entry {
	t.Helper()
	at, words := after(t, words[0]), append(words[1:], "", "", "")
	msg := desk.Entry{Type: desk.Message, ID: desk.MessageID(fmt.Sprint("m", n)), At: at, Kind: desk.KindText, Text: "hello"}
	switch words[0] {
	case "customer":
		msg.From = desk.FromCustomer
		if words[1] != "" {
			msg.Kind, msg.Ref, msg.Text = desk.ParseKind(words[1]), words[2], ""
		}
	case "agent":
		msg.From, msg.Agent = desk.FromAgent, desk.AgentID(words[1])
		if words[2] != "" {
			msg.Text = words[2]
		}
	case "faq":
		msg.From, msg.Kind, msg.ID = desk.FromCustomer, desk.KindFAQ, desk.MessageID(words[1])
	case "auto":
		msg.From, msg.Answers = desk.FromAuto, desk.MessageID(words[1])
	case "system":
		msg.From = desk.FromSystem
	case "assign":
		return desk.AssignEntry(at, desk.AgentID(words[1]))
	case "close":
		return desk.CloseEntry(at, desk.AgentID(words[1]))
	case "mark":
		return desk.MarkEntry(at, desk.ParseMark(words[1]))
	default:
		t.Fatalf("no such entry: %q", words)
	}
	return msg
}

func fold(t testing.TB, text string) []*desk.Session {
	t.Helper()
	sessions, orphans := desk.Fold(desk.DefaultRules(), li(), script(t, text))
	if len(orphans) > 0 {
		t.Fatalf("no session for %v", orphans)
	}
	return sessions
}

// one is the only session of a log.
func one(t testing.TB, text string) *desk.Session {
	t.Helper()
	all := fold(t, text)
	if len(all) != 1 {
		t.Fatalf("%d sessions, want one", len(all))
	}
	return all[0]
}

func ago(i desk.Instant) string { return i.Sub(start()).String() }

// outline says in words what the rules found out about a session.
func outline(s *desk.Session) string {
	out := []string{fmt.Sprintf("opened %s by %s", ago(s.OpenedAt), s.OpenedBy)}
	add := func(set bool, format string, args ...any) {
		if set {
			out = append(out, fmt.Sprintf(format, args...))
		}
	}
	add(s.ClockStart() != 0, "clock %s", ago(s.ClockStart()))
	add(s.Waiting() != 0, "waits %s", ago(s.Waiting()))
	add(s.Replied != 0, "replied %s %s", ago(s.Replied), s.RepliedBy)
	add(s.Assignee != "", "with %s", s.Assignee)
	add(s.NoReply != 0, "no-reply")
	add(s.Ruling != 0, "%s", s.Ruling)
	add(s.Reported != 0, "reported")
	add(!s.Open(), "closed %s by %s", ago(s.Closed), s.ClosedBy)
	return strings.Join(out, ", ")
}

func outlines(all []*desk.Session) string {
	var out []string
	for _, s := range all {
		out = append(out, outline(s))
	}
	return strings.Join(out, "\n")
}

type outlineCase struct {
	name, log string
	want      []string
}

func checkOutlines(t *testing.T, tests []outlineCase) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, want := outlines(fold(t, tt.log)), strings.Join(tt.want, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
