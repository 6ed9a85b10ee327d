package tui

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"tend/desk"
	"tend/store"
)

// Ears keep what other consoles say of themselves, for as long as it holds. Hear
// is called by whoever hears, the rest by the console; none of it waits.
type Ears struct {
	agent   desk.AgentID
	console string
	wall    func() desk.Instant
	news    chan struct{} // holds one element when somebody is another than before

	mu      sync.Mutex
	heard   map[voice]heard
	changed bool
	last    here
}

// voice is one console.
type voice struct {
	agent   desk.AgentID
	console string
}

// heard is what a console said last, and until when that holds.
type heard struct {
	store.Sign
	until desk.Instant
}

// How many consoles are kept in mind: of all, and of one agent. What says more
// is not believed.
const (
	mostHeard   = 5000
	mostOfAgent = 8
)

// NewEars makes ears for a console of an agent, which are deaf to itself. wall
// is the clock of the person.
func NewEars(agent desk.AgentID, console string, wall func() desk.Instant) *Ears {
	return &Ears{agent: agent, console: console, wall: wall, news: make(chan struct{}, 1), heard: map[voice]heard{}}
}

// Hear takes in a sign.
func (e *Ears) Hear(s store.Sign) {
	if s.Agent == desk.System || s.Agent == e.agent && s.Console == e.console {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.take(s, e.wall()) {
		e.changed = true
		select {
		case e.news <- struct{}{}:
		default:
		}
	}
}

// take reports whether a sign says anything new.
func (e *Ears) take(s store.Sign, now desk.Instant) bool {
	v := voice{s.Agent, s.Console}
	was, known := e.heard[v]
	switch {
	case s.Gone:
		delete(e.heard, v)
		return known
	case !known && e.crowded(s.Agent, now):
		return false
	}
	e.heard[v] = heard{s, now.Add(store.SignFor)}
	return !known || was.Sign != s
}

// crowded reports whether nobody more of an agent is believed.
func (e *Ears) crowded(a desk.AgentID, now desk.Instant) bool {
	e.forget(now)
	n := 0
	for v := range e.heard {
		if v.agent == a {
			n++
		}
	}
	return n >= mostOfAgent || len(e.heard) >= mostHeard
}

// forget drops what holds no longer. What holds for longer than anything can was
// heard before the clock was set back.
func (e *Ears) forget(now desk.Instant) {
	for v, h := range e.heard {
		if h.until <= now || h.until > now.Add(store.SignFor) {
			delete(e.heard, v)
			e.changed = true
		}
	}
}

// Another reports whether another console of the same agent was heard lately.
func (e *Ears) Another() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.forget(e.wall())
	for v := range e.heard {
		if v.agent == e.agent {
			return true
		}
	}
	return false
}

// present is who is there now.
func (e *Ears) present() here {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.forget(e.wall()); !e.changed {
		return e.last
	}
	e.changed, e.last = false, here{}
	for v, h := range e.heard {
		e.last[v.agent] = append(e.last[v.agent], h.Sign)
	}
	for _, list := range e.last {
		slices.SortFunc(list, func(a, b store.Sign) int { return cmp.Compare(a.Console, b.Console) })
	}
	return e.last
}

// here is who is at work, by what their consoles say. It is never changed.
type here map[desk.AgentID][]store.Sign

// of reports whether an agent has a console, and whether nobody sits there.
func (h here) of(a desk.AgentID) (present, idle bool) {
	list := h[a]
	return len(list) > 0, len(list) > 0 && !slices.ContainsFunc(list, func(s store.Sign) bool { return !s.Idle })
}

// who has a customer on screen.
type who struct {
	agent  desk.AgentID
	typing bool
}

// at lists who has a customer on screen and sits there: those who write first.
func (h here) at(k desk.Key) []who {
	var all []who
	for a, list := range h {
		found, typing := false, false
		for _, s := range list {
			on := s.At == k && !s.Idle
			found, typing = found || on, typing || on && s.Typing
		}
		if found {
			all = append(all, who{a, typing})
		}
	}
	slices.SortFunc(all, func(a, b who) int {
		if a.typing != b.typing {
			if a.typing {
				return -1
			}
			return 1
		}
		return strings.Compare(string(a.agent), string(b.agent))
	})
	return all
}
