package thread

// Others says who else has the session on screen; the text is safe to draw, and
// empty when nobody has.
type Others struct {
	Text   string
	Typing bool // somebody writes there
}

// SetOthers tells who else has the session on screen.
func (m *Model) SetOthers(o Others) {
	if o != m.others {
		m.others = o
		m.version++
	}
}

// putOthers says it in the rule below the heading.
func (m *Model) putOthers(r *row) {
	st := m.o.Styles
	style := st.Text
	if m.others.Typing {
		style = st.Accent
	}
	r.put(st.Border, repeat(st.Glyphs.Horizontal, 2)).put(style, " "+m.others.Text+" ")
}
