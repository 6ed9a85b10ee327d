package gate

import (
	"context"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
)

// Decide decides a request without a network between.
func Decide(ctx context.Context, o Options, subject string, data []byte) error {
	s := &server{Options: o.withDefaults()}
	_, _, err := s.asked(ctx, &nats.Msg{Subject: subject, Reply: nats.InboxPrefix + "x", Data: data})
	return err
}

// CommitBytes is a request for a change.
func CommitBytes(k desk.Key, expect uint64, entries ...desk.Entry) []byte {
	return request{number: 1, changes: []change{{k, expect, entries}}}.append(nil)
}

// DocBytes is a request for documents.
func DocBytes(docs ...store.Doc) []byte { return appendDocs(nil, docs) }

// PictureBytes are the three requests about a picture: to begin it, to take a
// piece, and to finish it.
func PictureBytes(number uint64, name string, size, n int, piece []byte) (begin, take, finish []byte) {
	p := showing{number: number, name: name, size: size}
	begin = p.append(nil)
	p.step = finishPicture
	finish = p.append(nil)
	p.step, p.n, p.piece = takePiece, n, piece
	return begin, p.append(nil), finish
}

// ErrRequest says that a request cannot be read.
var ErrRequest = errRequest

// Easels are places for pictures.
type Easels struct{ e easels }

// Take takes somebody a place.
func (e *Easels) Take(who desk.AgentID) bool { return e.e.take(who) }

// Free gives it back.
func (e *Easels) Free(who desk.AgentID) { e.e.free(who) }

// Turns is turns without waiting.
type Turns struct{ t *turns }

// NewTurns makes some.
func NewTurns() Turns { return Turns{newTurns()} }

// Add has a request of somebody wait.
func (q Turns) Add(who string, data []byte) bool {
	return q.t.add(who, &nats.Msg{Subject: who, Data: data})
}

// Ready reports whether Next would not wait.
func (q Turns) Ready() bool { return len(q.t.circle) > 0 }

// Next gives whose request is decided next.
func (q Turns) Next() (who string, done func()) {
	m, done, _ := q.t.next()
	return m.Subject, done
}

// Waiting is how many wait.
func (q Turns) Waiting() int { return q.t.waiting }
