package demofeed

import "tend/desk"

// capacity of the agents. Mine and mia's are full, so that what waits stays
// in the queue until a session is closed.
const (
	myCapacity  = 12
	miaCapacity = 7
	leoCapacity = 8
	linCapacity = 10
)

// crew are the agents of the sample.
type crew struct{ me, mia, leo, lin desk.AgentID }

func newCrew(me desk.AgentID) crew {
	if me == "" {
		me = "me"
	}
	return crew{me: me, mia: besides(me, "mia"), leo: besides(me, "leo"), lin: besides(me, "xiaolin")}
}

// besides is a colleague's id, another one where it is taken by me.
func besides(me, id desk.AgentID) desk.AgentID {
	if id == me {
		return id + "-2"
	}
	return id
}

// agents tells how everybody stands since the morning.
func (c crew) agents(now desk.Instant) []desk.Agent {
	since := now.Add(-sinceMorning)
	agent := func(id desk.AgentID, name string, capacity int, status desk.Status) desk.Agent {
		return desk.Agent{
			ID: id, Name: name, NameAt: since, Capacity: capacity, CapacityAt: since,
			Status: status, StatusAt: since,
		}
	}
	return []desk.Agent{
		agent(c.me, "", myCapacity, desk.Accepting),
		agent(c.mia, "Mia", miaCapacity, desk.Accepting),
		agent(c.leo, "Leo", leoCapacity, desk.Break),
		agent(c.lin, "小林", linCapacity, desk.Offline),
	}
}

// all lists the agents in the order in which they take turns.
func (c crew) all() []desk.AgentID { return []desk.AgentID{c.mia, c.me, c.lin, c.leo} }
