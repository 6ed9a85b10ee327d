package gate_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/gate"
	"tend/store/storetest"
)

func TestPictures(t *testing.T) {
	storetest.Pictures(t, natsstore.PieceBytes, func(tb testing.TB) storetest.Desk {
		team := newTeam(tb, all)
		return storetest.Desk{Open: func() (store.Store, error) { return team.client("ann"), nil }}
	})
}

// gif is a picture of so many bytes, and its name.
func gif(size int, fill byte) (name string, data []byte) {
	data = append([]byte("GIF89a"), bytes.Repeat([]byte{fill}, size-6)...)
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16]) + ".gif", data
}

// asking sends requests as somebody may who does not use a client.
type asking struct {
	t    *testing.T
	team *team
	as   string // the part of the subject that stands for them
}

func (a asking) ask(data []byte) error {
	return gate.Decide(a.t.Context(), a.team.o, "gate."+a.team.name+"."+a.as+".picture", data)
}

// all sends a picture whole, and gives the first error.
func (a asking) all(number uint64, name string, data []byte) error {
	begin, _, finish := gate.PictureBytes(number, name, len(data), 0, nil)
	if err := a.ask(begin); err != nil {
		return err
	}
	for n := range natsstore.Pieces(len(data)) {
		if err := a.piece(number, name, len(data), n, natsstore.Piece(data, n)); err != nil {
			return err
		}
	}
	return a.ask(finish)
}

func (a asking) begin(number uint64, name string, size int) error {
	b, _, _ := gate.PictureBytes(number, name, size, 0, nil)
	return a.ask(b)
}

func (a asking) piece(number uint64, name string, size, n int, data []byte) error {
	_, b, _ := gate.PictureBytes(number, name, size, n, data)
	return a.ask(b)
}

func (a asking) finish(number uint64, name string, size int) error {
	_, _, b := gate.PictureBytes(number, name, size, 0, nil)
	return a.ask(b)
}

// What agents send of pictures that is not as it should be is refused, and nothing
// of it can be read.
func TestPictureAttacks(t *testing.T) {
	t.Parallel()
	const size, piece = natsstore.PieceBytes + 1000, natsstore.PieceBytes
	name, data := gif(size, 1)
	otherName, other := gif(size, 2)
	digest := name[:32]
	text := []byte(strings.Repeat("no picture ", 10))
	sum := sha256.Sum256(text)
	textName := hex.EncodeToString(sum[:16]) + ".gif"
	for what, c := range map[string]struct {
		send func(a asking) error
		want error
	}{
		"another picture of that name": {func(a asking) error { return a.all(1, name, other) }, store.ErrPicture},
		"no picture at all":            {func(a asking) error { return a.all(1, textName, text) }, store.ErrPicture},
		"another ending":               {func(a asking) error { return a.all(1, digest+".png", data) }, store.ErrPicture},
		"too large":                    {func(a asking) error { return a.begin(1, name, store.MaxPicture+1) }, gate.ErrRequest},
		"far too large":                {func(a asking) error { return a.begin(1, name, 1<<62) }, gate.ErrRequest},
		"nothing in it":                {func(a asking) error { return a.begin(1, name, 0) }, store.ErrPicture},
		"no number":                    {func(a asking) error { return a.begin(0, name, size) }, store.ErrPicture},
		"a piece of nothing":           {func(a asking) error { return a.piece(1, name, size, 0, data[:piece]) }, natsstore.ErrPieces},
		"the end of nothing":           {func(a asking) error { return a.finish(1, name, size) }, natsstore.ErrPieces},
		"too many pieces": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(1, name, size, 2, data[:piece])
		}, natsstore.ErrPieces},
		"a piece beyond any picture": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(1, name, size, natsstore.Pieces(store.MaxPicture), data[:piece])
		}, gate.ErrRequest},
		"a piece before the first": {func(a asking) error { return a.piece(1, name, size, -1, data[:piece]) }, gate.ErrRequest},
		"a piece too long": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(1, name, size, 0, data[:piece+1])
		}, gate.ErrRequest},
		"a piece too short": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(1, name, size, 0, data[:piece-1])
		}, natsstore.ErrPieces},
		"the last piece too long": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(1, name, size, 1, data[:1001])
		}, natsstore.ErrPieces},
		"more than was begun": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(1, name, size+piece, 2, data[:1000])
		}, natsstore.ErrPieces},
		"a piece is missing": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			must(a.t, a.piece(1, name, size, 0, data[:piece]))
			return a.finish(1, name, size)
		}, natsstore.ErrPieces},
		"a second one meanwhile": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.begin(2, otherName, size)
		}, natsstore.ErrSending},
		"a second one into the first": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			return a.piece(2, otherName, size, 0, other[:piece])
		}, natsstore.ErrPieces},
		"pieces of two": {func(a asking) error {
			must(a.t, a.begin(1, name, size))
			must(a.t, a.piece(1, name, size, 0, other[:piece]))
			must(a.t, a.piece(1, name, size, 1, data[piece:]))
			return a.finish(1, name, size)
		}, store.ErrPicture},
		"a colleague's end": {func(a asking) error {
			bo := asking{a.t, a.team, "nbo"}
			must(a.t, bo.begin(1, name, size))
			must(a.t, bo.piece(1, name, size, 0, data[:piece]))
			must(a.t, bo.piece(1, name, size, 1, data[piece:]))
			return a.finish(1, name, size)
		}, natsstore.ErrPieces},
		"a stranger": {func(a asking) error { return asking{a.t, a.team, "nnobody"}.all(1, name, data) }, &desk.DeniedError{}},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			a := asking{t, newTeam(t), "nann"}
			err := c.send(a)
			var no *desk.DeniedError
			if !errors.Is(err, c.want) && !(errors.As(c.want, &no) && errors.As(err, &no)) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			for _, n := range []string{name, otherName, textName, digest + ".png"} {
				if _, err := a.team.hub.Picture(t.Context(), n); !errors.Is(err, store.ErrNotFound) {
					t.Errorf("%s can be read: %v", n, err)
				}
			}
		})
	}
}

// Names that are none do not get as far as the desk.
func TestPictureNamesWithTricks(t *testing.T) {
	t.Parallel()
	a := asking{t, newTeam(t), "nann"}
	name, data := gif(100, 1)
	before, err := a.team.hub.Revision(t.Context())
	must(t, err)
	for _, trick := range []string{
		"", ".", "*", ">", "*.gif", name[:32], name[:32] + ".*", name[:32] + ".>", name + ".0", name + ".>", "../" + name, name + "\x00",
		name + "/x", strings.ToUpper(name), name[:32] + ".exe", name[1:], " " + name, "w.doc.nsetting.nx", strings.Repeat("a", 100_000) + ".gif",
	} {
		for step, err := range map[string]error{
			"begin": a.begin(1, trick, 100), "piece": a.piece(1, trick, 100, 0, data), "finish": a.finish(1, trick, 100),
		} {
			if !errors.Is(err, gate.ErrRequest) {
				t.Errorf("%s %.40q: %v", step, trick, err)
			}
		}
	}
	after, err := a.team.hub.Revision(t.Context())
	must(t, err)
	if before != after {
		t.Error("something was stored")
	}
}

// One picture of somebody is put together at a time, and few of all.
func TestEasels(t *testing.T) {
	var e gate.Easels
	if !e.Take("ann") || e.Take("ann") || !e.Take("bo") || e.Take("cy") {
		t.Error("others have a place than should")
	}
	e.Free("ann")
	if !e.Take("cy") || e.Take("ann") {
		t.Error("a place that is free is not taken, or one that is not")
	}
}

// Whichever hub takes a piece, and whichever goes in between, the picture comes
// together.
func TestPictureBySeveralHubs(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	second := team.o
	second.Store = team.store("_INBOX_hub2")
	team2 := *team
	team2.o = second
	one, two := asking{t, team, "nann"}, asking{t, &team2, "nann"}
	const size = 2*natsstore.PieceBytes + 5
	name, data := gif(size, 1)
	must(t, one.begin(7, name, size))
	must(t, two.piece(7, name, size, 0, natsstore.Piece(data, 0)))
	must(t, one.piece(7, name, size, 1, natsstore.Piece(data, 1)))
	must(t, two.piece(7, name, size, 2, natsstore.Piece(data, 2)))
	must(t, two.finish(7, name, size))
	got, err := team.client("bo").Picture(t.Context(), name)
	if err != nil || !bytes.Equal(got, data) {
		t.Errorf("a colleague reads %d bytes, %v", len(got), err)
	}
}

// An agent keeps a picture and sends it to a customer, and takes part in nothing
// else than with a text.
func TestSendingAPicture(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	ann := team.client("ann")
	s, now := team.writes("c"), team.o.Now()
	name, data := gif(100, 1)
	must(t, ann.KeepPicture(t.Context(), name, data))
	send := desk.SendPicture{Name: name, Send: reply("ann", 1)}
	must(t, act(ann, s, now, func(s *desk.Session) ([]desk.Entry, error) { return send.Entries(s, now) }))
	e, err := team.client("bo").Entry(t.Context(), key("c"), desk.Message, reply("ann", 1).ID)
	if err != nil || e.Kind != desk.KindImage || e.URL != desk.OwnPicture+name || e.Agent != "ann" {
		t.Errorf("a colleague reads %+v, %v", e, err)
	}
}

// While no hub is there nothing is kept, and the console is told so.
func TestPictureWithoutAHub(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	c := team.client("ann")
	team.stop()
	must(t, team.hub.Conn().Flush()) // the server knows it, too
	name, data := gif(100, 1)
	if err := c.KeepPicture(t.Context(), name, data); !errors.Is(err, store.ErrNoHub) {
		t.Errorf("got %v", err)
	}
	if _, err := c.Picture(t.Context(), name); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("it can be read: %v", err)
	}
	t.Cleanup(team.keep(team.o))
	deadline := time.Now().Add(30 * time.Second)
	for err := c.KeepPicture(t.Context(), name, data); err != nil; err = c.KeepPicture(t.Context(), name, data) {
		if !errors.Is(err, store.ErrUnavailable) || time.Now().After(deadline) {
			t.Fatalf("a hub is there again: %v", err)
		}
	}
	if got, err := c.Picture(t.Context(), name); err != nil || !bytes.Equal(got, data) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}

// With the rights that the server gives, an agent has a picture kept and a
// colleague reads it; past the gate it cannot be written.
func TestPictureWithAccounts(t *testing.T) {
	t.Parallel()
	_, stores := guarded(t, "ann", "安 娜")
	name, data := gif(natsstore.PieceBytes+1, 1)
	if err := stores["ann"].KeepPicture(t.Context(), name, data); err == nil {
		t.Error("ann writes past the gate")
	}
	if _, err := stores["安 娜"].Picture(t.Context(), name); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("before it is kept: %v", err)
	}
	for i, id := range []desk.AgentID{"ann", "安 娜"} {
		name, data := gif(natsstore.PieceBytes+1, byte(i))
		must(t, gate.New(gate.ClientOptions{Store: stores[string(id)], Desk: "d", Agent: id, Timeout: 10 * time.Second}).KeepPicture(t.Context(), name, data))
		for who, st := range stores {
			if got, err := st.Picture(t.Context(), name); err != nil || !bytes.Equal(got, data) {
				t.Errorf("%q reads %d bytes, %v", who, len(got), err)
			}
		}
	}
}
