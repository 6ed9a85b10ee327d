package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/notify"
)

// crossings are those of this console.
type crossings struct {
	suspects []*desk.Session // to be looked into
	known    map[crossed]bool
	queue    []*crossing // not said yet
	said     *crossing   // on the line below, or to be there again
	from     desk.Instant
	until    desk.Instant // on the wall, both
	marks    map[desk.SessionID]*lookAgain
}

// crossed names a message.
type crossed struct {
	key desk.Key
	id  desk.MessageID
}

// lookAgain is the mark of a row until its thread has been looked at.
type lookAgain struct {
	since desk.Instant   // on the wall
	reply desk.MessageID // the newest one then
	looks int            // seconds in which the thread was on screen
}

const (
	// crossingFor is how long one is said, and crossingClosedFor one that is in no
	// list.
	crossingFor       = 10 * time.Second
	crossingClosedFor = 30 * time.Second
	// looksEnough is how many seconds in sight are a look.
	looksEnough = 2
)

func newCrossings() crossings {
	return crossings{known: map[crossed]bool{}, marks: map[desk.SessionID]*lookAgain{}}
}

// changed notes what has to be looked into, and which marks are over: somebody
// answered, or the customer waits again.
func (x *crossings) changed(old, s *desk.Session, now desk.Instant) {
	if m := x.marks[s.ID]; m != nil && (!s.Open() || s.Waiting() != 0 || s.LastHuman != m.reply) {
		delete(x.marks, s.ID)
	}
	if mayCross(old, s, now) {
		x.suspects = append(x.suspects, s)
	}
}

// crossed takes in what was found.
func (a *App) crossed(msg crossedMsg) tea.Cmd {
	for _, c := range msg.found {
		name := crossed{c.session.Key(), c.wrote.ID}
		if a.crossings.known[name] || !a.concerns(c) {
			continue
		}
		a.crossings.known[name] = true
		a.crossings.queue = append(a.crossings.queue, c)
		if c.session.Open() {
			a.crossings.marks[c.session.ID] = &lookAgain{since: a.wall, reply: c.session.LastHuman}
		}
		a.notices.policy.Push(a.now.Time(), notify.Event{
			Kind: notify.Crossed, Session: string(c.session.ID), Title: a.nameOf(c.session), Preview: c.wrote.Text,
		})
	}
	a.sayCrossing()
	return a.notify()
}

// concerns reports whether it is for me to look: not where a colleague answered
// in a session of theirs.
func (a *App) concerns(c *crossing) bool {
	return c.session.Assignee == "" || c.session.Assignee == a.o.Me || c.before.Agent == a.o.Me
}

// sayCrossing says the next one when the line below is free, and the present one
// again when something else stood there meanwhile.
func (a *App) sayCrossing() {
	x := &a.crossings
	if x.said != nil && a.wall >= x.until {
		x.said = nil
	}
	if a.toast.text != "" {
		return
	}
	if x.said == nil && len(x.queue) > 0 {
		x.said, x.queue = x.queue[0], x.queue[1:]
		x.from, x.until = a.wall, a.wall.Add(crossingFor)
		if !x.said.session.Open() {
			x.until = a.wall.Add(crossingClosedFor)
		}
	}
	if x.said != nil {
		a.toast = toast{text: a.crossingText(x.said), until: x.until, about: x.said}
	}
}

func (a *App) crossingText(c *crossing) string {
	t, name := a.texts.Crossed, a.nameOf(c.session)
	at := c.wrote.At.In(a.zone(c.session.Shop)).Format("15:04")
	switch {
	case !c.session.Open():
		return t.Closed(name, at)
	case c.before.Type == desk.Mark:
		return t.Marked(name, at)
	case c.before.Agent == a.o.Me:
		return t.Mine(name, at)
	}
	return t.Colleague(name, at, oneLine(a.facts.agentName(c.before.Agent)))
}

// openCrossing shows the thread of the closed session that is spoken of. A key
// that was under way when it was said is none for it.
func (a *App) openCrossing() (tea.Cmd, bool) {
	c := a.toast.about
	if c == nil || c.session.Open() || !a.callable() || a.wall.Sub(a.crossings.from) < settleSelf {
		return nil, false
	}
	a.toast, a.crossings.said = toast{}, nil
	return a.visiting(visitMsg{session: c.session}), true
}

// callable reports whether the key that opens one works here: where text is
// written or a question is answered it means something else.
func (a *App) callable() bool {
	scope := a.scope()
	return scope == keymap.List || scope == keymap.Thread || scope == keymap.Sweeping
}

// lookedAt counts for how long a marked thread was in sight of somebody who
// pressed a key since, and takes the mark away after a look.
func (a *App) lookedAt() {
	m := a.crossings.marks[a.drawn]
	hidden := a.onPage() || a.lay.tiny || a.lay.narrow && a.focus == onList
	if m == nil || hidden || a.touched <= m.since || !a.thread.Loaded() {
		return
	}
	if m.looks++; m.looks >= looksEnough {
		delete(a.crossings.marks, a.drawn)
	}
}
