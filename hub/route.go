package hub

import (
	"tend/desk"
	"tend/feed"
)

// route is how replies of a shop go out.
type route struct {
	feed feed.Deliverer
	name string // of the line; empty for those in Options.Feeds
	line bool   // it is a line, which tells what others write at the platform
	can  desk.Abilities
	open bool // a courier can go
}

// route finds how replies of a shop go out just now.
func (b *outbox) route(id desk.ShopID) route {
	if f := b.o.Feeds[id]; f != nil {
		return route{feed: f, open: true}
	}
	if s, ok := b.lines.of(id); ok {
		return route{feed: s.line, name: s.line.Name(), line: true, can: s.can, open: s.line.Current()}
	}
	return route{}
}

// served reports whether somebody delivers for a shop, here or elsewhere.
func (b *outbox) served(id desk.ShopID) bool {
	if b.o.Feeds[id] != nil || b.shops[id] != "" {
		return true
	}
	_, ok := b.lines.of(id)
	return ok
}

// strangers are the names of feeds in the documents of shops that nobody here
// delivers for.
func (b *outbox) strangers() map[string]bool {
	out := map[string]bool{}
	for id, name := range b.shops {
		if b.o.Feeds[id] == nil {
			out[name] = true
		}
	}
	for _, in := range b.lines.all {
		delete(out, in.line.Name())
	}
	return out
}

// replan looks again at every lane of a shop that a line serves: it may have
// become current.
func (b *outbox) replan(now desk.Instant) {
	for key := range b.lanes.items {
		if b.route(key.Shop).line {
			b.plan(key, now)
		}
	}
}

// admit lets the next lanes go that wait for a call of a feed to end.
func (b *outbox) admit(way string, now desk.Instant) {
	b.ways.leave(way)
	for {
		key, ok := b.ways.next(way)
		if !ok {
			return
		}
		b.plan(key, now)
		if it := b.lanes.items[key]; it != nil && it.at != 0 {
			return
		}
	}
}

// ways bounds how many calls of each feed are under way, so that one that
// hangs stops no other one.
type ways struct {
	most    int
	running map[string]int
	waiting map[string][]desk.Key
}

func newWays(most int) *ways {
	return &ways{most: most, running: map[string]int{}, waiting: map[string][]desk.Key{}}
}

// enter takes a place for a call. Where none is free the customer waits for
// one.
func (w *ways) enter(name string, k desk.Key) bool {
	if w.running[name] >= w.most {
		w.waiting[name] = append(w.waiting[name], k)
		return false
	}
	w.running[name]++
	return true
}

func (w *ways) leave(name string) { w.running[name]-- }

// next takes the customer who waits longest.
func (w *ways) next(name string) (desk.Key, bool) {
	line := w.waiting[name]
	if len(line) == 0 {
		return desk.Key{}, false
	}
	w.waiting[name] = line[1:]
	return line[0], true
}
