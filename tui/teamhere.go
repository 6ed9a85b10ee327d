package tui

import (
	"time"

	"tend/desk"
	"tend/store"
)

// seats is who has a console open, by the documents of the desk.
type seats map[string]desk.AgentID

// learn takes in the documents of consoles.
func (s seats) learn(docs []store.Doc) {
	for _, d := range docs {
		if d.Kind != store.DocConsole {
			continue
		}
		delete(s, d.ID)
		if c, err := store.ConsoleOf(d); err == nil && d.Value != nil {
			s[d.ID] = c.Agent
		}
	}
}

// attend notes since when somebody sits idle, as far as this console has seen it.
func (a *App) attend() {
	t := &a.team
	if t.idle == nil {
		t.idle = map[desk.AgentID]desk.Instant{}
	}
	for id := range a.facts.agents {
		_, idle := a.here.of(id)
		if since, known := t.idle[id]; !idle {
			delete(t.idle, id)
		} else if !known || since > a.wall {
			t.idle[id] = a.wall
		}
	}
}

// idleFor is how long no key was pressed at anybody's consoles; zero where
// somebody sits there, or nobody tells.
func (a *App) idleFor(id desk.AgentID) time.Duration {
	since, idle := a.team.idle[id]
	if !idle {
		return 0
	}
	return a.wall.Sub(since) + IdleAfter
}

// absent are those whose consoles were not ended and have said nothing for as long
// as a sign holds. Of who has no console, as a script or a colleague at a
// platform, nothing is known.
func (a *App) absent() map[desk.AgentID]bool {
	if a.o.Ears == nil || a.wall.Sub(a.began) < 2*store.SignFor {
		return nil
	}
	out := map[desk.AgentID]bool{}
	for _, id := range a.facts.seats {
		if present, _ := a.here.of(id); !present && id != a.o.Me {
			out[id] = true
		}
	}
	return out
}
