package store

import (
	"cmp"
	"context"
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

// AddStints gives the value of a document of kind DocPresence with more stints
// that belong to it. Of two of the same instant, what was said last holds. In
// whatever order stints are added, the value is the same if they do not
// contradict each other.
func AddStints(d Doc, stints ...desk.Stint) ([]byte, error) {
	m, err := decode[presenceMonth](d)
	if err != nil {
		return nil, err
	}
	for _, s := range stints {
		m.add(s)
	}
	if n := len(m.Stints) - MostStints; n > 0 {
		m.Stints = m.Stints[n:]
	}
	return ValueOf(m)
}

func (m *presenceMonth) add(s desk.Stint) {
	m.Agent = s.Agent
	i, found := slices.BinarySearchFunc(m.Stints, s.At, func(a stint, at desk.Instant) int { return cmp.Compare(a.At, at) })
	if !found {
		m.Stints = slices.Insert(m.Stints, i, stint{At: s.At})
	}
	one := &m.Stints[i]
	one.Status, one.Capacity = cmp.Or(s.Status, one.Status), cmp.Or(s.Capacity, one.Capacity)
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
