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
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

func TestPresenceIsKeptAlive(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	// Every second of three minutes: the window is 20 s.
	for range 180 {
		s.clock.Advance(time.Second)
		s.until("Chatwoot sees us", s.sim.Online)
	}
	s.disconnect()
	s.until("presence lapses", func() bool { return !s.sim.Online() })
}

func TestGapWhileTheSocketWasCut(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "one")
	s.until("the first came", s.has("ann", "customer: one"))
	s.sim.Faults().Down()
	s.until("it is not current", func() bool { return !s.desk.IsCurrent() })
	for range 130 {
		s.clock.Advance(time.Second)
		s.sim.Write("ann", "more")
	}
	s.sim.Write("bob", "new here")
	s.sim.Faults().Calm()
	s.until("it is current again", s.desk.IsCurrent)
	if got := len(s.log("ann")); got != 131 {
		t.Errorf("%d messages of ann are there when it is current, want 131", got)
	}
	s.wantLog("bob", "customer: new here")
}

func TestProviderTimesOlderThanTheGap(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "one")
	s.until("it came", s.has("ann", "customer: one"))
	s.disconnect()
	s.sim.Write("ann", "late webhook")
	s.sim.Age("ann", s.clock.Now().Add(-time.Hour))
	s.connect()
	s.wantLog("ann", "customer: late webhook", "customer: one")
}

func TestWithoutWebsocket(t *testing.T) {
	for name, o := range map[string]chatwootsim.Options{
		"a proxy refuses it":       {RefuseCable: true},
		"nobody confirms":          {Silent: true},
		"attributes are not kept":  {RefuseCable: true, DropAttributes: true},
		"customers come back here": {RefuseCable: true, Reopens: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, o)
			s.sim.Write("ann", "hello")
			s.until("it comes by asking", s.has("ann", "customer: hello"))
			s.until("it says so", func() bool { return strings.Contains(s.desk.Warning(), "live events are off") })
			if shop, _ := s.desk.Served(s.sim.Shop()); shop.Can.Presence {
				t.Error("presence is promised without a websocket")
			}
		})
	}
}

func TestUnderscoresAreEaten(t *testing.T) {
	s := newStage(t, chatwootsim.Options{StripUnderscores: true})
	s.sim.Write("ann", "hello")
	s.wantLog("ann", "customer: hello")
}

func TestMirrorBothWaysWithoutALoop(t *testing.T) {
	s := newStage(t, chatwootsim.Options{}, func(o *chatwoot.Options) { o.Agents = map[int64]desk.AgentID{chatwootsim.User: "mia"} })
	lee := s.sim.Agent("lee")
	k := s.sim.Key("ann")
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))

	s.mirror(k, feed.State{Assignee: "mia"})
	s.pass(2 * time.Minute)
	if who, _ := s.sim.Has("ann"); who != chatwootsim.User {
		t.Errorf("agent %d has it, want %d", who, chatwootsim.User)
	}
	s.wantLog("ann", "customer: hello")

	s.sim.Assign("ann", "lee")
	s.until("the desk hears", s.has("ann", "assigned to cw:8"))
	if a, ok := s.desk.Agent("cw:8"); !ok || a.Name != "lee" {
		t.Errorf("the desk was told of %+v", a)
	}
	s.mirror(k, feed.State{Assignee: "cw:8"}) // the desk's answer to it
	s.mirror(k, feed.State{Assignee: "stranger"})
	s.mirror(k, feed.State{Assignee: "cw:999"})
	if who, _ := s.sim.Has("ann"); who != lee {
		t.Errorf("agent %d has it, want %d", who, lee)
	}
	s.mirror(k, feed.State{})
	if who, _ := s.sim.Has("ann"); who != 0 {
		t.Errorf("agent %d has it, want nobody", who)
	}
	s.mirror(k, feed.State{Closed: true, By: "mia"})
	s.pass(2 * time.Minute)
	if _, status := s.sim.Has("ann"); status != "resolved" {
		t.Errorf("it is %s", status)
	}
	s.wantLog("ann", "customer: hello", "assigned to cw:8")
}

func (s *stage) mirror(k desk.Key, state feed.State) {
	s.t.Helper()
	if err := s.conn.Mirror(context.Background(), k, state); err != nil {
		s.t.Fatal(err)
	}
}

func TestNobodyLosesWhatTheDeskHasNotHeardOf(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	s.sim.Faults().Next(feedtest.HoldPush, "", -1)
	s.sim.Assign("ann", "lee")
	s.mirror(s.sim.Key("ann"), feed.State{})
	if who, _ := s.sim.Has("ann"); who != s.sim.Agent("lee") {
		t.Errorf("agent %d has it, want lee", who)
	}
}

func TestResolvedAtChatwoot(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.sim.Assign("ann", "lee")
	s.until("it is assigned", s.has("ann", "assigned to cw:8"))
	s.pass(2 * time.Second)
	s.sim.Status("ann", "resolved")
	s.until("it is closed", s.has("ann", "closed by cw:8"))
	s.pass(2 * time.Second)
	s.sim.Write("ann", "me again") // in a new conversation
	s.until("she is back", s.has("ann", "customer: me again"))
	r, err := s.conn.Deliver(context.Background(), s.sim.Key("ann"), s.say("o1", "Hello again."))
	if err != nil || r.RemoteID == "" {
		t.Fatalf("receipt %+v, error %v", r, err)
	}
	if _, status := s.sim.Has("ann"); status != "open" {
		t.Errorf("the newest conversation is %s", status)
	}
	if !s.sim.Read("ann") {
		t.Error("it was not marked read")
	}
	s.disconnect()
	s.connect()
	s.pass(2 * time.Minute)
	s.wantLog("ann", "customer: hello", "assigned to cw:8", "closed by cw:8", "customer: me again", "agent: Hello again.")
}

func TestResolvedWhileAway(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.sim.Write("bob", "hi")
	s.until("they came", func() bool { return s.has("ann", "customer: hello")() && s.has("bob", "customer: hi")() })
	s.pass(2 * time.Minute)
	s.disconnect()
	s.sim.Status("ann", "resolved")
	s.clock.Advance(time.Minute)
	s.sim.Status("bob", "resolved")
	s.clock.Advance(time.Minute)
	s.sim.Write("bob", "wait") // a new conversation: his session goes on
	s.connect()
	s.pass(2 * time.Minute)
	s.wantLog("ann", "customer: hello", "closed by system")
	s.wantLog("bob", "customer: hi", "customer: wait")
}

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
	s.until("it is told", func() bool { return s.desk.reach(k).Reason == "The contact is blocked at Chatwoot." })
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

func TestNothingIsWrittenWhileNothingHappens(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	s.pass(3 * time.Minute)
	before := s.desk.kept()
	s.pass(20 * time.Minute)
	if got := s.desk.kept(); got != before {
		t.Errorf("the cursor was written %d times", got-before)
	}
}

func TestManyConversationsAtTheFirstStart(t *testing.T) {
	clock := feedtest.NewClock(time.Date(2026, 8, 18, 9, 0, 0, 0, time.UTC))
	sim := installation(t, chatwootsim.Options{Clock: clock})
	for i := range 60 {
		clock.Advance(time.Second)
		sim.Write("customer "+string(rune('A'+i)), "hello")
	}
	for range 50 {
		clock.Advance(time.Second)
		sim.Write("ann", "and")
	}
	s := &stage{t: t, clock: clock, sim: sim, desk: &recorder{Desk: feedtest.NewDesk()}}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { defer close(ended); s.run(ctx) }()
	t.Cleanup(func() { s.disconnect(); cancel(); <-ended })
	s.connect()
	for i := range 60 {
		if got := s.log("customer " + string(rune('A'+i))); len(got) != 1 {
			t.Errorf("customer %d has %q", i, got)
		}
	}
	if got := len(s.log("ann")); got != 50 {
		t.Errorf("ann has %d messages, want 50: she has waited since the first", got)
	}
}

func TestEventsFromBeforeAClosing(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	s.sim.Faults().Next(feedtest.HoldPush, "", 3)
	s.sim.Shut("ann", false) // an event that still says open, held back
	s.clock.Advance(time.Second)
	s.mirror(s.sim.Key("ann"), feed.State{Closed: true})
	s.sim.Faults().Release() // the newest first
	s.pass(3 * time.Minute)
	s.wantLog("ann", "customer: hello")
}
