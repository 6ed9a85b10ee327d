package codec

import (
	"encoding/binary"

	"tend/desk"
)

// A tally record is the part of a session that a verdict needs (see
// store.Store.Tally), so that a report over a million sessions reads neither
// their texts nor their lists of deliveries. The session's id stands beside it.

const tallyVersion = 1

// What a tally record has, beyond what every one has.
const (
	tallyFirst = 1 << iota
	tallyFirstAtOnce
	tallyAsk
	tallyAskAtOnce
	tallyWait
	tallyReplied
	tallyTold
	tallyToldAtOnce
	tallyNoReply
	tallyClosed
	tallyLastAt
	tallyAssigned
	tallyPresses
	allOfTally = 1<<iota - 1
)

// AppendTally appends the tally record of a session.
func AppendTally(b []byte, s *desk.Session) []byte {
	mask, u := surveyTally(s)
	b = binary.AppendUvarint(append(b, tallyVersion), mask)
	b = append(b, byte(u), byte(s.OpenedBy), byte(s.Tiers), byte(s.Ruling))
	sc := scale{u.nanoseconds(), 0}
	b = sc.append(b, s.OpenedAt)
	sc.base = int64(s.OpenedAt) / sc.per
	for _, t := range tallyTimes(s) {
		if mask&t.bit != 0 {
			b = sc.append(b, *t.at)
		}
	}
	b = binary.AppendVarint(b, int64(s.Messages))
	return appendTallyNames(b, s, mask, sc)
}

// tallyTime is a time of a tally record that may be absent.
type tallyTime struct {
	bit uint64
	at  *desk.Instant
}

func tallyTimes(s *desk.Session) [8]tallyTime {
	return [...]tallyTime{
		{tallyFirst, &s.FirstCustomer}, {tallyAsk, &s.Ask}, {tallyWait, &s.Wait}, {tallyReplied, &s.Replied}, {tallyTold, &s.Told},
		{tallyNoReply, &s.NoReply}, {tallyClosed, &s.Closed}, {tallyLastAt, &s.LastAt},
	}
}

// surveyTally finds out what the record has. A session mostly opens with the
// message that asks, and the first reply mostly says something: those times
// are not written twice.
func surveyTally(s *desk.Session) (mask uint64, u unit) {
	u = u.fits(s.OpenedAt)
	for _, t := range tallyTimes(s) {
		if *t.at != 0 {
			mask |= t.bit
			u = u.fits(*t.at)
		}
	}
	instead := func(has bool, of, by uint64) {
		if has && mask&of != 0 {
			mask = mask&^of | by
		}
	}
	instead(s.FirstCustomer == s.OpenedAt, tallyFirst, tallyFirstAtOnce)
	instead(s.Ask == s.OpenedAt, tallyAsk, tallyAskAtOnce)
	instead(s.Told == s.Replied && s.ToldBy == s.RepliedBy, tallyTold, tallyToldAtOnce)
	if len(s.Assigned) > 0 {
		mask |= tallyAssigned
	}
	if len(s.Presses) > 0 {
		mask |= tallyPresses
	}
	for _, a := range s.Assigned {
		u = u.fits(a.At)
	}
	for _, p := range s.Presses {
		u = u.fits(p.At)
	}
	return mask, u
}

// appendTallyNames ends the record: the table of names, then what refers to it.
func appendTallyNames(b []byte, s *desk.Session, mask uint64, sc scale) []byte {
	var names nameTable
	refs := [...]uint64{
		names.index(string(s.Shop)), names.index(string(s.Assignee)),
		names.index(string(s.RepliedBy)), names.index(string(s.ToldBy)),
	}
	for _, a := range s.Assigned {
		names.index(string(a.Agent))
	}
	b = binary.AppendUvarint(b, uint64(len(names.list)))
	for _, name := range names.list {
		b = binary.AppendUvarint(b, uint64(len(name)))
		b = append(b, name...)
	}
	for _, ref := range refs {
		b = binary.AppendUvarint(b, ref)
	}
	return appendTallyLists(b, s, mask, sc, &names)
}

func appendTallyLists(b []byte, s *desk.Session, mask uint64, sc scale, names *nameTable) []byte {
	if mask&tallyAssigned != 0 {
		b = binary.AppendUvarint(b, uint64(len(s.Assigned)))
		for _, a := range s.Assigned {
			b = binary.AppendUvarint(sc.append(b, a.At), names.index(string(a.Agent)))
		}
	}
	if mask&tallyPresses != 0 {
		b = binary.AppendUvarint(b, uint64(len(s.Presses)))
		for _, p := range s.Presses {
			b = append(sc.append(b, p.At), boolByte(p.Cleared))
		}
	}
	return b
}
