package tui

import (
	"testing"
	"time"

	"tend/desk"
)

func TestPace(t *testing.T) {
	const one = paceEvery
	for name, c := range map[string]struct {
		after []time.Duration // since the changes before
		waits []time.Duration
	}{
		"a few in a row":           {[]time.Duration{0, 0, 0, 0, 0}, []time.Duration{0, 0, 0, 0, 0}},
		"what never ceases":        {[]time.Duration{0, 0, 0, 0, 0, 0, one, one}, []time.Duration{0, 0, 0, 0, 0, one, one, one}},
		"a storm has its end":      {[]time.Duration{0, 0, 0, 0, 0, 0, 10 * one, 0}, []time.Duration{0, 0, 0, 0, 0, one, 0, 0}},
		"a little slower":          {[]time.Duration{0, one + 1, one + 1, one + 1, one + 1, one + 1, one + 1}, make([]time.Duration, 7)},
		"a clock that is set back": {[]time.Duration{0, -time.Hour}, []time.Duration{0, one}},
	} {
		t.Run(name, func(t *testing.T) {
			var p pace
			now := desk.At(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))
			for i, d := range c.after {
				now = now.Add(d)
				if got := p.wait(now); got != c.waits[i] {
					t.Errorf("after changes %d it waits %v, want %v", i, got, c.waits[i])
				}
			}
		})
	}
}
