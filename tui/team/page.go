package team

import (
	"context"
	"time"

	"tend/desk"
)

// Page is what is known of a team at an instant.
type Page struct {
	Rows     []Row // everybody, in any order
	Nobody   Row   // what no agent has; its id is empty
	Warnings []desk.TeamWarning
	Queue    desk.Queue
	Today    Today
}

// Row is an agent with what they carry.
type Row struct {
	desk.Member
	Name string // clean, of at most nameMost cells
	You  bool
	Idle time.Duration // how long no key was pressed; zero: not long, or not known
}

// Source gives the figures of the page. It may take long, and ends when its
// context does.
type Source interface {
	// Today are the rates of today, under every policy in use.
	Today(ctx context.Context, now desk.Instant) (Today, error)
}

// Today are the rates of the present day, in the zone of each shop, of the
// sessions that count for an agent: see package report. What was missed with
// nobody is under [desk.Unassigned].
type Today struct {
	Policies []desk.Policy
	Rates    map[desk.AgentID][]Rate // one for each policy; agents without any may be left out
}

// Rate is a response rate as it was counted.
type Rate struct{ Responded, Missed int }

// share is the rate; ok is false when nothing is decided.
func (r Rate) share() (v float64, ok bool) {
	all := r.Responded + r.Missed
	if all == 0 {
		return 0, false
	}
	return float64(r.Responded) / float64(all), true
}

// of is an agent's rate under the i-th policy.
func (t Today) of(id desk.AgentID, i int) Rate {
	if id == "" {
		id = desk.Unassigned
	}
	if rates := t.Rates[id]; i < len(rates) {
		return rates[i]
	}
	return Rate{}
}
