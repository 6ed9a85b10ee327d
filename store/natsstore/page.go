package natsstore

import (
	"encoding/binary"
	"hash/fnv"
	"slices"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// page is a stretch of a customer's log that has left the record.
type page struct {
	seq     uint64 // of the message it came in
	key     desk.Key
	rev     uint64 // at which it was written
	entries []desk.Entry
}

// append writes a page that stands so many messages ahead of its record, from
// which fresh numbers are counted.
func (p *page) append(b []byte, ahead int) []byte {
	b = binary.AppendUvarint(append(b, version), uint64(ahead))
	b = appendText(appendText(b, p.key.Shop), p.key.Customer)
	b = binary.AppendUvarint(b, p.rev)
	return appendEntries(b, p.entries)
}

func pageOf(b []byte, seq uint64) (*page, error) {
	f := fields{b: b}
	p := f.pageHead(seq)
	p.entries = f.entries()
	if err := f.err("page of customer", p.key.Customer); err != nil {
		return nil, err
	}
	return p, nil
}

// linesOf reads the entries of a page without decoding them.
func linesOf(b []byte, seq uint64) ([]line, error) {
	f := fields{b: b}
	p := f.pageHead(seq)
	lines := f.lines(&p.key)
	if err := f.err("page of customer", p.key.Customer); err != nil {
		return nil, err
	}
	return lines, nil
}

func (f *fields) pageHead(seq uint64) *page {
	f.version()
	f.base = seq + f.uvarint()
	return &page{seq: seq, key: f.key(), rev: f.uvarint()}
}

// ref is what the record keeps of the page.
func (p *page) ref(id uint64) pageRef {
	n := len(p.entries)
	r := pageRef{id: id, rev: p.rev, count: n, first: store.PositionOf(p.entries[0]), last: store.PositionOf(p.entries[n-1])}
	for _, e := range p.entries {
		if e.Type != desk.Message {
			r.acts = append(r.acts, actHash(e.ID))
		}
	}
	slices.Sort(r.acts)
	return r
}

// may reports whether the page may have an activity of that id.
func (p pageRef) may(id desk.MessageID) bool {
	_, found := slices.BinarySearch(p.acts, actHash(id))
	return found
}

func actHash(id desk.MessageID) uint32 {
	h := fnv.New32a()
	h.Write([]byte(id))
	return h.Sum32()
}

// appendEntries writes entries with their places before them, so that a reader
// of many need not decode what it does not want.
func appendEntries(b []byte, entries []desk.Entry) []byte {
	b = binary.AppendUvarint(b, uint64(len(entries)))
	before := desk.Instant(0)
	for _, e := range entries {
		b = binary.AppendVarint(appendSeq(b, e.Seq), int64(e.At-before))
		before = e.At
		b = appendSized(b, func(b []byte) []byte {
			e.At, e.Seq = 0, 0
			return codec.AppendEntry(b, e)
		})
	}
	return b
}

// line is an entry that is not decoded yet.
type line struct {
	owner  *desk.Key
	place  store.Position
	record []byte
}

func (l line) entry() (desk.Entry, error) {
	e, err := codec.Entry(l.record)
	e.At, e.Seq = l.place.At, l.place.Seq
	return e, err
}

// lines reads the places of entries.
func (f *fields) lines(owner *desk.Key) []line {
	n := f.count(4)
	if n == 0 {
		return nil
	}
	list := make([]line, n)
	at := desk.Instant(0)
	for i := range list {
		seq := f.seq()
		at += f.instant()
		list[i] = line{owner, store.Position{At: at, Seq: seq}, f.block()}
	}
	return list
}

func (f *fields) entries() []desk.Entry {
	lines := f.lines(nil)
	if len(lines) == 0 || f.bad {
		return nil
	}
	list := make([]desk.Entry, len(lines))
	for i, l := range lines {
		var err error
		if list[i], err = l.entry(); err != nil {
			f.failed(err)
			return nil
		}
	}
	return list
}

// entrySize is about how many bytes an entry takes.
func entrySize(e desk.Entry) int {
	return 32 + len(e.ID) + len(e.Agent) + len(e.Name) + len(e.Text) + len(e.URL) + len(e.Ref) +
		len(e.Answers) + len(e.Reason) + len(e.RemoteID) + len(e.Extra) + len(e.Prepared)
}
