package desk

// Figures are what a platform itself counts for a shop over days of the shop's
// own time, to be shown beside what the desk counts. A nil figure is one the
// platform does not give.
type Figures struct {
	Shop      ShopID   `json:"shop"`
	From      Day      `json:"from"` // [From, To)
	To        Day      `json:"to"`
	Sessions  *int     `json:"sessions,omitempty"`
	Rate      *float64 `json:"rate,omitempty"`      // share of sessions answered in time, 0 to 1
	Mean      *float64 `json:"mean_s,omitempty"`    // mean first response time in seconds
	Satisfied *float64 `json:"satisfied,omitempty"` // share of good ratings, 0 to 1
	At        Instant  `json:"at"`                  // when the platform was asked
}
