package chatwoot

import (
	"strconv"

	"tend/desk"
	"tend/feed"
)

// arrivals are what a message puts into a customer's log; author is the agent
// who wrote it, if one did.
func (m message) arrivals(key desk.Key, name string, author desk.AgentID) []feed.Arrival {
	if m.Type == activity || m.Type == unknownType || m.ID == 0 {
		return nil
	}
	if m.Attributes.is.Deleted {
		return []feed.Arrival{{Key: key, Entry: m.deleted()}}
	}
	base := desk.Entry{Type: desk.Message, At: m.Created.at(), From: m.from(), Agent: author}
	if base.From == desk.FromCustomer {
		base.Name = clip(name, 1000)
	}
	if m.Private {
		base.Prepared = desk.PreparedNote
	}
	var out []feed.Arrival
	for i, p := range m.parts() {
		e := base
		e.ID, e.Kind, e.Text, e.URL = m.partID(i), p.kind, p.text, p.url
		out = append(out, feed.Arrival{Key: key, Entry: e})
	}
	out[0].Echo = desk.MessageID(m.ours())
	return append(append(out, m.untold(key)...), m.answered(key)...)
}

// parts are the words and then each file, at least one; one of ours is a single
// entry, as it was on the desk.
func (m message) parts() []part {
	var parts []part
	if text := m.text(); text != "" {
		parts = append(parts, part{kind: m.kind(), text: text})
	}
	for _, a := range m.Attachments.is {
		parts = append(parts, a.part())
	}
	switch {
	case m.ContentType == "sticker":
		parts = []part{sticker(parts)}
	case len(parts) == 0:
		parts = []part{{kind: desk.KindOther}}
	}
	if m.Type == outgoing && m.Attributes.is.Tend != "" && len(parts) > 1 {
		return []part{captioned(parts)}
	}
	return parts
}

// captioned is a file with the words that were sent with it.
func captioned(parts []part) part {
	p := parts[1]
	p.text = parts[0].text
	return p
}

func sticker(parts []part) part {
	p := part{kind: desk.KindEmoji}
	for _, shown := range parts {
		if shown.kind == desk.KindText {
			p.text = shown.text
		}
		if shown.url != "" {
			p.url = shown.url
		}
	}
	return p
}

// partID is the message's number; its further parts have it with theirs.
func (m message) partID(i int) desk.MessageID {
	if i == 0 {
		return desk.MessageID(m.remote())
	}
	return desk.MessageID(m.remote() + "-" + strconv.Itoa(i+1))
}

// from says who a message is from. What no person sent is automatic.
func (m message) from() desk.From {
	switch {
	case m.Type == incoming:
		return desk.FromCustomer
	case m.Private:
		return desk.FromSystem
	case m.Type == outgoing && (m.byAgent() || m.Attributes.is.External):
		return desk.FromAgent
	}
	return desk.FromAuto
}

// byAgent reports whether one of Chatwoot's users wrote it.
func (m message) byAgent() bool {
	a := m.Attributes.is
	return m.Sender.is.ID != 0 && (m.Sender.is.Type == "user" || m.Sender.is.Type == "") &&
		a.Automation == 0 && m.Extra.is.Campaign == 0
}

// deleted says that a message was deleted; what it had said stays in the log.
func (m message) deleted() desk.Entry {
	text := "A message was deleted at Chatwoot. The customer may have read it all the same."
	if m.Type == incoming {
		text = "A message of the customer was deleted."
	}
	e := m.told("deleted", text)
	e.Prepared, e.Answers = desk.PreparedDeleted, m.partID(0)
	return e
}

// told is a note of the platform about a message. It stands where the message
// stands, since that is the same whenever it is read.
func (m message) told(what, text string) desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: desk.MessageID(m.remote() + "-" + what), At: m.Created.at(),
		From: desk.FromSystem, Kind: desk.KindText, Text: text,
	}
}
