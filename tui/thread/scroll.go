package thread

import (
	tea "charm.land/bubbletea/v2"

	"tend/keymap"
)

// spot is a line of the log: an item, and a line of it.
type spot struct{ item, line int }

// nearEdge is how many items before the first one loaded older ones are
// fetched.
const nearEdge = 10

// stride is how many lines the keys move that scroll from beside the thread.
const stride = 3

// Handle scrolls. It reports whether the action was one of its own; the command
// loads older messages when the beginning of what is loaded has come near.
func (m *Model) Handle(a keymap.Action) (tea.Cmd, bool) {
	lines, ok := m.distance(a)
	if !ok {
		return nil, false
	}
	h := m.cur
	if h == nil || !h.loaded || m.body() <= 0 {
		return nil, true
	}
	m.version++
	switch a {
	case keymap.Top:
		h.follow, h.top = false, spot{}
	case keymap.Bottom:
		h.follow = true
	default:
		m.scroll(h, lines)
	}
	m.settle(h)
	return m.need(h), true
}

// distance is how many lines an action moves the view, down being positive.
func (m *Model) distance(a keymap.Action) (lines int, ok bool) {
	screen := max(1, m.body()-2)
	switch a {
	case keymap.Up:
		return -1, true
	case keymap.Down:
		return 1, true
	case keymap.ScrollUp:
		return -stride, true
	case keymap.ScrollDown:
		return stride, true
	case keymap.PageUp:
		return -screen, true
	case keymap.PageDown:
		return screen, true
	case keymap.Top, keymap.Bottom:
		return 0, true
	}
	return 0, false
}

// Wheel scrolls by lines, down being positive.
func (m *Model) Wheel(lines int) tea.Cmd {
	h := m.cur
	if h == nil || !h.loaded || m.body() <= 0 {
		return nil
	}
	m.version++
	m.scroll(h, lines)
	m.settle(h)
	return m.need(h)
}

func (m *Model) scroll(h *history, lines int) {
	from := m.start(h)
	h.follow = false
	if lines < 0 {
		h.top = m.back(h, from, -lines)
	} else {
		h.top = m.forth(h, from, lines)
	}
}

// settle follows the end again when it is on the screen.
func (m *Model) settle(h *history) {
	h.follow = h.follow || !h.top.before(m.last(h))
}

func (s spot) before(o spot) bool {
	return s.item < o.item || (s.item == o.item && s.line < o.line)
}

// start is the first line on the screen.
func (m *Model) start(h *history) spot {
	switch {
	case h.follow:
		return m.last(h)
	case h.top.item >= len(h.items):
		return spot{}
	}
	return spot{h.top.item, max(0, min(h.top.line, m.lines(h, h.top.item)-1))}
}

// last is the first line of the last screenful.
func (m *Model) last(h *history) spot { return m.back(h, spot{item: len(h.items)}, m.body()) }

// back goes n lines up, but not past the beginning.
func (m *Model) back(h *history, s spot, n int) spot {
	for n > s.line {
		n -= s.line
		if s.item == 0 {
			return spot{}
		}
		s = spot{s.item - 1, m.lines(h, s.item-1)}
	}
	s.line -= n
	return s
}

// forth goes n lines down, but not past the last line.
func (m *Model) forth(h *history, s spot, n int) spot {
	for s.item < len(h.items) {
		left := m.lines(h, s.item) - s.line
		if n < left {
			return spot{s.item, s.line + n}
		}
		n -= left
		s = spot{item: s.item + 1}
	}
	return s
}

// nearStart reports whether the screen has come near the first entry loaded.
func (m *Model) nearStart(h *history) bool {
	return m.body() > 0 && m.start(h).item < nearEdge
}

func (m *Model) lines(h *history, i int) int { return len(m.block(h, i).lines) }
