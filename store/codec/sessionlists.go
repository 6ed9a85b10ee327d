package codec

import "tend/desk"

// place is where a name goes that is known only once the names are read.
type place struct {
	ref uint64
	to  *desk.AgentID
}

func (d *Reader) lists(r *reader, s *desk.Session, mask uint64, sc scale) {
	if mask&hasAssigned != 0 {
		s.Assigned = make([]desk.Assignment, r.count(2))
		for i := range s.Assigned {
			s.Assigned[i].At = sc.read(r)
			d.places = append(d.places, place{r.uvarint(), &s.Assigned[i].Agent})
		}
	}
	if mask&hasPresses != 0 {
		s.Presses = make([]desk.Press, r.count(2))
		for i := range s.Presses {
			s.Presses[i].At, s.Presses[i].Cleared = sc.read(r), r.byte() != 0
		}
	}
	if mask&hasAnswered != 0 {
		s.Answered = make([]desk.MessageID, r.count(1))
	}
	if mask&hasPending != 0 {
		s.Pending = make([]desk.Outgoing, r.count(3))
		for i := range s.Pending {
			o := &s.Pending[i]
			o.At, o.Release, o.State = sc.read(r), sc.read(r), desk.Delivery(r.byte())
		}
	}
}

// texts reads the table of names and the session's own texts. All of the
// latter share one string, which holds nothing else.
func (d *Reader) texts(r *reader, s *desk.Session, mask uint64) {
	var few [8]int
	names := few[:0]
	for range r.count(1) {
		names = append(names, r.number())
	}
	var own [8]int
	for i := range own {
		own[i] = r.number()
	}
	lists := d.listLengths(r, s, mask)
	d.table = d.table[:0]
	for _, n := range names {
		if n > len(r.b)-r.i {
			r.fail()
			return
		}
		d.table = append(d.table, d.intern(r.b[r.i:r.i+n]))
		r.i += n
	}
	if !r.bad {
		share(r, s, mask, string(r.rest()), own, lists)
	}
}

func (d *Reader) listLengths(r *reader, s *desk.Session, mask uint64) []int {
	n := len(s.Presses) + len(s.Answered) + len(s.Pending)
	if mask&hasTold != 0 {
		n++
	}
	if n == 0 || n > len(r.b)-r.i {
		if n != 0 {
			r.fail()
		}
		return nil
	}
	lengths := make([]int, n)
	for i := range lengths {
		lengths[i] = r.number()
	}
	return lengths
}

// share cuts the session's own texts out of one string.
func share(r *reader, s *desk.Session, mask uint64, all string, own [8]int, lists []int) {
	cut := func(n int) string {
		if n > len(all) {
			r.fail()
			return ""
		}
		t := all[:n]
		all = all[n:]
		return t
	}
	s.ID, s.Customer, s.Name = desk.SessionID(cut(own[0])), desk.CustomerID(cut(own[1])), cut(own[2])
	s.ReplyID, s.LastID = desk.MessageID(cut(own[3])), desk.MessageID(cut(own[4]))
	s.LastHuman, s.Ref = desk.MessageID(cut(own[5])), cut(own[6])
	s.Preview = cut(own[7])
	if lists != nil {
		i := 0
		eachListID(s, mask, func(id *desk.MessageID) {
			*id = desk.MessageID(cut(lists[i]))
			i++
		})
	}
	if all != "" {
		r.fail()
	}
}

// resolve puts the names where they belong.
func (d *Reader) resolve(r *reader, s *desk.Session, refs [6]uint64) {
	s.Shop, s.ClosedBy = desk.ShopID(d.name(r, refs[0])), desk.AgentID(d.name(r, refs[1]))
	s.Assignee, s.Served = desk.AgentID(d.name(r, refs[2])), desk.AgentID(d.name(r, refs[3]))
	s.RepliedBy, s.Language = desk.AgentID(d.name(r, refs[4])), d.name(r, refs[5])
	for _, p := range d.places {
		*p.to = desk.AgentID(d.name(r, p.ref))
	}
}

func (d *Reader) name(r *reader, ref uint64) string {
	switch {
	case ref == 0:
		return ""
	case ref > uint64(len(d.table)):
		r.fail()
		return ""
	}
	return d.table[ref-1]
}
