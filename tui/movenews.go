package tui

import (
	"slices"
	"time"

	"tend/desk"
)

const (
	// movesQuiet is how long nothing more was moved when it is told what was: so
	// it is one line, and who did it is known by then.
	movesQuiet = time.Second
	// mineFor is how long what changes in a session is put down to what was done
	// here, unless somebody else says they did it.
	mineFor = 10 * time.Second
)

// moving is what was moved to me or away from me and not told yet, and the end of
// a break of mine.
type moving struct {
	seen  []movement
	since desk.Instant // since when I accept after a break; 0: nothing to tell
	last  desk.Instant // on the wall, when the newest was seen
	own   map[desk.Key]desk.Instant
}

// movement is a session that came to me or left me.
type movement struct {
	desk.Moved
	name  string
	from  desk.AgentID
	given bool // I handed it over then
	grown bool // it is new in the log, not the end of something that was taken back
}

// touch notes that something was done here to a customer.
func (m *moving) touch(k desk.Key, wall desk.Instant) {
	for k, at := range m.own {
		if wall.Sub(at) > mineFor {
			delete(m.own, k)
		}
	}
	if m.own == nil {
		m.own = map[desk.Key]desk.Instant{}
	}
	m.own[k] = wall
}

// shifted notes that a session came to me or left me.
func (a *App) shifted(was, s *desk.Session) {
	if was == nil || !s.Open() || was.Assignee == s.Assignee || was.Assignee != a.o.Me && s.Assignee != a.o.Me {
		return
	}
	m := movement{name: a.nameOf(s), from: was.Assignee, grown: len(s.Assigned) > len(was.Assigned)}
	m.Moved = desk.Moved{Shop: s.Shop, Customer: s.Customer, To: s.Assignee}
	m.given = was.Assignee == a.o.Me && a.offers(a.o.Me, s.Key())
	if n := len(s.Assigned); n > 0 {
		m.At = s.Assigned[n-1].At
	}
	a.shifts.last = a.wall
	i := slices.IndexFunc(a.shifts.seen, func(o movement) bool { return o.Shop == m.Shop && o.Customer == m.Customer })
	if i < 0 {
		a.shifts.seen = append(a.shifts.seen, m)
		return
	}
	m.from, m.given = a.shifts.seen[i].from, a.shifts.seen[i].given
	a.shifts.seen[i] = m
}

// pending reports whether it is still to be told what became of a customer's session.
func (m *moving) pending(k desk.Key) bool {
	return slices.ContainsFunc(m.seen, func(o movement) bool { return o.Key() == k })
}

// shiftedMeanwhile does so of all there are, after an outage.
func (a *App) shiftedMeanwhile(all []*desk.Session) {
	for _, s := range all {
		if old, ok := a.panes.Session(s.ID); ok {
			a.shifted(old.Session, s)
		}
	}
}

// resumedBy notes that a break of mine is over.
func (a *App) resumedBy(was desk.Agent) {
	now := a.facts.agents[a.o.Me]
	if was.Status == desk.Break && now.Status == desk.Accepting {
		a.shifts.since, a.shifts.last = now.StatusAt, a.wall
	}
}

// tellMoves tells what was moved once nothing more comes.
func (a *App) tellMoves() {
	m := &a.shifts
	if len(m.seen) == 0 && m.since == 0 || a.wall.Sub(m.last) < movesQuiet && a.wall >= m.last {
		return
	}
	groups := a.grouped()
	a.sayTaken(takenOf(groups))
	for _, g := range groups {
		if !g.given {
			a.tellNews(a.movedText(g))
		}
	}
	if by := a.endedBy(m.since); by != "" {
		a.tellNews(a.texts.Moves.Break(a.shortName(by)))
	}
	m.seen, m.since = nil, 0
}

// movedGroup is what one person moved to one place.
type movedGroup struct {
	by, to desk.AgentID
	name   string // of the first
	n      int
	back   bool // taken back
	given  bool // taken by whoever I handed it over to
}

// takenOf counts what colleagues took of what I hand over.
func takenOf(groups []movedGroup) map[desk.AgentID]int {
	taken := map[desk.AgentID]int{}
	for _, g := range groups {
		if g.given {
			taken[g.to] += g.n
		}
	}
	return taken
}

// grouped puts together what belongs in one sentence, in the order it was seen.
func (a *App) grouped() []movedGroup {
	var out []movedGroup
	for _, m := range a.shifts.seen {
		g := movedGroup{by: a.moverOf(m), to: m.To, name: m.name, back: !m.grown}
		g.given = m.given && g.by == "" && m.grown && m.To != ""
		if m.from == m.To || !a.worthTelling(m, g.by) {
			continue
		}
		i := slices.IndexFunc(out, func(o movedGroup) bool { return o.by == g.by && o.to == g.to && o.back == g.back && o.given == g.given })
		if i < 0 {
			out, i = append(out, g), len(out)
		}
		out[i].n++
	}
	return out
}

// worthTelling leaves out what I did myself, what the desk gives out by itself,
// and what is told as a hand-over. Where nobody says who it was, only what certainly
// was somebody else is told.
func (a *App) worthTelling(m movement, by desk.AgentID) bool {
	_, own := a.shifts.own[m.Key()]
	switch {
	case by != "":
		return by != a.o.Me
	case own:
		return false
	case m.To == a.o.Me:
		return m.from != "" && !a.offers(m.from, m.Key())
	case m.To == "":
		return !m.grown
	}
	return true
}

// offers reports whether an agent has a customer among what they hand over.
func (a *App) offers(giver desk.AgentID, k desk.Key) bool {
	return slices.ContainsFunc(a.facts.handovers[giver].Items, func(o desk.Offered) bool { return o.Key() == k })
}

// moverOf is who says that they moved it, "" if nobody does.
func (a *App) moverOf(m movement) desk.AgentID {
	for by, all := range a.facts.moves {
		if m.grown && slices.Contains(all.Sessions, m.Moved) {
			return by
		}
	}
	return ""
}

// endedBy is who says that they ended my break, if it was not me.
func (a *App) endedBy(since desk.Instant) desk.AgentID {
	for by, all := range a.facts.moves {
		if since != 0 && by != a.o.Me && slices.Contains(all.Breaks, desk.Ended{Agent: a.o.Me, At: since}) {
			return by
		}
	}
	return ""
}

// movedText is a group in a sentence.
func (a *App) movedText(g movedGroup) string {
	t, by := a.texts.Moves, ""
	if g.by != "" {
		by = a.shortName(g.by)
	}
	switch {
	case g.to == a.o.Me:
		return t.ToYou(by, g.name, g.n)
	case g.to == "" && by == "":
		return t.Returned(g.name, g.n)
	case g.to == g.by:
		return t.TookOver(by, g.name, g.n)
	}
	return t.FromYou(by, a.agentTitle(g.to), g.name, g.n)
}
