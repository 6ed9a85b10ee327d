package storetest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
)

// compare looks at the customer the last operation was about.
func (m *model) compare(*rapid.T) {
	if m.last != (desk.Key{}) {
		m.compareCustomer(m.last)
	}
}

// compareAll looks at everything.
func (m *model) compareAll() {
	m.follow.caughtUp()
	for k := range m.logs {
		m.compareCustomer(k)
	}
	m.compareDocs()
	m.compareSearch()
	total := 0
	for _, log := range m.logs {
		total += len(log)
	}
	m.equal("entries in the log", len(m.logIDs()), total)
}

func (m *model) compareCustomer(k desk.Key) {
	m.Helper()
	log := m.thread(k, store.Page{})
	m.equal("log", withoutSeq(log), withoutSeq(m.logs[k]))
	c, sessions := m.conversation(k), m.sessions(k)
	want, _ := desk.Fold(m.rules, k, m.logs[k])
	m.equal("number of sessions", len(sessions), len(want))
	var closed, active []desk.SessionID
	for i, s := range sessions {
		m.sameFold(s, want[i])
		byID, err := m.st.Session(m.ctx, s.ID)
		m.ok(err)
		m.sameSession("by id", byID, s)
		if !s.Open() {
			closed = append(closed, s.ID)
		}
		if s.Active() {
			active = append(active, s.ID)
		}
	}
	if len(log) > 0 {
		m.equal("last position", c.Last, store.PositionOf(log[len(log)-1]))
	}
	if n := len(sessions); n > 0 {
		m.sameSession("latest", c.Latest, sessions[n-1])
	}
	m.equal("no latest", c.Latest == nil, len(sessions) == 0)
	m.compareLists(k, closed, active)
	m.compareTally(k, sessions)
}

// compareLists looks for a customer's sessions in what is read over all.
func (m *model) compareLists(k desk.Key, closed, active []desk.SessionID) {
	m.Helper()
	var gotClosed, gotActive []desk.SessionID
	m.ok(m.st.Closed(m.ctx, 0, 0, func(s *desk.Session) bool {
		if s.Key() == k {
			gotClosed = append(gotClosed, s.ID)
		}
		return true
	}))
	for _, s := range m.snapshot().Sessions {
		if s.Key() == k {
			gotActive = append(gotActive, s.ID)
		}
	}
	m.equal("closed sessions", sorted(gotClosed), sorted(closed))
	m.equal("active sessions", sorted(gotActive), sorted(active))
}

// compareTally looks for a customer's sessions in a tally.
func (m *model) compareTally(k desk.Key, sessions []*desk.Session) {
	m.Helper()
	all := m.tally(0, 0)
	for _, s := range sessions {
		got, ok := all[s.ID]
		if !ok {
			m.Fatalf("session %s of %v is in no tally", s.ID, k)
		}
		m.sameSession("in the tally", &got, tallied(s))
	}
}

func sorted(ids []desk.SessionID) []desk.SessionID { return slices.Sorted(slices.Values(ids)) }

// sameFold compares a stored session with one folded from the whole log. That
// an idle session was noticed to be over is not in the log.
func (m *model) sameFold(got, want *desk.Session) {
	m.Helper()
	if got.ClosedIdle && want.Open() {
		want = m.rules.AsOf(want, got.Closed)
	}
	g, w := plain(got), plain(want)
	g.Rev, w.Rev = 0, 0
	for _, list := range [][]desk.Outgoing{g.Pending, w.Pending} {
		slices.SortFunc(list, func(a, b desk.Outgoing) int { return cmp.Compare(a.ID, b.ID) })
	}
	m.equal("session", g, w)
}

func withoutSeq(log []desk.Entry) []desk.Entry {
	out := []desk.Entry{}
	for _, e := range log {
		e.Seq = 0
		out = append(out, e)
	}
	return out
}

func (m *model) compareDocs() {
	m.Helper()
	docs, err := m.st.Docs(m.ctx, "")
	m.ok(err)
	got := map[string]string{}
	for _, d := range docs {
		got[d.Kind+"/"+d.ID] = string(d.Value)
	}
	if !maps.Equal(got, m.docs) {
		m.Fatalf("documents: got %v, want %v", got, m.docs)
	}
}

func (m *model) compareSearch() {
	m.Helper()
	for _, query := range []string{"hello", "REFUND hello", "退款", "invoice"} {
		got := map[string]bool{}
		m.ok(m.st.Search(m.ctx, store.Query{Text: query}, func(h store.Hit) bool {
			got[fmt.Sprint(h.Key, h.Entry.ID)] = true
			return true
		}))
		if want := m.matches(query); !maps.Equal(got, want) {
			m.Fatalf("search %q: got %v, want %v", query, got, want)
		}
	}
}

func (m *model) matches(query string) map[string]bool {
	found := map[string]bool{}
	for k, log := range m.logs {
		for _, e := range log {
			all := e.Type == desk.Message && e.Delivery != desk.Withdrawn
			for _, w := range strings.Fields(query) {
				all = all && strings.Contains(strings.ToLower(e.Text), strings.ToLower(w))
			}
			if all {
				found[fmt.Sprint(k, e.ID)] = true
			}
		}
	}
	return found
}
