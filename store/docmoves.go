package store

import (
	"context"
	"slices"
	"time"

	"tend/desk"
)

// DocMoves is the kind of the documents in which everybody says what they moved,
// one for each mover, by the mover's id. They are no document lines: an export
// leaves them out, since they are news for a moment and no part of the log.
const DocMoves = "moves"

// movesFor is how long moves stay in their document after the newest.
const movesFor = 10 * time.Minute

// MovesOf decodes a document of kind DocMoves. Who moved is in its name alone.
func MovesOf(d Doc) (desk.Moves, error) {
	m, err := decode[desk.Moves](d)
	m.By = desk.AgentID(d.ID)
	return m, err
}

// NoteMoves says what m.By has just moved, beside what they moved before, so that
// the consoles of the others can say who it was. It moves nothing. Moves with
// nothing in them are not written.
func NoteMoves(ctx context.Context, st Store, m desk.Moves) error {
	if m.By == "" || len(m.Sessions)+len(m.Breaks) == 0 {
		return nil
	}
	return alter(ctx, st, DocMoves, string(m.By), func(d Doc) (any, error) {
		was, err := MovesOf(d)
		if err != nil { // in another shape: it is news of long ago
			was = desk.Moves{By: m.By}
		}
		return lately(was.Join(m)), nil
	})
}

// lately drops what is much older than the newest.
func lately(m desk.Moves) desk.Moves {
	var last desk.Instant
	for _, s := range m.Sessions {
		last = max(last, s.At)
	}
	for _, b := range m.Breaks {
		last = max(last, b.At)
	}
	old := func(at desk.Instant) bool { return last.Sub(at) > movesFor }
	m.Sessions = slices.DeleteFunc(m.Sessions, func(s desk.Moved) bool { return old(s.At) })
	m.Breaks = slices.DeleteFunc(m.Breaks, func(b desk.Ended) bool { return old(b.At) })
	return m
}
