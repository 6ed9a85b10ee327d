package gate_test

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore/gate"
)

// FuzzAgent has an agent send anything. Whatever is stored of it, others have
// said nothing by it, no session of a colleague's has moved, and only documents
// of the agent's are there.
func FuzzAgent(f *testing.F) {
	team := newTeam(f)
	s, now := team.writes("c"), team.o.Now()
	team.writes("d")
	must(f, act(team.hub, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "bo", now) }))
	team.o.Now = func() desk.Instant { return now }
	message := desk.Entry{Type: desk.Message, ID: reply("ann", 1).ID, At: now, From: desk.FromAgent, Kind: desk.KindText, Agent: "ann", Text: "hello"}
	first, err := team.hub.Entry(f.Context(), key("c"), desk.Message, "in-c")
	must(f, err)
	first.Text = "thanks"
	for _, e := range []desk.Entry{message, first, desk.AssignEntry(now, "ann"), desk.CloseEntry(now, "ann"), desk.MarkEntry(now, desk.MarkNoReply)} {
		f.Add(true, gate.CommitBytes(key("c"), 2, e))
		f.Add(true, gate.CommitBytes(key("d"), 1, e))
	}
	f.Add(true, gate.CommitBytes(key("nobody"), 0, message))
	f.Add(false, gate.DocBytes(store.Doc{Kind: store.DocAgent, ID: "ann", Rev: store.AnyRev, Value: []byte(`{"status":"break"}`)}))
	f.Add(false, gate.DocBytes(store.Doc{Kind: store.DocSetting, ID: "x", Value: []byte(`{}`)}))
	f.Add(false, gate.DocBytes(store.Doc{Kind: store.DocDraft, ID: store.DraftID(key("c"), "ann"), Value: []byte(`{"agent":"ann"}`)}))
	f.Fuzz(func(t *testing.T, commit bool, b []byte) {
		subject := "gate." + team.name + ".nann.docs"
		if commit {
			subject = "gate." + team.name + ".nann.commit"
		}
		if err := gate.Decide(t.Context(), team.o, subject, b); err == nil {
			team.untouched(t, now)
		}
	})
}

// untouched fails if something was done that ann may not do.
func (t *team) untouched(tb testing.TB, now desk.Instant) {
	tb.Helper()
	must(tb, t.hub.Log(tb.Context(), 0, 0, func(k desk.Key, e desk.Entry) bool {
		before := e.At < now.Add(-desk.MostSkew) || e.At < now && e.From == desk.FromCustomer
		if !before && e.Type == desk.Message && e.Agent != "ann" {
			tb.Errorf("%s has a message of %s %q", k.Customer, e.From, e.Agent)
		}
		if e.From == desk.FromCustomer && e.Text != "Where is it?" {
			tb.Errorf("the customer's words are %q", e.Text)
		}
		return true
	}))
	c, err := t.hub.Conversation(tb.Context(), key("c"))
	must(tb, err)
	if c.Latest.Assignee != "bo" || !c.Latest.Open() || c.Latest.NoReply != 0 {
		tb.Errorf("bo's session is %+v", c.Latest)
	}
	docs, err := t.hub.Docs(tb.Context(), "")
	must(tb, err)
	for _, d := range docs {
		if d.Kind == store.DocAgent && d.ID != "ann" || d.Kind == store.DocSetting {
			tb.Errorf("there is a document %s %s", d.Kind, d.ID)
		}
	}
}

// BenchmarkCommit compares a change by the gate with one by a hub itself.
func BenchmarkCommit(b *testing.B) {
	for name, open := range map[string]func(*team) store.Store{
		"hub":  func(t *team) store.Store { return t.hub },
		"gate": func(t *team) store.Store { return t.client("ann") },
	} {
		for what, rule := range map[string]func(s *desk.Session, now desk.Instant, n int) ([]desk.Entry, error){
			"mark": func(s *desk.Session, now desk.Instant, n int) ([]desk.Entry, error) {
				return desk.Marks(s, desk.MarkNoReply, now.Add(time.Duration(n)))
			},
			"reply": func(s *desk.Session, now desk.Instant, n int) ([]desk.Entry, error) {
				return reply("ann", n).Entries(s, now)
			},
		} {
			b.Run(what+"/"+name, func(b *testing.B) {
				team := newTeam(b)
				st, s, now, n := open(team), team.writes("c"), team.o.Now(), 0
				for b.Loop() {
					n++
					must(b, act(st, s, now, func(s *desk.Session) ([]desk.Entry, error) { return rule(s, now, n) }))
				}
			})
		}
	}
}
