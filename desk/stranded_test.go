package desk_test

import (
	"errors"
	"slices"
	"testing"

	"tend/desk"
)

// TestStranded: a session that has ended is in a pane while a message of ours
// in it did not arrive, until somebody has dealt with it.
func TestStranded(t *testing.T) {
	type panes = []desk.Pane
	failed := []desk.Outgoing{{ID: "second", State: desk.Failed}}
	first := []desk.Outgoing{{ID: "first", At: 3, State: desk.Failed}}
	for name, c := range map[string]struct {
		s    desk.Session
		want panes
	}{
		"open and failed":            {desk.Session{Assignee: "mia", Pending: failed}, panes{desk.PaneMine}},
		"all arrived":                {desk.Session{Assignee: "mia", Closed: 9}, nil},
		"failed":                     {desk.Session{Assignee: "mia", Closed: 9, Pending: failed}, panes{desk.PaneMine}},
		"may have arrived":           {desk.Session{Assignee: "mia", Closed: 9, Pending: []desk.Outgoing{{ID: "second", State: desk.Unconfirmed}}}, panes{desk.PaneMine}},
		"still on its way":           {desk.Session{Assignee: "mia", Closed: 9, Pending: []desk.Outgoing{{ID: "second", State: desk.Queued}}}, nil},
		"a colleague's":              {desk.Session{Assignee: "lin", Served: "mia", Closed: 9, Pending: failed}, nil},
		"given back, mine the reply": {desk.Session{Served: "mia", Closed: 9, Pending: failed}, panes{desk.PaneMine}},
		"nobody's":                   {desk.Session{Closed: 9, Pending: failed}, panes{desk.PaneUnassigned}},
		"marked before the end":      {desk.Session{Assignee: "mia", Closed: 9, NoReply: 8, Pending: failed}, panes{desk.PaneMine}},
		"marked since":               {desk.Session{Assignee: "mia", Closed: 9, NoReply: 10, Pending: failed}, nil},
		"the first reply":            {desk.Session{Assignee: "mia", Closed: 9, Pending: first}, panes{desk.PaneExpiring, desk.PaneMine}},
		"the first, marked since":    {desk.Session{Assignee: "mia", Closed: 9, NoReply: 10, Pending: first}, nil},
	} {
		s := c.s
		s.OpenedBy, s.FirstCustomer, s.Ask, s.Replied, s.ReplyID, s.Told, s.ToldID = desk.FromCustomer, 2, 2, 3, "first", 3, "first"
		var got panes
		for _, p := range desk.Panes() {
			if len(bookOf(t).List(p, []*desk.Session{&s}, "mia", 20)) > 0 {
				got = append(got, p)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: in %v, want %v", name, got, c.want)
		}
	}
}

func TestStrandedComeBeforeTheAnswered(t *testing.T) {
	failed := []desk.Outgoing{{ID: "x", State: desk.Failed}}
	list := bookOf(t).List(0, []*desk.Session{
		{ID: "answered", LastAt: 50}, {ID: "stranded", LastAt: 10, Closed: 11, Pending: failed},
		{ID: "waits", LastAt: 5, Wait: 5, Ask: 5},
	}, "", 60)
	var got []desk.SessionID
	for _, r := range list {
		got = append(got, r.ID)
	}
	if want := []desk.SessionID{"waits", "stranded", "answered"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestUndelivered(t *testing.T) {
	for name, c := range map[string]struct {
		states []desk.Delivery
		want   desk.Delivery
	}{
		"none":                      {nil, desk.Settled},
		"one that is held":          {[]desk.Delivery{desk.Held}, desk.Settled},
		"queued beside being sent":  {[]desk.Delivery{desk.Sending, desk.Queued}, desk.Queued},
		"unsure beside queued":      {[]desk.Delivery{desk.Queued, desk.Unconfirmed}, desk.Unconfirmed},
		"failed beside all of them": {[]desk.Delivery{desk.Unconfirmed, desk.Failed, desk.Held}, desk.Failed},
	} {
		s := &desk.Session{}
		for _, d := range c.states {
			s.Pending = append(s.Pending, desk.Outgoing{State: d})
		}
		if got := s.Undelivered(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestUnqueue(t *testing.T) {
	for state, gone := range map[desk.Delivery]bool{
		desk.Held: false, desk.Queued: false, desk.Sending: true, desk.Sent: true, desk.Settled: true,
		desk.Failed: true, desk.Unconfirmed: true,
	} {
		e, err := desk.Unqueue(desk.Entry{Type: desk.Message, From: desk.FromAgent, Delivery: state})
		if errors.Is(err, desk.ErrGone) != gone || (!gone && e.Delivery != desk.Withdrawn) {
			t.Errorf("from %v: %v, %v", state, e.Delivery, err)
		}
	}
}
