package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
	"tend/store/sockstore"
)

var (
	errNotInvited = errors.New("the server does not know this invitation, or knows it no longer; ask a manager for a new one")
	errStranger   = errors.New("the server is not the one that the invitation is for")
	errDismissed  = errors.New("you were taken off this desk, or your invitation was replaced by a newer one; ask a manager")
	errTeamServed = errors.New("a team's desk is served with `tend serve --team`")
)

// openTeam opens the desk that an invitation is for. An agent has a hub make
// every change; a manager makes it as a hub does. Of more, only who is told
// about the connection counts: a team's desk has hubs elsewhere.
func (p *program) openTeam(ctx context.Context, i *access.Invitation, err error, more func(*sockstore.Options)) (store.Store, error) {
	if err != nil {
		return nil, err
	}
	st, err := p.connectTeam(ctx, i, natsstore.Options{})
	if err != nil {
		return nil, err
	}
	if more != nil {
		var o sockstore.Options
		more(&o)
		p.tellConnection(st.Conn(), o.OnState)
	}
	if i.Role != access.Agent {
		p.album = st
		return st, nil
	}
	c := gate.New(gate.ClientOptions{Store: st, Desk: i.Desk, Agent: desk.AgentID(i.Agent)})
	p.album = c
	return c, nil
}

// connectTeam connects to a team's desk; o has what is special about it.
func (p *program) connectTeam(ctx context.Context, i *access.Invitation, o natsstore.Options) (*natsstore.Store, error) {
	connect, err := i.Connect()
	if err != nil {
		return nil, err
	}
	o.URL, o.Connect, o.Desk, o.Inbox, o.API, o.Clock = i.URL(), connect, i.Desk, i.Inbox(), i.Reads(), p.clock.wall
	st, err := natsstore.Open(ctx, o)
	return st, whyClosed(err)
}

// whyClosed says why a server let nobody in.
func whyClosed(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, nats.ErrAuthorization), errors.Is(err, nats.ErrAuthExpired), errors.Is(err, nats.ErrAuthRevoked),
		errors.Is(err, nats.ErrNkeysNotSupported):
		return errNotInvited
	case strings.Contains(err.Error(), "x509:"):
		return fmt.Errorf("%w (%s)", errStranger, cause(err))
	}
	return err
}

// tellConnection tells when the connection is lost and when it is back, for as
// long as it lasts.
func (p *program) tellConnection(nc *nats.Conn, tell func(sockstore.State)) {
	if tell == nil {
		return
	}
	changes := nc.StatusChanged(nats.CONNECTED, nats.RECONNECTING, nats.CLOSED)
	if now := nc.Status(); now != nats.CONNECTED {
		changes <- now // it was lost before anybody listened
	}
	go func() {
		for status := range changes {
			state := sockstore.State{Role: sockstore.Lost, Since: p.clock.wall()}
			if status == nats.CONNECTED {
				state.Role = sockstore.Connected
			}
			if status == nats.CLOSED && errors.Is(nc.LastError(), nats.ErrAuthorization) {
				state.Err = errDismissed
			}
			tell(state)
			if status == nats.CLOSED {
				return
			}
		}
	}()
}
