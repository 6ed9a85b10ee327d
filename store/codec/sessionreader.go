package codec

import (
	"strings"

	"tend/desk"
)

// Reader reads many sessions and keeps one copy of the shop and agent names in
// them. It serves one goroutine at a time. The zero value is not ready; see
// [NewReader].
type Reader struct {
	names  map[string]string
	places []place
	table  []string
	slab   []desk.Session
	recent [256]string     // names, each at a place that follows from it
	texted strings.Builder // memory of texts that do not repeat
}

// NewReader is ready to read.
func NewReader() *Reader { return &Reader{names: map[string]string{}} }

// Session reads the record of a session. The session holds no reference to b.
func Session(b []byte) (*desk.Session, error) { return NewReader().Session(b) }

// slabSize is how many sessions are allocated at once: as many as fill 4 KiB.
// More would be faster still, but one survivor keeps its whole slab in memory.
const slabSize = 8

func (d *Reader) fresh() *desk.Session {
	if len(d.slab) == 0 {
		d.slab = make([]desk.Session, slabSize)
	}
	s := &d.slab[0]
	d.slab = d.slab[1:]
	return s
}

// Session reads the record of a session. The session holds no reference to b.
func (d *Reader) Session(b []byte) (*desk.Session, error) {
	r := reader{b: b}
	v := r.byte()
	if !readable(v, sessionVersion) {
		return nil, versionError(v, r.bad)
	}
	s := d.fresh()
	if d.session(&r, s, v); r.bad {
		return nil, ErrMalformed
	}
	return s, nil
}

// readable reports whether this program reads records of a version.
func readable(v, newest byte) bool { return 1 <= v && v <= newest }

func versionError(v byte, short bool) error {
	if short || v == 0 {
		return ErrMalformed
	}
	return ErrVersion
}

func (d *Reader) session(r *reader, s *desk.Session, version byte) {
	mask, u := r.uvarint(), unit(r.byte())
	if mask > allOfSession || (version == 1 && mask > allOfSession1) || u >= unknownUnit {
		r.fail()
		return
	}
	sc := scale{per: u.nanoseconds()}
	s.OpenedAt = sc.read(r)
	sc.base = int64(s.OpenedAt) / sc.per
	s.ClosedIdle = mask&hasIdle != 0
	readTimes(r, s, mask, sc)
	readNumbers(r, s)
	var refs [6]uint64
	for i := range refs {
		refs[i] = r.uvarint()
	}
	d.places = d.places[:0]
	if mask&hasTold != 0 {
		d.places = append(d.places, place{r.uvarint(), &s.ToldBy})
	}
	d.lists(r, s, mask, sc)
	if r.bad {
		return
	}
	d.texts(r, s, mask)
	d.resolve(r, s, refs)
	if mask&toldAtOnce != 0 {
		s.Told, s.ToldBy, s.ToldID = s.Replied, s.RepliedBy, s.ReplyID
	}
}

func readTimes(r *reader, s *desk.Session, mask uint64, sc scale) {
	if mask&hasClosed != 0 {
		s.Closed = sc.read(r)
	}
	if mask&hasFirstCustomer != 0 {
		s.FirstCustomer = sc.read(r)
	}
	if mask&hasAsk != 0 {
		s.Ask = sc.read(r)
	}
	if mask&hasWait != 0 {
		s.Wait = sc.read(r)
	}
	if mask&hasReplied != 0 {
		s.Replied = sc.read(r)
	}
	if mask&hasLastAt != 0 {
		s.LastAt = sc.read(r)
	}
	if mask&hasLastEntry != 0 {
		s.LastEntry = sc.read(r)
	}
	if mask&hasNoReply != 0 {
		s.NoReply = sc.read(r)
	}
	if mask&hasReported != 0 {
		s.Reported = sc.read(r)
	}
	if mask&hasTold != 0 {
		s.Told = sc.read(r)
	}
}

func readNumbers(r *reader, s *desk.Session) {
	s.Rev = r.uvarint()
	s.Visit = r.integer()
	s.Messages = r.integer()
	s.Unanswered = r.integer()
	kinds := r.uvarint()
	if s.SentKinds = desk.KindSet(kinds); uint64(s.SentKinds) != kinds {
		r.fail()
	}
	if len(r.b)-r.i < 6 {
		r.fail()
		return
	}
	p := r.b[r.i : r.i+6]
	r.i += 6
	s.OpenedBy, s.RefKind, s.Tiers = desk.From(p[0]), desk.Kind(p[1]), desk.TierSet(p[2])
	s.PreviewBy, s.PreviewOf, s.Ruling = desk.From(p[3]), desk.Kind(p[4]), desk.MarkName(p[5])
}
