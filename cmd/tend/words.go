package main

import (
	"errors"
	"fmt"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/lang"
)

// worded is an error in a sentence for people; how it came about is below it.
type worded struct {
	text  string
	err   error
	whole bool // it needs no full stop and no advice
}

func (e *worded) Error() string { return e.text }

func (e *worded) Unwrap() error { return e.err }

// calm says in a sentence why an action on a session was not done.
func (p *program) calm(word string, err error) error {
	session := sanitize.Line(word)
	var taken *desk.TakenError
	if errors.As(err, &taken) {
		return &worded{text: p.texts().Denied.Taken(session, sanitize.Line(string(taken.By))), err: err, whole: true}
	}
	if errors.Is(err, store.ErrUnavailable) && !errors.Is(err, store.ErrNoHub) {
		return &worded{text: fmt.Sprintf("the desk was lost before it answered; whether session %s was changed is not known. `tend why %s` shows what is there", session, session), err: err}
	}
	for _, why := range refusals() {
		if errors.Is(err, why) {
			return &worded{text: fmt.Sprintf("session %s: %s", session, why), err: err}
		}
	}
	return fmt.Errorf("session %s: %w", session, err)
}

// refusals are the errors whose own words say all that there is to say.
func refusals() []error {
	return []error{desk.ErrClosed, desk.ErrEmpty, desk.ErrLong, desk.ErrGone, store.ErrNotFound}
}

// texts are those of the screen's language.
func (p *program) texts() *lang.Texts { return lang.Pick(p.cfg.Language, p.env) }

// inWords puts what befell a team's desk into words, without the way it took
// through the program.
func (p *program) inWords(err error) error {
	var said *worded
	switch {
	case errors.As(err, &said):
		return said
	case !errors.Is(err, store.ErrUnavailable):
		return err
	case errors.Is(err, store.ErrNoHub):
		return &worded{text: "no hub is running for this desk, so nothing is changed there", err: err}
	case p.team == nil:
		return err
	}
	i, bad := p.team()
	if bad != nil || i == nil {
		return err
	}
	at := strings.ReplaceAll(strings.ReplaceAll(i.URL(), "tls://", ""), "nats://", "")
	return &worded{text: fmt.Sprintf("the desk %s at %s cannot be reached just now", sanitize.Line(i.Desk), sanitize.Line(at)), err: err}
}
