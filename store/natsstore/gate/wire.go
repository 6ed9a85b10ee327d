package gate

import (
	"encoding/binary"
	"errors"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// version begins every request and every answer.
const version = 1

// errRequest says that a request or an answer cannot be read.
var errRequest = errors.New("the two sides of the gate do not understand each other; they may be of different versions")

// A request is not longer than this, and an answer neither.
// One with several changes is not made longer than wellBytes.
const (
	maxBytes  = 1 << 20
	wellBytes = 256 << 10
)

// Most changes, entries of a change and documents in one request.
const (
	mostChanges = 500
	mostEntries = 10_000
	mostDocs    = 500
)

// request is what somebody asks to be changed.
type request struct {
	number  uint64 // of the attempt and all its repetitions
	changes []change
}

// change is one customer's; its sessions are none of who asks' business.
type change struct {
	key     desk.Key
	expect  uint64
	entries []desk.Entry
}

func (r request) append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(append(b, version), r.number)
	b = binary.AppendUvarint(b, uint64(len(r.changes)))
	for _, ch := range r.changes {
		b = ch.append(b)
	}
	return b
}

func (ch change) append(b []byte) []byte {
	b = appendText(appendText(b, ch.key.Shop), ch.key.Customer)
	b = binary.AppendUvarint(b, ch.expect)
	b = binary.AppendUvarint(b, uint64(len(ch.entries)))
	for _, e := range ch.entries {
		b = appendText(b, codec.AppendEntry(nil, e))
	}
	return b
}

func requestOf(b []byte) (request, error) {
	f := open(b)
	r := request{number: f.uint64()}
	for n := f.count(mostChanges); n > 0 && !f.bad; n-- {
		r.changes = append(r.changes, changeOf(f))
	}
	if len(r.changes) == 0 {
		f.bad = true
	}
	return r, f.end()
}

func changeOf(f *fields) change {
	ch := change{key: desk.Key{Shop: text[desk.ShopID](f), Customer: text[desk.CustomerID](f)}, expect: f.uvarint()}
	for n := f.count(mostEntries); n > 0 && !f.bad; n-- {
		e, err := codec.Entry(f.block())
		f.bad = f.bad || err != nil
		ch.entries = append(ch.entries, e)
	}
	return ch
}

func appendDocs(b []byte, docs []store.Doc) []byte {
	b = binary.AppendUvarint(append(b, version), uint64(len(docs)))
	for _, d := range docs {
		b = binary.AppendUvarint(appendText(appendText(b, d.Kind), d.ID), d.Rev)
		if d.Value == nil {
			b = append(b, 0)
			continue
		}
		b = appendText(append(b, 1), d.Value)
	}
	return b
}

func docsOf(b []byte) ([]store.Doc, error) {
	f := open(b)
	var docs []store.Doc
	for n := f.count(mostDocs); n > 0 && !f.bad; n-- {
		d := store.Doc{Kind: text[string](f), ID: text[string](f), Rev: f.uvarint()}
		if f.byte() != 0 {
			d.Value = append([]byte{}, f.block()...)
		}
		docs = append(docs, d)
	}
	return docs, f.end()
}

func appendText[T ~string | ~[]byte](b []byte, s T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// fields takes bytes apart. What is missing reads as zero and sets bad.
type fields struct {
	b   []byte
	bad bool
}

// open begins with a request or an answer.
func open(b []byte) *fields {
	f := &fields{b: b, bad: len(b) > maxBytes}
	if f.byte() != version {
		f.bad = true
	}
	return f
}

// end says whether all could be read, and nothing was left over.
func (f *fields) end() error {
	if f.bad || len(f.b) > 0 {
		return errRequest
	}
	return nil
}

func (f *fields) take(n uint64) []byte {
	if f.bad || n > uint64(len(f.b)) {
		f.b, f.bad = nil, true
		return nil
	}
	b := f.b[:n:n]
	f.b = f.b[n:]
	return b
}

func (f *fields) byte() byte {
	if b := f.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (f *fields) uint64() uint64 {
	if b := f.take(8); b != nil {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}

func (f *fields) uvarint() uint64 {
	v, n := binary.Uvarint(f.b)
	if n <= 0 {
		f.b, f.bad = nil, true
		return 0
	}
	f.b = f.b[n:]
	return v
}

// count reads how many elements follow.
func (f *fields) count(most uint64) uint64 {
	n := f.uvarint()
	if n > most {
		f.b, f.bad = nil, true
		return 0
	}
	return n
}

func (f *fields) block() []byte { return f.take(f.uvarint()) }

func text[T ~string](f *fields) T { return T(f.block()) }
