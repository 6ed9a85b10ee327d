package chatwoot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

// TestAConversationThatCannotBeRead does not stop the others, is told, and is
// read whole when that works again, however long after.
func TestAConversationThatCannotBeRead(t *testing.T) {
	s := newStage(t, chatwootsim.Options{RefuseCable: true})
	s.sim.Write("ann", "one")
	s.sim.Write("bob", "one")
	s.until("both came", func() bool { return s.has("ann", "customer: one")() && s.has("bob", "customer: one")() })
	s.sim.Faults().Next(feedtest.Broken, fmt.Sprintf("/conversations/%d/messages", s.sim.Number("bob")), -1)
	s.sim.Write("bob", "two")
	s.sim.Write("ann", "two")
	s.until("the other one is read", s.has("ann", "customer: two"))
	s.until("it is current", s.desk.IsCurrent)
	s.until("it is told", func() bool { return strings.Contains(s.desk.Warning(), "cannot be read") })
	for range 30 {
		s.pass(time.Minute)
		s.sim.Write("ann", "more")
	}
	if !s.desk.IsCurrent() {
		t.Error("it is not current after half an hour")
	}
	s.disconnect() // what is owed survives a restart
	s.connect()
	s.sim.Faults().Calm()
	s.until("it is read after all", s.has("bob", "customer: two"))
	s.until("it is told no more", func() bool { return !strings.Contains(s.desk.Warning(), "cannot be read") })
}
