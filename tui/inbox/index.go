package inbox

import (
	"cmp"
	"container/heap"
	"slices"

	"tend/desk"
)

// Index sorts the active sessions of a desk into its panes. It is not safe for
// use by several goroutines.
type Index struct {
	book  *desk.Book
	rules desk.Rules
	me    desk.AgentID
	items map[desk.SessionID]*item
	all   []*item // the same in no order, for those who want all
	panes [3][]*item
	due   dueHeap
	held  desk.SessionID
	loads map[desk.AgentID]*load

	turned []desk.SessionID // came into Expiring soon since somebody asked
}

// item is a session with its place, and which panes show it.
type item struct {
	row  desk.Row
	kept *desk.Row // the row it is ordered by while it is held; nil: its own
	in   [3]bool
	when desk.Instant // when the place changes by itself; zero means never
	heap int          // position in the due heap, -1 when not in it
	wait int          // position among those of its agent in which somebody waits, -1 when not
	at   int          // position among all
}

// NewIndex makes an empty index for one agent.
func NewIndex(book *desk.Book, rules desk.Rules, me desk.AgentID) *Index {
	return &Index{book: book, rules: rules, me: me, items: map[desk.SessionID]*item{}, loads: map[desk.AgentID]*load{}}
}

// Reset replaces everything by the given sessions.
func (x *Index) Reset(sessions []*desk.Session, now desk.Instant) {
	x.items = make(map[desk.SessionID]*item, len(sessions))
	x.all, x.turned = make([]*item, 0, len(sessions)), nil
	x.panes, x.due, x.held = [3][]*item{}, make(dueHeap, 0, len(sessions)), ""
	items := make([]item, len(sessions)) // in one go: there may be very many
	for i, s := range sessions {
		it := &items[i]
		it.heap, it.wait = -1, -1
		x.place(it, s, now)
		x.enter(it)
		if it.when != 0 {
			it.heap = len(x.due)
			x.due = append(x.due, it)
		}
	}
	x.sort(items)
	heap.Init(&x.due)
	x.recount()
}

// ranked is an item with its place in one pane, so that it need not be ranked
// at every comparison.
type ranked struct {
	desk.Rank
	*item
}

// sort fills the panes.
func (x *Index) sort(items []item) {
	list := make([]ranked, 0, len(items))
	for i, p := range desk.Panes() {
		list = list[:0]
		for j := range items {
			if it := &items[j]; it.in[i] {
				list = append(list, ranked{p.Rank(it.row), it})
			}
		}
		slices.SortFunc(list, compareRanked)
		x.panes[i] = make([]*item, len(list))
		for j, r := range list {
			x.panes[i][j] = r.item
		}
	}
}

func compareRanked(a, b ranked) int {
	if c := a.Rank.Compare(b.Rank); c != 0 {
		return c
	}
	return cmp.Compare(a.row.ID, b.row.ID)
}

// Rejudge places every session anew, after the rules of the desk changed.
func (x *Index) Rejudge(book *desk.Book, now desk.Instant) {
	x.book = book
	x.Reset(x.All(), now)
}

// Rebook changes the rules for what is placed from now on.
func (x *Index) Rebook(book *desk.Book) { x.book = book }

// Book is the rules sessions are judged by.
func (x *Index) Book() *desk.Book { return x.book }

// Put takes in a session in its newest state; one that is no longer active
// leaves.
func (x *Index) Put(s *desk.Session, now desk.Instant) {
	it := x.items[s.ID]
	if it != nil {
		x.unlist(it)
	}
	switch {
	case !s.Active() && it != nil:
		x.forget(it)
		return
	case !s.Active():
		return
	case it == nil:
		it = &item{heap: -1, wait: -1}
		x.place(it, s, now)
		x.enter(it)
	default:
		x.place(it, s, now)
	}
	x.list(it)
}

// enter adds an item to those there are.
func (x *Index) enter(it *item) {
	it.at = len(x.all)
	x.all = append(x.all, it)
	x.items[it.row.ID] = it
}

// Remove forgets a session.
func (x *Index) Remove(id desk.SessionID) {
	if it := x.items[id]; it != nil {
		x.unlist(it)
		x.forget(it)
	}
}

// many is from how many changes at once it is quicker to sort everything anew,
// as after a night in which the machine slept.
const many = 1000

// Tick moves the sessions whose place changes with time alone. It reports
// whether any did.
func (x *Index) Tick(now desk.Instant) bool {
	moved := false
	for n := 0; len(x.due) > 0 && x.due[0].when <= now; n++ {
		if n == many {
			x.Rejudge(x.book, now)
			return true
		}
		it := x.due[0]
		x.unlist(it)
		x.place(it, it.row.Session, now)
		x.list(it)
		moved = true
	}
	return moved
}

// Next is when Tick will have something to do; zero means never.
func (x *Index) Next() desk.Instant {
	if len(x.due) == 0 {
		return 0
	}
	return x.due[0].when
}

// Session finds an active session and where it stands.
func (x *Index) Session(id desk.SessionID) (desk.Row, bool) {
	it := x.items[id]
	if it == nil {
		return desk.Row{}, false
	}
	return it.row, true
}

// ByKey finds a customer's active session; open ones win. It looks at every
// session, so it is for the rare case that a session's id changed.
func (x *Index) ByKey(k desk.Key) (desk.Row, bool) {
	for _, it := range x.items {
		if it.row.Key() == k && it.row.Open() {
			return it.row, true
		}
	}
	return desk.Row{}, false
}

// Len is how many sessions a pane shows.
func (x *Index) Len(p desk.Pane) int { return len(x.panes[p-1]) }

// Load is how many open sessions the agent has.
func (x *Index) Load() int {
	if x.me == "" {
		return 0
	}
	return x.Carried(x.me).Open
}

// Row is the i-th session of a pane.
func (x *Index) Row(p desk.Pane, i int) desk.Row { return x.panes[p-1][i].row }

// Find is the row of a session in a pane, -1 if the pane does not show it.
func (x *Index) Find(p desk.Pane, id desk.SessionID) int {
	it := x.items[id]
	if it == nil || !it.in[p-1] {
		return -1
	}
	i, ok := slices.BinarySearchFunc(x.panes[p-1], it, comparer(int(p-1)))
	if !ok {
		return -1
	}
	return i
}

// All lists the active sessions in no order.
func (x *Index) All() []*desk.Session {
	out := make([]*desk.Session, len(x.all))
	for i, it := range x.all {
		out[i] = it.row.Session
	}
	return out
}

// Turned lists the sessions that have come into Expiring soon since the last
// call; some may have left it again.
func (x *Index) Turned() []desk.SessionID {
	out := x.turned
	x.turned = nil
	return out
}

// Count is how many sessions are active.
func (x *Index) Count() int { return len(x.items) }

func (x *Index) place(it *item, s *desk.Session, now desk.Instant) {
	if it.row.Session != nil && it.kept == nil && x.held == it.row.ID {
		was := it.row
		it.kept = &was
	}
	was := it.row.Session != nil && it.row.Expiring
	s = x.rules.AsOf(s, now)
	it.row = desk.Row{Session: s, Place: x.book.Place(s, now)}
	for i := range it.in {
		it.in[i] = desk.Pane(i+1).Shows(s, it.row.Place, x.me)
	}
	if it.row.Expiring && !was {
		x.turned = append(x.turned, s.ID)
	}
	it.when = x.next(it)
}

// next is when an item's place changes by itself: a deadline, or the end of
// its idle time.
func (x *Index) next(it *item) desk.Instant {
	idle := x.rules.IdleAt(it.row.Session)
	switch {
	case it.row.Next == 0:
		return idle
	case idle == 0:
		return it.row.Next
	}
	return min(it.row.Next, idle)
}

func (x *Index) list(it *item) {
	for p, in := range it.in {
		if in {
			i, _ := slices.BinarySearchFunc(x.panes[p], it, comparer(p))
			x.panes[p] = slices.Insert(x.panes[p], i, it)
		}
	}
	if it.when != 0 {
		heap.Push(&x.due, it)
	}
	x.carry(it, true)
}

func (x *Index) unlist(it *item) {
	for p, in := range it.in {
		if !in {
			continue
		}
		if i, ok := slices.BinarySearchFunc(x.panes[p], it, comparer(p)); ok {
			x.panes[p] = slices.Delete(x.panes[p], i, i+1)
		}
	}
	if it.heap >= 0 {
		heap.Remove(&x.due, it.heap)
	}
	x.uncarry(it)
}

func (x *Index) forget(it *item) {
	it.in = [3]bool{}
	delete(x.items, it.row.ID)
	last := x.all[len(x.all)-1]
	x.all[it.at], last.at = last, it.at
	x.all[len(x.all)-1] = nil
	x.all = x.all[:len(x.all)-1]
}

// comparer orders the items of a pane.
func comparer(pane int) func(a, b *item) int {
	p := desk.Panes()[pane]
	return func(a, b *item) int { return p.Compare(*a.order(), *b.order()) }
}
