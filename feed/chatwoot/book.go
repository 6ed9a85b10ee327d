package chatwoot

import (
	"cmp"
	"slices"
	"sync"

	"tend/desk"
)

// mostThreads bounds what is remembered. What was forgotten is asked for
// again when something happens to it.
const mostThreads = 20000

// book is what is known of the conversations of the account. The goroutine of
// Receive writes it; replies and mirroring read it, and note what they did.
type book struct {
	mu      sync.Mutex
	threads map[int64]thread
	of      map[desk.Key][]int64
	echoes  map[string]echo // messages of ours that came back, by our id
	top     int64           // the largest number of a message seen
}

// echo is a message of ours as the platform has it.
type echo struct {
	remote string
	at     desk.Instant
}

func newBook() *book {
	return &book{threads: map[int64]thread{}, of: map[desk.Key][]int64{}, echoes: map[string]echo{}}
}

// clear forgets the conversations, since what was told of them last may not
// have been stored.
func (b *book) clear() {
	b.mu.Lock()
	defer b.mu.Unlock()
	clear(b.threads)
	clear(b.of)
	b.top = 0
}

func (b *book) get(display int64) (thread, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t, ok := b.threads[display]
	return t, ok
}

func (b *book) put(t thread) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if old, ok := b.threads[t.display]; ok && old.key != t.key {
		b.dropLocked(old)
	}
	if !slices.Contains(b.of[t.key], t.display) {
		b.of[t.key] = append(b.of[t.key], t.display)
	}
	b.threads[t.display] = t
	if len(b.threads) > mostThreads {
		b.pruneLocked()
	}
}

// change alters a thread that is known.
func (b *book) change(display int64, alter func(*thread)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if t, ok := b.threads[display]; ok {
		alter(&t)
		b.threads[display] = t
	}
}

// drop forgets a conversation.
func (b *book) drop(display int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if t, ok := b.threads[display]; ok {
		b.dropLocked(t)
	}
}

func (b *book) dropLocked(t thread) {
	delete(b.threads, t.display)
	left := slices.DeleteFunc(b.of[t.key], func(d int64) bool { return d == t.display })
	if b.of[t.key] = left; len(left) == 0 {
		delete(b.of, t.key)
	}
}

// pruneLocked forgets a tenth: those in which nothing was written for longest.
func (b *book) pruneLocked() {
	all := make([]thread, 0, len(b.threads))
	for _, t := range b.threads {
		all = append(all, t)
	}
	slices.SortFunc(all, func(x, y thread) int { return cmp.Compare(x.active, y.active) })
	for _, t := range all[:len(all)/10] {
		b.dropLocked(t)
	}
}

// where is the conversation a reply to a customer belongs into.
func (b *book) where(key desk.Key) (thread, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var best thread
	for _, d := range b.of[key] {
		if t := b.threads[d]; best.display == 0 || best.before(t) {
			best = t
		}
	}
	return best, best.display != 0
}

// saw keeps the largest number of a message.
func (b *book) saw(message int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.top = max(b.top, message)
}

func (b *book) largest() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.top
}
