package boltstore

import (
	"encoding/binary"

	"go.etcd.io/bbolt"

	"tend/desk"
)

// KeysAhead counts the keys of [from, to) in the table of tallies: those on the
// pages that would be read ahead, and all. pages is how many pages that are.
func (s *Store) KeysAhead(from, to desk.Instant) (found, all, pages int, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		t := tables{tx}
		a := aheadOf(s.file, t, tableTally, from, to)
		for _, page := range a.leaves {
			found += a.keys(page)
		}
		pages = len(a.leaves)
		c := t.of(tableTally).Cursor()
		for k, _ := c.First(); k != nil; k, _ = c.Next() {
			if a.wants(k) {
				all++
			}
		}
		return nil
	})
	return found, all, pages, err
}

func (a *ahead) wants(key []byte) bool {
	return string(key) >= string(a.from) && (a.to == nil || string(key) < string(a.to))
}

// keys counts the wanted keys of a leaf page.
func (a *ahead) keys(page int64) (n int) {
	body := make([]byte, a.size)
	if _, err := a.file.ReadAt(body, page*a.size); err != nil || binary.NativeEndian.Uint16(body[8:]) != leafPage {
		return 0
	}
	for i := range int(binary.NativeEndian.Uint16(body[10:])) {
		e := body[pageHeader+i*leafElement:]
		pos, size := binary.NativeEndian.Uint32(e[4:]), binary.NativeEndian.Uint32(e[8:])
		if a.wants(e[pos : pos+size]) {
			n++
		}
	}
	return n
}
