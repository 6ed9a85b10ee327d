package demofeed

import (
	"time"

	"tend/desk"
)

// Sample is a desk in the middle of a working day.
type Sample struct {
	Shops  []desk.Shop
	Agents []desk.Agent
	Logs   []Log
}

// Log is everything that happened with one customer, in the order of its time.
type Log struct {
	Key     desk.Key
	Entries []desk.Entry
}

// Seed tells the sample as it stands at now, seen by the agent me: about forty
// open sessions in every state there is, and some hundred and fifty that ended
// within the last week. It is the same for the same now, to the second; the
// ids of messages and customers are always the same. An empty me is "me".
func Seed(now time.Time, me desk.AgentID) Sample {
	s := newScene(desk.At(now.Truncate(time.Second)), me)
	s.history()
	out := Sample{Shops: shops(), Agents: s.agents(s.now)}
	for _, t := range s.tellers {
		out.Logs = append(out.Logs, Log{Key: t.key, Entries: t.told()})
	}
	return out
}

// scene is the sample while it is being told.
type scene struct {
	crew
	now     desk.Instant
	tellers []*teller
}

// newScene tells the sessions that are open.
func newScene(now desk.Instant, me desk.AgentID) *scene {
	s := &scene{crew: newCrew(me), now: now}
	s.mine()
	s.mineToo()
	s.queue()
	s.team()
	s.away()
	return s
}

// customer begins the story of somebody new.
func (s *scene) customer(shop desk.ShopID, id, name string) *teller {
	t := &teller{key: desk.Key{Shop: shop, Customer: desk.CustomerID(id)}, name: name, now: s.now}
	s.tellers = append(s.tellers, t)
	return t
}
