package chatwoot_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest/chatwootsim"
)

func TestAfterwards(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	r, err := s.conn.Deliver(context.Background(), s.sim.Key("ann"), s.say("o1", "Hello Ann."))
	if err != nil {
		t.Fatal(err)
	}
	s.sim.Fail(number(t, r.RemoteID), "the window is over")
	s.until("the failure is told", func() bool { return len(s.desk.Reports()) > 0 })
	if got, want := s.desk.Reports()[0], (feed.Report{Key: s.sim.Key("ann"), RemoteID: r.RemoteID, Failed: true, Reason: "the window is over"}); got != want {
		t.Errorf("the report is %+v, want %+v", got, want)
	}
	oops := s.sim.Write("ann", "oops")
	s.until("it came", s.has("ann", "customer: oops"))
	s.sim.Delete(number(t, oops))
	s.until("the deletion is told", s.has("ann", "system: A message of the customer was deleted."))
	if id, ok := s.desk.Thread(s.sim.Key("ann"))[3].Deletes(); !ok || string(id) != oops {
		t.Errorf("deleted is %q, %v, want %q", id, ok, oops)
	}
	asked := s.sim.Say("ann", 3, "", "", false, map[string]any{"content": "How was it?", "content_type": "input_csat"})
	s.sim.Rate(asked, 4, "quick")
	s.until("the rating is told", s.has("ann", "system: The customer rated the conversation 4 of 5. quick"))
}

func TestFailureWhileAway(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	r, err := s.conn.Deliver(context.Background(), s.sim.Key("ann"), s.say("o1", "Hello Ann."))
	if err != nil {
		t.Fatal(err)
	}
	s.pass(3 * time.Minute)
	s.disconnect()
	s.sim.Fail(number(t, r.RemoteID), "blocked")
	s.connect()
	s.until("the failure is told", func() bool { return len(s.desk.Reports()) > 0 })
}

func TestReach(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	k := s.sim.Key("ann")
	s.sim.Shut("ann", true)
	s.until("it is told", func() bool { r := s.desk.reach(k); return r.Closed && strings.Contains(r.Reason, "Telegram") })
	s.sim.Shut("ann", false)
	s.until("it is taken back", func() bool { return !s.desk.reach(k).Closed })
	s.sim.Block("ann")
	s.until("it is told", func() bool { return s.desk.reach(k).Reason == "tend:blocked Chatwoot" })
}

func TestNotes(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.sim.Say("ann", 1, "lee", "user", true, map[string]any{"content": "she is kind"})
	s.until("the note came", s.has("ann", "system: she is kind"))
	note := s.desk.Thread(s.sim.Key("ann"))[1]
	if !note.Note() || note.Agent != "cw:8" {
		t.Errorf("it came as %+v", note)
	}
	ours := desk.Entry{Type: desk.Message, ID: "n1", At: s.clock.Now(), From: desk.FromSystem, Kind: desk.KindText, Agent: "me", Prepared: desk.PreparedNote, Text: "call her"}
	if _, err := s.conn.Deliver(context.Background(), s.sim.Key("ann"), ours); err != nil {
		t.Fatal(err)
	}
	if got := s.sim.Notes("ann"); len(got) != 1 || got[0] != "call her" || len(s.sim.Delivered("ann")) > 0 {
		t.Errorf("notes %q, delivered %q", got, s.sim.Delivered("ann"))
	}
}

func TestCannedResponses(t *testing.T) {
	s := newStage(t, chatwootsim.Options{}, func(o *chatwoot.Options) { o.Canned = true })
	s.sim.Canned("hi", "Hello {{ contact.name }}, {{agent.name}} here. {{contact.email}}")
	s.sim.Canned("zh", "您好")
	s.until("both are offered", func() bool { return len(s.desk.offered()) == 2 })
	first := s.desk.offered()[0]
	if first.ID != "cw-1" || first.Text["en"] != "Hello {{customer}}, {{agent}} here. {{contact.email}}" {
		t.Errorf("it is offered as %+v", first)
	}
	if second := s.desk.offered()[1]; second.Text["zh"] != "您好" {
		t.Errorf("it is offered as %+v", second)
	}
}

func TestLookupWithoutMark(t *testing.T) {
	s := newStage(t, chatwootsim.Options{DropAttributes: true})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	k := s.sim.Key("ann")
	first, err := s.conn.Deliver(context.Background(), k, s.say("o1", "One moment."))
	if err != nil {
		t.Fatal(err)
	}
	s.disconnect()
	s.connect() // knows nothing of it
	found, ok, err := s.conn.Lookup(context.Background(), feed.Question{Key: k, Entry: s.say("o1", "One moment.")})
	if err != nil || !ok || found != first {
		t.Errorf("found %+v, %v, %v; want %+v", found, ok, err, first)
	}
	q := feed.Question{Key: k, Entry: s.say("o2", "One moment."), Known: map[string]bool{first.RemoteID: true}}
	s.pass(time.Minute)
	if _, ok, err := s.conn.Lookup(context.Background(), q); ok || !errors.Is(err, feed.ErrUncertain) {
		t.Errorf("an equal text that is accounted for: %v, %v", ok, err)
	}
}
