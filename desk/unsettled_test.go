package desk_test

import (
	"testing"

	"tend/desk"
)

// TestReplyDelivery: what is told is the reply that the policy goes by.
func TestReplyDelivery(t *testing.T) {
	strict := desk.Policy{IgnoreVague: true}
	for name, c := range map[string]struct {
		policy  desk.Policy
		pending []desk.Outgoing
		want    desk.Delivery
	}{
		"arrived":                        {desk.Policy{}, nil, desk.Settled},
		"failed":                         {desk.Policy{}, []desk.Outgoing{{ID: "first", State: desk.Failed}}, desk.Failed},
		"on its way":                     {desk.Policy{}, []desk.Outgoing{{ID: "first", State: desk.Sending}}, desk.Sending},
		"another one failed":             {desk.Policy{}, []desk.Outgoing{{ID: "second", State: desk.Failed}}, desk.Settled},
		"a greeting that does not count": {strict, []desk.Outgoing{{ID: "first", State: desk.Failed}}, desk.Settled},
		"the one that counts":            {strict, []desk.Outgoing{{ID: "second", State: desk.Unconfirmed}}, desk.Unconfirmed},
	} {
		s := &desk.Session{Replied: 1, ReplyID: "first", Told: 2, ToldID: "second", Pending: c.pending}
		if got := c.policy.ReplyDelivery(s); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	nobody := &desk.Session{Pending: []desk.Outgoing{{State: desk.Failed}}}
	if got := strict.ReplyDelivery(nobody); got != desk.Settled {
		t.Errorf("without a reply: %q", got)
	}
}
