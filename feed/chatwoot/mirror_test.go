package chatwoot_test

import (
	"context"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

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
