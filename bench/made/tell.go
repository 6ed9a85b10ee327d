package made

import (
	"container/heap"
	"time"
)

// tell makes every line of the desk in the order of time. It holds only the
// lines of sessions that have begun and are not told to the end.
func tell(o Options, say func(line)) {
	s := &script{o: o, r: o.random()}
	var ahead lines
	flush := func(until time.Time) {
		for len(ahead) > 0 && ahead[0].at.Before(until) {
			say(heap.Pop(&ahead).(line))
		}
	}
	for next := range s.starts() {
		flush(next.at)
		for _, l := range next.lines {
			heap.Push(&ahead, l)
		}
	}
	flush(o.End.Add(time.Hour))
}

// lines is a heap, the earliest on top.
type lines []line

func (h lines) Len() int           { return len(h) }
func (h lines) Less(i, j int) bool { return h[i].at.Before(h[j].at) }
func (h lines) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *lines) Push(v any)        { *h = append(*h, v.(line)) }

func (h *lines) Pop() any {
	old := *h
	l := old[len(old)-1]
	*h = old[:len(old)-1]
	return l
}
