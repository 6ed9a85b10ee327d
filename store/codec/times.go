package codec

import (
	"encoding/binary"

	"tend/desk"
)

// unit is what the times of a record are counted in, as an index into the
// coarsest to the finest.
type unit byte

const (
	seconds unit = iota
	millis
	micros
	nanos
	unknownUnit
)

func (u unit) nanoseconds() int64 {
	switch u {
	case seconds:
		return 1e9
	case millis:
		return 1e6
	case micros:
		return 1e3
	}
	return 1
}

// fits makes the unit fine enough for a time.
func (u unit) fits(t desk.Instant) unit {
	for u < nanos && int64(t)%u.nanoseconds() != 0 {
		u++
	}
	return u
}

// scale counts times from a base.
type scale struct {
	per  int64
	base int64
}

func (s scale) append(b []byte, t desk.Instant) []byte {
	return binary.AppendVarint(b, int64(t)/s.per-s.base)
}

func (s scale) read(r *reader) desk.Instant {
	return desk.Instant((r.varint() + s.base) * s.per)
}
