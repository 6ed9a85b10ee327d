package desk_test

import (
	"errors"
	"testing"

	"tend/desk"
)

func TestSendPicture(t *testing.T) {
	s := one(t, "0s customer")
	p := desk.SendPicture{Send: desk.Send{ID: "r1", Agent: "mia", Feed: true, Text: "left out"}, Name: "abc.png"}
	got, err := p.Entries(s, after(t, "1m"))
	if err != nil || len(got) != 2 || got[0].Type != desk.Assign {
		t.Fatalf("%+v, %v", got, err)
	}
	want := desk.Entry{Type: desk.Message, ID: "r1", At: after(t, "1m"), From: desk.FromAgent, Kind: desk.KindImage, Agent: "mia", URL: "picture:abc.png", Delivery: desk.Queued}
	if got[1] != want {
		t.Errorf("got %+v, want %+v", got[1], want)
	}
	for name, c := range map[string]struct {
		log  string
		p    desk.SendPicture
		want error
	}{
		"without a picture":        {"0s customer", desk.SendPicture{}, desk.ErrEmpty},
		"after the end":            {"0s customer\n1m close mia", desk.SendPicture{Name: "abc.png"}, desk.ErrClosed},
		"the customer wrote since": {"0s customer", desk.SendPicture{Name: "abc.png", Send: desk.Send{Seen: &desk.Seen{Customer: "m7"}}}, desk.ErrStale},
	} {
		if _, err := c.p.Entries(one(t, c.log), after(t, "1h")); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}
