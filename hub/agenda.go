package hub

import (
	"container/heap"
	"time"

	"tend/desk"
)

// agenda keeps values by name and knows which of them is due next. Setting,
// removing and finding the next one cost O(log n); values without a time cost
// no place in the heap. The zero agenda is not usable: make one with
// newAgenda.
type agenda[K comparable, V any] struct {
	items map[K]*item[V]
	heap  byTime[V]
}

type item[V any] struct {
	value V
	at    desk.Instant // zero: never
	pos   int          // in the heap; -1 when not in it
}

func newAgenda[K comparable, V any]() *agenda[K, V] { return newAgendaFor[K, V](0) }

// newAgendaFor makes one that is to hold about n values.
func newAgendaFor[K comparable, V any](n int) *agenda[K, V] {
	return &agenda[K, V]{items: make(map[K]*item[V], n), heap: make(byTime[V], 0, n)}
}

// Set puts a value on the agenda, due at an instant; the zero instant is
// never.
func (a *agenda[K, V]) Set(name K, value V, at desk.Instant) {
	it := a.items[name]
	if it == nil {
		it = &item[V]{pos: -1}
		a.items[name] = it
	}
	it.value = value
	a.move(it, at)
}

// Move changes only when a value is due; a name that is not there is ignored.
func (a *agenda[K, V]) Move(name K, at desk.Instant) {
	if it := a.items[name]; it != nil {
		a.move(it, at)
	}
}

func (a *agenda[K, V]) move(it *item[V], at desk.Instant) {
	it.at = at
	switch {
	case at == 0 && it.pos >= 0:
		heap.Remove(&a.heap, it.pos)
	case at != 0 && it.pos < 0:
		heap.Push(&a.heap, it)
	case at != 0:
		heap.Fix(&a.heap, it.pos)
	}
}

// Get finds a value.
func (a *agenda[K, V]) Get(name K) (V, bool) {
	if it := a.items[name]; it != nil {
		return it.value, true
	}
	var none V
	return none, false
}

// Remove takes a value off the agenda.
func (a *agenda[K, V]) Remove(name K) {
	if it := a.items[name]; it != nil {
		a.move(it, 0)
		delete(a.items, name)
	}
}

// Len is how many values there are, with and without a time.
func (a *agenda[K, V]) Len() int { return len(a.items) }

// Next is when the next value is due, zero if never.
func (a *agenda[K, V]) Next() desk.Instant {
	if len(a.heap) == 0 {
		return 0
	}
	return a.heap[0].at
}

// Shift brings everything forward by d, as if it had been set on a clock that
// shows d less.
func (a *agenda[K, V]) Shift(d time.Duration) {
	for _, it := range a.heap {
		it.at = max(it.at.Add(-d), 1)
	}
}

// Due gives up to limit values that are due, the earliest first, and moves
// each to an instant: what is not settled by then comes up again.
func (a *agenda[K, V]) Due(now desk.Instant, limit int, again desk.Instant) []V {
	var due []V
	for len(due) < limit && len(a.heap) > 0 && a.heap[0].at <= now {
		it := a.heap[0]
		due = append(due, it.value)
		a.move(it, again)
	}
	return due
}

type byTime[V any] []*item[V]

func (h byTime[V]) Len() int           { return len(h) }
func (h byTime[V]) Less(i, j int) bool { return h[i].at < h[j].at }

func (h byTime[V]) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].pos, h[j].pos = i, j
}

func (h *byTime[V]) Push(x any) {
	it := x.(*item[V])
	it.pos = len(*h)
	*h = append(*h, it)
}

func (h *byTime[V]) Pop() any {
	old := *h
	it := old[len(old)-1]
	old[len(old)-1] = nil
	*h = old[:len(old)-1]
	it.pos = -1
	return it
}
