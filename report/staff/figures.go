package staff

import "time"

// Handling is how long a person is busy with replies.
type Handling struct {
	// Source is "measured", "given" by who asks, or "assumed" for want of data.
	Source string `json:"source"`
	// Seconds is the time one reply takes, between Low and High four times out
	// of five. Median is that of the measured ones, 0 if not measured.
	Seconds float64 `json:"seconds"`
	Low     float64 `json:"low_s"`
	High    float64 `json:"high_s"`
	Median  float64 `json:"median_s"`
	// Replies is how many replies were measured.
	Replies int `json:"replies_measured"`
	// PerSession is how many times a session waits for a reply.
	PerSession float64 `json:"replies_per_session"`
}

// Patience is how long customers wait before they are given up.
type Patience struct {
	// Source is "measured", "given", or "none": taken to be endless.
	Source string `json:"source"`
	// Seconds is the mean; 0 when endless.
	Seconds float64 `json:"seconds"`
	// GivenUp is how many sessions were closed while their customer waited.
	GivenUp int `json:"given_up"`
}

const (
	measured = "measured"
	given    = "given"
	assumed  = "assumed"
	none     = "none"
)

const (
	leastGaps     = 30 // times of handling that make a mean
	leastSessions = 20 // sessions that make a number of replies in each
	leastGivenUp  = 10 // closings that make a patience
)

const (
	usualHandling   = time.Minute // a guess
	usualPerSession = 2           // likewise
)

// handling is what the work says, or who asks.
func (w *work) handling(ask Ask, sessions int) Handling {
	h := Handling{Source: assumed, Seconds: usualHandling.Seconds(), Replies: len(w.gaps), PerSession: usualPerSession}
	h.Low, h.High = h.Seconds/2, h.Seconds*2
	if len(w.gaps) >= leastGaps {
		mean, median, deviation := w.moments()
		h.Source, h.Seconds, h.Median = measured, max(mean, 1), median
		h.Low, h.High = max(mean-z80*deviation, 1), max(mean+z80*deviation, 1)
	}
	if ask.Handling > 0 {
		h.Source, h.Seconds = given, ask.Handling.Seconds()
		h.Low, h.High = h.Seconds, h.Seconds
	}
	if sessions >= leastSessions {
		h.PerSession = max(1, float64(w.turns)/float64(sessions))
	}
	return h
}

func (w *work) patience(ask Ask) Patience {
	p := Patience{Source: none, GivenUp: w.closings}
	switch {
	case ask.Patience > 0:
		p.Source, p.Seconds = given, ask.Patience.Seconds()
	case w.closings >= leastGivenUp && w.waited > 0:
		// The estimate of an exponential time that mostly is not seen to its end.
		p.Source, p.Seconds = measured, w.waited.Seconds()/float64(w.closings)
	}
	return p
}

// concurrency is in how many chats an agent is at a time, on average; 0 when
// nothing was answered.
func (w *work) concurrency() float64 {
	if w.replies == 0 {
		return 0
	}
	return w.chats / float64(w.replies)
}
