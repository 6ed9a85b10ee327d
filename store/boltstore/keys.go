package boltstore

import (
	"crypto/sha256"
	"encoding/binary"

	"tend/desk"
	"tend/store"
)

// longest is the length from which on a name is stored as its digest, so that
// no id, however long, makes a key bbolt cannot hold.
const longest = 400

// The first byte of a key made of names.
const (
	plainName  = 'p'
	messageID  = 'm'
	activityID = 'a'
	digest     = 'd'
)

// appendInstant writes a time so that bytes sort as times do.
func appendInstant(b []byte, at desk.Instant) []byte {
	return binary.BigEndian.AppendUint64(b, uint64(at)^1<<63)
}

// instantSize is the length of a time in a key.
const instantSize = 8

func instantOf(b []byte) desk.Instant {
	return desk.Instant(binary.BigEndian.Uint64(b) ^ 1<<63)
}

func appendPlace(b []byte, p store.Position) []byte {
	return binary.BigEndian.AppendUint64(appendInstant(b, p.At), p.Seq)
}

func placeOf(b []byte) store.Position {
	return store.Position{At: instantOf(b), Seq: binary.BigEndian.Uint64(b[8:])}
}

// placeSize is the length of a place in the log.
const placeSize = 16

// number stands for a customer inside the file.
type number uint64

func (n number) append(b []byte) []byte { return binary.BigEndian.AppendUint64(b, uint64(n)) }

func numberOf(b []byte) number { return number(binary.BigEndian.Uint64(b)) }

// numberSize is the length of a customer's number.
const numberSize = 8

// customerName is the key of a customer in names.
func customerName(b []byte, k desk.Key) []byte {
	start := len(b)
	b = append(b, plainName)
	b = binary.AppendUvarint(b, uint64(len(k.Shop)))
	b = append(append(b, k.Shop...), k.Customer...)
	return bounded(b, start)
}

// entryID is the key of an entry in ids: of a message within its shop, of
// anything else within its customer's log.
func entryID(b []byte, k desk.Key, n number, t desk.EntryType, id desk.MessageID) []byte {
	start := len(b)
	if t == desk.Message {
		b = append(b, messageID)
		b = binary.AppendUvarint(b, uint64(len(k.Shop)))
		b = append(b, k.Shop...)
	} else {
		b = n.append(append(b, activityID))
	}
	return bounded(append(b, id...), start)
}

// bounded replaces a key that is too long by its digest.
func bounded(b []byte, start int) []byte {
	if len(b)-start <= longest {
		return b
	}
	sum := sha256.Sum256(b[start:])
	return append(append(b[:start], digest), sum[:]...)
}

// sessionKey is the key of a session in open, closed and unsettled.
func sessionKey(b []byte, opened desk.Instant, id desk.SessionID) []byte {
	return append(appendInstant(b, opened), id...)
}
