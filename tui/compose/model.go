package compose

import (
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"

	"tend/tui/lang"
	"tend/tui/theme"
)

// MaxRunes is how many characters a reply may have. Each key costs time in
// proportion to the text; with this many it stays well below a frame.
const MaxRunes = 4000

// maxLines is how many lines, wrapped ones included, can be reached.
const maxLines = 400

// maxHeight is how many lines the field grows to.
const maxHeight = 6

// Options is what the field is drawn with.
type Options struct {
	Styles *theme.Styles
	Texts  *lang.Texts
}

// Model is the field. It belongs to one goroutine.
type Model struct {
	o             Options
	area          textarea.Model
	width, height int
	top           int    // first line shown
	slot          string // the variable under the cursor that typing replaces
	changed       bool
	note          bool     // what is written is a note for the team
	drawn         *drawing // nil when out of date
}

// New makes an empty field without the focus.
func New(o Options) *Model {
	m := &Model{o: o, area: textarea.New(), width: 80, height: 1}
	m.area.SetVirtualCursor(false)
	m.area.ShowLineNumbers = false
	m.area.CharLimit = MaxRunes
	m.area.DynamicHeight = true
	m.area.MaxHeight = maxLines
	m.area.MaxWidth = 0
	keys := &m.area.KeyMap
	keys.InsertNewline.SetKeys("alt+enter", "ctrl+j", "shift+enter")
	// Both would run a program of the machine the console runs on, whose
	// clipboard is not the one before the agent.
	keys.Paste.SetEnabled(false)
	keys.CopySelection.SetEnabled(false)
	m.dress()
	m.area.SetWidth(m.width)
	return m
}

// SetSize gives the field its room in cells. A size of zero hides it.
func (m *Model) SetSize(w, h int) {
	if w == m.width && h == m.height {
		return
	}
	if w > 0 && w != m.width {
		m.area.SetWidth(w)
	}
	m.width, m.height, m.drawn = w, h, nil
}

// SetLook changes styles and language.
func (m *Model) SetLook(st *theme.Styles, t *lang.Texts) {
	m.o = Options{Styles: st, Texts: t}
	m.dress()
}

// SetNote says that what is written is a note for the team, which looks and reads
// unlike a reply.
func (m *Model) SetNote(on bool) {
	m.note = on
	m.dress()
}

// dress gives the field the present look. A line under the cursor looks like
// any other, and the cursor keeps the colour of the terminal.
func (m *Model) dress() {
	s := m.o.Styles
	state := textarea.StyleState{Text: s.Text, CursorLine: s.Text, Placeholder: s.Dim, Prompt: s.Accent, Selection: s.Cursor}
	st := textarea.Styles{Focused: state, Blurred: state}
	st.Blurred.Prompt = s.Dim
	st.Cursor.Shape = tea.CursorBlock
	m.area.SetStyles(st)
	m.area.Placeholder = m.o.Texts.Thread.Placeholder
	mark, next := s.Glyphs.Prompt+" ", "  "
	if m.note {
		mark = s.Glyphs.Note + " "
		next = mark
		st.Focused.Prompt, st.Focused.Placeholder = s.Note, s.Note
		m.area.SetStyles(st)
		m.area.Placeholder = m.o.Texts.Note.Placeholder
	}
	m.area.SetPromptFunc(len([]rune(mark)), func(p textarea.PromptInfo) string {
		if p.LineNumber > 0 {
			return next
		}
		return mark
	})
	m.drawn = nil
}

// Focus gives the field the keys.
func (m *Model) Focus() tea.Cmd {
	m.drawn = nil
	return m.area.Focus()
}

// Blur takes the keys away.
func (m *Model) Blur() {
	m.drawn = nil
	m.area.Blur()
}

// Focused reports whether keys go to the field.
func (m *Model) Focused() bool { return m.area.Focused() }

// Value is the text.
func (m *Model) Value() string { return m.area.Value() }

// Changed reports whether a key or a paste changed the text since it was last
// asked. Setting the text is no change.
func (m *Model) Changed() bool {
	was := m.changed
	m.changed = false
	return was
}
