package transfer

import (
	"cmp"
	"context"
	"slices"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// agents writes what is known of every agent, one line for each time at which
// something was said.
func (o *output) agents(ctx context.Context, st store.Store) error {
	agents, err := store.Agents(ctx, st)
	if err != nil {
		return err
	}
	for _, a := range agents {
		extra := lines.Bare(a.Extra)
		for _, f := range factsOf(a) {
			o.line(lines.Line{Type: lines.Agent, At: f.At, Agent: &lines.AgentFact{ID: a.ID, Fact: f, Extra: extra}})
			extra = ""
		}
	}
	return o.err
}

// factsOf takes an agent apart into facts of one time each, oldest first.
func factsOf(a desk.Agent) []desk.AgentFact {
	facts := []desk.AgentFact{{Name: a.Name, At: a.NameAt}, {Status: a.Status, At: a.StatusAt}}
	if a.Capacity != 0 || a.CapacityAt != 0 || a.None {
		facts = append(facts, desk.AgentFact{Capacity: &a.Capacity, At: a.CapacityAt})
	}
	slices.SortStableFunc(facts, func(a, b desk.AgentFact) int { return cmp.Compare(a.At, b.At) })
	out := facts[:1]
	for _, f := range facts[1:] {
		if last := &out[len(out)-1]; last.At == f.At {
			*last = both(*last, f)
			continue
		}
		out = append(out, f)
	}
	return out
}

func both(a, b desk.AgentFact) desk.AgentFact {
	a.Name, a.Status = cmp.Or(a.Name, b.Name), cmp.Or(a.Status, b.Status)
	a.Capacity = cmp.Or(a.Capacity, b.Capacity)
	return a
}
