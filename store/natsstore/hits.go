package natsstore

import (
	"encoding/binary"

	"tend/store"
	"tend/store/codec"
)

func appendCount(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }

// appendHit appends a message found.
func appendHit(b []byte, h store.Hit) []byte {
	b = appendText(appendText(b, h.Key.Shop), h.Key.Customer)
	return appendSized(b, func(b []byte) []byte { return codec.AppendEntry(b, h.Entry) })
}

// hitsOf reads an answer to a search.
func hitsOf(b []byte) (list []store.Hit, more bool, err error) {
	f := fields{b: b}
	f.version()
	more = f.byte() != 0
	for len(f.b) > 0 {
		h := store.Hit{Key: f.key()}
		if h.Entry, err = codec.Entry(f.block()); err != nil {
			f.failed(err)
			break
		}
		list = append(list, h)
	}
	return list, more, f.err("answer to", "a search")
}
