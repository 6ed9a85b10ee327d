package tiktokshop

import (
	"math"
	"strconv"
	"strings"

	"tend/desk"
	"tend/feed/wire"
)

// text is a member that is a string, or a number where the platform is not
// strict: numbers stay the digits they are, since ids have 64 bits.
type text = wire.Text

// unix is a time in seconds, 0 where there is none that can be read.
type unix int64

// UnmarshalJSON never fails. It takes a number, or one written as text, and
// milliseconds, which the platform has in some other places.
func (u *unix) UnmarshalJSON(data []byte) error {
	*u = 0
	n, err := strconv.ParseFloat(strings.Trim(string(data), `"`), 64)
	switch {
	case err != nil || math.IsNaN(n) || n <= 0 || n > lastUnix*1000:
	case n > lastUnix:
		*u = unix(n / 1000)
	default:
		*u = unix(n)
	}
	return nil
}

// at is the time; zero where there is none.
func (u unix) at() desk.Instant { return seconds(int64(u)) }

// lastUnix is the last second an Instant is made of.
const lastUnix = 1 << 33

// place is where a message stands in its conversation: larger is newer. false
// where the platform gives none that can be read.
func place(index string) (uint64, bool) {
	n, err := strconv.ParseUint(index, 10, 64)
	return n, err == nil
}
