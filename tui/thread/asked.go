package thread

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tend/desk"
)

// The bounds of what is looked at for an answer: who writes more than this
// does not get a better one, and it is read again with every key.
const (
	mostAsked    = 12
	longestAsked = 2 << 10 // bytes of a message
)

// Asked are the words of the customer, raw and oldest first, that no human has
// replied to: of the newest messages, and of a long one the beginning. There
// are none while the thread is not loaded.
func (m *Model) Asked() []string {
	if m.cur == nil || !m.cur.loaded {
		return nil
	}
	var out []string
	for i := len(m.cur.entries) - 1; i >= 0 && len(out) < mostAsked; i-- {
		e := m.cur.entries[i]
		if e.Human() && e.Delivery != desk.Withdrawn {
			break
		}
		if e.Type == desk.Message && e.From == desk.FromCustomer && strings.TrimSpace(e.Text) != "" {
			out = append(out, start(e.Text, longestAsked))
		}
	}
	slices.Reverse(out)
	return out
}

// start is the beginning of a text, in whole characters.
func start(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// Entries are the entries loaded, oldest first. Do not change them.
func (m *Model) Entries() []desk.Entry {
	if m.cur == nil {
		return nil
	}
	return m.cur.entries
}
