package notify

import (
	"strconv"
	"strings"
	"time"
)

// Texts are the words of notices. A word in braces is replaced: {who} a
// customer's name, {n} a number, {age} and {left} a length of time, {title} the
// rest of the line, {h} hours and {m} minutes.
type Texts struct {
	Unassigned, Mine, Expiring, LastCall, Late string // titles about one session: {who}, LastCall also {left}
	Crossed                                    string // {who}: a message came before a reply that had not seen it
	Queue                                      string // {n}
	New                                        string // {n}, {age} of the oldest
	ManyExpiring, ManyLastCall                 string // {n}, {left} of the most pressing
	ManyLate                                   string // {n}
	AfterQuiet                                 string // {title}
	Waiting                                    string // {age}
	Left                                       string // {left}
	More                                       string // {who} is a list of names, {n} how many are not in it
	Somebody                                   string // stands for {who} when no name may be shown
	And, List                                  string // between parts of a line, between names
	Moment, Minutes, Hours, Exact              string // under a minute, {m}, {h} with {m}, whole {h}
}

// English returns the default words.
func English() Texts {
	return Texts{
		Unassigned:   "New in Unassigned: {who}",
		Mine:         "New message: {who}",
		Expiring:     "Expiring soon: {who}",
		LastCall:     "Last call: {who}, {left} left",
		Late:         "Past the deadline: {who}",
		Crossed:      "Look again: {who}",
		Queue:        "{n} in Unassigned",
		New:          "{n} new, oldest {age}",
		ManyExpiring: "{n} expiring, {left} left",
		ManyLastCall: "Last call for {n}, {left} left",
		ManyLate:     "{n} past the deadline",
		AfterQuiet:   "After quiet hours: {title}",
		Waiting:      "waiting {age}",
		Left:         "{left} left",
		More:         "{who} and {n} more",
		Somebody:     "a customer",
		And:          " · ",
		List:         ", ",
		Moment:       "under a minute",
		Minutes:      "{m} min",
		Hours:        "{h} h {m} min",
		Exact:        "{h} h",
	}
}

// Span writes a length of time in whole minutes, rounded down; what is negative
// counts as under a minute.
func (t Texts) Span(d time.Duration) string {
	h, m := int(d/time.Hour), int(d%time.Hour/time.Minute)
	switch {
	case d < time.Minute:
		return t.Moment
	case h == 0:
		return fill(t.Minutes, "{m}", strconv.Itoa(m))
	case m == 0:
		return fill(t.Exact, "{h}", strconv.Itoa(h))
	}
	return fill(t.Hours, "{h}", strconv.Itoa(h), "{m}", strconv.Itoa(m))
}

// fill replaces in one pass, so that a name like "{left}" stays a name.
func fill(text string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(text)
}
