package natsstore

import (
	"encoding/binary"

	"tend/desk"
	"tend/store/codec"
)

// version begins every record this package writes.
const version = 1

// append writes the record. The copy at rest stands so many messages ahead of
// the one from which fresh numbers are counted. What a watcher needs comes
// first.
func (r *record) append(b []byte, ahead int) []byte {
	b = binary.AppendUvarint(append(b, version), uint64(ahead))
	b = binary.AppendUvarint(b, uint64(len(r.commits)))
	for _, c := range r.commits {
		b = binary.BigEndian.AppendUint64(b, c)
	}
	b = appendText(appendText(b, r.key.Shop), r.key.Customer)
	b = binary.AppendUvarint(binary.AppendUvarint(b, r.rev), r.since)
	b = binary.AppendUvarint(b, uint64(len(r.whole)))
	for _, s := range r.whole {
		b = appendSized(b, func(b []byte) []byte { return codec.AppendSession(b, s) })
	}
	b = r.appendRefs(b)
	b = appendPosition(b, r.last)
	b = binary.AppendUvarint(b, r.pageIDs)
	b = binary.AppendUvarint(b, uint64(len(r.pages)))
	for _, p := range r.pages {
		b = p.append(b)
	}
	return appendEntries(b, r.tail)
}

func (r *record) appendRefs(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(r.refs)))
	for _, f := range r.refs {
		b = binary.AppendVarint(appendText(b, f.id), int64(f.opened))
		b = binary.AppendUvarint(binary.AppendVarint(b, int64(f.visit)), f.rev)
		ended := byte(0)
		if f.ended {
			ended = 1
		}
		b = append(b, ended)
	}
	b = binary.AppendUvarint(b, uint64(len(r.gone)))
	for _, g := range r.gone {
		b = binary.AppendUvarint(appendText(b, g.id), g.rev)
	}
	return b
}

func (p pageRef) append(b []byte) []byte {
	b = binary.AppendUvarint(binary.AppendUvarint(b, p.id), p.rev)
	b = binary.AppendUvarint(b, uint64(p.count))
	b = appendPosition(appendPosition(b, p.first), p.last)
	b = binary.AppendUvarint(b, uint64(len(p.acts)))
	for _, a := range p.acts {
		b = binary.BigEndian.AppendUint32(b, a)
	}
	return b
}

// recordOf reads a record that came in the message with a number.
func recordOf(b []byte, seq uint64) (*record, error) {
	f := fields{b: b}
	r := f.body(seq)
	r.tail = f.entries()
	if err := f.err("record of customer", r.key.Customer); err != nil {
		return nil, err
	}
	return r, nil
}

// newestOf reads of a record the entries that are in no page.
func newestOf(b []byte, seq uint64) ([]line, error) {
	f := fields{b: b}
	r := f.body(seq)
	lines := f.lines(&r.key)
	if err := f.err("record of customer", r.key.Customer); err != nil {
		return nil, err
	}
	return lines, nil
}

func (f *fields) body(seq uint64) *record {
	r := f.head(codec.NewReader(), seq)
	r.last = f.position()
	r.pageIDs = f.uvarint()
	r.pages = make([]pageRef, f.count(8))
	for i := range r.pages {
		r.pages[i] = f.pageRef()
	}
	return r
}

// headOf reads of a record what a watcher needs.
func headOf(d *codec.Reader, b []byte, seq uint64) (*record, error) {
	f := fields{b: b}
	r := f.head(d, seq)
	if !f.bad {
		f.b = nil // the rest is not for a watcher
	}
	if err := f.err("record of customer", r.key.Customer); err != nil {
		return nil, err
	}
	return r, nil
}

func (f *fields) head(d *codec.Reader, seq uint64) *record {
	r := &record{seq: seq}
	f.version()
	f.base = seq + f.uvarint()
	for range f.count(8) {
		r.commits = append(r.commits, f.uint64())
	}
	r.key = f.key()
	r.rev, r.since = f.uvarint(), f.uvarint()
	for range f.count(2) {
		s, err := d.Session(f.block())
		if err != nil {
			f.failed(err)
			return r
		}
		r.whole = append(r.whole, s)
	}
	f.refs(r)
	return r
}

func (f *fields) refs(r *record) {
	r.refs = make([]ref, f.count(5))
	for i := range r.refs {
		r.refs[i] = ref{
			id: desk.SessionID(f.text()), opened: f.instant(), visit: int(f.varint()),
			rev: f.uvarint(), ended: f.byte() != 0,
		}
	}
	for range f.count(2) {
		r.gone = append(r.gone, goneRef{desk.SessionID(f.text()), f.uvarint()})
	}
}

func (f *fields) pageRef() pageRef {
	p := pageRef{id: f.uvarint(), rev: f.uvarint(), count: int(uint32(f.uvarint())), first: f.position(), last: f.position()}
	for range f.count(4) {
		p.acts = append(p.acts, f.uint32())
	}
	return p
}
