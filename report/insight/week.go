package insight

import (
	"time"

	"tend/desk"
)

// Week is what happened by hour of the week, Monday first. The hour is the one
// the shop's clock showed when the session was opened: where clocks go back,
// the repeated hour is one cell, and the hour they skip is empty.
type Week [7][24]Cell

// Cell counts the sessions opened in an hour of the week. Its rate is
// Responded ÷ (Responded + Missed).
type Cell struct {
	Sessions  int `json:"sessions"` // all of them, counted or not
	Responded int `json:"responded"`
	Missed    int `json:"missed"`
}

// Rate is the response rate of the hour; ok is false where nothing counts.
func (c Cell) Rate() (rate float64, ok bool) {
	all := c.Responded + c.Missed
	if all == 0 {
		return 0, false
	}
	return float64(c.Responded) / float64(all), true
}

func (w *Week) add(opened time.Time, o desk.Outcome) {
	c := &w[(int(opened.Weekday())+6)%7][opened.Hour()]
	c.Sessions++
	switch o {
	case desk.Responded:
		c.Responded++
	case desk.Missed:
		c.Missed++
	}
}
