package inbox

// dueHeap holds the items whose place changes with time, the soonest first.
type dueHeap []*item

func (h dueHeap) Len() int { return len(h) }

func (h dueHeap) Less(i, j int) bool { return h[i].when < h[j].when }

func (h dueHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].heap, h[j].heap = i, j
}

// Push is for container/heap.
func (h *dueHeap) Push(v any) {
	it := v.(*item)
	it.heap = len(*h)
	*h = append(*h, it)
}

// Pop is for container/heap.
func (h *dueHeap) Pop() any {
	old := *h
	it := old[len(old)-1]
	old[len(old)-1] = nil
	*h = old[:len(old)-1]
	it.heap = -1
	return it
}
