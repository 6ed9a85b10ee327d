package demofeed

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"tend/desk"
)

// teller writes down what happened with one customer. Times are told as how
// long ago something was, so that a story reads like one; their order does not
// matter.
type teller struct {
	key  desk.Key
	name string
	now  desk.Instant
	log  []desk.Entry
	said int
	next []string // what the customer will say to our next replies
}

func (t *teller) add(e desk.Entry) *teller {
	t.log = append(t.log, e)
	return t
}

// id is unique within the shop, as the customer's is.
func (t *teller) id() desk.MessageID {
	t.said++
	return desk.MessageID(string(t.key.Customer) + "-" + strconv.Itoa(t.said))
}

func (t *teller) ask(ago time.Duration, lines ...line) *teller {
	for i, l := range lines {
		at := t.now.Add(min(time.Duration(i)*9*time.Second-ago, 0))
		t.add(l.entry(t.id(), at, t.name))
	}
	return t
}

func (t *teller) reply(ago time.Duration, by desk.AgentID, text string) *teller {
	return t.send(ago, by, text, desk.Sent, "")
}

// send is a reply whose delivery has come as far as state.
func (t *teller) send(ago time.Duration, by desk.AgentID, text string, state desk.Delivery, reason string) *teller {
	e := desk.Entry{
		Type: desk.Message, ID: t.id(), At: t.now.Add(-ago), From: desk.FromAgent, Kind: desk.KindText,
		Agent: by, Text: text, Delivery: state, Reason: reason,
	}
	if state == desk.Sent {
		e.RemoteID = remoteID(e.ID)
	}
	return t.add(e)
}

// auto is a message that no person sent; one that follows a press on the FAQ
// card answers it.
func (t *teller) auto(ago time.Duration, text string) *teller {
	e := desk.Entry{
		Type: desk.Message, ID: t.id(), At: t.now.Add(-ago), From: desk.FromAuto, Kind: desk.KindText, Text: text,
	}
	if last := t.log[len(t.log)-1]; last.Kind == desk.KindFAQ {
		e.Answers = last.ID
	}
	return t.add(e)
}

func (t *teller) give(ago time.Duration, to desk.AgentID) *teller {
	return t.add(desk.AssignEntry(t.now.Add(-ago), to))
}

func (t *teller) end(ago time.Duration, by desk.AgentID) *teller {
	return t.add(desk.CloseEntry(t.now.Add(-ago), by))
}

func (t *teller) mark(ago time.Duration, m desk.MarkName) *teller {
	return t.add(desk.MarkEntry(t.now.Add(-ago), m))
}

// then says how the customer goes on once we reply.
func (t *teller) then(next ...string) *teller {
	t.next = next
	return t
}

// told is the log in the order of time.
func (t *teller) told() []desk.Entry {
	slices.SortStableFunc(t.log, func(a, b desk.Entry) int { return cmp.Compare(a.At, b.At) })
	return t.log
}

// remoteID is the marketplace's name for a message of ours.
func remoteID(id desk.MessageID) string { return "demo:" + string(id) }
