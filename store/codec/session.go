package codec

import (
	"encoding/binary"

	"tend/desk"
)

// sessionVersion is what is written. Version 1 knew of no vague replies; every
// version before this one is still read.
const sessionVersion = 2

// What a session has, beyond what every session has.
const (
	hasClosed = 1 << iota
	hasIdle
	hasFirstCustomer
	hasAsk
	hasWait
	hasReplied
	hasLastAt
	hasLastEntry
	hasNoReply
	hasReported
	hasAssigned
	hasPresses
	hasAnswered
	hasPending
	hasTold      // a first reply that was not vague, other than the first one
	toldAtOnce   // the first reply was not vague
	allOfSession = 1<<iota - 1

	allOfSession1 = hasTold - 1
)

// optionalTimes are the times that may be zero, in the order of their bits.
func optionalTimes(s *desk.Session) [9]*desk.Instant {
	return [...]*desk.Instant{&s.Closed, &s.FirstCustomer, &s.Ask, &s.Wait, &s.Replied, &s.LastAt, &s.LastEntry, &s.NoReply, &s.Reported}
}

func optionalBits() [9]uint64 {
	return [...]uint64{hasClosed, hasFirstCustomer, hasAsk, hasWait, hasReplied, hasLastAt, hasLastEntry, hasNoReply, hasReported}
}

// ownTexts are the texts that hardly repeat between sessions.
func ownTexts(s *desk.Session) [8]string {
	return [...]string{string(s.ID), string(s.Customer), s.Name, string(s.ReplyID), string(s.LastID), string(s.LastHuman), s.Ref, s.Preview}
}

// AppendSession appends the record of a session.
func AppendSession(b []byte, s *desk.Session) []byte {
	mask, u := survey(s)
	var names nameTable
	b = append(b, sessionVersion)
	b = binary.AppendUvarint(b, mask)
	b = append(b, byte(u))
	sc := scale{u.nanoseconds(), 0}
	b = sc.append(b, s.OpenedAt)
	sc.base = int64(s.OpenedAt) / sc.per
	for _, t := range optionalTimes(s) {
		if *t != 0 {
			b = sc.append(b, *t)
		}
	}
	if mask&hasTold != 0 {
		b = sc.append(b, s.Told)
	}
	b = appendNumbers(b, s)
	for _, name := range []string{string(s.Shop), string(s.ClosedBy), string(s.Assignee), string(s.Served), string(s.RepliedBy), s.Language} {
		b = binary.AppendUvarint(b, names.index(name))
	}
	if mask&hasTold != 0 {
		b = binary.AppendUvarint(b, names.index(string(s.ToldBy)))
	}
	b = appendLists(b, s, sc, &names)
	return appendTexts(b, s, mask, &names)
}

// survey finds out what the session has and which unit its times need.
func survey(s *desk.Session) (mask uint64, u unit) {
	bits := optionalBits()
	u = u.fits(s.OpenedAt)
	for i, t := range optionalTimes(s) {
		if *t != 0 {
			mask |= bits[i]
			u = u.fits(*t)
		}
	}
	set := func(has bool, bit uint64) {
		if has {
			mask |= bit
		}
	}
	set(s.ClosedIdle, hasIdle)
	set(len(s.Assigned) > 0, hasAssigned)
	set(len(s.Presses) > 0, hasPresses)
	set(len(s.Answered) > 0, hasAnswered)
	set(len(s.Pending) > 0, hasPending)
	if told := toldBit(s); told != 0 {
		mask |= told
		u = u.fits(s.Told)
	}
	return mask, listUnit(s, u)
}

// toldBit says how the first reply that was not vague is written: not at all
// where it is the first reply, as it mostly is.
func toldBit(s *desk.Session) uint64 {
	switch {
	case s.Told == 0 && s.ToldBy == "" && s.ToldID == "":
		return 0
	case s.Told == s.Replied && s.ToldBy == s.RepliedBy && s.ToldID == s.ReplyID:
		return toldAtOnce
	}
	return hasTold
}

func listUnit(s *desk.Session, u unit) unit {
	for _, a := range s.Assigned {
		u = u.fits(a.At)
	}
	for _, p := range s.Presses {
		u = u.fits(p.At)
	}
	for _, o := range s.Pending {
		u = u.fits(o.At).fits(o.Release)
	}
	return u
}

func appendNumbers(b []byte, s *desk.Session) []byte {
	b = binary.AppendUvarint(b, s.Rev)
	b = binary.AppendVarint(b, int64(s.Visit))
	b = binary.AppendVarint(b, int64(s.Messages))
	b = binary.AppendVarint(b, int64(s.Unanswered))
	b = binary.AppendUvarint(b, uint64(s.SentKinds))
	return append(b, byte(s.OpenedBy), byte(s.RefKind), byte(s.Tiers), byte(s.PreviewBy), byte(s.PreviewOf), byte(s.Ruling))
}

func appendLists(b []byte, s *desk.Session, sc scale, names *nameTable) []byte {
	if len(s.Assigned) > 0 {
		b = binary.AppendUvarint(b, uint64(len(s.Assigned)))
		for _, a := range s.Assigned {
			b = binary.AppendUvarint(sc.append(b, a.At), names.index(string(a.Agent)))
		}
	}
	if len(s.Presses) > 0 {
		b = binary.AppendUvarint(b, uint64(len(s.Presses)))
		for _, p := range s.Presses {
			b = append(sc.append(b, p.At), boolByte(p.Cleared))
		}
	}
	if len(s.Answered) > 0 {
		b = binary.AppendUvarint(b, uint64(len(s.Answered)))
	}
	if len(s.Pending) > 0 {
		b = binary.AppendUvarint(b, uint64(len(s.Pending)))
		for _, o := range s.Pending {
			b = append(sc.append(sc.append(b, o.At), o.Release), byte(o.State))
		}
	}
	return b
}

// appendTexts ends the record: the lengths of all texts, then the names, the
// session's own texts and those of its lists.
func appendTexts(b []byte, s *desk.Session, mask uint64, names *nameTable) []byte {
	own := ownTexts(s)
	b = names.appendLengths(b)
	for _, t := range own {
		b = binary.AppendUvarint(b, uint64(len(t)))
	}
	eachListID(s, mask, func(id *desk.MessageID) { b = binary.AppendUvarint(b, uint64(len(*id))) })
	b = names.appendTexts(b)
	for _, t := range own {
		b = append(b, t...)
	}
	eachListID(s, mask, func(id *desk.MessageID) { b = append(b, *id...) })
	return b
}

// eachListID visits the ids in the lists of a session in the order in which
// they are written, and that of the reply that told something.
func eachListID(s *desk.Session, mask uint64, visit func(*desk.MessageID)) {
	for i := range s.Presses {
		visit(&s.Presses[i].ID)
	}
	for i := range s.Answered {
		visit(&s.Answered[i])
	}
	for i := range s.Pending {
		visit(&s.Pending[i].ID)
	}
	if mask&hasTold != 0 {
		visit(&s.ToldID)
	}
}

func boolByte(v bool) byte {
	if v {
		return 1
	}
	return 0
}
