package demofeed

import (
	"math/rand/v2"
	"slices"
	"time"

	"tend/desk"
)

// Sample is a desk in the middle of a working day.
type Sample struct {
	Shops  []desk.Shop
	Agents []desk.Agent
	Logs   []Log
	// Holidays are those of the shops, Presence says who was there in the last
	// weeks, and Roster who is to be.
	Holidays []desk.HolidayRange
	Presence []desk.Stint
	Roster   []desk.Shift
}

// Log is everything that happened with one customer, in the order of its time.
type Log struct {
	Key     desk.Key
	Entries []desk.Entry
}

// Seed tells the sample as it stands at now, seen by the agent me: about forty
// open sessions in every state there is, and about nine hundred that ended within
// the last six weeks, answered with texts. It is the same for the same now, to
// the second, and the same texts; the ids of those with an open session are
// always the same. An empty me is "me".
func Seed(now time.Time, me desk.AgentID, texts Texts) Sample {
	s := newScene(desk.At(now.Truncate(time.Second)), me)
	special := daysBefore(s.now)
	out := Sample{
		Shops: shops(), Agents: s.agents(s.now), Holidays: special.holidays(), Roster: s.roster(),
		Presence: s.presence(s.now, special, rand.New(rand.NewPCG(7, 12))),
	}
	s.history(texts, special, slices.Concat(out.Presence, standing(out.Agents)))
	for _, t := range s.tellers {
		out.Logs = append(out.Logs, Log{Key: t.key, Entries: t.told()})
	}
	return out
}

// standing is how the agents stand now.
func standing(agents []desk.Agent) (out []desk.Stint) {
	for _, a := range agents {
		out = append(out, a.Stints()...)
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
