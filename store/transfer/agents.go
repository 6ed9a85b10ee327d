package transfer

import (
	"cmp"
	"context"
	"slices"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// agents writes what is known of every agent and what was said of their
// presence, one line for each time at which something was said.
func (o *output) agents(ctx context.Context, st store.Store) error {
	agents, err := store.Agents(ctx, st)
	if err != nil {
		return err
	}
	stints, err := store.Stints(ctx, st)
	if err != nil {
		return err
	}
	said := map[desk.AgentID][]desk.Stint{}
	for _, s := range stints {
		said[s.Agent] = append(said[s.Agent], s)
	}
	for _, a := range agents {
		extra := lines.Bare(a.Extra)
		for _, f := range factsOf(a, said[a.ID]) {
			o.line(lines.Line{Type: lines.Agent, At: f.At, Agent: &lines.AgentFact{ID: a.ID, Fact: f, Extra: extra}})
			extra = ""
		}
	}
	return o.err
}

// factsOf takes an agent apart into facts of one time each, oldest first.
func factsOf(a desk.Agent, stints []desk.Stint) []desk.AgentFact {
	facts := []desk.AgentFact{{Name: a.Name, At: a.NameAt}}
	if a.StatusAt == 0 {
		facts = append(facts, desk.AgentFact{Status: a.Status})
	}
	if a.CapacityAt == 0 && (a.Capacity != 0 || a.None) {
		facts = append(facts, desk.AgentFact{Capacity: &a.Capacity})
	}
	for _, s := range stints {
		facts = append(facts, desk.AgentFact{Status: s.Status, Capacity: s.Capacity, At: s.At})
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
