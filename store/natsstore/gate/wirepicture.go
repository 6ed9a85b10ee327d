package gate

import (
	"encoding/binary"

	"tend/store"
	"tend/store/natsstore"
)

// What is asked for about a picture.
const (
	beginPicture byte = iota
	takePiece
	finishPicture
)

// showing is a step on the way of a picture to the desk. Who sends it is in the
// subject and not in here.
type showing struct {
	step   byte
	number uint64 // of the console that sends it
	name   string
	size   int
	n      int    // which piece it is, from 0
	piece  []byte // of takePiece
}

func (p showing) append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(append(b, version, p.step), p.number)
	b = binary.AppendUvarint(appendText(b, p.name), uint64(p.size))
	if p.step == takePiece {
		b = appendText(binary.AppendUvarint(b, uint64(p.n)), p.piece)
	}
	return b
}

// showingOf reads one. What it gives is within bounds; whether the piece is the
// one it should be is for the store to say.
func showingOf(b []byte) (showing, error) {
	f := open(b)
	p := showing{step: f.byte(), number: f.uint64(), name: text[string](f), size: int(f.count(store.MaxPicture))}
	if p.step == takePiece {
		p.n = int(f.count(uint64(natsstore.Pieces(store.MaxPicture) - 1)))
		p.piece = f.block()
	}
	if p.step > finishPicture || len(p.piece) > natsstore.PieceBytes || !store.PictureName(p.name) {
		f.bad = true
	}
	return p, f.end()
}
