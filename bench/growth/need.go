package main

const (
	daysInYear = 365
	hour       = 3600
	gib        = 1 << 30
)

// need is what one desk of a step takes at the end of its first year, nothing having
// been removed from it.
type need struct {
	sessions  float64 // in the year, on all desks
	messages  float64 // new ones a second, in a busy moment
	told      float64 // changes a second told to all consoles together, in that moment
	band      float64 // bytes a second for them
	processor float64 // of one, in that moment
	subjects  float64
	memory    float64 // bytes
	disk      float64 // bytes
	restart   float64 // seconds after a kill
}

// needs calculates what one of the desks takes.
func needs(f figures, h habits, s step) need {
	agents := s.agents / s.desks
	sessions := agents * h.perAgent
	peak := sessions / daysInYear * h.busyHour / hour * h.burst // new sessions a second
	n := need{
		sessions: s.agents * h.perAgent, messages: peak * h.messages, told: peak * h.changes * agents,
		subjects: sessions * f.subjects, disk: sessions * f.disk,
	}
	n.band = n.told * f.size
	n.processor = n.messages*f.batch + n.told*f.told
	n.memory = f.base + n.subjects*f.memory
	n.restart = n.subjects * f.restart
	return n
}

// limits are from where on something is too much for one server of a small team.
// They are the author's choice, not measured.
const (
	mostMemory    = 4 * gib
	mostDisk      = 200 * gib
	mostRestart   = 60.0 // seconds in which nobody can answer
	mostProcessor = 1.0  // of the two that there are
	mostBand      = 100e6
)

// bottleneck is what is exceeded first on the way to a step's size: the one that is
// over its limit by the greatest factor. used is that factor; below 1 there is room.
func bottleneck(f figures, n need) (what string, used float64) {
	for _, c := range []struct {
		what string
		used float64
	}{
		{"memory for the names of what is kept", n.memory / mostMemory},
		{"starting again after a kill", n.restart / mostRestart},
		{"disk", n.disk / mostDisk},
		{"processor for telling consoles", n.processor / mostProcessor},
		{"network for telling consoles", n.band / mostBand},
		{"new messages a second", n.messages / f.perSecond},
	} {
		if c.used > used {
			what, used = c.what, c.used
		}
	}
	return what, used
}
