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
	Replied  Instant // first human reply; zero when none
	By       AgentID // who a responded or missed session belongs to
}

// Because names the fact that decided a verdict.
type Because string

// What decides a verdict.
const (
	ByAgentOpened Because = "opened-by-agent"
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
	v := Verdict{Policy: p.ID, Clock: p.Clock(s), Replied: s.Replied}
	v.Deadline = v.Clock.Add(p.Window)
	switch {
	case s.OpenedBy == FromAgent:
		return v.with(NotCounted, ByAgentOpened, "")
	case !p.covers(s.OpenedAt.In(b.Zone(s.Shop))):
		return v.with(NotCounted, ByHours, "")
	}
	if v.Reason = b.exclusion(s, p); v.Reason != "" {
		return v.with(Excluded, ByExclusion, "")
	}
	return v.counted(s, p, now)
}

// counted decides between responded, missed and pending.
func (v Verdict) counted(s *Session, p Policy, now Instant) Verdict {
	switch {
	case v.Clock == 0 && p.FAQCounts:
		by := Auto
		if s.Replied != 0 {
			by = s.RepliedBy
		}
		return v.with(Responded, ByFAQ, by)
	case s.Replied != 0 && s.Replied <= v.Deadline:
		return v.with(Responded, ByReply, s.RepliedBy)
	case now <= v.Deadline:
		return v.with(Pending, ByRunning, orUnassigned(s.Assignee))
	case s.Replied != 0:
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
