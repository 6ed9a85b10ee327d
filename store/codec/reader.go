package codec

import "math"

// reader walks through a record. A failure sticks: after it everything reads
// as zero, and the caller looks at bad once at the end.
type reader struct {
	b   []byte
	i   int
	bad bool
}

func (r *reader) fail() {
	r.bad, r.i = true, len(r.b)
}

func (r *reader) byte() byte {
	if r.i >= len(r.b) {
		r.fail()
		return 0
	}
	v := r.b[r.i]
	r.i++
	return v
}

// uvarint has the one-byte case apart so that it is inlined: most numbers in a
// session are small.
func (r *reader) uvarint() uint64 {
	if r.i < len(r.b) && r.b[r.i] < 0x80 {
		v := r.b[r.i]
		r.i++
		return uint64(v)
	}
	return r.longUvarint()
}

func (r *reader) longUvarint() uint64 {
	var v uint64
	for shift := uint(0); shift < 64 && r.i < len(r.b); shift += 7 {
		c := r.b[r.i]
		r.i++
		if c < 0x80 {
			if shift == 63 && c > 1 {
				break
			}
			return v | uint64(c)<<shift
		}
		v |= uint64(c&0x7f) << shift
	}
	r.fail()
	return 0
}

func (r *reader) varint() int64 {
	u := r.uvarint()
	return int64(u>>1) ^ -int64(u&1)
}

// number reads an int that is never negative.
func (r *reader) number() int {
	u := r.uvarint()
	if u > math.MaxInt {
		r.fail()
		return 0
	}
	return int(u)
}

func (r *reader) integer() int {
	v := r.varint()
	if int64(int(v)) != v {
		r.fail()
		return 0
	}
	return int(v)
}

// count reads how many elements follow, of which each takes at least size
// bytes.
func (r *reader) count(size int) int {
	n := r.uvarint()
	if n > uint64(len(r.b)-r.i)/uint64(size) {
		r.fail()
		return 0
	}
	return int(n)
}

// rest takes what is left.
func (r *reader) rest() []byte {
	b := r.b[r.i:]
	r.i = len(r.b)
	return b
}

// block reads a length and that many bytes, without copying them.
func (r *reader) block() []byte {
	n := r.count(1)
	b := r.b[r.i : r.i+n : r.i+n]
	r.i += n
	return b
}
