package thread

import (
	"slices"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
)

// history is what is loaded of one customer's log.
type history struct {
	key      desk.Key
	entries  []desk.Entry // without those taken back
	sessions []*desk.Session
	oldest   store.Position // of the first entry loaded, taken back or not
	read     int            // entries loaded, those taken back included
	complete bool           // the stretch reaches back to the beginning
	loaded   bool
	doubted  bool // what is loaded may be out of date, whatever the revisions say

	have, want uint64 // revision that is loaded, and that is known to exist
	asked      uint64 // generation of the load under way; 0 means none
	err        error  // of the last load
	failed     desk.Instant

	me     desk.AgentID // who wrote what waits
	waits  []kept.Reply // replies to the customer that are kept on this machine
	all    []desk.Entry // the entries, and behind them what waits
	items  []item
	gone   map[desk.MessageID]bool // those that were deleted at the platform
	follow bool                    // the end of the log is on the screen, also when it grows
	top    spot                    // first line on the screen when it does not follow
	blocks map[spotKey]*block
	long   bool // very long messages are shown in full
}

func newHistory(k desk.Key) *history {
	return &history{key: k, follow: true, blocks: map[spotKey]*block{}}
}

// newest takes in a stretch that reaches to the end of the log. What was loaded
// before and is older stays loaded as far as the answer covers it.
func (h *history) newest(a answer) {
	raw := a.entries
	h.complete = len(raw) < a.limit
	if h.loaded && !h.complete {
		raw = raw[firstAt(raw, h.oldest):]
	}
	if len(raw) > 0 {
		h.oldest = store.PositionOf(raw[0])
	}
	h.entries, h.read = shown(raw), len(raw)
	h.sessions, h.have, h.loaded, h.doubted = a.sessions, a.rev, true, false
}

// older puts an older page in front.
func (h *history) older(a answer) {
	h.complete = len(a.entries) < a.limit
	if len(a.entries) == 0 {
		return
	}
	h.oldest = store.PositionOf(a.entries[0])
	h.entries = append(shown(a.entries), h.entries...)
	h.read += len(a.entries)
}

// firstAt is the first of the entries that is not before a position, or 0 when
// all are.
func firstAt(entries []desk.Entry, p store.Position) int {
	return max(0, slices.IndexFunc(entries, func(e desk.Entry) bool { return !store.PositionOf(e).Before(p) }))
}

// shown leaves out what was taken back.
func shown(entries []desk.Entry) []desk.Entry {
	out := make([]desk.Entry, 0, len(entries))
	for _, e := range entries {
		if e.Delivery != desk.Withdrawn {
			out = append(out, e)
		}
	}
	return out
}

// arrange lines the items up anew. What was first on the screen stays there.
func (h *history) arrange(now *desk.Session, zone *time.Location) {
	var at spotKey
	if h.top.item < len(h.items) {
		at = h.items[h.top.item].key()
	}
	h.gone = deletions(h.entries)
	h.all = append(slices.Clip(h.entries), h.waiting()...)
	h.items = timeline(h.all, h.gone, with(h.sessions, now), zone)
	i, found := slices.BinarySearchFunc(h.items, at, func(it item, k spotKey) int { return it.key().compare(k) })
	if !found {
		h.top.line = 0
	}
	h.top.item = min(i, max(0, len(h.items)-1))
}

// with is the sessions with the one on screen in the state in which it is
// known there, which may be newer.
func with(sessions []*desk.Session, now *desk.Session) []*desk.Session {
	out := slices.Clone(sessions)
	for i, s := range out {
		if now != nil && s.ID == now.ID && now.Rev >= s.Rev {
			out[i] = now
		}
	}
	return out
}

// newestOf is the newest message of a sender for which ok holds.
func (h *history) newestOf(from desk.From, ok func(desk.Entry) bool) (desk.Entry, bool) {
	for _, e := range slices.Backward(h.entries) {
		if e.Type == desk.Message && e.From == from && ok(e) {
			return e, true
		}
	}
	return desk.Entry{}, false
}
