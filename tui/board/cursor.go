package board

import "tend/keymap"

// far is further than any page is long.
const far = 1 << 30

// move moves the cursor of the page, or scrolls one that has none.
func (m *Model) move(a keymap.Action) bool {
	steps := map[keymap.Action]int{
		keymap.Up: -1, keymap.Down: 1, keymap.PageUp: -10, keymap.PageDown: 10, keymap.Top: -far, keymap.Bottom: far,
	}
	by, ok := steps[a]
	if !ok {
		return false
	}
	ids := m.lines()
	if ids == nil {
		m.top[m.page] = max(0, min(far, m.top[m.page]+by))
		return true
	}
	if len(ids) > 0 {
		m.put(min(max(m.highest(), m.cursor(ids)+by), len(ids)-1), ids)
	}
	return true
}

// above is where the cursor of the roster is while it is on no shift: what
// stands above the shifts is on screen then.
const above = -1

// highest is where the cursor of the page can go at most.
func (m *Model) highest() int {
	if m.page == Roster {
		return above
	}
	return 0
}

// lines name what the page has a cursor for; nil where it has none.
func (m *Model) lines() (ids []string) {
	ask, ok := m.ask()
	if !ok {
		return nil
	}
	switch m.page {
	case Misses:
		known, _ := m.insight.find(ask)
		for _, x := range known.value.Misses {
			ids = append(ids, string(x.Session))
		}
	case Roster:
		known, _ := m.staffing.find(anyDays(ask))
		for _, s := range known.value.Shifts {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// cursor is the line with the cursor, which belongs to what the line is about
// and not to its place.
func (m *Model) cursor(ids []string) int {
	for i, id := range ids {
		if id == m.on[m.page] {
			return i
		}
	}
	return max(m.highest(), min(m.at[m.page], len(ids)-1))
}

func (m *Model) put(i int, ids []string) {
	m.at[m.page], m.on[m.page] = i, ""
	if i >= 0 {
		m.on[m.page] = ids[i]
	}
}
