package boltstore

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// The rest of bbolt's file format, as far as it is needed to see that no page
// leads out of the file. bbolt's own check follows damaged pages blindly, in a
// goroutine where that cannot be caught, so this comes before it.
const (
	branchPage    = 0x01
	leafPage      = 0x02
	branchElement = 16
	leafElement   = 16
	bucketElement = 0x01 // the value is a bucket
	bucketHeader  = 16
)

// errHeadMoved says that two commits came between the beginning of a
// transaction and the reading of its head. Trying again helps.
var errHeadMoved = errors.New("the head of the file has changed")

// pages walks through all pages in use in a transaction.
func (c *check) pages(f io.ReaderAt) error {
	m, ok := metaOf(f, uint64(c.tx.ID()))
	if !ok {
		return errHeadMoved
	}
	p := pageWalk{file: f, size: uint64(m.pageSize), count: m.pages, seen: map[uint64]bool{}}
	if err := p.page(m.root); err != nil {
		c.problem("The file's structure is broken: %v.", err)
	}
	return nil
}

// metaOf finds the head of a transaction.
func metaOf(f io.ReaderAt, txid uint64) (boltMeta, bool) {
	for _, offset := range metaOffsets() {
		if m, ok := readMeta(f, offset); ok && m.txid == txid {
			return m, true
		}
	}
	return boltMeta{}, false
}

type pageWalk struct {
	file        io.ReaderAt
	size, count uint64
	seen        map[uint64]bool
}

// page checks a page and all below it.
func (p *pageWalk) page(id uint64) error {
	if id < 2 || id >= p.count {
		return fmt.Errorf("page %d is outside of the file", id)
	}
	var head [pageHeader]byte
	if _, err := p.file.ReadAt(head[:], int64(id*p.size)); err != nil {
		return err
	}
	overflow := uint64(binary.NativeEndian.Uint32(head[12:]))
	switch {
	case binary.NativeEndian.Uint64(head[:]) != id:
		return fmt.Errorf("page %d says it is another", id)
	case id+overflow >= p.count:
		return fmt.Errorf("page %d is longer than the file", id)
	}
	for i := id; i <= id+overflow; i++ {
		if p.seen[i] {
			return fmt.Errorf("page %d is used twice", i)
		}
		p.seen[i] = true
	}
	body := make([]byte, (overflow+1)*p.size)
	if _, err := p.file.ReadAt(body, int64(id*p.size)); err != nil {
		return err
	}
	if err := p.elements(body); err != nil {
		return fmt.Errorf("page %d: %w", id, err)
	}
	return nil
}

var errElement = errors.New("a record leads out of its page")

func (p *pageWalk) elements(body []byte) error {
	flags, n := binary.NativeEndian.Uint16(body[8:]), int(binary.NativeEndian.Uint16(body[10:]))
	for i := range n {
		at := pageHeader + i*leafElement
		if at+leafElement > len(body) {
			return errElement
		}
		var err error
		switch flags {
		case branchPage:
			err = p.branch(body[at:])
		case leafPage:
			err = p.leaf(body[at:])
		default:
			return fmt.Errorf("it is of no known type (%x)", flags)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// branch checks an element of a branch page: where its key is, and the page
// below. Both kinds of element are 16 bytes and count positions from
// themselves.
func (p *pageWalk) branch(e []byte) error {
	pos, key := binary.NativeEndian.Uint32(e), binary.NativeEndian.Uint32(e[4:])
	if uint64(pos)+uint64(key) > uint64(len(e)) || pos < branchElement {
		return errElement
	}
	return p.page(binary.NativeEndian.Uint64(e[8:]))
}

func (p *pageWalk) leaf(e []byte) error {
	flags, pos := binary.NativeEndian.Uint32(e), uint64(binary.NativeEndian.Uint32(e[4:]))
	key, value := uint64(binary.NativeEndian.Uint32(e[8:])), uint64(binary.NativeEndian.Uint32(e[12:]))
	if pos+key+value > uint64(len(e)) || pos < leafElement {
		return errElement
	}
	if flags&bucketElement == 0 {
		return nil
	}
	return p.bucket(e[pos+key : pos+key+value])
}

// bucket checks a bucket, which has pages of its own or, while it is small, is
// kept in its value as a page without a number.
func (p *pageWalk) bucket(v []byte) error {
	if len(v) < bucketHeader {
		return errElement
	}
	if root := binary.NativeEndian.Uint64(v); root != 0 {
		return p.page(root)
	}
	if len(v) < bucketHeader+pageHeader {
		return errElement
	}
	return p.elements(v[bucketHeader:])
}
