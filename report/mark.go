package report

import (
	"time"

	"tend/desk"
)

// kind is what a session counts as: its outcome, or why it is left out.
type kind uint8

const (
	notCounted kind = iota
	onHoliday
	noReply
	reported
	responded
	missed
	pending
	kinds
)

func kindOf(v desk.Verdict) kind {
	switch v.Outcome {
	case desk.Responded:
		return responded
	case desk.Missed:
		return missed
	case desk.Pending:
		return pending
	case desk.Excluded:
		return excludedAs(v.Reason)
	}
	return notCounted
}

func excludedAs(r desk.Reason) kind {
	switch r {
	case desk.Holiday:
		return onHoliday
	case desk.Reported:
		return reported
	}
	return noReply
}

// counted reports whether the kind is part of a rate, or may become it.
func (k kind) counted() bool { return k >= responded }

// unanswered is the first response time of a session that has none.
const unanswered time.Duration = -1

// mark is all that a report takes from one session.
type mark struct {
	kind  kind
	tier  desk.Tier
	hour  uint8 // of the day in shop time
	day   int   // of the calendar in shop time, since 1970-01-01
	shop  desk.ShopID
	agent desk.AgentID  // whose it is; only of those counted
	first time.Duration // first response time, or unanswered
}

func markOf(s *desk.Session, v desk.Verdict, day int, hour uint8) mark {
	m := mark{kind: kindOf(v), tier: s.Tier(), hour: hour, day: day, shop: s.Shop, first: unanswered}
	if !m.kind.counted() {
		return m
	}
	m.agent = v.By
	if v.Clock != 0 && v.Replied != 0 {
		m.first = max(0, v.Replied.Sub(v.Clock))
	}
	return m
}
