package desk

import (
	"slices"
	"time"
)

// AutoCase is what a decision about an automatic answer depends on besides the
// rules and the time.
type AutoCase struct {
	Session *Session // as it stands now; see [Rules.AsOf]
	// Recent is the newest part of the customer's log in its order, withdrawn
	// entries included. It has everything from Since on; zero is the whole log.
	Recent []Entry
	Since  Instant
	FAQ    []FAQ
	// Roster says who is on for this shop. With nil, or an empty one, it is
	// never out of hours.
	Roster *Roster
	Shop   string // its title, for {{shop}}
	// Language guesses "zh" or "en" from a customer's words; nil guesses
	// nothing. Fallback is for a customer whose language is not known.
	Language func(text string) string
	Fallback string
}

// find is the message of an id.
func (c AutoCase) find(id MessageID) (Entry, bool) {
	i := slices.IndexFunc(c.Recent, func(e Entry) bool { return e.Type == Message && e.ID == id })
	if i < 0 {
		return Entry{}, false
	}
	return c.Recent[i], true
}

// ours reports whether a message is one of ours that was not taken back.
func ours(e Entry) bool {
	return e.Type == Message && (e.From == FromAgent || e.From == FromAuto) && e.Delivery != Withdrawn
}

// lastOurs is where our last message in the session stands in Recent, -1 where
// there is none.
func (c AutoCase) lastOurs() int {
	for i, e := range slices.Backward(c.Recent) {
		if e.At < c.Session.OpenedAt {
			break
		}
		if ours(e) {
			return i
		}
	}
	return -1
}

// saidAround are our messages from the last one before e on: what e may be
// answered with must not be among them. The answer out of hours is left out; it
// says nothing to the matter, and what is repeated after it is said twice.
func (c AutoCase) saidAround(e Entry) (out []Entry) {
	for _, x := range slices.Backward(c.Recent) {
		if x.At < c.Session.OpenedAt {
			break
		}
		if !ours(x) || x.From == FromAuto && x.Prepared == AutoAway {
			continue
		}
		if out = append(out, x); x.At < e.At || x.At == e.At && x.Seq < e.Seq {
			break
		}
	}
	return out
}

// mostRead bounds how many messages of a customer are read for a decision: one
// who writes in a storm is not read from its beginning each time.
const mostRead = 20

// unanswered are the customer's messages in the session after our last one,
// the newest first, at most mostRead of them.
func (c AutoCase) unanswered() (out []Entry) {
	for _, e := range slices.Backward(c.Recent[c.lastOurs()+1:]) {
		if len(out) == mostRead {
			break
		}
		if e.Type == Message && e.From == FromCustomer && e.At >= c.Session.OpenedAt {
			out = append(out, e)
		}
	}
	return out
}

// humanAfter reports whether a person replied in the session after an instant.
func (c AutoCase) humanAfter(t Instant) bool {
	t = later(t, c.Session.OpenedAt-1)
	return slices.ContainsFunc(c.Recent, func(e Entry) bool { return e.Human() && ours(e) && e.At > t })
}

// autosAfter counts the automatic messages after an instant.
func (c AutoCase) autosAfter(t Instant) (n int) {
	for _, e := range c.Recent {
		if e.From == FromAuto && ours(e) && e.At > t {
			n++
		}
	}
	return n
}

// usedUp reports whether a customer had an answer in this session, or within
// its time before now, or may have had it there where Recent does not reach.
func (c AutoCase) usedUp(prepared string, every time.Duration, now Instant) bool {
	from := now.Add(-every)
	if every > 0 && c.Since > from {
		return true
	}
	from = min(from, c.Session.OpenedAt-1)
	return slices.ContainsFunc(c.Recent, func(e Entry) bool {
		return e.From == FromAuto && ours(e) && e.Prepared == prepared && e.At > from
	})
}

// language is the customer's: that of their newest words, which those of a
// pressed question are not.
func (c AutoCase) language() string {
	for _, e := range slices.Backward(c.Recent) {
		if c.Language == nil || e.Type != Message || e.From != FromCustomer || e.Kind == KindFAQ || !e.Kind.Spoken() {
			continue
		}
		if lang := c.Language(e.Text); lang != "" {
			return lang
		}
	}
	if c.Session.Language != "" {
		return c.Session.Language
	}
	return c.Fallback
}
