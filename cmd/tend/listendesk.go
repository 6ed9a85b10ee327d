package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"tend/desk"
	"tend/feed/ingest"
	"tend/store"
	"tend/store/stream"
	"tend/store/transfer"
)

// webDesk is the desk as the listener needs it.
type webDesk struct {
	st    store.Store
	rules func() desk.Rules
	now   func() desk.Instant
	alive func(desk.ShopID) // is told of shops whose customers' words come in
}

var _ ingest.Desk = (*webDesk)(nil)

// Apply implements ingest.Desk. What comes in this way has happened: a line from
// the future is a mistake, and would hide its customer until then.
func (d *webDesk) Apply(ctx context.Context, lines io.Reader) ([]ingest.Result, error) {
	results, err := transfer.Apply(ctx, d.st, lines, transfer.ApplyOptions{Rules: d.rules(), Now: d.now()})
	out := make([]ingest.Result, len(results))
	for i, r := range results {
		out[i] = ingest.Result{Line: r.Line, ID: string(r.ID), Result: stateOf(r.Outcome), Reason: r.Reason}
		if r.Outcome != transfer.Broken && r.Shop != "" {
			d.alive(r.Shop)
		}
	}
	return out, err
}

func stateOf(o transfer.Outcome) ingest.State {
	switch o {
	case transfer.Stored:
		return ingest.Stored
	case transfer.Known:
		return ingest.Known
	}
	return ingest.Bad
}

// Follow implements ingest.Desk.
func (d *webDesk) Follow(ctx context.Context, after string, event func(ingest.Event) error) error {
	err := stream.Follow(ctx, d.st, after, func(e stream.Event) error {
		return event(ingest.Event{ID: e.ID, Line: e.Line})
	})
	if errors.Is(err, stream.ErrPosition) {
		return fmt.Errorf("%w: %w", ingest.ErrPosition, err)
	}
	return err
}
