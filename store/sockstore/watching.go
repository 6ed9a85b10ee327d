package sockstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// handleWatch sends one Changes whenever the client asks for the next. An
// empty piece says first that the watcher watches.
func handleWatch(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	if err := c.end(); err != nil {
		return nil, err
	}
	w, err := in.peer.st.Watch(ctx)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	out := newPieces(ctx, in, pieceSize)
	out.flush()
	for out.err == nil {
		if err := in.wanted(ctx); err != nil {
			return nil, err
		}
		ch, err := w.Next(ctx)
		if err != nil {
			return nil, err
		}
		sendChanges(out, ch)
	}
	return nil, out.err
}

func (in *incoming) wanted(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-in.pull:
		return nil
	}
}

// sendChanges cuts a Changes in pieces.
func sendChanges(out *pieces, ch store.Changes) {
	w := changesWriter{out: out}
	if ch.Snapshot {
		w.flags = pieceSnapshot
	}
	if ch.Missed {
		w.flags |= pieceMissed
	}
	for _, s := range ch.Sessions {
		w.add(func(b []byte) []byte { return appendSession(append(b, tagSession), s) })
	}
	for _, id := range ch.Gone {
		w.add(func(b []byte) []byte { return appendString[desk.SessionID](append(b, tagGone), id) })
	}
	for _, d := range ch.Docs {
		w.add(func(b []byte) []byte { return appendDoc(append(b, tagDoc), d) })
	}
	w.close()
}

type changesWriter struct {
	out   *pieces
	flags byte
}

func (w *changesWriter) add(one func([]byte) []byte) {
	w.begin()
	w.out.buf = one(w.out.buf)
	if len(w.out.buf) >= pieceSize {
		w.out.flush()
	}
}

func (w *changesWriter) begin() {
	if len(w.out.buf) == 0 {
		w.out.buf = append(w.out.buf, w.flags)
	}
}

func (w *changesWriter) close() {
	w.begin()
	w.out.buf[0] |= pieceLast
	w.out.flush()
}
