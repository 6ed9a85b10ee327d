package sockstore

import (
	"encoding/binary"
	"math"

	"tend/store/codec"
)

func appendString[T ~string](b []byte, s T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func appendBool(b []byte, v bool) []byte {
	if v {
		return append(b, 1)
	}
	return append(b, 0)
}

// appendBlock puts the length before what fill appends.
func appendBlock(b []byte, fill func([]byte) []byte) []byte {
	at := len(b)
	b = fill(append(b, 0, 0, 0, 0))
	binary.BigEndian.PutUint32(b[at:], uint32(len(b)-at-4))
	return b
}

// cursor reads what the append functions wrote. After the first thing that
// cannot be read everything is zero, and err says so.
type cursor struct {
	b     []byte
	bad   bool
	names *codec.Reader // shared by the pieces of a stream; nil for one alone
}

func (c *cursor) err() error {
	if c.bad {
		return errProtocol
	}
	return nil
}

// end is err, with anything left over being an error too.
func (c *cursor) end() error {
	c.bad = c.bad || len(c.b) > 0
	return c.err()
}

func (c *cursor) left() bool { return !c.bad && len(c.b) > 0 }

func (c *cursor) fail() {
	c.bad, c.b = true, nil
}

func (c *cursor) uvarint() uint64 {
	v, n := binary.Uvarint(c.b)
	if n <= 0 {
		c.fail()
		return 0
	}
	c.b = c.b[n:]
	return v
}

func (c *cursor) varint() int64 {
	v, n := binary.Varint(c.b)
	if n <= 0 {
		c.fail()
		return 0
	}
	c.b = c.b[n:]
	return v
}

func (c *cursor) number() int {
	v := c.uvarint()
	if v > math.MaxInt32 {
		c.fail()
		return 0
	}
	return int(v)
}

func (c *cursor) byte() byte {
	if len(c.b) == 0 {
		c.fail()
		return 0
	}
	v := c.b[0]
	c.b = c.b[1:]
	return v
}

func (c *cursor) bool() bool { return c.byte() == 1 }

// take gives the next n bytes; they are part of the message, not a copy.
func (c *cursor) take(n uint64) []byte {
	if n > uint64(len(c.b)) {
		c.fail()
		return nil
	}
	v := c.b[:n:n]
	c.b = c.b[n:]
	return v
}

func (c *cursor) bytes() []byte { return c.take(c.uvarint()) }

func (c *cursor) block() []byte {
	n := c.take(4)
	if c.bad {
		return nil
	}
	return c.take(uint64(binary.BigEndian.Uint32(n)))
}

func readString[T ~string](c *cursor) T { return T(c.bytes()) }
