package codec

import (
	"encoding/binary"

	"tend/desk"
	"tend/store"
)

// signVersion is what is written and read: nothing keeps a sign.
const signVersion = 1

// MaxSign bounds the record of a sign, in bytes. A longer one is no sign.
const MaxSign = 4 << 10

// What is true in a sign.
const (
	isTyping = 1 << iota
	isIdle
	isGone
	allOfSign = 1<<iota - 1
)

// AppendSign appends the record of a sign.
func AppendSign(b []byte, s store.Sign) []byte {
	b = append(b, signVersion, signMask(s))
	for _, name := range [...]string{string(s.Agent), s.Console, string(s.At.Shop), string(s.At.Customer)} {
		b = append(binary.AppendUvarint(b, uint64(len(name))), name...)
	}
	return b
}

func signMask(s store.Sign) (mask byte) {
	if s.Typing {
		mask |= isTyping
	}
	if s.Idle {
		mask |= isIdle
	}
	if s.Gone {
		mask |= isGone
	}
	return mask
}

// Sign reads the record of a sign. One that store.Sign.Check refuses is
// ErrMalformed. The sign holds no reference to b.
func Sign(b []byte) (store.Sign, error) {
	r := reader{b: b}
	v := r.byte()
	if v != signVersion {
		return store.Sign{}, versionError(v, r.bad)
	}
	mask := r.byte()
	s := store.Sign{Typing: mask&isTyping != 0, Idle: mask&isIdle != 0, Gone: mask&isGone != 0}
	s.Agent, s.Console = desk.AgentID(r.block()), string(r.block())
	s.At = desk.Key{Shop: desk.ShopID(r.block()), Customer: desk.CustomerID(r.block())}
	if r.bad || r.i != len(b) || len(b) > MaxSign || mask > allOfSign || s.Check() != nil {
		return store.Sign{}, ErrMalformed
	}
	return s, nil
}
