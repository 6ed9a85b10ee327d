package chatwoot_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest/chatwootsim"
)

// TestAConversationThatChangesHands: before anybody tells that it is another
// contact's now, no reply to the first one goes into it, and what the second
// one writes is theirs.
func TestAConversationThatChangesHands(t *testing.T) {
	s := newStage(t, chatwootsim.Options{}, func(o *chatwoot.Options) { o.Poll = time.Hour })
	s.sim.Write("ann", "hello")
	s.until("it came", s.has("ann", "customer: hello"))
	ann := s.sim.Key("ann")
	s.sim.Hand("ann", "bob")
	if _, err := s.conn.Deliver(context.Background(), ann, s.say("r1", "for ann only")); !errors.Is(err, feed.ErrRefused) {
		t.Errorf("the reply to ann ended with %v", err)
	}
	if got := s.sim.Delivered("bob"); len(got) > 0 {
		t.Errorf("bob got %q", got)
	}
	s.sim.Write("bob", "it is me")
	s.until("it came to bob", s.has("bob", "customer: it is me"))
	if slices.Contains(s.log("ann"), "customer: it is me") {
		t.Error("it came to ann")
	}
	if _, err := s.conn.Deliver(context.Background(), s.sim.Key("bob"), s.say("r2", "for bob")); err != nil {
		t.Error(err)
	}
}
