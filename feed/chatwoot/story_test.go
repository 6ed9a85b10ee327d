package chatwoot_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

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

// TestMoreThanAPageOfProviderTimes: pages hold a thousand rows by time, and
// what the provider dated earlier than all before it comes last by number.
func TestMoreThanAPageOfProviderTimes(t *testing.T) {
	s := newStage(t, chatwootsim.Options{})
	s.sim.Write("ann", "one")
	s.until("it came", s.has("ann", "customer: one"))
	s.disconnect()
	began := s.clock.Now()
	for i := range 2300 {
		s.sim.Write("ann", "more")
		s.sim.Age("ann", began.Add(-time.Duration(i)*time.Second))
	}
	s.connect()
	if got := len(s.log("ann")); got != 2301 {
		t.Errorf("%d messages of ann are there when it is current, want 2301", got)
	}
}

// TestALongAbsence: what changed weeks ago is caught up with, too, page by
// page, since a list of all of it may be too long.
func TestALongAbsence(t *testing.T) {
	s := newStage(t, chatwootsim.Options{MostListed: 20})
	s.sim.Write("ann", "one")
	s.until("it came", s.has("ann", "customer: one"))
	s.disconnect()
	for i := range 70 {
		s.sim.Write(fmt.Sprint("customer ", i), "hello")
		s.clock.Advance(6 * time.Hour)
	}
	s.connect()
	for i := range 70 {
		s.wantLog(fmt.Sprint("customer ", i), "customer: hello")
	}
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

func TestInboxThatIsNotThere(t *testing.T) {
	s := newStage(t, chatwootsim.Options{}, func(o *chatwoot.Options) { o.Inboxes[44] = "other" })
	s.until("it is told", func() bool { return strings.Contains(s.desk.Warning(), "the inboxes 44 of the settings") })
	s.sim.Write("ann", "hello")
	s.until("the other one is served", s.has("ann", "customer: hello"))
}
