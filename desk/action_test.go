package desk_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

func TestSend(t *testing.T) {
	free, own := "0s customer", "0s customer\n1m assign mia"
	tests := []struct {
		name, log string
		send      desk.Send
		want      string // the entries, or the error
	}{
		{"in one's own session", own, desk.Send{Text: "hi"}, "message settled"},
		{"takes a session nobody has", free, desk.Send{Text: "hi"}, "assign mia, message settled"},
		{"leaves a colleague's with them", "0s customer\n1m assign leo", desk.Send{Text: "hi"}, "message settled"},
		{"can be taken back for a while", own, desk.Send{Text: "hi", Hold: 4 * time.Second, Feed: true}, "message held 4s"},
		{"goes to the feed at once", own, desk.Send{Text: "hi", Feed: true}, "message queued"},
		{"nothing to send", own, desk.Send{Text: " \n"}, desk.ErrEmpty.Error()},
		{"as long as it may be", own, desk.Send{Text: strings.Repeat("x", desk.MaxText)}, "message settled"},
		{"too long", own, desk.Send{Text: strings.Repeat("x", desk.MaxText+1)}, desk.ErrLong.Error()},
		{"after the end", "0s customer\n1m close mia", desk.Send{Text: "hi"}, desk.ErrClosed.Error()},
		{"what was seen is still so", own, desk.Send{Text: "hi", Seen: &desk.Seen{Customer: "m0"}}, "message settled"},
		{"the customer wrote meanwhile", own + "\n2m customer", desk.Send{Text: "hi", Seen: &desk.Seen{Customer: "m0"}}, desk.ErrStale.Error()},
		{"a colleague wrote meanwhile", own + "\n2m agent leo", desk.Send{Text: "hi", Seen: &desk.Seen{Customer: "m0"}}, desk.ErrStale.Error()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.send.ID, tt.send.Agent = "r1", "mia"
			now := after(t, "1h")
			entries, err := tt.send.Entries(one(t, tt.log), now)
			if got := describe(entries, err, now); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func describe(entries []desk.Entry, err error, now desk.Instant) string {
	if err != nil {
		return err.Error()
	}
	var out []string
	for _, e := range entries {
		switch {
		case e.Type == desk.Assign:
			out = append(out, "assign "+string(e.Agent))
		case e.Type == desk.Close:
			out = append(out, "close "+string(e.Agent))
		case e.Type == desk.Mark:
			out = append(out, "mark "+e.Mark.String())
		case e.Delivery == desk.Held:
			out = append(out, "message held "+e.Release.Sub(now).String())
		case e.Delivery == desk.Queued:
			out = append(out, "message queued")
		default:
			out = append(out, "message settled")
		}
	}
	return strings.Join(out, ", ")
}

// A clock that was set back must not put an answer before its question.
func TestActionsAreNeverOlderThanTheLog(t *testing.T) {
	s := one(t, "1h customer\n2h assign mia")
	now, want := after(t, "1m"), after(t, "2h")
	for name, act := range map[string]func() ([]desk.Entry, error){
		"send":     func() ([]desk.Entry, error) { return desk.Send{ID: "r", Agent: "mia", Text: "hi"}.Entries(s, now) },
		"transfer": func() ([]desk.Entry, error) { return desk.Transfer(s, "leo", now) },
		"end":      func() ([]desk.Entry, error) { return desk.End(s, "mia", now) },
		"mark":     func() ([]desk.Entry, error) { return desk.Marks(s, desk.MarkReported, now) },
	} {
		entries, err := act()
		if err != nil || len(entries) != 1 || entries[0].At != want {
			t.Errorf("%s: got %v, %v", name, entries, err)
		}
	}
}

func TestHandling(t *testing.T) {
	free, mias, ended := one(t, "0s customer"), one(t, "0s customer\n1m assign mia"), one(t, "0s customer\n1m close mia")
	now := after(t, "1h")
	tests := []struct {
		name string
		act  func() ([]desk.Entry, error)
		want string
	}{
		{"claim what nobody has", func() ([]desk.Entry, error) { return desk.Claim(free, "mia", now) }, "assign mia"},
		{"claim one's own", func() ([]desk.Entry, error) { return desk.Claim(mias, "mia", now) }, ""},
		{"claim a colleague's", func() ([]desk.Entry, error) { return desk.Claim(mias, "leo", now) }, "this session is with mia"},
		{"claim what has ended", func() ([]desk.Entry, error) { return desk.Claim(ended, "mia", now) }, desk.ErrClosed.Error()},
		{"transfer", func() ([]desk.Entry, error) { return desk.Transfer(mias, "leo", now) }, "assign leo"},
		{"give back", func() ([]desk.Entry, error) { return desk.Transfer(mias, "", now) }, "assign "},
		{"transfer to who has it", func() ([]desk.Entry, error) { return desk.Transfer(mias, "mia", now) }, ""},
		{"transfer what has ended", func() ([]desk.Entry, error) { return desk.Transfer(ended, "leo", now) }, desk.ErrClosed.Error()},
		{"end", func() ([]desk.Entry, error) { return desk.End(mias, "mia", now) }, "close mia"},
		{"end again", func() ([]desk.Entry, error) { return desk.End(ended, "mia", now) }, desk.ErrClosed.Error()},
		{"mark what has ended", func() ([]desk.Entry, error) { return desk.Marks(ended, desk.MarkUpheld, now) }, "mark upheld"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			entries, err := tt.act()
			if got := describe(entries, err, now); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	var taken *desk.TakenError
	if _, err := desk.Claim(mias, "leo", now); !errors.As(err, &taken) || taken.By != "mia" {
		t.Errorf("the loser of a claim is told %v", err)
	}
}

func TestDeliveryOfAMessage(t *testing.T) {
	held := desk.Entry{Type: desk.Message, ID: "r", Delivery: desk.Held, Release: start()}
	if e := desk.Release(held, true); e.Delivery != desk.Queued || e.Release != 0 {
		t.Errorf("released to a feed: %+v", e)
	}
	if e := desk.Release(held, false); e.Delivery != desk.Settled || e.Release != 0 {
		t.Errorf("released without one: %+v", e)
	}
	if e, err := desk.Withdraw(held); err != nil || e.Delivery != desk.Withdrawn {
		t.Errorf("taken back: %+v, %v", e, err)
	}
	if e, err := desk.Withdraw(desk.AssignEntry(start(), "mia")); err != nil || e.Delivery != desk.Withdrawn {
		t.Errorf("an assignment taken back: %+v, %v", e, err)
	}
	sent := desk.Deliver(desk.Release(held, true), desk.Sent, "p1", "")
	if sent.Delivery != desk.Sent || sent.RemoteID != "p1" || desk.Release(sent, true) != sent {
		t.Errorf("sent: %+v", sent)
	}
	if _, err := desk.Withdraw(sent); !errors.Is(err, desk.ErrGone) {
		t.Errorf("taken back after it went out: %v", err)
	}
	if e := desk.Deliver(sent, desk.Failed, "", "no such chat"); e.RemoteID != "p1" || e.Reason != "no such chat" {
		t.Errorf("failed: %+v", e)
	}
}

func TestSendAgain(t *testing.T) {
	for name, c := range map[string]struct {
		is   desk.Entry
		seen desk.Instant
		want desk.Entry
	}{
		"failed":             {desk.Entry{Delivery: desk.Failed, Reason: "no"}, 0, desk.Entry{Delivery: desk.Queued}},
		"perhaps there":      {desk.Entry{Delivery: desk.Unconfirmed}, 7, desk.Entry{Delivery: desk.Queued, Release: 7}},
		"it had seen more":   {desk.Entry{Delivery: desk.Failed, Release: 9}, 7, desk.Entry{Delivery: desk.Queued, Release: 9}},
		"arrived meanwhile":  {desk.Entry{Delivery: desk.Sent, RemoteID: "p1"}, 7, desk.Entry{Delivery: desk.Sent, RemoteID: "p1"}},
		"queued by somebody": {desk.Entry{Delivery: desk.Queued}, 7, desk.Entry{Delivery: desk.Queued}},
	} {
		if got := desk.SendAgain(c.is, c.seen); got != c.want {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

func TestSettle(t *testing.T) {
	log := script(t, "0s customer\n1m agent mia\n2m agent mia")
	log[1].Delivery, log[2].Delivery = desk.Queued, desk.Queued
	all, _ := desk.Fold(desk.DefaultRules(), li(), log)
	before := outline(all[0])
	s := desk.Settle(all[0], desk.Deliver(log[1], desk.Sent, "p1", ""))
	if len(s.Pending) != 1 || s.Pending[0].ID != "m2" || len(all[0].Pending) != 2 {
		t.Errorf("pending %v, and in what was given %v", s.Pending, all[0].Pending)
	}
	s = desk.Settle(s, desk.Deliver(log[2], desk.Failed, "", "busy"))
	if len(s.Pending) != 1 || s.Pending[0].State != desk.Failed || outline(s) != before {
		t.Errorf("pending %v of %s", s.Pending, outline(s))
	}
}
