package inbox

import (
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/tui/lang"
)

// badged puts a badge before a preview.
func badged(badge, preview string) string {
	if badge == "" {
		return preview
	}
	return "[" + badge + "] " + preview
}

// Preview is what the row of a session says of its newest message, in one line.
func (m *Model) Preview(r desk.Row) string { return m.preview(r) }

// preview is the newest message in one line: whose session it is, whose words
// they are, and how a reply of ours fares. A session that has ended says so.
func (m *Model) preview(r desk.Row) string {
	text := sanitize.Line(r.Preview)
	if label := kindLabel(m.o.Texts.Inbox, r.PreviewOf); label != "" {
		text = strings.TrimRight("["+label+"] "+text, " ")
	}
	fares, of := m.fares(r)
	apart := fares != "" && (r.PreviewBy != desk.FromAgent || of != r.LastHuman)
	if !r.Open() {
		fares, apart = strings.TrimRight(m.o.Texts.Undelivered.Ended+" "+fares, " "), true
	}
	if fares != "" && !apart {
		text = m.o.Texts.Inbox.Said(fares) + text
	}
	text = m.speaker(r, text)
	if apart {
		return "[" + fares + "] " + text
	}
	return text
}

// speaker puts before a text whose it is, and whose session it is in.
func (m *Model) speaker(r desk.Row, text string) string {
	t, with := m.o.Texts.Inbox, m.others(r)
	who := m.author(r)
	switch {
	case with != "" && who == with:
		return t.Said("@"+with) + text
	case who != "":
		text = t.Said(who) + text
	}
	if with != "" {
		return "@" + with + " " + text
	}
	return text
}

// author is who said the newest message, empty for the customer.
func (m *Model) author(r desk.Row) string {
	switch {
	case r.PreviewBy == desk.FromAuto:
		return m.o.Texts.Inbox.Auto
	case r.PreviewBy != desk.FromAgent:
		return ""
	case r.Served == m.me:
		return m.o.Texts.Inbox.You
	}
	if name := m.colleague(r.Served); name != "" {
		return name
	}
	return m.o.Texts.Inbox.Staff
}

// others names the colleague who has the session, in panes that show anyone's.
func (m *Model) others(r desk.Row) string {
	if r.Assignee == "" || r.Assignee == m.me {
		return ""
	}
	return m.colleague(r.Assignee)
}

func (m *Model) colleague(id desk.AgentID) string {
	if m.o.AgentName == nil {
		return ""
	}
	return sanitize.Line(m.o.AgentName(id))
}

// fares says that a message of ours did not, or may not have arrived, or that it
// waits for its feed, and which one it is.
func (m *Model) fares(r desk.Row) (string, desk.MessageID) {
	g, t := m.o.Styles.Glyphs, m.o.Texts.Note
	find := func(d desk.Delivery) (desk.MessageID, bool) {
		for _, o := range slices.Backward(r.Pending) {
			if o.State == d {
				return o.ID, true
			}
		}
		return "", false
	}
	if id, ok := find(desk.Failed); ok {
		return g.Failed + " " + t.NotSent, id
	}
	if id, ok := find(desk.Unconfirmed); ok {
		return g.Unsure + " " + t.Unsure, id
	}
	if id, ok := find(desk.Queued); ok && m.waits(r) {
		return g.Queued + " " + t.Waits, id
	}
	if id, ok := find(desk.Sending); ok && m.waits(r) {
		return g.Queued + " " + m.o.Texts.Undelivered.Sending, id
	}
	return "", ""
}

// sendingFor is how old a reply is when it counts as being sent for more than a
// moment, the time included in which it could be taken back.
const sendingFor = 15 * time.Second

// waits reports whether a reply of ours is kept until its feed is back, or is
// being sent for more than a moment, and none is in trouble.
func (m *Model) waits(r desk.Row) bool {
	if d := r.Undelivered(); d != desk.Queued && d != desk.Sending {
		return false
	}
	down := m.o.Down != nil && m.o.Down(r.Shop)
	return slices.ContainsFunc(r.Pending, func(o desk.Outgoing) bool {
		return o.State == desk.Queued && down || o.State == desk.Sending && m.now.Sub(o.At) >= sendingFor
	})
}

func kindLabel(t lang.Inbox, k desk.Kind) string {
	switch k {
	case desk.KindImage:
		return t.Picture
	case desk.KindVideo:
		return t.Video
	case desk.KindEmoji:
		return t.Emoji
	case desk.KindProduct:
		return t.Product
	case desk.KindOrder:
		return t.Order
	case desk.KindFAQ:
		return t.FAQ
	case desk.KindOther:
		return t.Other
	}
	return ""
}
