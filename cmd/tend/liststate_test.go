package main

import (
	"testing"

	"tend/desk"
)

func TestStateWords(t *testing.T) {
	sent := func(d desk.Delivery) *desk.Session {
		return &desk.Session{Closed: 1, Pending: []desk.Outgoing{{ID: "m", State: d}}}
	}
	for name, c := range map[string]struct {
		s    *desk.Session
		want string
	}{
		"open":                            {&desk.Session{}, "answered"},
		"closed":                          {&desk.Session{Closed: 1}, "closed"},
		"closed, the reply on its way":    {sent(desk.Sending), "closed"},
		"closed, the reply failed":        {sent(desk.Failed), "closed, not sent"},
		"closed, nobody knows of a reply": {sent(desk.Unconfirmed), "closed, not sent"},
	} {
		if got := stateWords(desk.Row{Session: c.s, Place: desk.Place{State: "answered"}}); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
