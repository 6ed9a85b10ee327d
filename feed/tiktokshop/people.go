package tiktokshop

import (
	"sync"

	"tend/desk"
)

// mostPeople bounds what is remembered of names; then it begins anew.
const mostPeople = 20000

// people remembers the names of those who take part in conversations: webhooks
// tell none. It is safe for concurrent use.
type people struct {
	mu     sync.Mutex
	buyers map[desk.Key]string
	staff  map[string]string // by im_user_id
}

func newPeople() *people {
	return &people{buyers: map[desk.Key]string{}, staff: map[string]string{}}
}

// meet takes in who takes part in a conversation.
func (p *people) meet(k desk.Key, c conversation) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.buyers) >= mostPeople {
		clear(p.buyers)
	}
	if name := c.buyer(); name != "" {
		p.buyers[k] = name
	}
	for _, who := range c.Participants {
		if who.Role != roleBuyer && who.Nickname != "" && len(p.staff) < mostPeople {
			p.staff[string(who.ID)] = who.Nickname
		}
	}
}

// name is a customer's name, empty where it is not known.
func (p *people) name(k desk.Key) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.buyers[k]
}

// colleague is the name of somebody of the shop.
func (p *people) colleague(id string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.staff[id]
}

// agent is who of the desk wrote a message: by the settings, or a person named
// after the feed and the platform's id.
func (c *Conn) agent(s sender) desk.Agent {
	if s.ID == "" {
		return desk.Agent{}
	}
	if id, ok := c.o.Agents[string(s.ID)]; ok {
		return desk.Agent{ID: id}
	}
	return desk.Agent{
		ID:   desk.AgentID(c.o.Name + ":" + string(s.ID)),
		Name: firstOf(s.Nickname, c.people.colleague(string(s.ID))),
	}
}
