package demofeed

import (
	"math/rand/v2"
	"time"

	"tend/desk"
)

// past tells the sessions of the last weeks, all of them over, so that rates,
// plans and searches have something to find. Who came when follows the habits of
// the shops; who answered, and how soon, follows from who was there and had
// room.
type past struct {
	*scene
	days  days
	texts Texts
	floor *floor
	dice  *rand.Rand

	topics map[desk.ShopID]*topics
	met    map[desk.ShopID][]*visitor
	titles map[desk.AgentID]string
	told   int // sessions so far
	fail   failing
}

// visitor is a customer of the past, and when they were last here.
type visitor struct {
	*teller
	left desk.Instant
}

// history tells the past up to a while ago.
func (s *scene) history(texts Texts, special days, said []desk.Stint) {
	s.regulars()
	p := &past{
		scene: s, days: special, texts: texts, floor: newFloor(s.all(), said), dice: rand.New(rand.NewPCG(7, 11)),
		topics: map[desk.ShopID]*topics{}, met: map[desk.ShopID][]*visitor{}, titles: map[desk.AgentID]string{},
	}
	for _, shop := range shops() {
		p.topics[shop.ID] = newTopics(shop.ID, texts)
	}
	for _, a := range s.agents(s.now) {
		p.titles[a.ID] = a.Title()
	}
	for _, a := range special.arrivals(s.now, p.dice) {
		p.told++
		p.tell(a)
	}
}

func (p *past) tell(a arrival) {
	switch {
	case p.told%67 == 23 && a.shop != clouds: // which has to answer everything
		p.spam(a)
	case p.told%31 == 9 && a.shop != clouds:
		p.praise(a)
	case p.told%13 == 4 && len(p.topics[a.shop].card) > 0:
		p.press(a)
	default:
		p.answered(a, p.fail.next(p, a))
	}
}

// overBy is how long ago everything told was over.
const overBy = 20 * time.Minute

// visit tells what a customer who came at an instant did. The story says when it
// ended; one that is not over by now is not told.
func (p *past) visit(a arrival, story func(t *teller) desk.Instant) {
	v := p.visitor(a)
	before, said, isNew := len(v.log), v.said, len(v.log) == 0
	if v.left = story(v.teller); v.left > p.now.Add(-overBy) {
		v.log, v.said, v.left = v.log[:before], said, p.now
		return
	}
	if isNew {
		p.met[a.shop] = append(p.met[a.shop], v)
		p.tellers = append(p.tellers, v.teller)
	}
}

// visitor is who comes: one in nine has been here before.
func (p *past) visitor(a arrival) *visitor {
	if old := p.met[a.shop]; len(old) > 20 && p.dice.IntN(9) == 0 {
		if v := old[p.dice.IntN(len(old))]; v.left.Add(18*hr) < a.at {
			return v
		}
	}
	return &visitor{teller: &teller{
		key: desk.Key{Shop: a.shop, Customer: desk.CustomerID("h" + number(p.told))}, name: anyName(a.shop, p.dice), now: p.now,
	}}
}

// ago is how the teller says when something was.
func (p *past) ago(at desk.Instant) time.Duration { return p.now.Sub(at) }
