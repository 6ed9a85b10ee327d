package codec

import (
	"encoding/binary"

	"tend/desk"
)

// entryVersion is what is written. Version 1 had no prepared texts; every
// version before this one is still read.
const entryVersion = 2

// What an entry has, beyond its type and text.
const (
	hasAt = 1 << iota
	hasSeq
	hasFrom
	hasKind
	hasMark
	hasDelivery
	hasRelease
	hasID
	hasAgent
	hasName
	hasURL
	hasRef
	hasAnswers
	hasReason
	hasRemote
	hasExtra
	hasPrepared
	hasEdited
	allOfEntry = 1<<iota - 1

	allOfEntry1 = hasPrepared - 1
)

// AppendEntry appends the record of an entry. Its text comes first, so that
// [EntryText] finds it without reading the rest.
func AppendEntry(b []byte, e desk.Entry) []byte {
	texts := entryTexts(&e)
	mask := entryMask(&e, texts)
	b = append(b, entryVersion, byte(e.Type))
	b = binary.AppendUvarint(b, uint64(len(e.Text)))
	b = append(b, e.Text...)
	b = binary.AppendUvarint(b, mask)
	if mask&hasAt != 0 {
		b = binary.AppendVarint(b, int64(e.At))
	}
	if mask&hasSeq != 0 {
		b = binary.AppendUvarint(b, e.Seq)
	}
	for _, v := range [...]byte{byte(e.From), byte(e.Kind), byte(e.Mark), byte(e.Delivery)} {
		if v != 0 {
			b = append(b, v)
		}
	}
	if mask&hasRelease != 0 {
		b = binary.AppendVarint(b, int64(e.Release-e.At))
	}
	for _, t := range texts {
		if t != "" {
			b = binary.AppendUvarint(b, uint64(len(t)))
			b = append(b, t...)
		}
	}
	return b
}

// entryTexts are the texts that may be empty, in the order of their bits from
// hasID on.
func entryTexts(e *desk.Entry) [10]string {
	return [...]string{string(e.ID), string(e.Agent), e.Name, e.URL, e.Ref, string(e.Answers), e.Reason, e.RemoteID, e.Extra, e.Prepared}
}

func entryMask(e *desk.Entry, texts [10]string) (mask uint64) {
	set := func(has bool, bit uint64) {
		if has {
			mask |= bit
		}
	}
	set(e.At != 0, hasAt)
	set(e.Seq != 0, hasSeq)
	set(e.From != 0, hasFrom)
	set(e.Kind != 0, hasKind)
	set(e.Mark != 0, hasMark)
	set(e.Delivery != 0, hasDelivery)
	set(e.Release != 0, hasRelease)
	set(e.Edited, hasEdited)
	for i, t := range texts {
		set(t != "", hasID<<i)
	}
	return mask
}

// EntryText gives the text of an entry without decoding the rest of it, as
// part of b. Only messages have one.
func EntryText(b []byte) ([]byte, error) {
	r := reader{b: b}
	if v := r.byte(); !readable(v, entryVersion) {
		return nil, versionError(v, r.bad)
	}
	r.byte()
	text := r.block()
	if r.bad {
		return nil, ErrMalformed
	}
	return text, nil
}

// Entry reads the record of an entry. The entry holds no reference to b.
func Entry(b []byte) (desk.Entry, error) {
	r := reader{b: b}
	v := r.byte()
	if !readable(v, entryVersion) {
		return desk.Entry{}, versionError(v, r.bad)
	}
	var e desk.Entry
	if readEntry(&r, &e, v); r.bad || r.i != len(b) {
		return desk.Entry{}, ErrMalformed
	}
	return e, nil
}

func readEntry(r *reader, e *desk.Entry, version byte) {
	e.Type = desk.EntryType(r.byte())
	e.Text = string(r.block())
	mask := r.uvarint()
	if mask > allOfEntry || (version == 1 && mask > allOfEntry1) {
		r.fail()
		return
	}
	if mask&hasAt != 0 {
		e.At = desk.Instant(r.varint())
	}
	if mask&hasSeq != 0 {
		e.Seq = r.uvarint()
	}
	readEntryBytes(r, e, mask)
	if mask&hasRelease != 0 {
		e.Release = e.At + desk.Instant(r.varint())
	}
	readEntryTexts(r, e, mask)
}

func readEntryBytes(r *reader, e *desk.Entry, mask uint64) {
	if mask&hasFrom != 0 {
		e.From = desk.From(r.byte())
	}
	if mask&hasKind != 0 {
		e.Kind = desk.Kind(r.byte())
	}
	if mask&hasMark != 0 {
		e.Mark = desk.MarkName(r.byte())
	}
	if mask&hasDelivery != 0 {
		e.Delivery = desk.Delivery(r.byte())
	}
}

func readEntryTexts(r *reader, e *desk.Entry, mask uint64) {
	text := func(bit uint64) string {
		if mask&bit == 0 {
			return ""
		}
		return string(r.block())
	}
	e.ID, e.Agent = desk.MessageID(text(hasID)), desk.AgentID(text(hasAgent))
	e.Name, e.URL, e.Ref = text(hasName), text(hasURL), text(hasRef)
	e.Answers, e.Reason = desk.MessageID(text(hasAnswers)), text(hasReason)
	e.RemoteID, e.Extra = text(hasRemote), text(hasExtra)
	e.Prepared, e.Edited = text(hasPrepared), mask&hasEdited != 0
}
