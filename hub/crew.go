package hub

import (
	"tend/desk"
	"tend/store"
)

// crew follows who can take sessions and who waits to be given to somebody.
// Every change costs O(log n) however many sessions wait.
type crew struct {
	agents map[desk.AgentID]desk.Agent
	loads  map[desk.AgentID]desk.Workload
	away   func(desk.AgentID) bool // their consoles vanished, and they are not back yet
	queue  *queue
	// news says that something changed that may let a session be given out.
	news bool
}

func newCrew(away func(desk.AgentID) bool) *crew {
	return &crew{agents: map[desk.AgentID]desk.Agent{}, loads: map[desk.AgentID]desk.Workload{}, away: away, queue: newQueue()}
}

// agent takes in a document of an agent; one that cannot be read says nothing.
func (c *crew) agent(d store.Doc) {
	id := desk.AgentID(d.ID)
	c.news = true
	if d.Value == nil {
		delete(c.agents, id)
		return
	}
	if a, err := store.AgentOf(d); err == nil {
		c.agents[id] = a
	}
}

// session takes in that a session changed from old to s; either may be nil.
func (c *crew) session(old, s *desk.Session) {
	before, after := holder(old), holder(s)
	if before != "" && before != after {
		w := c.loads[before]
		w.Open--
		c.loads[before] = w
		c.news = true
	}
	if after != "" {
		w := c.loads[after]
		if before != after {
			w.Open++
		}
		w.LastAt = max(w.LastAt, s.Assigned[len(s.Assigned)-1].At)
		c.loads[after] = w
	}
	c.enqueue(old, s)
}

func (c *crew) enqueue(old, s *desk.Session) {
	switch {
	case waitsForAgent(s):
		c.queue.put(s)
		c.news = c.news || old == nil || old.Rev != s.Rev
	case old != nil:
		c.queue.remove(old.ID)
	}
}

// holder is who has an open session.
func holder(s *desk.Session) desk.AgentID {
	if s == nil || !s.Open() || len(s.Assigned) == 0 {
		return ""
	}
	return s.Assignee
}

// waitsForAgent reports whether a session is to be given to somebody.
func waitsForAgent(s *desk.Session) bool {
	return s != nil && s.Open() && s.Assignee == "" && s.Waiting() != 0
}

// accepting lists the agents who take sessions and have room, and how much
// room there is altogether. Who vanished and begins again accepts before they
// are known to be back: until then a session given to them would go back at once.
func (c *crew) accepting() (agents []desk.Agent, room int) {
	for _, a := range c.agents {
		free := a.Room() - c.loads[a.ID].Open
		if a.Status == desk.Accepting && free > 0 && !c.away(a.ID) {
			agents = append(agents, a)
			room += free
		}
	}
	return agents, room
}
