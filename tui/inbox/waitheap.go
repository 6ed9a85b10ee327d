package inbox

import "cmp"

// waitHeap holds the items in which somebody waits, the oldest first.
type waitHeap []*item

func (h waitHeap) Len() int { return len(h) }

func (h waitHeap) Less(i, j int) bool {
	a, b := &h[i].row, &h[j].row
	return cmp.Or(cmp.Compare(a.Since, b.Since), cmp.Compare(a.ID, b.ID)) < 0
}

func (h waitHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].wait, h[j].wait = i, j
}

// Push is for container/heap.
func (h *waitHeap) Push(v any) {
	it := v.(*item)
	it.wait = len(*h)
	*h = append(*h, it)
}

// Pop is for container/heap.
func (h *waitHeap) Pop() any {
	old := *h
	it := old[len(old)-1]
	old[len(old)-1] = nil
	*h = old[:len(old)-1]
	it.wait = -1
	return it
}
