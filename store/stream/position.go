package stream

import (
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"slices"
	"strconv"
	"strings"

	"tend/desk"
)

// ErrPosition is a position that no event ever carried.
var ErrPosition = errors.New("this is no position of an event")

// position says what was told: every entry numbered up to below, except the
// open ones, and every entry before at numbered up to upto. Nothing else can
// be forgotten, since the store numbers entries in the order they come.
type position struct {
	below uint64
	open  []uint64     // numbers of messages of ours that may still change, ascending
	at    desk.Instant // zero unless a reading of the log was under way
	upto  uint64
}

// maxOpen bounds what a position holds. Where more is open, less counts as
// told.
const maxOpen = 64

const base = 36

// String writes a position as its numbers, "~" and their check value. Numbers
// alone would not do: almost any word is one in this base.
func (p position) String() string {
	s := p.numbers()
	return s + "~" + checkOf(s)
}

// checkOf tells what String wrote from what was made up, cut off or mangled on
// the way. It keeps nobody out: whoever follows may read everything anyway.
func checkOf(numbers string) string {
	return fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(numbers)))
}

// numbers writes those of at and upto first if they are there, with '~' after
// each, then the others with '-' between them.
func (p position) numbers() string {
	p = p.bounded()
	var b []byte
	if p.at != 0 {
		b = append(strconv.AppendInt(b, int64(p.at), base), '~')
		b = append(strconv.AppendUint(b, p.upto, base), '~')
	}
	b = strconv.AppendUint(b, p.below, base)
	last := uint64(0)
	for _, n := range p.open {
		b = append(b, '-')
		b = strconv.AppendUint(b, n-last, base)
		last = n
	}
	return string(b)
}

func (p position) bounded() position {
	if len(p.open) > maxOpen {
		surely := p.open[maxOpen] - 1
		p.below, p.upto, p.open = min(p.below, surely), min(p.upto, surely), p.open[:maxOpen]
	}
	return p
}

// parsePosition reads what String wrote. "0" is before everything.
func parsePosition(s string) (p position, err error) {
	if s == "0" {
		return p, nil
	}
	end := strings.LastIndexByte(s, '~')
	if len(s) > 4<<10 || end < 0 || s[end+1:] != checkOf(s[:end]) {
		return p, ErrPosition
	}
	parts := strings.Split(s[:end], "~")
	switch len(parts) {
	case 1:
	case 3:
		at, err := strconv.ParseInt(parts[0], base, 64)
		if err != nil || at <= 0 {
			return p, ErrPosition
		}
		p.at = desk.Instant(at)
		if p.upto, err = strconv.ParseUint(parts[1], base, 64); err != nil {
			return p, ErrPosition
		}
	default:
		return p, ErrPosition
	}
	return p, p.parseNumbers(parts[len(parts)-1])
}

func (p *position) parseNumbers(s string) (err error) {
	parts := strings.Split(s, "-")
	if len(parts)-1 > maxOpen {
		return ErrPosition
	}
	if p.below, err = strconv.ParseUint(parts[0], base, 64); err != nil {
		return ErrPosition
	}
	last := uint64(0)
	for _, part := range parts[1:] {
		step, err := strconv.ParseUint(part, base, 64)
		if err != nil || step == 0 || step > math.MaxUint64-last {
			return ErrPosition
		}
		last += step
		p.open = append(p.open, last)
	}
	return nil
}

// told reports whether an entry was told, as it was at that time.
func (p position) told(e desk.Entry) bool {
	if _, open := slices.BinarySearch(p.open, e.Seq); open {
		return false
	}
	return e.Seq <= p.below || e.At < p.at && e.Seq <= p.upto
}
