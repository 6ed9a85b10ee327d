package sockstore

import (
	"encoding/binary"

	"tend/desk"
	"tend/store"
)

func appendChange(b []byte, ch store.Change) []byte {
	b = binary.AppendUvarint(appendKey(b, ch.Key), ch.Expect)
	b = appendList(b, ch.Entries, appendEntry)
	b = appendList(b, ch.Sessions, appendSession)
	return appendList(b, ch.Gone, appendString)
}

func readChange(c *cursor) store.Change {
	return store.Change{
		Key: readKey(c), Expect: c.uvarint(),
		Entries:  readList(c, readEntry),
		Sessions: readList(c, readSession),
		Gone:     readList(c, readString[desk.SessionID]),
	}
}

// A Changes travels in pieces. Each begins with what the whole is and whether
// this is the last piece.
const (
	pieceSnapshot = 1 << iota
	pieceLast
	pieceMissed
)

// What stands before an element of a piece.
const (
	tagSession byte = iota + 1
	tagGone
	tagDoc
)

// readPiece adds a piece to a Changes and says whether it was the last.
func readPiece(c *cursor, into *store.Changes) (last bool, err error) {
	flags := c.byte()
	into.Snapshot, into.Missed = flags&pieceSnapshot != 0, flags&pieceMissed != 0
	for c.left() {
		switch c.byte() {
		case tagSession:
			into.Sessions = append(into.Sessions, readSession(c))
		case tagGone:
			into.Gone = append(into.Gone, readString[desk.SessionID](c))
		case tagDoc:
			into.Docs = append(into.Docs, readDoc(c))
		default:
			c.fail()
		}
	}
	return flags&pieceLast != 0, c.end()
}
