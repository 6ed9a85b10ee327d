package staff

import (
	"time"

	"tend/desk"
)

// Ask is what a plan is about.
type Ask struct {
	Book   *desk.Book
	Policy desk.Policy
	Shop   desk.ShopID    // empty: all shops
	Zone   *time.Location // whose hours of the week
	Now    desk.Instant
	Weeks  int     // of history, at least 1
	Target float64 // the share to answer in time, over 0 and up to 1
	// Roster is who will be there; with an empty one, Open stands in for it
	// where hours of cover are needed: one person at those times.
	Roster, Open *desk.Roster
	// Handling and Patience stand in for what is measured, unless 0.
	Handling, Patience time.Duration
}

// The methods of a plan.
const (
	Queue = "erlang-a" // each hour by itself
	Fluid = "fluid"    // the backlog, over the hours of cover
)

// longestQueue is the longest window for which a queue decides.
const longestQueue = time.Hour

// Plan is how many people a desk needs, held against its roster.
type Plan struct {
	Policy  string  `json:"policy"`
	Shop    string  `json:"shop"`
	Zone    string  `json:"zone"`
	From    string  `json:"from"` // of the history, RFC 3339
	Now     string  `json:"now"`
	Window  float64 `json:"window_s"`
	Target  float64 `json:"target"`
	Method  string  `json:"method"`
	Weeks   float64 `json:"weeks"`    // of history there are
	History int     `json:"sessions"` // sessions in it that count and need a person
	// PerWeek is how many are expected in a week.
	PerWeek float64 `json:"sessions_per_week"`
	// Spread is how many times more the weeks differ than chance explains.
	Spread float64 `json:"spread"`
	// Few says that there are too few data for more than a guess.
	Few         bool     `json:"few_data"`
	Handling    Handling `json:"handling"`
	Patience    Patience `json:"patience"`
	Concurrency float64  `json:"concurrency"` // chats an agent has at once
	// Work is what a day takes, in hours of a person, Monday first.
	Work [7]float64 `json:"work_hours_by_day"`
	// Reachable says that some number of people in the hours of cover is
	// enough. Where it is not, Needed is 0 in the hours concerned.
	Reachable bool `json:"reachable"`
	// Rostered says that there is a roster.
	Rostered bool `json:"rostered"`
	// InTime is the share the roster can be expected to answer in time; null
	// without one, and without anything to answer.
	InTime *float64 `json:"in_time"`
	Hours  []Hour   `json:"hours"` // 168, from Monday 00
	// Uncovered are hours with something to answer in which nobody is there:
	// of a queue those that need somebody, of a backlog those too far from the
	// next cover.
	Uncovered []Block `json:"uncovered"`
	// Short are hours in which somebody is there, but fewer than needed.
	Short    []Block    `json:"short"`
	Expiries []Expiring `json:"expiries"`
	// Pending is how many sessions wait under the policy.
	Pending int `json:"pending"`
}

// Hour is one hour of the week. A low and a high figure bound the one between
// four times out of five.
type Hour struct {
	Weekday    string  `json:"weekday"` // "mon" to "sun"
	Hour       int     `json:"hour"`
	Sessions   float64 `json:"sessions_per_hour"`
	Low        float64 `json:"low"`
	High       float64 `json:"high"`
	Needed     int     `json:"needed"`
	NeededLow  int     `json:"needed_low"`
	NeededHigh int     `json:"needed_high"`
	Rostered   float64 `json:"rostered"` // people, on average over the hour
	Fewest     int     `json:"fewest"`   // at any time in it
}

// Block is hours of the week in a row: from the beginning of one until that of
// another, which may be of the week after.
type Block struct {
	Weekday string `json:"weekday"`
	From    int    `json:"from"`  // hour of the day
	Hours   int    `json:"hours"` // how many
	Needed  int    `json:"needed"`
	Fewest  int    `json:"fewest"` // people there
}

// Expiring is an Expiry for programs, its times in RFC 3339.
type Expiring struct {
	First    string           `json:"first_deadline"`
	Last     string           `json:"last_deadline"`
	From     string           `json:"nobody_from"`
	To       string           `json:"nobody_until"`
	ClearBy  string           `json:"clear_by"` // now, when nobody is there already
	Now      bool             `json:"nobody_now"`
	Sessions []desk.SessionID `json:"sessions"`
}
