package report

import (
	"hash/maphash"
	"math"
	"slices"
	"time"

	"tend/desk"
)

// sheet is what one policy makes of the sessions opened on one day of UTC: all
// a report takes from each of them, in twelve bytes.
type sheet struct {
	// rows pack the kind, tier, hour and day of a session, and whose it is in
	// which shop as a number that the owners know.
	rows []uint32
	// first are the response times as multiples of unit, plus one; zero is
	// none. A day with a time that does not fit is in wide instead.
	first []uint32
	unit  time.Duration
	wide  []time.Duration
	// ids are digests of the sessions' ids, to find what is gone.
	ids    []uint32
	valid  validity
	utcDay int
	used   uint64 // when it was last asked for, as a count of reports
}

// How a row is packed, from the lowest bit.
const (
	kindBits, tierBits, hourBits, dayBits = 3, 2, 5, 2
	ownerBits                             = 32 - kindBits - tierBits - hourBits - dayBits
	maxOwners                             = 1 << ownerBits
)

// A session opened on a day of UTC is on that day, the one before or the one
// after where its shop is.
func pack(m mark, owner, utcDay int) uint32 {
	row := uint32(owner)
	row = row<<dayBits | uint32(m.day-utcDay+1)
	row = row<<hourBits | uint32(m.hour)
	row = row<<tierBits | uint32(m.tier)
	return row<<kindBits | uint32(m.kind)
}

// cell is what a row packs.
type cell struct {
	kind       kind
	tier, hour uint8
	day, owner int
}

// unpack is the reverse of pack.
func unpack(row uint32, utcDay int) cell {
	const hourAt, dayAt, ownerAt = kindBits + tierBits, kindBits + tierBits + hourBits, 32 - ownerBits
	return cell{
		kind: kind(row & (1<<kindBits - 1)), tier: uint8(row >> kindBits & (1<<tierBits - 1)),
		hour: uint8(row >> hourAt & (1<<hourBits - 1)), day: int(row>>dayAt&(1<<dayBits-1)) + utcDay - 1,
		owner: int(row >> ownerAt),
	}
}

// sheetMaker collects a day.
type sheetMaker struct {
	sheet
	times []time.Duration
}

func (b *sheetMaker) add(s *desk.Session, v desk.Verdict, m mark, owner int, seed maphash.Seed) {
	b.rows = append(b.rows, pack(m, owner, b.utcDay))
	b.ids = append(b.ids, idDigest(seed, s.ID))
	b.times = append(b.times, m.first)
	b.valid.narrow(v)
}

func idDigest(seed maphash.Seed, id desk.SessionID) uint32 {
	return uint32(maphash.String(seed, string(id)))
}

// done packs the response times. The sheet has no more memory than it needs.
func (b *sheetMaker) done() *sheet {
	s := b.sheet
	s.rows, s.ids = slices.Clone(s.rows), slices.Clone(s.ids)
	for _, unit := range []time.Duration{time.Second, time.Millisecond, time.Microsecond, time.Nanosecond} {
		if b.fits(unit) {
			s.unit, s.first = unit, packTimes(b.times, unit)
			return &s
		}
	}
	s.wide = slices.Clone(b.times)
	return &s
}

func (b *sheetMaker) fits(unit time.Duration) bool {
	for _, t := range b.times {
		if t != unanswered && (t%unit != 0 || t/unit >= math.MaxUint32) {
			return false
		}
	}
	return true
}

func packTimes(times []time.Duration, unit time.Duration) []uint32 {
	out := make([]uint32, len(times))
	for i, t := range times {
		if t != unanswered {
			out[i] = uint32(t/unit) + 1
		}
	}
	return out
}

// time is the response time of a row, or unanswered.
func (s *sheet) time(i int) time.Duration {
	switch {
	case s.wide != nil:
		return s.wide[i]
	case s.first[i] == 0:
		return unanswered
	}
	return time.Duration(s.first[i]-1) * s.unit
}
