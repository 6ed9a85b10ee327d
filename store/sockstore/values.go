package sockstore

import (
	"encoding/binary"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

func appendKey(b []byte, k desk.Key) []byte {
	return appendString(appendString(b, k.Shop), k.Customer)
}

func readKey(c *cursor) desk.Key {
	return desk.Key{Shop: readString[desk.ShopID](c), Customer: readString[desk.CustomerID](c)}
}

func appendInstant(b []byte, t desk.Instant) []byte { return binary.AppendVarint(b, int64(t)) }

func readInstant(c *cursor) desk.Instant { return desk.Instant(c.varint()) }

func appendPosition(b []byte, p store.Position) []byte {
	return binary.AppendUvarint(appendInstant(b, p.At), p.Seq)
}

func readPosition(c *cursor) store.Position {
	return store.Position{At: readInstant(c), Seq: c.uvarint()}
}

func appendPage(b []byte, p store.Page) []byte {
	b = appendPosition(appendPosition(b, p.After), p.Before)
	return binary.AppendUvarint(b, uint64(max(p.Limit, 0)))
}

func readPage(c *cursor) store.Page {
	return store.Page{After: readPosition(c), Before: readPosition(c), Limit: c.number()}
}

func appendEntry(b []byte, e desk.Entry) []byte {
	return appendBlock(b, func(b []byte) []byte { return codec.AppendEntry(b, e) })
}

func readEntry(c *cursor) desk.Entry {
	e, err := codec.Entry(c.block())
	if err != nil {
		c.fail()
	}
	return e
}

func appendSession(b []byte, s *desk.Session) []byte {
	return appendBlock(b, func(b []byte) []byte { return codec.AppendSession(b, s) })
}

func readSession(c *cursor) *desk.Session {
	if c.names == nil {
		c.names = codec.NewReader()
	}
	s, err := c.names.Session(c.block())
	if err != nil {
		c.fail()
	}
	return s
}

func appendConversation(b []byte, v store.Conversation) []byte {
	b = binary.AppendUvarint(appendKey(b, v.Key), v.Rev)
	b = appendBool(appendPosition(b, v.Last), v.Latest != nil)
	if v.Latest != nil {
		b = appendSession(b, v.Latest)
	}
	return b
}

func readConversation(c *cursor) store.Conversation {
	v := store.Conversation{Key: readKey(c), Rev: c.uvarint(), Last: readPosition(c)}
	if c.bool() {
		v.Latest = readSession(c)
	}
	return v
}

func appendDoc(b []byte, d store.Doc) []byte {
	b = appendString(appendString(b, d.Kind), d.ID)
	b = appendBool(binary.AppendUvarint(b, d.Rev), d.Value != nil)
	return appendString(b, string(d.Value))
}

func readDoc(c *cursor) store.Doc {
	d := store.Doc{Kind: readString[string](c), ID: readString[string](c), Rev: c.uvarint()}
	there := c.bool()
	if value := c.bytes(); there {
		d.Value = append([]byte{}, value...)
	}
	return d
}

// appendList writes a count and the elements.
func appendList[T any](b []byte, list []T, one func([]byte, T) []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(list)))
	for _, v := range list {
		b = one(b, v)
	}
	return b
}

// readList reads what appendList wrote. The count is not believed: memory
// grows with what is really there.
func readList[T any](c *cursor, one func(*cursor) T) []T {
	var list []T
	for n := c.uvarint(); n > 0 && !c.bad; n-- {
		list = append(list, one(c))
	}
	return list
}
