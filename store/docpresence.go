package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"tend/desk"
)

// DocPresence is the kind of the documents that keep what was said of the
// presence of agents, one for each agent and month. They are no document
// lines: an export writes them as lines of the agents.
const DocPresence = "presence-log"

// MostStints is how many stints a document of kind DocPresence holds: the
// latest of its month.
const MostStints = 1000

// presenceMonth is the stored shape, oldest first, with one stint an instant.
type presenceMonth struct {
	Agent  desk.AgentID `json:"agent"`
	Stints []stint      `json:"stints"`
}

type stint struct {
	At       desk.Instant `json:"at"`
	Status   desk.Status  `json:"status,omitempty"`
	Capacity *int         `json:"capacity,omitempty"`
}

// PresenceID names the document that a stint belongs to. Months are those of
// UTC.
func PresenceID(s desk.Stint) string { return s.At.Time().Format("2006-01") + "/" + string(s.Agent) }

// AddStint gives the value of a document of kind DocPresence with one stint
// more. Of two of the same instant, what was said last holds. In whatever
// order stints are added, the value is the same if they do not contradict each
// other.
func AddStint(d Doc, s desk.Stint) ([]byte, error) {
	m, err := decode[presenceMonth](d)
	if err != nil {
		return nil, err
	}
	m.Agent = s.Agent
	i, found := slices.BinarySearchFunc(m.Stints, s.At, func(a stint, at desk.Instant) int { return cmp.Compare(a.At, at) })
	if !found {
		m.Stints = slices.Insert(m.Stints, i, stint{At: s.At})
	}
	one := &m.Stints[i]
	one.Status, one.Capacity = cmp.Or(s.Status, one.Status), cmp.Or(s.Capacity, one.Capacity)
	if n := len(m.Stints) - MostStints; n > 0 {
		m.Stints = m.Stints[n:]
	}
	return ValueOf(m)
}

// Stints lists all that was said of the presence of agents, those of one agent
// in the order of their time. What is only known as the present state of an
// agent is among them, if it has a time.
func Stints(ctx context.Context, st Store) ([]desk.Stint, error) {
	agents, err := Agents(ctx, st)
	if err != nil {
		return nil, err
	}
	months, err := list(ctx, st, DocPresence, decode[presenceMonth])
	if err != nil {
		return nil, err
	}
	all := map[desk.AgentID]presenceMonth{}
	for _, m := range months {
		m.Stints = append(all[m.Agent].Stints, m.Stints...)
		all[m.Agent] = m
	}
	var out []desk.Stint
	for _, a := range agents {
		out = append(out, stintsOf(a, all[a.ID].Stints)...)
	}
	return out, nil
}

// stintsOf puts what is known of an agent now among what was said before.
func stintsOf(a desk.Agent, before []stint) []desk.Stint {
	var out []desk.Stint
	for _, s := range before {
		out = append(out, desk.Stint{Agent: a.ID, At: s.At, Status: s.Status, Capacity: s.Capacity})
	}
	for _, s := range a.Stints() {
		i, found := slices.BinarySearchFunc(out, s.At, func(b desk.Stint, at desk.Instant) int { return cmp.Compare(b.At, at) })
		if !found {
			out = slices.Insert(out, i, desk.Stint{Agent: a.ID, At: s.At})
		}
		out[i].Status, out[i].Capacity = cmp.Or(s.Status, out[i].Status), cmp.Or(s.Capacity, out[i].Capacity)
	}
	return out
}

// TellAgent says something about an agent, and keeps it for later if it is
// about their presence. say gets the agent as known, or one with only the id;
// the zero fact says nothing. It may be called again when somebody else was
// faster.
func TellAgent(ctx context.Context, st Store, id desk.AgentID, say func(desk.Agent) desk.AgentFact) error {
	for range attempts {
		docs, err := told(ctx, st, id, say)
		if err != nil {
			return fmt.Errorf("write agent %s: %w", id, err)
		}
		if len(docs) == 0 {
			return nil
		}
		if err = st.PutDoc(ctx, docs...); err == nil {
			return nil
		}
		if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("write agent %s: %w", id, err)
		}
	}
	return fmt.Errorf("write agent %s: %w", id, ErrConflict)
}

// told makes the documents that change when something is said of an agent.
func told(ctx context.Context, st Store, id desk.AgentID, say func(desk.Agent) desk.AgentFact) ([]Doc, error) {
	d, err := find(ctx, st, DocAgent, string(id))
	if err != nil {
		return nil, err
	}
	a, err := AgentOf(d)
	if err != nil {
		return nil, err
	}
	f := say(a)
	if f == (desk.AgentFact{}) {
		return nil, nil
	}
	if d.Value, err = ValueOf(a.Learn(f)); err != nil {
		return nil, err
	}
	docs := []Doc{d}
	for _, s := range append(a.Stints(), f.Stints(id)...) {
		if docs, err = remember(ctx, st, docs, s); err != nil {
			return nil, err
		}
	}
	return docs, nil
}

// remember adds a stint to the documents that are to be stored.
func remember(ctx context.Context, st Store, docs []Doc, s desk.Stint) ([]Doc, error) {
	id := PresenceID(s)
	i := slices.IndexFunc(docs, func(d Doc) bool { return d.Kind == DocPresence && d.ID == id })
	if i < 0 {
		d, err := find(ctx, st, DocPresence, id)
		if err != nil {
			return nil, err
		}
		docs, i = append(docs, d), len(docs)
	}
	value, err := AddStint(docs[i], s)
	docs[i].Value = value
	return docs, err
}
