package desk

import "time"

// Reason is why a policy leaves a session out.
type Reason string

// The reasons of an exclusion.
const (
	Holiday  Reason = "holiday"  // opened while the shop was in holiday mode
	NoReply  Reason = "no-reply" // marked as needing no reply
	Reported Reason = "reported" // a report of abuse was upheld
)

// Policy is a platform's way of computing a shop's response rate. It is data:
// the two built in are examples, and a desk may have its own.
type Policy struct {
	ID     string
	Window time.Duration // a human reply exactly this long after the clock is in time
	// From and To bound the time of day, in shop time, at which a session
	// must have been opened to count: From ≤ t < To. Equal means any time.
	From, To time.Duration
	// FromFirst starts the clock at the session's first customer message;
	// otherwise it starts at the first message that needs a human.
	FromFirst bool
	// FAQCounts lets a session in which nothing ever needed a human count as
	// responded.
	FAQCounts bool
	Excluded  []Reason
	// IgnoreVague lets only a reply that is not vague stop the clock.
	IgnoreVague bool
	// ValidFrom is the first day, in shop time, whose sessions the policy
	// counts; zero: it always did.
	ValidFrom Day
	// ExpiringFrom is how long after the clock a session without a reply is
	// about to be missed.
	ExpiringFrom time.Duration
	Target       float64
	Bands        []Band // best first; the last one takes what is left
}

// Band names a range of rates. A rate is in the first band whose floor it
// reaches, or exceeds where Above is set.
type Band struct {
	Name  string
	Floor float64
	Above bool
}

// Tiktok24h is the 24-hour response rate of TikTok Shop: every session counts,
// at any hour, a FAQ answer is a response, and holiday mode, sessions marked
// as needing no reply and upheld reports are left out. The shop is expected
// to stay at 90 %.
func Tiktok24h() Policy {
	return Policy{
		ID: "tiktok-24h", Window: 24 * time.Hour, FAQCounts: true,
		Excluded:     []Reason{Holiday, NoReply, Reported},
		ExpiringFrom: 20 * time.Hour, Target: 0.90,
		Bands: []Band{{Name: "good", Floor: 0.90}, {Name: "warning", Floor: 0.85}, {Name: "danger"}},
	}
}

// XHS3min is the three-minute response rate of Xiaohongshu: sessions opened
// from nine in the morning until eleven at night count from their first
// message, and nothing is left out.
func XHS3min() Policy {
	return Policy{
		ID: "xhs-3min", Window: 3 * time.Minute, From: 9 * time.Hour, To: 23 * time.Hour,
		FromFirst: true, ExpiringFrom: 90 * time.Second, Target: 0.90,
		Bands: []Band{
			{Name: "excellent", Floor: 0.90}, {Name: "good", Floor: 0.80}, {Name: "safe", Floor: 0.70},
			{Name: "low", Floor: 0.50, Above: true}, {Name: "danger"},
		},
	}
}

// BandOf names the band of a rate between 0 and 1.
func (p Policy) BandOf(rate float64) string {
	for _, b := range p.Bands {
		if rate > b.Floor || (rate == b.Floor && !b.Above) {
			return b.Name
		}
	}
	return ""
}

// Clock is when the policy starts to count for a session; zero when nothing in
// it needs an answer. Under a policy for which FAQ answers do not count, a
// session of nothing else counts from its first message.
func (p Policy) Clock(s *Session) Instant {
	if c := s.ClockStart(); !p.FromFirst && (c != 0 || p.FAQCounts) {
		return c
	}
	return s.FirstCustomer
}

// Reply is a first human reply.
type Reply struct {
	At Instant // zero: there is none
	By AgentID
	ID MessageID
}

// Reply is the first human reply to a session that the policy takes for one.
func (p Policy) Reply(s *Session) Reply {
	if p.IgnoreVague {
		return Reply{s.Told, s.ToldBy, s.ToldID}
	}
	return Reply{s.Replied, s.RepliedBy, s.ReplyID}
}

// valid reports whether the policy holds already on the day that a time shows.
func (p Policy) valid(t time.Time) bool {
	return p.ValidFrom.IsZero() || !DayOf(t).Before(p.ValidFrom)
}

// covers reports whether the policy's hours cover a time of day.
func (p Policy) covers(t time.Time) bool {
	if p.From == p.To {
		return true
	}
	h, m, sec := t.Clock()
	of := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute +
		time.Duration(sec)*time.Second + time.Duration(t.Nanosecond())
	if p.From < p.To {
		return p.From <= of && of < p.To
	}
	return of >= p.From || of < p.To
}

// excludes reports whether the policy leaves sessions out for a reason.
func (p Policy) excludes(r Reason) bool {
	for _, x := range p.Excluded {
		if x == r {
			return true
		}
	}
	return false
}
