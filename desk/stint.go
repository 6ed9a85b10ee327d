package desk

// Stint is what a fact says about the presence of an agent; ok is false when
// it says nothing of it, or not since when.
func (f AgentFact) Stint(id AgentID) (s Stint, ok bool) {
	s = Stint{Agent: id, At: f.At, Status: f.Status, Capacity: f.Capacity}
	return s, f.At != 0 && (f.Status != "" || f.Capacity != nil)
}

// Stints is what is known now about the presence of an agent and since when,
// in the order of its time.
func (a Agent) Stints() []Stint {
	status := AgentFact{Status: a.Status, At: a.StatusAt}
	capacity := AgentFact{Capacity: &a.Capacity, At: a.CapacityAt}
	if a.StatusAt == a.CapacityAt {
		status.Capacity, capacity.At = capacity.Capacity, 0
	}
	if capacity.At != 0 && capacity.At < status.At {
		status, capacity = capacity, status
	}
	var out []Stint
	for _, f := range []AgentFact{status, capacity} {
		if s, ok := f.Stint(a.ID); ok {
			out = append(out, s)
		}
	}
	return out
}
