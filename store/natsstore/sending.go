package natsstore

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"tend/store"
)

// Sending is a picture that somebody who may not write to the desk sends to a hub
// piece by piece, to have it kept. The pieces wait in the desk, in one place for
// each person, so that any hub can take the next one; what nobody goes on with
// the server takes away.
type Sending struct {
	By     string // who sends it
	Number uint64 // which of their consoles; drawn by it, not 0
	Name   string
	Size   int // bytes
}

// What can go wrong with pieces, besides store.ErrPicture.
var (
	// ErrSending says that the same person is sending another picture from
	// another console. Later it can be sent.
	ErrSending = errors.New("another picture of yours is on its way from another console; wait a minute, then send this one")
	// ErrPieces says that a piece is none of the picture that was begun, or that
	// some are missing. The picture must be sent from the beginning.
	ErrPieces = errors.New("the pieces of the picture did not come together; send it again")
)

const (
	// sendingStays is how long pieces stay that nobody goes on with.
	sendingStays = 10 * time.Minute
	// sendingHolds is how long nothing else is begun in the place of a picture.
	sendingHolds = time.Minute
)

// BeginPicture takes note of what is to be sent; kept says that it is there
// already, and nothing need be sent. Errors: store.ErrPicture, ErrSending. As with all of a
// sending, it can be called again when its outcome is not known.
func (s *Store) BeginPicture(ctx context.Context, p Sending) (kept bool, err error) {
	err = s.writing(ctx, "begin a picture", func(ctx context.Context) error {
		if err := p.check(); err != nil {
			return err
		}
		if kept, err = s.kept(ctx, p.Name); kept || err != nil {
			return err
		}
		return s.retry(ctx, func(ctx context.Context) error { return s.begin(ctx, p) })
	})
	return kept, err
}

func (s *Store) begin(ctx context.Context, p Sending) error {
	g, old, err := s.begun(ctx, p.By)
	if err != nil {
		return err
	}
	at, err := time.Parse(time.RFC3339Nano, g.at)
	if err == nil && old.Number != 0 && old.Number != p.Number && s.clock().Sub(at) < sendingHolds {
		return ErrSending
	}
	m := message{subject: s.names.sending(p.By), data: p.append(nil), ttl: sendingStays, checked: true, expect: g.seq}
	_, err = s.putOnce(ctx, []message{m})
	var said *serverError
	if errors.As(err, &said) && (said.ErrCode == codeWrongLast || said.ErrCode == codeInFlight) {
		return errNotYet
	}
	return err
}

// PutPiece takes the n-th piece, from 0. Error: ErrPieces.
func (s *Store) PutPiece(ctx context.Context, p Sending, n int, data []byte) error {
	return s.writing(ctx, "take a piece of a picture", func(ctx context.Context) error {
		if err := s.going(ctx, p); err != nil {
			return err
		}
		if n < 0 || n >= Pieces(p.Size) || len(data) != min(PieceBytes, p.Size-n*PieceBytes) {
			return ErrPieces
		}
		b := append(binary.BigEndian.AppendUint64(nil, p.Number), data...)
		return s.replace(ctx, message{subject: s.names.sentPiece(p.By, n), data: b, ttl: sendingStays})
	})
}

// FinishPicture keeps what was sent, if it is the picture of that name. Errors:
// ErrPieces, store.ErrPicture.
func (s *Store) FinishPicture(ctx context.Context, p Sending) error {
	return s.writing(ctx, "keep a picture that was sent", func(ctx context.Context) error {
		if kept, err := s.kept(ctx, p.Name); kept || err != nil {
			return err // an earlier attempt may have got so far
		}
		data, err := s.sent(ctx, p)
		if err != nil {
			return err
		}
		if err := store.CheckPicture(p.Name, data); err != nil {
			return err
		}
		if err := s.putPicture(ctx, p.Name, data); err != nil {
			return err
		}
		// The place is free for the next one. If that cannot be noted, it is so in a minute.
		_ = s.replace(ctx, message{subject: s.names.sending(p.By), data: Sending{}.append(nil), ttl: sendingStays})
		return nil
	})
}

// sent puts the pieces together that have come.
func (s *Store) sent(ctx context.Context, p Sending) ([]byte, error) {
	if err := s.going(ctx, p); err != nil {
		return nil, err
	}
	data := make([]byte, 0, p.Size)
	for n := range Pieces(p.Size) {
		g, err := s.newest(ctx, s.names.sentPiece(p.By, n))
		if err != nil {
			return nil, err
		}
		if len(g.data) < 8 || binary.BigEndian.Uint64(g.data) != p.Number || len(g.data) > 8+PieceBytes {
			return nil, ErrPieces
		}
		data = append(data, g.data[8:]...)
	}
	return data, nil
}

// going makes sure that a picture is the one that its sender began.
func (s *Store) going(ctx context.Context, p Sending) error {
	if err := p.check(); err != nil {
		return err
	}
	_, now, err := s.begun(ctx, p.By)
	if err == nil && (now.Number != p.Number || now.Name != p.Name || now.Size != p.Size) {
		err = ErrPieces
	}
	return err
}

// begun reads what somebody began last, where it is decided.
func (s *Store) begun(ctx context.Context, by string) (g got, p Sending, err error) {
	if g, err = s.newest(ctx, s.names.sending(by)); err == nil && g.seq > 0 {
		p, err = sendingOf(g.data)
	}
	return g, p, err
}

// check refuses what could not be kept.
func (p Sending) check() error {
	if !store.PictureName(p.Name) || p.Number == 0 || p.Size <= 0 || p.Size > store.MaxPicture {
		return fmt.Errorf("%w (%d bytes)", store.ErrPicture, p.Size)
	}
	return nil
}

func (p Sending) append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(append(b, version), p.Number)
	return appendText(binary.AppendUvarint(b, uint64(p.Size)), p.Name)
}

func sendingOf(b []byte) (Sending, error) {
	f := fields{b: b}
	f.version()
	p := Sending{Number: f.uint64()}
	size := f.uvarint()
	if size > store.MaxPicture {
		f.fail()
	}
	p.Size, p.Name = int(size), f.text()
	return p, f.err("beginning of a", "picture")
}
