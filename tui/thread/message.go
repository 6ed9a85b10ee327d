package thread

import (
	"strings"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

// longFrom is how many lines of a message are shown before the rest of it is
// only counted.
const longFrom = 40

// indent is how far the text of a message stands to the right of its head. In
// ours a line runs down there, so that the two sides differ without colour.
const indent = 2

// message draws a message: who and when, then what, indented.
func (m *Model) message(st stamp) []string {
	var out []string
	if !st.joined {
		out = append(out, m.headOf(st))
	}
	voice := m.voiceOf(st.entry)
	if st.gone {
		voice.text = m.o.Styles.Dim
	}
	out = m.paragraph(out, st, voice, m.o.Styles.Accent, m.card(st.entry))
	out = m.paragraph(out, st, voice, voice.text, m.text(st.entry))
	return append(out, m.trouble(st, voice)...)
}

// paragraph adds a text, or the beginning of one that is very long.
func (m *Model) paragraph(out []string, st stamp, v voice, style lipgloss.Style, text string) []string {
	lines := wrapped(text, st.width-indent)
	hidden := 0
	if !st.long && len(lines) > longFrom {
		lines, hidden = lines[:longFrom], len(lines)-longFrom
	}
	for _, line := range lines {
		out = append(out, m.bodyLine(v, style, line))
	}
	if hidden > 0 {
		more := m.o.Styles.Glyphs.Ellipsis + " " + m.o.Texts.Thread.MoreLines(hidden)
		out = append(out, m.bodyLine(v, m.o.Styles.Accent, more))
	}
	return out
}

// voice is how the side looks that a message is from.
type voice struct {
	name, text lipgloss.Style
	gutter     string // drawn before every line of text
	mark       string // before the name
}

func (m *Model) voiceOf(e desk.Entry) voice {
	st := m.o.Styles
	blank := strings.Repeat(" ", indent)
	switch e.From {
	case desk.FromCustomer:
		return voice{name: st.Customer, text: st.Text, gutter: blank}
	case desk.FromAgent:
		bar := st.Agent
		if e.Delivery == desk.Failed || e.Delivery == desk.Unconfirmed {
			bar = st.Danger
		}
		return voice{name: st.Agent, text: st.Text, gutter: bar.Render(st.Glyphs.Vertical) + " ", mark: st.Glyphs.Prompt + " "}
	}
	if e.Note() {
		return voice{name: st.Note.Bold(true), text: st.Text, gutter: st.Note.Render(st.Glyphs.Note) + " "}
	}
	return voice{name: st.Auto, text: st.Auto, gutter: st.Auto.Render(st.Glyphs.Dot) + " "}
}

// headOf is the line above a message.
func (m *Model) headOf(st stamp) string {
	v := m.voiceOf(st.entry)
	r := m.row().put(m.o.Styles.Dim, m.clock(st.entry.At)).plain(" ").put(v.name, v.mark+st.name)
	if st.gone {
		r.plain("  ").put(m.o.Styles.Warn, m.deleted(st.entry))
	} else if style, words := m.delivery(st); words != "" {
		r.plain("  ").put(style, words)
	}
	return r.String()
}

func (m *Model) bodyLine(v voice, style lipgloss.Style, line string) string {
	r := m.row()
	r.b.WriteString(v.gutter)
	r.used = indent
	return r.put(style, line).String()
}

// author is who a message is from, or whom an activity is about.
func (m *Model) author(e desk.Entry) string {
	_, vanished := e.Vanished()
	switch {
	case vanished:
		return m.o.Texts.Thread.System
	case e.Note():
		return m.o.Texts.Note.By(m.agent(e.Agent))
	case e.Type != desk.Message && e.Agent == desk.System, e.From == desk.FromSystem:
		return m.o.Texts.Thread.System
	case e.From == desk.FromCustomer:
		return m.customer(e.Name)
	case e.From == desk.FromAuto:
		return m.o.Texts.Thread.Auto
	}
	return m.agent(e.Agent)
}

// card is what a message shows that is no text: a picture, a product, an
// order, a question of the FAQ card.
func (m *Model) card(e desk.Entry) string {
	t, g := m.o.Texts.Thread, m.o.Styles.Glyphs
	ref := sanitize.Line(e.Ref)
	switch e.Kind {
	case desk.KindImage:
		if strings.HasPrefix(e.URL, desk.OwnPicture) {
			return words(g.Picture, t.Picture, ref) // its name says nothing to people
		}
		return words(g.Picture, t.Picture, ref, sanitize.Line(e.URL))
	case desk.KindVideo:
		return words(g.Picture, t.Video, ref, sanitize.Line(e.URL))
	case desk.KindProduct:
		return words(g.Card, labelled(t.Product2, t.Product, ref), sanitize.Line(e.URL))
	case desk.KindOrder:
		return words(g.Card, labelled(t.Order2, t.Order, ref), sanitize.Line(e.URL))
	case desk.KindFAQ:
		return words(g.Prompt, t.FAQ)
	}
	return words(m.label(e), ref, sanitize.Line(e.URL))
}

// label names what has no words of its own to say what it is.
func (m *Model) label(e desk.Entry) string {
	switch {
	case strings.TrimSpace(e.Text) != "":
		return ""
	case e.Kind == desk.KindEmoji:
		return "[" + m.o.Texts.Inbox.Emoji + "]"
	case e.Kind == desk.KindOther:
		return "[" + m.o.Texts.Thread.Other + "]"
	}
	return ""
}

// text is what a message says in words.
func (m *Model) text(e desk.Entry) string {
	if _, ok := e.Deletes(); ok {
		return m.o.Texts.Thread.DeletedEarlier // the message itself is not loaded
	}
	if who, ok := e.Vanished(); ok {
		return m.o.Texts.Here.GivenBack(m.agent(who))
	}
	return strings.TrimRight(sanitize.Text(e.Text), " \n")
}

func labelled(bare string, with func(string) string, ref string) string {
	if ref == "" {
		return bare
	}
	return with(ref)
}

// words joins what is there.
func words(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}

// wrapped is no line at all for no text.
func wrapped(text string, width int) []string {
	if text == "" {
		return nil
	}
	return wrap(text, width)
}

func repeat(s string, n int) string { return strings.Repeat(s, max(0, n)) }
