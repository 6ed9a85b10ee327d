package inbox

import (
	"container/heap"
	"slices"

	"tend/desk"
)

// Carried is what an agent carries: of their open sessions how many there are,
// how many are in Expiring soon, and in how many a customer waits, the longest in
// Oldest.
type Carried struct {
	Open, Expiring, Waiting int
	Oldest                  *desk.Session // nil: nobody waits
	Since                   desk.Instant  // since when that customer does
}

// load is what one agent carries, kept as sessions come and go. The empty id
// carries what nobody has.
type load struct {
	open, expiring int
	waiting        waitHeap
}

// Carried is what an agent carries, the empty id standing for nobody. It costs
// the same however many sessions there are.
func (x *Index) Carried(by desk.AgentID) Carried {
	l := x.loads[by]
	if l == nil {
		return Carried{}
	}
	c := Carried{Open: l.open, Expiring: l.expiring, Waiting: len(l.waiting)}
	if c.Waiting > 0 {
		c.Oldest, c.Since = l.waiting[0].row.Session, l.waiting[0].row.Since
	}
	return c
}

// Carriers are the agents who carry something, in no order; nobody is not among
// them.
func (x *Index) Carriers() []desk.AgentID {
	var out []desk.AgentID
	for id, l := range x.loads {
		if id != "" && l.open > 0 {
			out = append(out, id)
		}
	}
	return out
}

// Of lists the open sessions of an agent, or of nobody, the most pressing first.
// It looks at every session: it is for when somebody asks, not for drawing.
func (x *Index) Of(by desk.AgentID) []desk.Row {
	var rows []desk.Row
	for _, it := range x.all {
		if it.row.Open() && it.row.Assignee == by {
			rows = append(rows, it.row)
		}
	}
	slices.SortFunc(rows, desk.Pane(0).Compare)
	return rows
}

// carry counts an item for whom it is with. With ordered unset the heap is left
// as it comes, for when very many are counted at once.
func (x *Index) carry(it *item, ordered bool) {
	if !it.row.Open() {
		return
	}
	l := x.loads[it.row.Assignee]
	if l == nil {
		l = &load{}
		x.loads[it.row.Assignee] = l
	}
	l.open++
	if it.row.Expiring {
		l.expiring++
	}
	switch {
	case it.row.Since == 0:
	case ordered:
		heap.Push(&l.waiting, it)
	default:
		l.waiting.Push(it)
	}
}

// uncarry takes an item away from whom it was with when it was counted.
func (x *Index) uncarry(it *item) {
	if !it.row.Open() {
		return
	}
	l := x.loads[it.row.Assignee]
	l.open--
	if it.row.Expiring {
		l.expiring--
	}
	if it.wait >= 0 {
		heap.Remove(&l.waiting, it.wait)
	}
	if l.open == 0 {
		delete(x.loads, it.row.Assignee)
	}
}

// recount counts everything anew.
func (x *Index) recount() {
	x.loads = map[desk.AgentID]*load{}
	for _, it := range x.all {
		x.carry(it, false)
	}
	for _, l := range x.loads {
		heap.Init(&l.waiting)
	}
}
