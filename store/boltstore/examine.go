package boltstore

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"os"

	"tend/store"
)

// The part of bbolt's file format that tells a file that is cut short or made
// of something else before bbolt maps it: two meta pages, of which the valid
// one with the higher transaction counts.
const (
	boltMagic    = 0xED0CDAED
	pageHeader   = 16
	metaSize     = 64
	checksumFrom = 56 // the checksum is over the bytes before it
)

// examine looks at a file before it is opened. A file that is missing or empty
// is fine.
func examine(path string) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return err
	} else if !info.Mode().IsRegular() {
		return fmt.Errorf("%w: it is not a regular file", store.ErrForeign)
	} else if info.Size() == 0 {
		return nil
	}
	return examineMeta(f)
}

func examineMeta(f *os.File) error {
	best, known := boltMeta{}, false
	for _, offset := range metaOffsets() {
		m, ok := readMeta(f, offset)
		known = known || m.magic == boltMagic
		if ok && (best.pageSize == 0 || m.txid > best.txid) {
			best = m
		}
	}
	switch {
	case !known:
		return store.ErrForeign
	case best.pageSize == 0:
		return fmt.Errorf("%w: both of its heads are unreadable; restore a backup", store.ErrDamaged)
	}
	// The size is read after the head: a file in use only grows.
	info, err := f.Stat()
	if err == nil && uint64(info.Size()) < best.pages*uint64(best.pageSize) {
		err = fmt.Errorf("%w: the file is cut short, %d bytes of %d are there; restore a backup",
			store.ErrDamaged, info.Size(), best.pages*uint64(best.pageSize))
	}
	return err
}

// metaOffsets is where a head can be: at the start, and one page further for
// every page size there is.
func metaOffsets() []int64 {
	offsets := []int64{0}
	for size := int64(1 << 10); size <= 1<<16; size <<= 1 {
		offsets = append(offsets, size)
	}
	return offsets
}

type boltMeta struct {
	magic, pageSize   uint32
	root, pages, txid uint64
}

// readMeta reads a head; ok says that it is whole.
func readMeta(f io.ReaderAt, offset int64) (m boltMeta, ok bool) {
	var b [pageHeader + metaSize]byte
	if _, err := f.ReadAt(b[:], offset); err != nil {
		return m, false
	}
	h := b[pageHeader:]
	m = boltMeta{
		magic: binary.NativeEndian.Uint32(h), pageSize: binary.NativeEndian.Uint32(h[8:]),
		root: binary.NativeEndian.Uint64(h[16:]), pages: binary.NativeEndian.Uint64(h[40:]), txid: binary.NativeEndian.Uint64(h[48:]),
	}
	sum := fnv.New64a()
	sum.Write(h[:checksumFrom])
	whole := sum.Sum64() == binary.NativeEndian.Uint64(h[checksumFrom:])
	return m, whole && m.magic == boltMagic && m.pageSize >= 1<<10 && m.pageSize <= 1<<24 && m.pages < 1<<40
}
