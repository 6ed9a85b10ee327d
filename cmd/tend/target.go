package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

// find gives the session that a word on the command line names as it stands at
// now: a session's id, or a customer's where only one customer has that id.
func (p *program) find(ctx context.Context, st store.Store, word string, now desk.Instant) (*desk.Session, error) {
	s, err := st.Session(ctx, desk.SessionID(word))
	if err == nil {
		return p.rules().AsOf(s, now), nil
	}
	if !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	keys, err := customers(ctx, st, desk.CustomerID(word))
	if err != nil {
		return nil, err
	}
	var found []*desk.Session
	for _, k := range keys {
		c, err := st.Conversation(ctx, k)
		if err != nil {
			return nil, err
		}
		if c.Latest != nil {
			found = append(found, p.rules().AsOf(c.Latest, now))
		}
	}
	return only(found, word)
}

// only picks the one session that is meant: the one there is, or the one that
// is open.
func only(found []*desk.Session, word string) (*desk.Session, error) {
	var open []*desk.Session
	for _, s := range found {
		if s.Open() {
			open = append(open, s)
		}
	}
	switch {
	case len(found) == 0:
		return nil, errNotFound("no session and no customer is called " + word)
	case len(found) == 1:
		return found[0], nil
	case len(open) == 1:
		return open[0], nil
	}
	ids := make([]string, 0, len(found))
	for _, s := range found {
		ids = append(ids, fmt.Sprintf("%s (shop %s)", s.ID, sanitize.Line(string(s.Shop))))
	}
	return nil, fmt.Errorf("%s is a customer of several shops; name the session: %s", sanitize.Line(word), strings.Join(ids, ", "))
}

// missingError says in a sentence what was not there.
type missingError struct{ what string }

func (e *missingError) Error() string { return e.what }

func (e *missingError) Is(target error) bool { return target == store.ErrNotFound }

// errNotFound names what was not there.
func errNotFound(what string) error { return &missingError{sanitize.Line(what)} }
