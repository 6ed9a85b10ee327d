package inbox_test

import (
	"fmt"
	"slices"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/tui/inbox"
)

// world is a desk in memory: the log of every customer and an index beside it.
type world struct {
	t     *rapid.T
	book  *desk.Book
	rules desk.Rules
	logs  map[desk.Key][]desk.Entry
	known map[desk.Key][]*desk.Session
	now   desk.Instant
	n     int
	index *inbox.Index
}

const start = desk.Instant(1_750_000_000_000_000_000)

func newWorld(t *rapid.T) *world {
	shops := []desk.Shop{{ID: "a"}, {ID: "b", Zone: "Asia/Shanghai", Policies: []string{"xhs-3min", "tiktok-24h"}}}
	book, _ := desk.NewBook(shops, nil, nil, desk.DefaultTierTimes())
	rules := desk.DefaultRules()
	rules.Tier = func(text string) desk.Tier { return desk.Tier(len(text) % 4) }
	return &world{
		t: t, book: book, rules: rules, now: start, index: inbox.NewIndex(book, rules, "me"),
		logs: map[desk.Key][]desk.Entry{}, known: map[desk.Key][]*desk.Session{},
	}
}

// happens lets one of the customers, or somebody who answers them, do something.
func (w *world) happens() (changed []*desk.Session, gone []desk.SessionID) {
	k := desk.Key{
		Shop:     rapid.SampledFrom([]desk.ShopID{"a", "b"}).Draw(w.t, "shop"),
		Customer: rapid.SampledFrom([]desk.CustomerID{"c1", "c2", "c3", "c4", "c5"}).Draw(w.t, "customer"),
	}
	e := w.entry()
	if len(w.logs[k]) == 0 {
		e.Type, e.From = desk.Message, desk.FromCustomer
	}
	w.logs[k] = append(w.logs[k], e)
	slices.SortStableFunc(w.logs[k], func(a, b desk.Entry) int { return int(a.At - b.At) })
	return w.fold(k)
}

// entry is something at this moment or a little before it.
func (w *world) entry() desk.Entry {
	w.n++
	e := desk.Entry{ID: desk.MessageID(fmt.Sprint("e", w.n)), At: w.now, Kind: desk.KindText, Text: "hello"[:rapid.IntRange(1, 5).Draw(w.t, "words")]}
	e.Type = rapid.SampledFrom([]desk.EntryType{desk.Message, desk.Message, desk.Message, desk.Assign, desk.Close, desk.Mark}).Draw(w.t, "type")
	e.At = e.At.Add(-time.Duration(rapid.SampledFrom([]int{0, 0, 0, 1, 40}).Draw(w.t, "late")) * time.Hour)
	switch e.Type {
	case desk.Message:
		e.From = rapid.SampledFrom([]desk.From{desk.FromCustomer, desk.FromCustomer, desk.FromAgent, desk.FromAuto}).Draw(w.t, "from")
		if e.From == desk.FromAgent {
			e.Agent = "me"
			e.Delivery = rapid.SampledFrom([]desk.Delivery{desk.Settled, desk.Failed, desk.Held}).Draw(w.t, "delivery")
		}
	case desk.Assign:
		e.Agent = rapid.SampledFrom([]desk.AgentID{"", "me", "you"}).Draw(w.t, "agent")
	case desk.Close:
		e.Agent = "me"
	case desk.Mark:
		e.Mark = desk.MarkNoReply
	}
	return e
}

// fold brings the sessions of a customer up to date.
func (w *world) fold(k desk.Key) (changed []*desk.Session, gone []desk.SessionID) {
	changed, _ = desk.Fold(w.rules, k, w.logs[k])
	for _, old := range w.known[k] {
		if !slices.ContainsFunc(changed, func(s *desk.Session) bool { return s.ID == old.ID }) {
			gone = append(gone, old.ID)
		}
	}
	w.known[k] = changed
	return changed, gone
}

// put tells the index what changed.
func (w *world) put(changed []*desk.Session, gone []desk.SessionID) {
	for _, id := range gone {
		w.index.Remove(id)
	}
	for _, s := range changed {
		w.index.Put(s, w.now)
	}
}

// active are the sessions a desk keeps at hand, as they stand now.
func (w *world) active() []*desk.Session {
	var out []*desk.Session
	for _, sessions := range w.known {
		for _, s := range sessions {
			if s.Active() {
				out = append(out, w.rules.AsOf(s, w.now))
			}
		}
	}
	return out
}
