package team

import (
	"slices"

	"tend/desk"
)

// Model is the page of a team: its lines, and where the cursor is. It belongs to
// the screen's goroutine.
type Model struct {
	manager bool
	page    Page
	rows    map[desk.AgentID]int // of page.Rows
	order   []desk.AgentID       // the lines, what nobody has first
	on      desk.AgentID         // whose line the cursor is on
	at      int                  // where that was last
	top     int                  // first line on screen
	widths  widths
}

// New makes a page without anybody. Who is no manager is not offered what only
// managers do.
func New(manager bool) *Model {
	return &Model{manager: manager, rows: map[desk.AgentID]int{}, order: []desk.AgentID{""}}
}

// Open takes in the team and puts those first who need help. The cursor goes to
// the first of them, unless it was on somebody before.
func (m *Model) Open(p Page) {
	m.learn(p)
	m.Sort()
	if m.on == "" && len(m.order) > 1 {
		m.put(1)
	}
}

// Tell takes in the team as it is now. No line moves: who is new comes last, and
// who is gone leaves.
func (m *Model) Tell(p Page) {
	m.learn(p)
	m.order = slices.DeleteFunc(m.order, func(id desk.AgentID) bool {
		_, there := m.rows[id]
		return id != "" && !there
	})
	var fresh []desk.AgentID
	for _, r := range p.Rows {
		if !slices.Contains(m.order, r.ID) {
			fresh = append(fresh, r.ID)
		}
	}
	m.order = append(m.order, m.sorted(fresh)...)
	m.put(m.cursor())
}

// Sort puts those first who need help. It is for when no finger is on the keys.
func (m *Model) Sort() {
	ids := make([]desk.AgentID, 0, len(m.page.Rows))
	for _, r := range m.page.Rows {
		ids = append(ids, r.ID)
	}
	m.order = append([]desk.AgentID{""}, m.sorted(ids)...)
	m.at = m.cursor()
}

func (m *Model) sorted(ids []desk.AgentID) []desk.AgentID {
	slices.SortFunc(ids, func(a, b desk.AgentID) int { return m.row(a).Compare(m.row(b).Member) })
	return ids
}

func (m *Model) learn(p Page) {
	m.page = p
	clear(m.rows)
	for i, r := range p.Rows {
		m.rows[r.ID] = i
	}
	m.widths = measure(p)
}

// row is a line's; the empty id is what nobody has.
func (m *Model) row(id desk.AgentID) Row {
	if i, ok := m.rows[id]; ok {
		return m.page.Rows[i]
	}
	return m.page.Nobody
}

// Chosen is the line under the cursor; its id is empty where it is what nobody
// has.
func (m *Model) Chosen() Row { return m.row(m.on) }

// cursor is the line with the cursor. Where its agent is gone, it is the one that
// took their place.
func (m *Model) cursor() int {
	if i := slices.Index(m.order, m.on); i >= 0 {
		return i
	}
	return max(0, min(m.at, len(m.order)-1))
}

func (m *Model) put(i int) {
	m.at = max(0, min(i, len(m.order)-1))
	m.on = m.order[m.at]
}
