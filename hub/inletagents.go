package hub

import (
	"cmp"
	"context"
	"errors"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// mostPeople bounds how many people of a platform are remembered who have done
// nothing here.
const mostPeople = 1 << 12

// takeAgents learns of people. Who is known without a name gets the one that is
// told. Somebody the desk has never heard of becomes an agent with the first
// thing of theirs that is on it: an arrival that is a message of ours under the
// name of the platform's access is none.
func (in *inlet) takeAgents(ctx context.Context, b feed.Batch) error {
	if len(b.Agents) == 0 && len(in.people) == 0 {
		return nil
	}
	in.meet(b.Agents)
	did := in.doing(b.Arrivals)
	if len(b.Agents) == 0 && len(did) == 0 {
		return nil
	}
	known, err := store.Agents(ctx, in.st)
	if err != nil {
		return err
	}
	for _, a := range known {
		name, told := in.people[a.ID]
		if told && a.Name == "" && name != "" {
			if err := in.learnAgent(ctx, a.ID, name); err != nil {
				return err
			}
		}
		delete(in.people, a.ID)
	}
	return in.newAgents(ctx, did)
}

// meet remembers who was told, and the names.
func (in *inlet) meet(agents []desk.Agent) {
	if len(in.people) > mostPeople {
		clear(in.people)
	}
	for _, a := range agents {
		if a.ID != "" {
			in.people[a.ID] = cmp.Or(a.Name, in.people[a.ID])
		}
	}
}

// doing are the arrivals by, or for, somebody who may be no agent yet.
func (in *inlet) doing(arrivals []feed.Arrival) (did []feed.Arrival) {
	for _, a := range arrivals {
		if _, stranger := in.people[a.Entry.Agent]; stranger && unfit(a) == "" {
			did = append(did, a)
		}
	}
	return did
}

func (in *inlet) newAgents(ctx context.Context, did []feed.Arrival) error {
	for _, a := range did {
		id := a.Entry.Agent
		name, stranger := in.people[id]
		if !stranger {
			continue
		}
		stored, err := in.stored(ctx, a)
		switch {
		case err != nil:
			return err
		case !stored:
			continue
		}
		if err := in.learnAgent(ctx, id, name); err != nil {
			return err
		}
		delete(in.people, id)
	}
	return nil
}

// stored reports whether an arrival is on the desk as what that agent did.
func (in *inlet) stored(ctx context.Context, a feed.Arrival) (bool, error) {
	e := tidy(a.Entry)
	later := e
	later.At += whole - 1
	for _, e := range []desk.Entry{e, named(later)} {
		has, err := in.st.Entry(ctx, a.Key, e.Type, e.ID)
		if err == nil {
			return has.Agent == e.Agent, nil
		}
		if !errors.Is(err, store.ErrNotFound) {
			return false, err
		}
	}
	return false, nil
}

func (in *inlet) learnAgent(ctx context.Context, id desk.AgentID, name string) error {
	return store.PutAgent(ctx, in.st, id, func(old desk.Agent) desk.Agent {
		return old.Learn(desk.AgentFact{Name: name})
	})
}
