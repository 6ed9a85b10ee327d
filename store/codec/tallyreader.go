package codec

import (
	"encoding/binary"
	"strings"

	"tend/desk"
)

// Tally reads a tally record and the id beside it into s, whose lists it uses
// again; what the record does not have is zero then. Nothing in s refers to b
// or id.
func (d *Reader) Tally(id, b []byte, s *desk.Session) error {
	r := reader{b: b}
	if v := r.byte(); v != tallyVersion {
		return versionError(v, r.bad)
	}
	mask := r.uvarint()
	if mask > allOfTally || len(b)-r.i < 4 || unit(b[r.i]) >= unknownUnit {
		return ErrMalformed
	}
	head := b[r.i : r.i+4]
	r.i += 4
	*s = desk.Session{
		OpenedBy: desk.From(head[1]), Tiers: desk.TierSet(head[2]), Ruling: desk.MarkName(head[3]),
		Assigned: s.Assigned[:0], Presses: s.Presses[:0],
	}
	sc := scale{per: unit(head[0]).nanoseconds()}
	s.OpenedAt = sc.read(&r)
	sc.base = int64(s.OpenedAt) / sc.per
	readTallyTimes(&r, s, mask, sc)
	s.Messages = r.integer()
	s.ID = desk.SessionID(d.own(id))
	d.tallyNames(&r)
	s.Shop, s.Assignee = desk.ShopID(d.name(&r, r.uvarint())), desk.AgentID(d.name(&r, r.uvarint()))
	s.RepliedBy, s.ToldBy = desk.AgentID(d.name(&r, r.uvarint())), desk.AgentID(d.name(&r, r.uvarint()))
	d.tallyLists(&r, s, mask, sc)
	if r.bad || r.i != len(b) {
		return ErrMalformed
	}
	return nil
}

// AppendTallyItem appends an id and a tally record as [Reader.Tallies] reads
// them.
func AppendTallyItem(b, id, record []byte) []byte {
	b = append(binary.AppendUvarint(b, uint64(len(id))), id...)
	return append(binary.AppendUvarint(b, uint64(len(record))), record...)
}

// TallyItemSize is no less than what AppendTallyItem appends.
func TallyItemSize(id, record []byte) int { return len(id) + len(record) + 2*binary.MaxVarintLen32 }

// Tallies reads ids and tally records one after the other into s, and gives it
// to fn until that returns false; more says that it never did.
func (d *Reader) Tallies(b []byte, s *desk.Session, fn func(*desk.Session) bool) (more bool, err error) {
	for r := (reader{b: b}); r.i < len(b); {
		id := r.block()
		record := r.block()
		if r.bad {
			return false, ErrMalformed
		}
		if err := d.Tally(id, record, s); err != nil {
			return false, err
		}
		if !fn(s) {
			return false, nil
		}
	}
	return true, nil
}

func readTallyTimes(r *reader, s *desk.Session, mask uint64, sc scale) {
	if mask&tallyFirst != 0 {
		s.FirstCustomer = sc.read(r)
	} else if mask&tallyFirstAtOnce != 0 {
		s.FirstCustomer = s.OpenedAt
	}
	if mask&tallyAsk != 0 {
		s.Ask = sc.read(r)
	} else if mask&tallyAskAtOnce != 0 {
		s.Ask = s.OpenedAt
	}
	if mask&tallyWait != 0 {
		s.Wait = sc.read(r)
	}
	if mask&tallyReplied != 0 {
		s.Replied = sc.read(r)
	}
	if mask&tallyTold != 0 {
		s.Told = sc.read(r)
	} else if mask&tallyToldAtOnce != 0 {
		s.Told = s.Replied
	}
	if mask&tallyNoReply != 0 {
		s.NoReply = sc.read(r)
	}
	if mask&tallyClosed != 0 {
		s.Closed = sc.read(r)
	}
	if mask&tallyLastAt != 0 {
		s.LastAt = sc.read(r)
	}
}

// tallyNames reads the table of names.
func (d *Reader) tallyNames(r *reader) {
	d.table = d.table[:0]
	for range r.count(1) {
		d.table = append(d.table, d.recall(r.block()))
	}
}

func (d *Reader) tallyLists(r *reader, s *desk.Session, mask uint64, sc scale) {
	if mask&tallyAssigned != 0 {
		for range r.count(2) {
			a := desk.Assignment{At: sc.read(r)}
			a.Agent = desk.AgentID(d.name(r, r.uvarint()))
			s.Assigned = append(s.Assigned, a)
		}
	}
	if mask&tallyPresses != 0 {
		for range r.count(2) {
			s.Presses = append(s.Presses, desk.Press{At: sc.read(r), Cleared: r.byte() != 0})
		}
	}
}

// ownBlock is how much memory is taken at once for texts that do not repeat.
const ownBlock = 4 << 10

// own makes a text of bytes, many in one piece of memory.
func (d *Reader) own(b []byte) string {
	if d.texted.Cap()-d.texted.Len() < len(b) {
		d.texted = strings.Builder{}
		d.texted.Grow(max(ownBlock, len(b)))
	}
	at := d.texted.Len()
	d.texted.Write(b)
	return d.texted.String()[at:]
}
