package natsstore

import (
	"encoding/binary"
	"errors"
	"fmt"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// fresh marks the number of an entry that is not stored yet: it stands behind
// every number there is. What it becomes depends on where the server puts the
// record, so that it is greater than all that were given on the desk before.
const fresh = 1 << 63

// mostFresh bounds how many entries one change can add, and tells a number that
// is counted from its record from one that stands for itself.
const (
	freshBits = 20
	mostFresh = 1 << freshBits
)

func appendText[T ~string](b []byte, s T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// appendSized appends what fn appends, with its length before it.
func appendSized(b []byte, fn func([]byte) []byte) []byte {
	part := fn(nil)
	return append(binary.AppendUvarint(b, uint64(len(part))), part...)
}

func appendSeq(b []byte, seq uint64) []byte { return binary.AppendUvarint(b, seq&^fresh) }

func appendPosition(b []byte, p store.Position) []byte {
	return appendSeq(binary.AppendVarint(b, int64(p.At)), p.Seq)
}

// fields takes a record apart. What is missing reads as zero and sets bad.
type fields struct {
	b     []byte
	bad   bool
	newer bool   // a newer version of the program wrote it
	base  uint64 // what fresh numbers are counted from
}

func (f *fields) fail() { f.b, f.bad = nil, true }

// version reads the first byte of a record.
func (f *fields) version() {
	if v := f.byte(); v != version {
		f.newer = f.newer || v > version
		f.fail()
	}
}

// failed takes note of an error of the codec.
func (f *fields) failed(err error) {
	f.newer = f.newer || errors.Is(err, codec.ErrVersion)
	f.fail()
}

// err says that a record cannot be read; nil where all of it was. A record
// that goes on is wrong too.
func (f *fields) err(what string, id any) error {
	switch {
	case f.newer:
		return fmt.Errorf("%w: the %s %v", store.ErrNewer, what, id)
	case f.bad || len(f.b) > 0:
		return errBad(what, id)
	}
	return nil
}

func (f *fields) uvarint() uint64 {
	v, n := binary.Uvarint(f.b)
	if n <= 0 {
		f.fail()
		return 0
	}
	f.b = f.b[n:]
	return v
}

func (f *fields) varint() int64 {
	v, n := binary.Varint(f.b)
	if n <= 0 {
		f.fail()
		return 0
	}
	f.b = f.b[n:]
	return v
}

func (f *fields) instant() desk.Instant { return desk.Instant(f.varint()) }

// seq reads the number of an entry. None that is stored has the mark of a fresh one.
func (f *fields) seq() uint64 {
	v := f.uvarint()
	if v&fresh != 0 {
		f.fail()
		return 0
	}
	if v == 0 || v >= mostFresh {
		return v
	}
	return f.base<<freshBits | v
}

func (f *fields) position() store.Position { return store.Position{At: f.instant(), Seq: f.seq()} }

func (f *fields) byte() byte {
	b := f.bytes(1)
	if len(b) == 0 {
		return 0
	}
	return b[0]
}

func (f *fields) bytes(n uint64) []byte {
	if n > uint64(len(f.b)) {
		f.fail()
		return nil
	}
	b := f.b[:n:n]
	f.b = f.b[n:]
	return b
}

func (f *fields) block() []byte { return f.bytes(f.uvarint()) }

func (f *fields) text() string { return string(f.block()) }

func (f *fields) key() desk.Key {
	return desk.Key{Shop: desk.ShopID(f.text()), Customer: desk.CustomerID(f.text())}
}

// count reads how many elements follow, of which each takes at least size
// bytes.
func (f *fields) count(size int) int {
	n := f.uvarint()
	if n > uint64(len(f.b)/size) {
		f.fail()
		return 0
	}
	return int(n)
}

// uint32 reads four bytes.
func (f *fields) uint32() uint32 {
	if b := f.bytes(4); len(b) == 4 {
		return binary.BigEndian.Uint32(b)
	}
	return 0
}

func (f *fields) uint64() uint64 {
	if b := f.bytes(8); len(b) == 8 {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}
