package inbox

import (
	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
	"tend/tui/theme"
)

// Options is what the panes are drawn with.
type Options struct {
	Styles *theme.Styles
	Texts  *lang.Texts
	// AgentName names colleagues; nil leaves their names out.
	AgentName func(desk.AgentID) string
	// Badge is a word put before a session's newest message, such as that
	// there is a draft; nil has none.
	Badge func(*desk.Session) string
	// Down says that the feed which delivers for a shop does not at the
	// moment, so that queued replies wait; nil: none ever is.
	Down func(desk.ShopID) bool
}

// Model shows the panes of an Index.
type Model struct {
	*Index
	o             Options
	width, height int
	focused       bool
	pane          desk.Pane
	cursors       [3]cursor
	lines         map[rowKey]string // rows drawn in the last frame
	shape         shape
	now           desk.Instant
}

// New shows an index; the cursor is in the pane Unassigned.
func New(x *Index, o Options) *Model {
	return &Model{Index: x, o: o, pane: desk.PaneUnassigned, focused: true, lines: map[rowKey]string{}}
}

// SetSize gives the panes their room in cells. Without room they are hidden, and
// come back as they were.
func (m *Model) SetSize(w, h int) {
	if w > 0 && h > 0 {
		m.width, m.height = w, h
	}
}

// SetLook changes styles and language.
func (m *Model) SetLook(o Options) {
	m.o = o
	m.lines = map[rowKey]string{}
}

// Told says that what AgentName gives may have changed.
func (m *Model) Told() { m.lines = map[rowKey]string{} }

// SetFocus says whether keys go to the panes.
func (m *Model) SetFocus(on bool) { m.focused = on }

// SetNow brings the clocks up to date. It reports whether a session changed
// its place.
func (m *Model) SetNow(now desk.Instant) bool {
	m.now = now
	return m.Tick(now)
}

// Keep runs a change of the index and stays with the session under the cursor
// when that moves it to another pane. There it takes its own place: it has left
// the row that was under the finger.
func (m *Model) Keep(change func()) {
	before, ok := m.Selected()
	if ok {
		m.Hold(before.ID)
	}
	change()
	if ok && m.Find(m.pane, before.ID) < 0 {
		m.Hold("")
		m.Select(before.ID)
	}
}

// Pane is the pane with the cursor.
func (m *Model) Pane() desk.Pane { return m.pane }

// Selected is the session under the cursor.
func (m *Model) Selected() (desk.Row, bool) {
	i := m.at(m.pane)
	if i < 0 {
		return desk.Row{}, false
	}
	return m.Row(m.pane, i), true
}

// Select puts the cursor on a session, in the present pane if it shows the
// session, else in the first that does. It reports whether one does.
func (m *Model) Select(id desk.SessionID) bool {
	for _, p := range append([]desk.Pane{m.pane}, desk.Panes()...) {
		if i := m.Find(p, id); i >= 0 {
			m.pane = p
			m.place(p, i)
			return true
		}
	}
	return false
}

// Relax lets the pane show the rows that arrived above the cursor, as far as it
// has room, by letting the cursor's row move down. It is for when nobody has
// touched a key for a while.
func (m *Model) Relax() {
	m.shape = shape{}
	if i := m.at(m.pane); i >= 0 {
		c := &m.cursors[m.pane-1]
		c.line = max(c.line, min(i, m.rows()[m.pane-1]-1))
	}
}

// Begin puts the cursor into the first pane that has something in it.
func (m *Model) Begin() {
	for _, p := range desk.Panes() {
		if m.Len(p) > 0 {
			m.pane = p
			return
		}
	}
}

// Handle moves the cursor. It reports whether the action was one of its own.
func (m *Model) Handle(a keymap.Action) bool {
	switch a {
	case keymap.NextPane, keymap.PrevPane:
		m.turn(a)
	case keymap.PaneUnassigned:
		m.pane = desk.PaneUnassigned
	case keymap.PaneExpiring:
		m.pane = desk.PaneExpiring
	case keymap.PaneMine:
		m.pane = desk.PaneMine
	default:
		return m.step(a)
	}
	return true
}

func (m *Model) turn(a keymap.Action) {
	d := 1
	if a == keymap.PrevPane {
		d = 2
	}
	m.pane = desk.Pane((int(m.pane)-1+d)%3 + 1)
}

// step moves within the pane.
func (m *Model) step(a keymap.Action) bool {
	i, last := max(0, m.at(m.pane)), m.Len(m.pane)-1
	page := max(1, m.rows()[m.pane-1]-1)
	switch a {
	case keymap.Up, keymap.PrevSession:
		i--
	case keymap.Down, keymap.NextSession:
		i++
	case keymap.PageUp:
		i -= page
	case keymap.PageDown:
		i += page
	case keymap.Top:
		i = 0
	case keymap.Bottom:
		i = last
	default:
		return false
	}
	m.place(m.pane, max(0, min(i, last)))
	return true
}

// Next is the session the cursor goes to when the one under it is done with:
// the one below, or the first of the pane where nobody below waits. It is empty
// when nobody else waits. From a session in which nobody waits it goes to its
// neighbour, so that one can go through those as well.
func (m *Model) Next() desk.SessionID {
	i, last := m.at(m.pane), m.Len(m.pane)-1
	waits := func(i int) bool { return m.Row(m.pane, i).Since != 0 }
	switch {
	case i < 0 || last < 1:
		return ""
	case i < last && (waits(i+1) || !waits(i)):
		return m.Row(m.pane, i+1).ID
	case !waits(i):
		return m.Row(m.pane, i-1).ID
	case i > 0 && waits(0):
		return m.Row(m.pane, 0).ID
	}
	return ""
}
