package desk

import "encoding/json"

// Status says whether an agent takes new sessions.
type Status string

// The three states of an agent. On a break one keeps one's sessions and gets
// no new ones.
const (
	Accepting Status = "accepting"
	Break     Status = "break"
	Offline   Status = "offline"
)

// Known reports whether s is one of the three.
func (s Status) Known() bool { return s == Accepting || s == Break || s == Offline }

// Agent is a person who answers. Each fact carries the time since when it
// holds, so that facts told out of order end up the same.
type Agent struct {
	ID         AgentID         `json:"id"`
	Name       string          `json:"name,omitempty"`
	NameAt     Instant         `json:"name_at,omitempty"`
	Capacity   int             `json:"capacity,omitempty"` // 0: DefaultCapacity, unless None or dated
	None       bool            `json:"none,omitempty"`     // a capacity of 0 was said outright
	CapacityAt Instant         `json:"capacity_at,omitempty"`
	Status     Status          `json:"status,omitempty"` // empty: never said
	StatusAt   Instant         `json:"status_at,omitempty"`
	Extra      json.RawMessage `json:"extra,omitempty"`
}

// AgentFact is what one line says about an agent; nil and empty fields say
// nothing.
type AgentFact struct {
	Name     string
	Capacity *int
	Status   Status
	At       Instant
}

// Learn takes in a fact. An older fact never overrides a newer one; of two
// with the same time the one learnt last holds.
func (a Agent) Learn(f AgentFact) Agent {
	if f.Name != "" && f.At >= a.NameAt {
		a.Name, a.NameAt = f.Name, f.At
	}
	if f.Capacity != nil && f.At >= a.CapacityAt {
		a.Capacity, a.CapacityAt, a.None = *f.Capacity, f.At, *f.Capacity == 0
	}
	if f.Status != "" && f.At >= a.StatusAt {
		a.Status, a.StatusAt = f.Status, f.At
	}
	return a
}

// Title is the agent's name, or id where there is none.
func (a Agent) Title() string {
	if a.Name != "" {
		return a.Name
	}
	return string(a.ID)
}

// Room is how many sessions the agent may hold at once.
func (a Agent) Room() int {
	if a.CapacityAt == 0 && a.Capacity == 0 && !a.None {
		return DefaultCapacity
	}
	return a.Capacity
}

// Saturation is load ÷ capacity; an agent with no capacity is full.
func (a Agent) Saturation(load int) float64 {
	if a.Room() <= 0 {
		return 1
	}
	return float64(load) / float64(a.Room())
}
