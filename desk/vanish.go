package desk

import (
	"fmt"
	"strconv"
	"time"
)

// GivenBackBefore is how long before it is due a session goes back to Unassigned
// whose agent's consoles have vanished.
const GivenBackBefore = 2 * time.Hour

// GoesBack tells whether a session of an agent who vanished goes back to
// Unassigned at now, and if not, from when on it does; zero: not unless
// something changes in it. What counts is its tier's deadline, ahead or over, and
// what Place says is due: the earliest deadline ahead of a policy that counts
// it, or the last one that passed. A session that nobody waits in, or nobody
// has, stays.
func (b *Book) GoesBack(s *Session, now Instant) (back bool, at Instant) {
	if !s.Open() || s.Assignee == "" {
		return false, 0
	}
	p := b.Place(s, now)
	if p.Due == 0 {
		return false, 0
	}
	due := p.Due
	if w := s.Waiting(); w != 0 {
		due = min(due, w.Add(b.tiers.Of(s.Tier())))
	}
	if at = due.Add(-GivenBackBefore); at > now {
		return false, at
	}
	return true, now
}

// WentBackSince reports whether a session that was an agent's went to nobody at an
// instant or later.
func (s *Session) WentBackSince(from AgentID, since Instant) bool {
	for i, a := range s.Assigned {
		if i > 0 && a.Agent == "" && a.At >= since && s.Assigned[i-1].Agent == from {
			return true
		}
	}
	return false
}

// CauseVanished is why the program gave a session back by itself: whose console
// vanished.
const CauseVanished Cause = "vanished"

// GiveBack takes a session from an agent who vanished, with a note that says so
// for whoever takes it. name is what the agent is called. Anybody else's session
// gives no entry.
func GiveBack(s *Session, from AgentID, name string, now Instant) ([]Entry, error) {
	if s.Assignee != from || from == "" {
		return nil, nil
	}
	out, err := Transfer(s, "", now)
	if err != nil {
		return nil, err
	}
	note := Entry{
		Type: Message, At: out[0].At, From: FromSystem, Kind: KindText, Agent: System, Prepared: PreparedNote,
		ID:     MessageID("vanished-" + string(s.ID) + "-" + strconv.Itoa(len(s.Assigned))),
		Text:   fmt.Sprintf("The console of %s is not heard any more. The session went back to Unassigned.", name),
		Reason: CauseVanished.With(from).Reason(),
	}
	return append(out, note), nil
}

// Vanished is whose console vanished, if a note says so.
func (e Entry) Vanished() (AgentID, bool) {
	if !e.Note() || e.Agent != System {
		return "", false
	}
	c, ok := ParseReason(e.Reason)
	if args := c.Args(); ok && c.Code() == CauseVanished && len(args) == 1 {
		return AgentID(args[0]), true
	}
	return "", false
}
