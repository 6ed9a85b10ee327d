package gate

import (
	"encoding/binary"
	"errors"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

// identities are the errors that are the same on both sides. Their order is part
// of the protocol.
func identities() []error {
	return []error{
		store.ErrNotFound, store.ErrConflict, store.ErrUnavailable, store.ErrNewer, store.ErrDamaged,
		desk.ErrClosed, desk.ErrEmpty, desk.ErrLong, desk.ErrGone, errRequest, errNothing,
		store.ErrPicture, natsstore.ErrSending, natsstore.ErrPieces, errKept,
	}
}

// What an error has besides, with its two texts.
const (
	plainError byte = iota
	duplicate       // shop, id
	denied          // agent, denial
	taken           // agent, nothing
)

// said is an error that came through the gate: its text, and what it is.
type said struct {
	text string
	is   []error
}

func (e *said) Error() string   { return e.text }
func (e *said) Unwrap() []error { return e.is }

// appendAnswer writes how something went.
func appendAnswer(b []byte, err error) []byte {
	b = append(b, version)
	if err == nil {
		return append(b, 0)
	}
	var set uint64
	for i, id := range identities() {
		if errors.Is(err, id) {
			set |= 1 << i
		}
	}
	b = binary.AppendUvarint(appendText(append(b, 1), err.Error()), set)
	kind, one, two := detail(err)
	return appendText(appendText(append(b, kind), one), two)
}

func detail(err error) (kind byte, one, two string) {
	var dup *store.DuplicateError
	var no *desk.DeniedError
	var who *desk.TakenError
	switch {
	case errors.As(err, &dup):
		return duplicate, string(dup.Shop), string(dup.ID)
	case errors.As(err, &no):
		return denied, string(no.Who), string(no.Why)
	case errors.As(err, &who):
		return taken, string(who.By), ""
	}
	return plainError, "", ""
}

// answerOf reads it; an answer that cannot be read is errRequest.
func answerOf(b []byte) error {
	f := open(b)
	if f.byte() == 0 {
		return f.end()
	}
	e := &said{text: text[string](f)}
	set := f.uvarint()
	for i, id := range identities() {
		if set&(1<<i) != 0 {
			e.is = append(e.is, id)
		}
	}
	kind, one, two := f.byte(), text[string](f), text[string](f)
	switch kind {
	case duplicate:
		e.is = append(e.is, &store.DuplicateError{Shop: desk.ShopID(one), ID: desk.MessageID(two)})
	case denied:
		e.is = append(e.is, &desk.DeniedError{Who: desk.AgentID(one), Why: desk.Denial(two)})
	case taken:
		e.is = append(e.is, &desk.TakenError{By: desk.AgentID(one)})
	}
	if err := f.end(); err != nil {
		return err
	}
	return e
}
