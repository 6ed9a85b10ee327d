package main

import (
	"github.com/prometheus/client_golang/prometheus"

	"tend/feed"
)

// feedFigures are those of the feeds of this process.
type feedFigures struct{ lines []*feed.Line }

func feedState() *prometheus.Desc {
	return figure("feed_state", "Whether a feed is in a state (1) or not (0).", "feed", "type", "state")
}

func feedSince() *prometheus.Desc {
	return figure("feed_state_since_seconds", "When a feed came into its state, in seconds since 1970.", "feed", "type")
}

// Describe implements prometheus.Collector.
func (feedFigures) Describe(out chan<- *prometheus.Desc) {
	out <- feedState()
	out <- feedSince()
}

// Collect implements prometheus.Collector.
func (f feedFigures) Collect(out chan<- prometheus.Metric) {
	for _, l := range f.lines {
		s := l.Status()
		for _, phase := range []feed.Phase{feed.Connecting, feed.CatchingUp, feed.Live, feed.Down} {
			is := 0.0
			if s.State == phase {
				is = 1
			}
			out <- gauge(feedState(), is, l.Name(), l.Type(), string(phase))
		}
		out <- gauge(feedSince(), float64(s.Since.Time().Unix()), l.Name(), l.Type())
	}
}
