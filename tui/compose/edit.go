package compose

import (
	"regexp"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
)

// Update takes a key or a paste while the field has the focus. A pasted text is
// only ever inserted, whatever is in it.
func (m *Model) Update(msg tea.Msg) tea.Cmd {
	if !m.Focused() {
		return nil
	}
	before := m.area.Value()
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case tea.PasteMsg:
		m.insert(msg.Content)
	case tea.KeyPressMsg:
		if msg.Text != "" {
			m.fillSlot()
		}
		m.slot = ""
		m.area, cmd = m.area.Update(msg)
		m.scrub()
	default:
		m.area, cmd = m.area.Update(msg)
	}
	m.changed = m.changed || m.area.Value() != before
	m.drawn = nil
	return cmd
}

// insert puts text at the cursor, in the place of what is selected.
func (m *Model) insert(text string) {
	m.fillSlot()
	m.area.DeleteSelection()
	before, after := m.around()
	m.set(before+sanitize.Text(text), after)
	m.scrub()
}

// scrub cleans the text after an edit; a character may be harmless by itself
// and not next to another.
func (m *Model) scrub() {
	text := m.area.Value()
	clean := sanitize.Text(text)
	if clean == text {
		return
	}
	before, _ := m.around()
	before = sanitize.Text(before)
	if !strings.HasPrefix(clean, before) {
		before = clean
	}
	m.set(before, clean[len(before):])
}

// around is the text before the cursor and after it.
func (m *Model) around() (before, after string) {
	text := m.area.Value()
	at := 0
	for range m.area.Line() {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	for range m.area.Column() {
		_, n := utf8.DecodeRuneInString(text[at:])
		at += n
	}
	return text[:at], text[at:]
}

// set replaces the text; the cursor comes to stand between the two parts. What
// is too long is cut from the first, so that nothing behind the cursor is lost.
func (m *Model) set(before, after string) {
	m.area.SetValue(after)
	m.area.MoveToBegin()
	if before != "" {
		m.area.InsertString(before)
	}
	m.drawn = nil
}

// SetValue replaces the text, cleaned; the cursor goes to its end.
func (m *Model) SetValue(s string) {
	m.slot = ""
	if s = sanitize.Text(s); s != m.area.Value() || s != "" {
		m.area.SetValue(s)
		m.top = 0
	}
	m.drawn = nil
}

// Clear empties the field.
func (m *Model) Clear() { m.SetValue("") }

// variable is a {{name}} that nothing was known for.
var variable = regexp.MustCompile(`\{\{[^{}\n]*\}\}`)

// SetTemplate replaces the text; the cursor goes to its first {{variable}}, or
// to its end if there is none. What is typed or pasted next takes the place of
// that variable.
func (m *Model) SetTemplate(s string) {
	s = sanitize.Text(s)
	m.SetValue(s)
	if at := variable.FindStringIndex(s); at != nil {
		m.set(s[:at[0]], s[at[0]:])
		m.slot = s[at[0]:at[1]]
	}
}

// fillSlot makes room for what replaces the variable under the cursor.
func (m *Model) fillSlot() {
	before, after := m.around()
	if m.slot != "" && strings.HasPrefix(after, m.slot) {
		m.set(before, after[len(m.slot):])
	}
	m.slot = ""
}
