package desk

// Stints is what a fact says about the presence of an agent: one, or none when
// it says nothing of it, or not since when.
func (f AgentFact) Stints(id AgentID) []Stint {
	if f.At == 0 || (f.Status == "" && f.Capacity == nil) {
		return nil
	}
	return []Stint{{Agent: id, At: f.At, Status: f.Status, Capacity: f.Capacity}}
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
	return append(status.Stints(a.ID), capacity.Stints(a.ID)...)
}
