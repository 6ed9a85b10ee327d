package inbox

import "tend/desk"

// cursor belongs to a session. line is the line of the pane it is drawn on and
// index the row it was last seen in, for when the session leaves the pane.
type cursor struct {
	id    desk.SessionID
	line  int
	index int
}

// at is the row of the cursor in a pane, -1 when the pane is empty. When its
// session has left the pane, the one that took its row gets the cursor.
func (m *Model) at(p desk.Pane) int {
	c, n := &m.cursors[p-1], m.Len(p)
	if n == 0 {
		*c = cursor{}
		return -1
	}
	i := -1
	if c.id != "" {
		i = m.Find(p, c.id)
	}
	if i < 0 {
		i = min(c.index, n-1)
		c.id = m.Row(p, i).ID
	}
	c.index = i
	return i
}

// place puts the cursor of a pane on a row, and lets the line on the screen
// move with it as far as the pane reaches.
func (m *Model) place(p desk.Pane, i int) {
	m.shape = shape{}
	if m.Len(p) == 0 {
		return
	}
	c := &m.cursors[p-1]
	from := m.at(p)
	c.line = max(0, min(c.line+i-from, m.rows()[p-1]-1, i))
	c.id, c.index = m.Row(p, i).ID, i
}

// top is the first row a pane of h lines shows: such that the cursor's row
// stays on its line. After a key, and in another room, no line is left empty
// below while there are rows above. A pane without the focus shows its
// beginning.
func (m *Model) top(p desk.Pane, h int) int {
	i := m.at(p)
	if i < 0 || p != m.pane {
		return 0
	}
	c := &m.cursors[p-1]
	c.line = max(0, min(c.line, h-1, i))
	if m.shape.pane != m.pane || m.shape.height != m.height {
		c.line = max(c.line, i-max(0, m.Len(p)-h))
	}
	return i - c.line
}
