package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tend/internal/sanitize"
	"tend/store/natsstore/access"
)

// tellWithin is how long a server may take to have a list of people hold.
const tellWithin = 10 * time.Second

// peopleChanged stores who may reach the desk, has that hold, and says whether
// it does.
func (p *program) peopleChanged(ctx context.Context, files *teamFiles) error {
	if err := files.savePeople(); err != nil {
		return err
	}
	err := p.tellServer(ctx, files)
	switch {
	case errors.Is(err, nats.ErrNoServers), errors.Is(err, nats.ErrNoResponders):
		fmt.Fprintln(p.out, "The desk is not being served at the moment; this holds from when it is.")
		err = nil
	case err != nil:
		return fmt.Errorf("it is written down, and could not be told to who serves the desk: %w", err)
	}
	if !files.embedded() {
		fmt.Fprintf(p.out, "For the NATS servers, the accounts are in %s. It holds when they have it and have reloaded their configuration, twice where somebody is new.\n",
			sanitize.Line(files.path(accountsFile)))
	}
	return err
}

// tellServer gives the list to those who serve the desk.
func (p *program) tellServer(ctx context.Context, files *teamFiles) error {
	list, err := files.people.Text()
	if err != nil {
		return err
	}
	connect, err := files.hub.Connect()
	if err != nil {
		return err
	}
	nc, err := nats.Connect(files.hub.URL(), append(connect, nats.CustomInboxPrefix(files.hub.Inbox()))...)
	if err != nil {
		return err
	}
	defer nc.Close()
	ctx, cancel := context.WithTimeout(ctx, tellWithin)
	defer cancel()
	m, err := nc.RequestWithContext(ctx, access.SubjectsOf(files.people.Desk).People(), list)
	if err != nil {
		return err
	}
	if len(m.Data) > 0 {
		return errors.New(sanitize.Line(string(m.Data)))
	}
	return nil
}
