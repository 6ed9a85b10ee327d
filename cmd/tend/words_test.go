package main

import (
	"errors"
	"fmt"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore/access"
)

func TestWhatATeamsDeskRefusesIsASentence(t *testing.T) {
	p := &program{env: func(string) string { return "" }}
	p.team = func() (*access.Invitation, error) {
		return &access.Invitation{Desk: "main", URLs: []string{"tls://a:1", "tls://b:2"}}, nil
	}
	chain := func(err error) error { return fmt.Errorf("change customer c of shop s: gate: %w", err) }
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"with somebody": {p.calm("c", chain(&desk.TakenError{By: "bo"})), "bo has session c already. Ask them for it, or have a manager move it."},
		"ended":         {p.calm("c", chain(desk.ErrClosed)), "session c: this session has ended. The customer's next message opens a new one."},
		"lost":          {p.calm("c", chain(store.ErrUnavailable)), "the desk was lost before it answered; whether session c was changed is not known. `tend why c` shows what is there. Try again in a moment."},
		"no hub":        {p.calm("c", chain(store.ErrNoHub)), "no hub is running for this desk, so nothing is changed there. Start one with `tend serve --team` on the machine that serves it, then try again."},
		"not reached":   {chain(store.ErrUnavailable), "the desk main at a:1,b:2 cannot be reached just now. Try again in a moment."},
		"not theirs":    {p.calm("c", chain(&desk.DeniedError{Who: "ann", Why: desk.DeniedManager})), "Only a manager can do this. Nothing was changed."},
		"else":          {p.calm("c", errors.New("disk on fire")), "session c: disk on fire."},
	} {
		t.Run(name, func(t *testing.T) {
			if got := p.sentence(c.err); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
