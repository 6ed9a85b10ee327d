package hub

import (
	"context"
	"strings"
	"sync"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// lines are the feeds of a hub. Each runs in goroutines of its own; what they
// have to say to the loop they leave here. Safe for concurrent use.
type lines struct {
	all  []*inlet
	stir chan struct{} // something is to be seen here; room for one
	out  sync.WaitGroup

	mu      sync.Mutex
	shops   map[desk.ShopID]serving
	notices []Notice
}

// serving is a line that has told a shop, and what its platform can do there.
type serving struct {
	line *feed.Line
	can  desk.Abilities
}

func newLines(st store.Store, o Options) *lines {
	ls := &lines{stir: make(chan struct{}, 1), shops: map[desk.ShopID]serving{}}
	for _, l := range o.Lines {
		ls.all = append(ls.all, newInlet(st, o, l, ls))
		for _, s := range l.Serves() {
			ls.claim(l, s.ID, s.Can)
		}
	}
	return ls
}

// run starts everything; wait returns when all of it has ended after the
// context.
func (ls *lines) run(ctx context.Context) {
	for _, in := range ls.all {
		ls.out.Go(func() {
			in.settle(ctx)
			in.line.Run(ctx, in, in.changed)
		})
		if in.mirror != nil {
			ls.out.Go(func() { in.mirror.run(ctx) })
		}
	}
}

func (ls *lines) wait() { ls.out.Wait() }

// wake has the loop look.
func (ls *lines) wake() {
	select {
	case ls.stir <- struct{}{}:
	default:
	}
}

// claim notes that a line serves a shop; false if another one does already.
func (ls *lines) claim(l *feed.Line, id desk.ShopID, can desk.Abilities) bool {
	can.Channel = strings.ToValidUTF8(can.Channel, "?")
	ls.mu.Lock()
	defer ls.mu.Unlock()
	if s, ok := ls.shops[id]; ok && s.line != l {
		return false
	}
	if s, ok := ls.shops[id]; !ok || s.can != can {
		ls.shops[id] = serving{l, can}
		ls.wake()
	}
	return true
}

// of finds who serves a shop.
func (ls *lines) of(id desk.ShopID) (serving, bool) {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	s, ok := ls.shops[id]
	return s, ok
}

// servedBy lists the shops of a line; nil if it has told none.
func (ls *lines) servedBy(l *feed.Line) (shops map[desk.ShopID]desk.Abilities) {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	for id, s := range ls.shops {
		if s.line != l {
			continue
		}
		if shops == nil {
			shops = map[desk.ShopID]desk.Abilities{}
		}
		shops[id] = s.can
	}
	return shops
}

// notice leaves a notice for the loop, which tells it.
func (ls *lines) notice(n Notice) {
	ls.mu.Lock()
	ls.notices = append(ls.notices, n)
	ls.mu.Unlock()
	ls.wake()
}

func (ls *lines) takeNotices() []Notice {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	out := ls.notices
	ls.notices = nil
	return out
}

// heard is the loop's look at the lines after one of them stirred.
func (h *Hub) heard() {
	for _, n := range h.lines.takeNotices() {
		h.o.OnNotice(n)
	}
	h.feeds.news = true
	h.outbox.replan(h.now())
}
