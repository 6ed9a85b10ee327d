package thread

import (
	"math"
	"slices"

	"tend/desk"
	"tend/tui/kept"
)

// waits says of a reply that it is not on the desk, but kept on this machine.
type waits uint8

const (
	keptHere   waits = iota + 1 // until the desk can be reached
	keptUnsure                  // the desk may have it already
)

// Keep shows the replies of a book behind the logs of their customers.
func (m *Model) Keep(b kept.Book) {
	m.book = b
	m.version++
	if h := m.cur; h != nil {
		h.waits = b.To(h.key)
		if h.loaded {
			h.arrange(m.session, m.zone())
		}
	}
}

// SetCut says whether the desk cannot be reached: what is not loaded cannot be.
func (m *Model) SetCut(cut bool) {
	m.cut = cut
	m.version++
}

// Doubt has all threads read again before Sure holds of them: what was read before
// may be out of date, and so may a load that is under way.
func (m *Model) Doubt() {
	for _, h := range m.recent {
		h.doubted, h.asked, h.err = true, 0, nil
	}
	m.version++
}

// Sure reports whether the thread on screen was read since Doubt; also when there
// is none.
func (m *Model) Sure() bool { return m.cur == nil || m.cur.loaded && !m.cur.doubted }

// waiting are the kept replies as entries that come after all others. One that is
// in the log already is not among them.
func (h *history) waiting() []desk.Entry {
	var out []desk.Entry
	h.waits = slices.DeleteFunc(slices.Clone(h.waits), func(r kept.Reply) bool {
		return slices.ContainsFunc(h.entries, func(e desk.Entry) bool { return e.Type == desk.Message && e.ID == r.ID })
	})
	for i, r := range h.waits {
		e := desk.Entry{Type: desk.Message, ID: r.ID, At: r.At, From: desk.FromAgent, Kind: desk.KindText,
			Agent: h.me, Text: r.Text, Delivery: desk.Queued, Seq: math.MaxUint64 - uint64(len(h.waits)-i)}
		if n := len(h.entries); n > 0 {
			e.At = max(e.At, h.entries[n-1].At)
		}
		out = append(out, e)
	}
	return out
}

// waitsAt says whether an entry of all is kept on this machine.
func (h *history) waitsAt(i int) waits {
	if i < len(h.entries) {
		return 0
	}
	return h.waitsFor(i - len(h.entries))
}

func (h *history) waitsFor(i int) waits {
	if h.waits[i].Tried {
		return keptUnsure
	}
	return keptHere
}
