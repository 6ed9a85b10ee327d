package inbox

import "tend/desk"

// shape is how many rows the panes had when they were drawn. Until a key moves
// the cursor, what is above its pane keeps that height: whatever arrives there,
// the row under the cursor stays on its line of the screen.
type shape struct {
	pane   desk.Pane // with the cursor; zero: nothing is kept
	height int
	rows   [3]int
}

// rows shares the lines below the three headings: every pane gets a third, and
// what one does not need goes to those that do.
func (m *Model) rows() [3]int {
	got, first := m.kept()
	left := max(0, m.height-3)
	for i := first; i < 3; i++ {
		got[i] = min(max(1, m.Len(desk.Pane(i+1))), left/3)
	}
	own := int(m.pane) - 1
	if m.shape.pane != 0 {
		got[own] = max(got[own], min(m.cursors[own].line+1, m.shape.rows[own]))
	}
	left -= got[0] + got[1] + got[2]
	for i := 2; i >= first && left < 0; i-- {
		if i != own {
			less := min(got[i], -left)
			got[i], left = got[i]-less, left+less
		}
	}
	return m.fill(got, first, left)
}

// kept are the panes above that of the cursor as they were drawn, and the first
// one that may change.
func (m *Model) kept() (got [3]int, first int) {
	if m.shape.pane != m.pane || m.shape.height != m.height {
		m.shape = shape{}
		return got, 0
	}
	first = int(m.pane) - 1
	copy(got[:first], m.shape.rows[:first])
	return got, first
}

// fill gives away the lines that are left, the pane of the cursor first.
func (m *Model) fill(got [3]int, first, left int) [3]int {
	for _, i := range []int{int(m.pane) - 1, 1, 0, 2} {
		if i < first {
			continue
		}
		more := max(0, min(left, m.Len(desk.Pane(i+1))-got[i]))
		got[i] += more
		left -= more
	}
	got[2] += left
	return got
}
