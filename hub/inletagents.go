package hub

import (
	"cmp"
	"context"
	"slices"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// mostPeople bounds how many people of a platform are remembered who have done
// nothing here.
const mostPeople = 1 << 12

// crowd is what one line knows of people. Agents of the desk become those who
// did something that is on it: a platform also tells the account that our own
// replies go by.
type crowd struct {
	told map[desk.AgentID]string // no agents of the desk as far as is known, with their names
	here map[desk.AgentID]bool   // agents of the desk
}

func newCrowd() crowd {
	return crowd{told: map[desk.AgentID]string{}, here: map[desk.AgentID]bool{}}
}

// takeAgents remembers who is told of, and gives agents of the desk who have no
// name the one that is told.
func (in *inlet) takeAgents(ctx context.Context, b feed.Batch) error {
	if len(b.Agents) == 0 {
		return nil
	}
	if len(in.people.told) > mostPeople {
		clear(in.people.told)
	}
	for _, a := range b.Agents {
		in.people.told[a.ID] = cmp.Or(a.Name, in.people.told[a.ID])
	}
	known, err := store.Agents(ctx, in.st)
	if err != nil {
		return err
	}
	for _, a := range known {
		name := in.people.told[a.ID]
		in.isHere(a.ID)
		if a.Name != "" || name == "" {
			continue
		}
		if err := in.learnAgent(ctx, a.ID, name); err != nil {
			return err
		}
	}
	return nil
}

func (in *inlet) isHere(id desk.AgentID) {
	in.people.here[id] = true
	delete(in.people.told, id)
}

// meet makes agents of the desk of those who did what is about to be stored, so
// that a screen that shows it has the name. Who was not told of yet gets theirs
// when they are.
func (in *inlet) meet(ctx context.Context, fresh []desk.Entry) error {
	stranger := func(e desk.Entry) bool {
		return e.Agent != "" && e.Agent != desk.System && !in.people.here[e.Agent]
	}
	if !slices.ContainsFunc(fresh, stranger) {
		return nil
	}
	known, err := store.Agents(ctx, in.st)
	if err != nil {
		return err
	}
	for _, a := range known {
		in.people.here[a.ID] = true
	}
	for _, e := range fresh {
		if !stranger(e) {
			continue
		}
		if err := in.learnAgent(ctx, e.Agent, in.people.told[e.Agent]); err != nil {
			return err
		}
	}
	return nil
}

// learnAgent has somebody be an agent of the desk. A name that the desk has
// stays.
func (in *inlet) learnAgent(ctx context.Context, id desk.AgentID, name string) error {
	err := store.PutAgent(ctx, in.st, id, func(old desk.Agent) desk.Agent {
		if old.Name != "" {
			return old
		}
		return old.Learn(desk.AgentFact{Name: name})
	})
	if err == nil {
		in.isHere(id)
	}
	return err
}
