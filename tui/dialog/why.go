package dialog

import (
	"time"

	"tend/desk"
	"tend/tui/lang"
)

// WhyID names the explanation of a session's verdicts.
const WhyID = "why"

// vagueReply is why a reply is passed over, as the texts call it.
const vagueReply = "vague-reply"

// Verdict is what a policy makes of a session.
type Verdict struct {
	desk.Verdict
	// Delivery is how far the reply is that it goes by, see
	// desk.Policy.ReplyDelivery.
	Delivery desk.Delivery
}

// Why explains what policies make of a session, with times in the shop's
// zone. name gives the name of an agent.
func Why(t *lang.Texts, verdicts []Verdict, zone *time.Location, name func(desk.AgentID) string) *Pager {
	var out []string
	for i, v := range verdicts {
		if i > 0 {
			out = append(out, "")
		}
		out = append(out, whyOne(t, v, zone, name)...)
	}
	return NewText(WhyID, t.Dialog.Why, out)
}

func whyOne(t *lang.Texts, v Verdict, zone *time.Location, name func(desk.AgentID) string) []string {
	d := t.Dialog
	at := func(i desk.Instant) string { return i.In(zone).Format("2006-01-02 15:04:05") }
	out := []string{d.WhyRule(v.Policy) + d.Form.Colon + d.Outcome(v.Outcome.String())}
	if v.Clock != 0 {
		out = append(out, "  "+d.WhyClock(at(v.Clock)))
	}
	if v.Deadline != 0 {
		out = append(out, "  "+d.WhyDeadline(at(v.Deadline)))
	}
	if v.Replied != 0 {
		out = append(out, "  "+d.WhyReplied(at(v.Replied), name(v.RepliedBy)))
	}
	if v.Replied != 0 && v.Delivery != desk.Settled {
		out = append(out, "  "+d.WhyDelivery(v.Delivery.String()))
	}
	if v.Vague != 0 {
		out = append(out, "  "+d.WhyBecause(vagueReply))
	}
	out = append(out, "  "+d.WhyBecause(string(v.Because)))
	if v.Reason != "" {
		out = append(out, "  "+d.Form.Reason(string(v.Reason)))
	}
	return out
}
