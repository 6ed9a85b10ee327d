package thread

import (
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

// delivery says beside the name how far a message of ours has come.
func (m *Model) delivery(st stamp) (lipgloss.Style, string) {
	s, t, g := m.o.Styles, m.o.Texts.Thread, m.o.Styles.Glyphs
	switch st.waits {
	case keptHere:
		return s.Warn, g.Held + " " + m.o.Texts.Outage.Here
	case keptUnsure:
		return s.Warn, g.Unsure + " " + m.o.Texts.Outage.Unsure
	}
	switch st.entry.Delivery {
	case desk.Held:
		return s.Warn, g.Held + " " + t.Held(st.seconds)
	case desk.Queued:
		if st.awaited != "" {
			return s.Warn, g.Queued + " " + t.QueuedFor(st.awaited)
		}
		return s.Dim, g.Queued + " " + t.Queued
	case desk.Sending:
		return s.Dim, g.Queued + " " + t.Sending
	case desk.Sent:
		return s.Good, g.Sent + " " + t.Sent
	}
	if st.entry.Replaced() {
		return s.Warn, g.Unsure + " " + m.o.Texts.Note.Replaced
	}
	return s.Text, ""
}

// trouble says below a message why it did not, or may not have arrived. It is
// never cut.
func (m *Model) trouble(st stamp, v voice) []string {
	t, g := m.o.Texts.Thread, m.o.Styles.Glyphs
	said := ""
	switch st.entry.Delivery {
	case desk.Failed:
		said = g.Failed + " " + t.Failed(m.reason(st.entry))
	case desk.Unconfirmed:
		said = g.Unsure + " " + words(t.Unconfirmed, m.reason(st.entry))
	}
	var out []string
	for _, line := range wrapped(said, st.width-indent) {
		out = append(out, m.bodyLine(v, m.o.Styles.Danger, line))
	}
	return out
}

// reason is why a message did not arrive, in the language of the screen.
func (m *Model) reason(e desk.Entry) string {
	return sanitize.Line(m.o.Texts.Reason(e.Reason, m.channel()))
}

// seconds is how long a held message can still be taken back, begun seconds
// counted whole.
func (m *Model) seconds(e desk.Entry) int {
	if e.Delivery != desk.Held {
		return 0
	}
	return max(0, int((e.Release.Sub(m.now)+time.Second-1)/time.Second))
}
