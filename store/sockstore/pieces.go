package sockstore

import "context"

// pieces sends a stream in pieces, each only when the reader has room for it.
type pieces struct {
	ctx   context.Context
	in    *incoming
	buf   []byte
	limit int // a piece this long is sent
	err   error
}

// newPieces begins a stream whose first piece is sent when it has that many
// bytes; later ones are longer.
func newPieces(ctx context.Context, in *incoming, first int) *pieces {
	return &pieces{ctx: ctx, in: in, limit: first}
}

// add appends an element and reports whether the stream still goes.
func (p *pieces) add(one func([]byte) []byte) bool {
	p.buf = one(p.buf)
	if len(p.buf) < p.limit {
		return p.err == nil
	}
	p.limit = min(2*p.limit, pieceSize)
	p.flush()
	return p.err == nil
}

// flush waits for room and sends what there is.
func (p *pieces) flush() {
	if p.err == nil {
		p.err = p.send()
	}
	p.buf = p.buf[:0]
}

func (p *pieces) send() error {
	select {
	case <-p.ctx.Done():
		return p.ctx.Err()
	case <-p.in.credit:
		return p.in.peer.out.send(kindItem, p.in.id, p.buf)
	}
}

// end sends the rest and gives the error of the stream, if any; err is that of
// its source, which what it gave before comes ahead of.
func (p *pieces) end(err error) error {
	if len(p.buf) > 0 {
		p.flush()
	}
	if p.err != nil {
		return p.err
	}
	return err
}
