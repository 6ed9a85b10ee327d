package thread

import (
	"slices"
	"strings"

	"tend/desk"
)

// Asked are the words of the customer, raw and oldest first, that no human has
// replied to. There are none while the
// thread is not loaded.
func (m *Model) Asked() []string {
	if m.cur == nil || !m.cur.loaded {
		return nil
	}
	var out []string
	for i := len(m.cur.entries) - 1; i >= 0; i-- {
		e := m.cur.entries[i]
		if e.Human() && e.Delivery != desk.Withdrawn {
			break
		}
		if e.Type == desk.Message && e.From == desk.FromCustomer && strings.TrimSpace(e.Text) != "" {
			out = append(out, e.Text)
		}
	}
	slices.Reverse(out)
	return out
}

// Entries are the entries loaded, oldest first. Do not change them.
func (m *Model) Entries() []desk.Entry {
	if m.cur == nil {
		return nil
	}
	return m.cur.entries
}

// Version is another number whenever what is loaded may have changed.
func (m *Model) Version() int { return m.version }
