package natsstore_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
	"tend/store/natsstore"
	"tend/store/storetest"
)

func TestPictures(t *testing.T) { storetest.Pictures(t, natsstore.PieceBytes, fresh) }

// gif is a picture of so many bytes, and its name.
func gif(size int, fill byte) (name string, data []byte) {
	data = append([]byte("GIF89a"), bytes.Repeat([]byte{fill}, size-6)...)
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16]) + ".gif", data
}

// The largest picture there may be goes in and comes out.
func TestLargestPicture(t *testing.T) {
	t.Parallel()
	st := openNewDesk(t)
	name, data := gif(store.MaxPicture, 1)
	must(t, st.KeepPicture(t.Context(), name, data))
	got, err := st.Picture(t.Context(), name)
	if err != nil || !bytes.Equal(got, data) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}

// Whatever stands in the desk under the name of a picture, nobody takes it for
// that picture, and the right one can be kept in its place.
func TestForgedPicture(t *testing.T) {
	t.Parallel()
	name, data := gif(2*natsstore.PieceBytes, 1)
	for what, forge := range map[string]func(write func(subject string, data []byte), at string){
		"another picture": func(write func(string, []byte), at string) {
			_, other := gif(len(data), 2)
			write(at+".0", natsstore.Piece(other, 0))
		},
		"a piece is missing": func(write func(string, []byte), at string) { write(at+".1", nil) },
		"a piece too long":   func(write func(string, []byte), at string) { write(at+".0", make([]byte, 2*natsstore.PieceBytes)) },
		"another size":       func(write func(string, []byte), at string) { write(at, []byte{1, 9}) },
		"a size beyond all":  func(write func(string, []byte), at string) { write(at, []byte{1, 0xff, 0xff, 0xff, 0xff, 0x7f}) },
		"no size":            func(write func(string, []byte), at string) { write(at, nil) },
	} {
		t.Run(what, func(t *testing.T) {
			st, desk := openNamedDesk(t)
			must(t, st.KeepPicture(t.Context(), name, data))
			forge(func(subject string, data []byte) {
				_, err := st.Conn().Request(subject, data, 30*time.Second)
				must(t, err)
			}, "desk."+desk+".pic."+name)
			if _, err := st.Picture(t.Context(), name); !errors.Is(err, store.ErrDamaged) {
				t.Errorf("it is read: %v", err)
			}
			must(t, st.KeepPicture(t.Context(), name, data))
			if got, err := st.Picture(t.Context(), name); err != nil || !bytes.Equal(got, data) {
				t.Errorf("kept anew it is %d bytes, %v", len(got), err)
			}
		})
	}
}

// A picture that is not whole yet is not there.
func TestUnfinishedPicture(t *testing.T) {
	t.Parallel()
	st, desk := openNamedDesk(t)
	name, data := gif(3*natsstore.PieceBytes, 1)
	for n := range natsstore.Pieces(len(data)) {
		if _, err := st.Picture(t.Context(), name); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("after %d pieces: %v", n, err)
		}
		_, err := st.Conn().Request("desk."+desk+".pic."+name+"."+strconv.Itoa(n), natsstore.Piece(data, n), 30*time.Second)
		must(t, err)
	}
	if _, err := st.Picture(t.Context(), name); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("nobody said that it is whole: %v", err)
	}
}

// openNamedDesk is a new desk and its name.
func openNamedDesk(t *testing.T) (*natsstore.Store, string) {
	t.Helper()
	o := options("pictures-" + strconv.FormatInt(shared.desks.Add(1), 10))
	st, err := natsstore.Open(context.Background(), o)
	must(t, err)
	t.Cleanup(func() { remove(t, o.Desk) })
	t.Cleanup(func() { _ = st.Close() })
	return st, o.Desk
}

// sending is what ann sends from one of her consoles.
func sending(number uint64, name string, size int) natsstore.Sending {
	return natsstore.Sending{By: "nann", Number: number, Name: name, Size: size}
}

// send sends the pieces, all of them but what is left out.
func send(t *testing.T, st *natsstore.Store, p natsstore.Sending, data []byte, without int) {
	t.Helper()
	for n := range natsstore.Pieces(len(data)) {
		if n != without {
			must(t, st.PutPiece(t.Context(), p, n, natsstore.Piece(data, n)))
		}
	}
}

func TestSending(t *testing.T) {
	t.Parallel()
	const size = 2*natsstore.PieceBytes + 77
	name, data := gif(size, 1)
	other, more := gif(size, 2)
	for what, c := range map[string]struct {
		run  func(t *testing.T, st *natsstore.Store) error
		want error
		kept bool // the picture is there afterwards
	}{
		"all pieces": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			send(t, st, sending(1, name, size), data, -1)
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, nil, true},
		"finished twice": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			send(t, st, sending(1, name, size), data, -1)
			must(t, st.FinishPicture(t.Context(), sending(1, name, size)))
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, nil, true},
		"begun again, and pieces twice": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, other, size))
			send(t, st, sending(1, other, size), more, -1)
			begin(t, st, sending(1, name, size))
			begin(t, st, sending(1, name, size))
			send(t, st, sending(1, name, size), data, -1)
			send(t, st, sending(1, name, size), data, -1)
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, nil, true},
		"another one afterwards, from another console": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, other, size))
			send(t, st, sending(1, other, size), more, -1)
			must(t, st.FinishPicture(t.Context(), sending(1, other, size)))
			begin(t, st, sending(2, name, size))
			send(t, st, sending(2, name, size), data, -1)
			return st.FinishPicture(t.Context(), sending(2, name, size))
		}, nil, true},
		"another one meanwhile, by somebody else": {func(t *testing.T, st *natsstore.Store) error {
			bo := sending(2, other, size)
			bo.By = "nbo"
			begin(t, st, sending(1, name, size))
			begin(t, st, bo)
			send(t, st, sending(1, name, size), data, -1)
			send(t, st, bo, more, -1)
			must(t, st.FinishPicture(t.Context(), bo))
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, nil, true},
		"another one meanwhile, from another console": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			_, err := st.BeginPicture(t.Context(), sending(2, other, size))
			return err
		}, natsstore.ErrSending, false},
		"a piece is missing": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			send(t, st, sending(1, name, size), data, 1)
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, natsstore.ErrPieces, false},
		"pieces of another picture": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			send(t, st, sending(1, name, size), more, -1)
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, store.ErrPicture, false},
		"nothing was begun": {func(t *testing.T, st *natsstore.Store) error {
			return st.PutPiece(t.Context(), sending(1, name, size), 0, natsstore.Piece(data, 0))
		}, natsstore.ErrPieces, false},
		"finished without a beginning": {func(t *testing.T, st *natsstore.Store) error {
			return st.FinishPicture(t.Context(), sending(1, name, size))
		}, natsstore.ErrPieces, false},
		"a piece of what another console began": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			return st.PutPiece(t.Context(), sending(2, name, size), 0, natsstore.Piece(data, 0))
		}, natsstore.ErrPieces, false},
		"a piece beyond the last": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			return st.PutPiece(t.Context(), sending(1, name, size), 3, natsstore.Piece(data, 0))
		}, natsstore.ErrPieces, false},
		"a piece before the first": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			return st.PutPiece(t.Context(), sending(1, name, size), -1, natsstore.Piece(data, 0))
		}, natsstore.ErrPieces, false},
		"a piece of another length": {func(t *testing.T, st *natsstore.Store) error {
			begin(t, st, sending(1, name, size))
			return st.PutPiece(t.Context(), sending(1, name, size), 0, data[:100])
		}, natsstore.ErrPieces, false},
		"too large": {func(t *testing.T, st *natsstore.Store) error {
			_, err := st.BeginPicture(t.Context(), sending(1, name, store.MaxPicture+1))
			return err
		}, store.ErrPicture, false},
		"nothing in it": {func(t *testing.T, st *natsstore.Store) error {
			_, err := st.BeginPicture(t.Context(), sending(1, name, 0))
			return err
		}, store.ErrPicture, false},
		"no name": {func(t *testing.T, st *natsstore.Store) error {
			_, err := st.BeginPicture(t.Context(), sending(1, "*.gif", size))
			return err
		}, store.ErrPicture, false},
	} {
		t.Run(what, func(t *testing.T) {
			st, _ := openNamedDesk(t)
			if err := c.run(t, st); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if got, err := st.Picture(t.Context(), name); bytes.Equal(got, data) != c.kept || (err == nil) != c.kept {
				t.Errorf("%d bytes are read, %v", len(got), err)
			}
		})
	}
}

func begin(t *testing.T, st *natsstore.Store, p natsstore.Sending) {
	t.Helper()
	if kept, err := st.BeginPicture(t.Context(), p); kept || err != nil {
		t.Fatalf("begin: %v, %v", kept, err)
	}
}

// What is kept need not be sent again.
func TestSendingWhatIsKept(t *testing.T) {
	t.Parallel()
	st, _ := openNamedDesk(t)
	name, data := gif(500, 1)
	must(t, st.KeepPicture(t.Context(), name, data))
	if kept, err := st.BeginPicture(t.Context(), sending(1, name, len(data))); !kept || err != nil {
		t.Errorf("begin: %v, %v", kept, err)
	}
}

// What was begun holds its place for a minute, and not longer.
func TestSendingGivesWay(t *testing.T) {
	t.Parallel()
	st, name := openNamedDesk(t)
	picture, data := gif(500, 1)
	other, _ := gif(500, 2)
	begin(t, st, sending(1, other, 500))
	later := options(name)
	later.Connect = []nats.Option{shared.server.Connect()}
	later.Clock = func() time.Time { return time.Now().Add(2 * time.Minute) }
	in2, err := natsstore.Open(t.Context(), later)
	must(t, err)
	t.Cleanup(func() { _ = in2.Close() })
	begin(t, in2, sending(2, picture, 500))
	send(t, in2, sending(2, picture, 500), data, -1)
	must(t, in2.FinishPicture(t.Context(), sending(2, picture, 500)))
	if err := st.FinishPicture(t.Context(), sending(1, other, 500)); !errors.Is(err, natsstore.ErrPieces) {
		t.Errorf("the one before: %v", err)
	}
}
