package natsstore

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"tend/store"
)

// PieceBytes is how much of a picture is in one message: less than any server
// takes, and little enough that a slow line carries it within one attempt. The
// last piece has what is left.
const PieceBytes = 128 << 10

var _ store.Pictures = (*Store)(nil)

// Pieces is how many pieces a picture of so many bytes has.
func Pieces(size int) int { return (size + PieceBytes - 1) / PieceBytes }

// Piece is the n-th piece of a picture, from 0.
func Piece(data []byte, n int) []byte {
	return data[n*PieceBytes : min((n+1)*PieceBytes, len(data))]
}

// KeepPicture keeps a picture for the desk; see store.Pictures.
func (s *Store) KeepPicture(ctx context.Context, name string, data []byte) error {
	return s.writing(ctx, "keep a picture", func(ctx context.Context) error {
		if err := store.CheckPicture(name, data); err != nil {
			return err
		}
		if kept, err := s.kept(ctx, name); kept || err != nil {
			return err
		}
		return s.putPicture(ctx, name, data)
	})
}

// Picture reads a picture of the desk; see store.Pictures.
func (s *Store) Picture(ctx context.Context, name string) (data []byte, err error) {
	err = s.reading(ctx, "read a picture", func(ctx context.Context) error {
		data, err = s.picture(ctx, name)
		return err
	})
	return data, err
}

// kept reports whether a picture can be read. One that is there and damaged is to
// be kept anew.
func (s *Store) kept(ctx context.Context, name string) (bool, error) {
	_, err := s.picture(ctx, name)
	if errors.Is(err, store.ErrNotFound) || errors.Is(err, store.ErrDamaged) {
		return false, nil
	}
	return err == nil, err
}

// putPicture writes the pieces and, when all are there, that they are.
func (s *Store) putPicture(ctx context.Context, name string, data []byte) error {
	for n := range Pieces(len(data)) {
		if err := s.replace(ctx, message{subject: s.names.piece(name, n), data: Piece(data, n)}); err != nil {
			return err
		}
	}
	return s.replace(ctx, message{subject: s.names.picture(name), data: appendSize(nil, len(data))})
}

// replace writes what may be written twice, whatever stands there.
func (s *Store) replace(ctx context.Context, m message) error {
	return s.retry(ctx, func(ctx context.Context) error {
		_, err := s.putOnce(ctx, []message{m})
		return err
	})
}

// picture puts a picture together. It is looked at whether it is the one of that
// name, whoever wrote it.
func (s *Store) picture(ctx context.Context, name string) ([]byte, error) {
	if !store.PictureName(name) {
		return nil, store.ErrNotFound
	}
	g, err := s.large(ctx, s.names.picture(name))
	if err != nil {
		return nil, err
	}
	if g.seq == 0 {
		return nil, fmt.Errorf("%w: picture %s", store.ErrNotFound, name)
	}
	size, err := sizeOf(g.data)
	if err != nil {
		return nil, err
	}
	data := make([]byte, 0, size)
	for n := range Pieces(size) {
		if g, err = s.large(ctx, s.names.piece(name, n)); err != nil {
			return nil, err
		}
		if len(g.data) > PieceBytes {
			return nil, errBad("picture", name)
		}
		data = append(data, g.data...)
	}
	if store.CheckPicture(name, data) != nil {
		return nil, errBad("picture", name)
	}
	return data, nil
}

// large reads a message that a slow line takes a while for. A server that has none
// may be behind: then the one that decides is asked.
func (s *Store) large(ctx context.Context, subject string) (g got, err error) {
	ask := []byte(`{"last_by_subj":"` + subject + `"}`)
	err = s.retry(ctx, func(ctx context.Context) error {
		return s.once(ctx, storing, func(ctx context.Context) error {
			m, err := s.nc.RequestWithContext(ctx, s.names.direct(), ask)
			if err == nil {
				g, err = gotOf(m)
			}
			return err
		})
	})
	if err == nil && g.seq == 0 && s.replicas > 1 {
		return s.newest(ctx, subject)
	}
	return g, err
}

// appendSize writes that a picture is kept, and how large it is.
func appendSize(b []byte, size int) []byte {
	return binary.AppendUvarint(append(b, version), uint64(size))
}

func sizeOf(b []byte) (int, error) {
	f := fields{b: b}
	f.version()
	size := f.uvarint()
	if size == 0 || size > store.MaxPicture {
		f.fail()
	}
	return int(size), f.err("size of a", "picture")
}
