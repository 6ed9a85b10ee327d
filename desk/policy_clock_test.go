package desk_test

import (
	"testing"
	"time"

	"tend/desk"
)

// A session of FAQ answers alone has no clock where they count as responses,
// and otherwise counts from its first message.
func TestClockOfFAQOnly(t *testing.T) {
	first := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	s := &desk.Session{OpenedAt: first, OpenedBy: desk.FromCustomer, FirstCustomer: first}
	own := desk.Policy{ID: "own", Window: time.Hour}
	for _, c := range []struct {
		name   string
		policy desk.Policy
		want   desk.Instant
		now    desk.Outcome // a minute after the first message
	}{
		{"they count", desk.Tiktok24h(), 0, desk.Responded},
		{"they do not", own, first, desk.Pending},
		{"the clock starts with the first message anyway", desk.XHS3min(), first, desk.Pending},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.policy.Clock(s); got != c.want {
				t.Errorf("clock %s, want %s", got, c.want)
			}
			b, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
			if got := b.Judge(s, c.policy, first.Add(time.Minute)).Outcome; got != c.now {
				t.Errorf("outcome %s, want %s", got, c.now)
			}
		})
	}
}
