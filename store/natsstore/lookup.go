package natsstore

import (
	"encoding/binary"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// owner is what is found under the id of a message or a session.
type owner struct {
	key desk.Key
	at  desk.Instant // of the message, or the opening of the session
	// staged is a message that belongs to a change too large for one batch: it
	// is there before the change, and counts only once the log has it.
	staged bool
}

func (o owner) append(b []byte) []byte {
	staged := byte(0)
	if o.staged {
		staged = 1
	}
	b = append(b, version, staged)
	b = appendText(appendText(b, o.key.Shop), o.key.Customer)
	return binary.AppendVarint(b, int64(o.at))
}

func ownerOf(b []byte) (owner, error) {
	f := fields{b: b}
	f.version()
	o := owner{staged: f.byte() != 0, key: f.key(), at: f.instant()}
	return o, f.err("entry of the index for customer", o.key.Customer)
}

// over is a session that has ended. Its record for reports stands beside the
// whole one, which a report need not read.
type over struct {
	place  string // of its customer
	id     desk.SessionID
	rev    uint64
	opened desk.Instant
	tally  []byte
	record []byte
}

func appendOver(b []byte, s *desk.Session) []byte {
	b = appendText(append(b, version), place(s.Key()))
	b = binary.AppendUvarint(appendText(b, s.ID), s.Rev)
	b = binary.AppendVarint(b, int64(s.OpenedAt))
	b = appendSized(b, func(b []byte) []byte { return codec.AppendTally(b, s) })
	return codec.AppendSession(b, s)
}

// appendNotOver says that a session is not where it was, or not at all.
func appendNotOver(b []byte, k desk.Key, f ref) []byte {
	b = appendText(appendText(append(b, version), place(k)), f.id)
	b = binary.AppendVarint(binary.AppendUvarint(b, f.rev), int64(f.opened))
	return appendText(b, "")
}

// gone reports whether the session is there no more.
func (o over) gone() bool { return len(o.tally) == 0 }

// overOf takes it apart; the parts are of b.
func overOf(b []byte) (over, error) {
	f := fields{b: b}
	f.version()
	o := over{place: f.text(), id: desk.SessionID(f.text()), rev: f.uvarint(), opened: f.instant(), tally: f.block()}
	o.record, f.b = f.b, nil
	return o, f.err("session", o.id)
}

// appendDoc writes a document with its name, which the subject may not have. A
// removed one is written too, so that watchers are told.
func appendDoc(b []byte, d store.Doc) []byte {
	removed := byte(0)
	if d.Value == nil {
		removed = 1
	}
	b = appendText(appendText(append(b, version, removed), d.Kind), d.ID)
	return append(b, d.Value...)
}

// docOf reads a document; Value is nil for one that was removed.
func docOf(b []byte, seq uint64) (store.Doc, error) {
	f := fields{b: b}
	f.version()
	removed := f.byte() != 0
	d := store.Doc{Kind: f.text(), ID: f.text(), Rev: seq}
	if !removed && !f.bad {
		d.Value = append([]byte{}, f.b...)
	}
	f.b = nil
	return d, f.err("document", d.ID)
}
