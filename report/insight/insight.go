package insight

import (
	"tend/desk"
	"tend/report"
)

// Insight is the whole answer. Durations are in seconds, hours are 0 to 23 on
// the wall of the shop, rates are fractions and null where nothing counts.
type Insight struct {
	Shop      desk.ShopID  `json:"shop"` // empty: all
	Total     report.Group `json:"total"`
	First     First        `json:"first_response"`
	Week      Week         `json:"week"`
	MissHours [24]int      `json:"miss_hours"` // misses by the hour of their deadline
	Reasons   []Count      `json:"miss_reasons"`
	Misses    []Miss       `json:"misses"` // the latest deadline first, at most Options.Misses
	Days      []Day        `json:"days"`   // every day of the range, also those without a session
	Agents    []Agent      `json:"agents"`
	Questions Questions    `json:"questions"`
	Prepared  Prepared     `json:"prepared"`
}

// Count is how often something happened.
type Count struct {
	Reason Reason `json:"reason"`
	Count  int    `json:"count"`
}

// Day is one day of the trend. On a desk with shops in several zones it is the
// same date in each.
type Day struct {
	Day       string   `json:"day"`
	Sessions  int      `json:"sessions"`
	Responded int      `json:"responded"`
	Missed    int      `json:"missed"`
	Pending   int      `json:"pending"`
	Rate      *float64 `json:"rate"`
}

// Agent is the work of one agent. Sessions, outcomes and the median are those
// of a report by agent: a responded session belongs to who replied first, a
// missed one to who had it at the deadline, a pending one to who has it now.
type Agent struct {
	Agent     desk.AgentID `json:"agent"` // desk.Auto and desk.Unassigned included
	Name      string       `json:"name"`
	Sessions  int          `json:"sessions"` // responded, missed and pending
	Replies   int          `json:"replies"`  // messages they wrote in the range
	Responded int          `json:"responded"`
	Missed    int          `json:"missed"`
	Pending   int          `json:"pending"`
	Rate      *float64     `json:"rate"`
	MedianS   *float64     `json:"median_first_response_s"`
}

// Miss is a missed session.
type Miss struct {
	Session  desk.SessionID  `json:"session"`
	Shop     desk.ShopID     `json:"shop"`
	Customer desk.CustomerID `json:"customer"`
	Name     string          `json:"name"` // raw, the first kilobyte
	OpenedAt desk.Instant    `json:"-"`
	Deadline desk.Instant    `json:"-"`
	Opened   string          `json:"opened_at"` // RFC 3339, on the wall of the shop
	Due      string          `json:"deadline"`
	Agent    desk.AgentID    `json:"agent"`  // who had it at the deadline, or desk.Unassigned
	LateS    *float64        `json:"late_s"` // how long after the deadline the reply came; null: never
	Reason   Reason          `json:"reason"`
}
