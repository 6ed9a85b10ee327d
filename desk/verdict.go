package desk

// Outcome is what a policy makes of a session.
type Outcome uint8

// The outcomes, in the order in which they are tried.
const (
	NotCounted Outcome = iota + 1
	Excluded
	Responded
	Missed
	Pending
)

func outcomeWords() []string {
	return []string{"", "not counted", "excluded", "responded", "missed", "pending"}
}

// String gives the word used in reports.
func (o Outcome) String() string { return wordOf(outcomeWords(), o) }

// Verdict is a policy's judgement of a session, with all that is needed to
// explain it.
type Verdict struct {
	Policy   string
	Outcome  Outcome
	Reason   Reason  // why excluded; empty otherwise
	Because  Because // what decided it
	Clock    Instant // zero when nothing needed an answer
	Deadline Instant // zero when there is no clock
	Replied  Instant // first human reply the policy takes for one; zero when none
	// RepliedBy is who gave that reply.
	RepliedBy AgentID
	// Vague is a human reply before that, or instead of it, that said nothing
	// and that the policy ignores; zero when none.
	Vague Instant
	By    AgentID // who a responded or missed session belongs to
}

// Because names the fact that decided a verdict.
type Because string

// What decides a verdict.
const (
	ByAgentOpened Because = "opened-by-agent"
	ByBefore      Because = "before-valid"
	ByHours       Because = "outside-hours"
	ByExclusion   Because = "excluded"
	ByReply       Because = "replied-in-time"
	ByFAQ         Because = "nothing-needed-a-human"
	ByLateReply   Because = "replied-late"
	ByNoReply     Because = "not-replied"
	ByRunning     Because = "window-running"
)

// Auto is who a session belongs to that needed no person.
const Auto AgentID = "auto"

// Unassigned is who a missed session belongs to that nobody had.
const Unassigned AgentID = "unassigned"

// Judge gives a policy's verdict of a session at now. now decides only whether
// the window is still running.
func (b *Book) Judge(s *Session, p Policy, now Instant) Verdict {
	reply := p.Reply(s)
	v := Verdict{Policy: p.ID, Clock: p.Clock(s), Replied: reply.At, RepliedBy: reply.By}
	v.Deadline = v.Clock.Add(p.Window)
	if s.Replied != reply.At {
		v.Vague = s.Replied
	}
	opened := s.OpenedAt.In(b.Zone(s.Shop))
	switch {
	case s.OpenedBy == FromAgent:
		return v.with(NotCounted, ByAgentOpened, "")
	case !p.valid(opened):
		return v.with(NotCounted, ByBefore, "")
	case !p.covers(opened):
		return v.with(NotCounted, ByHours, "")
	}
	if v.Reason = b.exclusion(s, p); v.Reason != "" {
		return v.with(Excluded, ByExclusion, "")
	}
	return v.counted(s, p, reply, now)
}

// counted decides between responded, missed and pending.
func (v Verdict) counted(s *Session, p Policy, r Reply, now Instant) Verdict {
	switch {
	case v.Clock == 0 && p.FAQCounts:
		by := Auto
		if r.At != 0 {
			by = r.By
		}
		return v.with(Responded, ByFAQ, by)
	case r.At != 0 && r.At <= v.Deadline:
		return v.with(Responded, ByReply, r.By)
	case now <= v.Deadline:
		return v.with(Pending, ByRunning, orUnassigned(s.Assignee))
	case r.At != 0:
		return v.with(Missed, ByLateReply, orUnassigned(s.AssigneeAt(v.Deadline)))
	}
	return v.with(Missed, ByNoReply, orUnassigned(s.AssigneeAt(v.Deadline)))
}

func (v Verdict) with(o Outcome, why Because, by AgentID) Verdict {
	v.Outcome, v.Because, v.By = o, why, by
	return v
}

func orUnassigned(a AgentID) AgentID {
	if a == "" {
		return Unassigned
	}
	return a
}

// exclusion is the first reason for which the policy leaves the session out.
func (b *Book) exclusion(s *Session, p Policy) Reason {
	switch {
	case p.excludes(Holiday) && b.OnHoliday(s.Shop, s.OpenedAt):
		return Holiday
	case p.excludes(NoReply) && s.NoReply != 0:
		return NoReply
	case p.excludes(Reported) && s.Ruling == MarkUpheld:
		return Reported
	}
	return ""
}
