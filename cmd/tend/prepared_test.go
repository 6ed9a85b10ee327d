package main

import (
	"errors"
	"testing"

	"tend/desk"
	"tend/store"
)

func TestChoose(t *testing.T) {
	sent := func(kinds ...desk.Kind) *desk.Session {
		s := &desk.Session{}
		for _, k := range kinds {
			s.SentKinds = s.SentKinds.With(k)
		}
		return s
	}
	all := replies(nil)
	for _, c := range []struct {
		name   string
		s      *desk.Session
		quick  string
		prompt bool
		want   string // "" for a refusal
	}{
		{"a quick reply", sent(desk.KindText), "greet-back", false, "greet-back"},
		{"one that is not there", sent(desk.KindText), "none", false, ""},
		{"a prompt for a picture", sent(desk.KindImage), "", true, "prompt-image"},
		{"a prompt for an emoji", sent(desk.KindEmoji), "", true, "prompt-emoji"},
		{"a prompt for an order", sent(desk.KindOrder), "", true, "prompt-order"},
		{"a prompt for a product", sent(desk.KindProduct), "", true, "prompt-product"},
		{"no prompt for words", sent(desk.KindText), "", true, ""},
		{"no prompt for a picture with words", sent(desk.KindImage, desk.KindText), "", true, ""},
		{"no prompt for nothing", sent(), "", true, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			q, err := choose(all, c.s, c.quick, c.prompt)
			if q.ID != c.want && err == nil || (err == nil) != (c.want != "") {
				t.Errorf("got %q, %v; want %q", q.ID, err, c.want)
			}
			if errors.Is(err, store.ErrNotFound) {
				t.Error("the advice would be about sessions")
			}
		})
	}
}
