package boltstore

import (
	"encoding/binary"
	"io"
	"slices"

	"tend/desk"
)

// readAhead tells the system which pages of a table are about to be read, and
// gives them. The
// file is mapped as one that is read in no order, as most of it is, so that
// the disk would be asked for every page by itself: a hundred thousand
// sessions would take a second. What goes wrong here makes reading slower, and
// is found by the reading itself.
func (s *Store) readAhead(t tables, name table, from, to desk.Instant) []extent {
	extents := aheadOf(s.file, t, name, from, to).extents()
	for _, e := range extents {
		adviseRead(s.file, e.from, e.to-e.from)
	}
	return extents
}

// ahead finds the leaf pages that have the keys of [from, to).
type ahead struct {
	file     io.ReaderAt
	size     int64
	from, to []byte // a nil to is no end
	leaves   []int64
}

func aheadOf(f io.ReaderAt, t tables, name table, from, to desk.Instant) *ahead {
	a := &ahead{file: f, size: int64(t.tx.DB().Info().PageSize), from: appendInstant(nil, from)}
	if to != 0 {
		a.to = appendInstant(nil, to)
	}
	// A table without a root is kept within another page.
	if root := uint64(t.of(name).Root()); root != 0 {
		a.collect(root, a.height(root))
	}
	return a
}

// deepest is higher than any tree is.
const deepest = 16

// height is how many levels of branch pages there are.
func (a *ahead) height(page uint64) (n int) {
	for ; n < deepest; n++ {
		children := a.children(page)
		if len(children) == 0 {
			return n
		}
		page = children[0].page
	}
	return n
}

// collect goes down to the leaves without reading them.
func (a *ahead) collect(page uint64, height int) {
	if height == 0 {
		a.leaves = append(a.leaves, int64(page))
		return
	}
	children := a.children(page)
	for i, c := range children {
		last := i+1 == len(children)
		switch {
		case !last && string(children[i+1].key) <= string(a.from): // all before
		case a.to != nil && i > 0 && string(c.key) >= string(a.to): // all after
		default:
			a.collect(c.page, height-1)
		}
	}
}

type child struct {
	key  []byte
	page uint64
}

// children reads a branch page; any other page has none.
func (a *ahead) children(page uint64) (list []child) {
	body := make([]byte, a.size)
	if _, err := a.file.ReadAt(body, int64(page)*a.size); err != nil {
		return nil
	}
	flags, n := binary.NativeEndian.Uint16(body[8:]), int(binary.NativeEndian.Uint16(body[10:]))
	if overflow := binary.NativeEndian.Uint32(body[12:]); flags != branchPage || overflow > 0 {
		return nil
	}
	for at := pageHeader; n > 0 && at+branchElement <= len(body); n, at = n-1, at+branchElement {
		e := body[at:]
		pos, key := binary.NativeEndian.Uint32(e), binary.NativeEndian.Uint32(e[4:])
		if uint64(pos)+uint64(key) > uint64(len(e)) {
			return nil
		}
		list = append(list, child{e[pos : pos+key], binary.NativeEndian.Uint64(e[8:])})
	}
	return list
}

// extent is a stretch of the file, in bytes.
type extent struct{ from, to int64 }

// nearby is how many pages that nobody needs are read between two that are
// needed, rather than asking twice.
const nearby = 8

// extents joins the leaves that stand together in the file.
func (a *ahead) extents() (list []extent) {
	slices.Sort(a.leaves)
	for _, page := range a.leaves {
		list = append(list, extent{page * a.size, (page + 1) * a.size})
	}
	return join(list, nearby*a.size)
}

// join makes one of extents with no more than so many bytes between them. They
// are in the order of the file.
func join(extents []extent, between int64) (list []extent) {
	for _, e := range extents {
		if n := len(list); n > 0 && e.from <= list[n-1].to+between {
			list[n-1].to = e.to
			continue
		}
		list = append(list, e)
	}
	return list
}
