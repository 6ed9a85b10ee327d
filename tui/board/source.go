package board

import (
	"context"

	"tend/desk"
	"tend/report/insight"
	"tend/report/staff"
	"tend/store"
)

// Ask is what figures are about.
type Ask struct {
	Policy   string      // id
	Shop     desk.ShopID // empty: all shops that go by the policy
	Days     int         // of the range, today being the last
	Language string      // of titles, "en" or "zh"
}

// Source gives the figures. Its methods may be called from several goroutines,
// and all but Apply may take long; they end when their context does.
type Source interface {
	// Apply tells every change of the desk, in order. It never waits.
	Apply(store.Changes)
	// Rates are those of every policy in use over each of Spans. Only the shop
	// of the question counts.
	Rates(ctx context.Context, ask Ask, now desk.Instant) (Rates, error)
	// Forecast is what the rate of a question can still become.
	Forecast(ctx context.Context, ask Ask, now desk.Instant) (desk.Forecast, error)
	Insight(ctx context.Context, ask Ask, now desk.Instant) (insight.Insight, error)
	// Staffing plans with the history there is, whatever the days.
	Staffing(ctx context.Context, ask Ask, now desk.Instant) (Staffing, error)
	// PutShift adds a shift to the roster or changes the one with its id, and
	// RemoveShift takes one away. All others go on.
	PutShift(ctx context.Context, s desk.Shift) error
	RemoveShift(ctx context.Context, id string) error
}

// Rates are the rates of a desk, by policy.
type Rates struct {
	Shops    []Shop // by id
	Policies []PolicyRates
}

// Shop is a shop that figures can be about.
type Shop struct {
	ID   desk.ShopID
	Name string // raw
}

// PolicyRates are the rates of the shops that go by one policy, one for each of
// Spans.
type PolicyRates struct {
	Policy desk.Policy
	Rates  []Rate
}

// Rate is a response rate with what it was counted from.
type Rate struct {
	Responded, Missed, Pending int
	Rate                       *float64 // as in report.Group
	Band                       string   // "" without a rate
}

// Staffing is a plan with the roster it was held against.
type Staffing struct {
	Plan   *staff.Plan
	Shifts []desk.Shift // all that are valid or will be
}

// Spans are the ranges, in days, that figures can be about.
func Spans() []int { return []int{1, 7, 30} }
