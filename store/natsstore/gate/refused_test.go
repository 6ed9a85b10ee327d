package gate_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
)

// act carries out an action as a console does.
func act(c store.Store, s *desk.Session, now desk.Instant, rule func(*desk.Session) ([]desk.Entry, error)) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_, _, err := store.Act(ctx, c, desk.DefaultRules(), store.TargetOf(s), now, rule)
	return err
}

// reply is one as a console makes it.
func reply(who desk.AgentID, n int) desk.Send {
	return desk.Send{ID: desk.MessageID(fmt.Sprintf("tend-%024x", n)), Agent: who, Text: "It is on its way.", Hold: 4 * time.Second}
}

// TestWork: what agents and managers do all day goes through.
func TestWork(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	ann, bo, cy := team.client("ann"), team.client("bo"), team.client("cy")
	s, now := team.writes("c"), team.o.Now()
	must(t, act(ann, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "ann", now) }))
	var taken *desk.TakenError
	err := act(bo, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "bo", now) })
	if !errors.As(err, &taken) || taken.By != "ann" {
		t.Errorf("bo was told %v", err)
	}
	must(t, act(ann, s, now, func(s *desk.Session) ([]desk.Entry, error) { return reply("ann", 1).Entries(s, now) }))
	refs := []store.Ref{{Type: desk.Message, ID: reply("ann", 1).ID}}
	_, err = store.Withdraw(t.Context(), ann, team.o.Rules, key("c"), refs)
	must(t, err)
	must(t, act(cy, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Transfer(s, "bo", now) }))
	must(t, act(bo, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.End(s, "bo", now) }))
	c, err := ann.Conversation(t.Context(), key("c"))
	must(t, err)
	if c.Latest.ClosedBy != "bo" || c.Latest.Replied != 0 || len(c.Latest.Assigned) != 2 {
		t.Errorf("the session is %+v", c.Latest)
	}
	must(t, store.PutDraft(t.Context(), ann, store.Draft{Shop: "shop", Customer: "c", Agent: "ann", Text: "Dear"}))
	must(t, store.PutReminder(t.Context(), ann, store.Reminder{Session: s.ID, Shop: "shop", Customer: "c", Agent: "ann", At: now}))
	must(t, store.TellAgent(t.Context(), ann, "ann", func(desk.Agent) desk.AgentFact {
		return desk.AgentFact{Status: desk.Accepting, At: now}
	}))
	must(t, store.PutFAQ(t.Context(), cy, "f", func(f desk.FAQ) desk.FAQ { f.Question, f.Answer = "When?", "Soon."; return f }))
	must(t, store.PutFAQ(t.Context(), ann, "f", func(f desk.FAQ) desk.FAQ { return f.Flag("ann", now, "late") }))
	n := 30
	must(t, store.TellAgent(t.Context(), cy, "ann", func(desk.Agent) desk.AgentFact { return desk.AgentFact{Capacity: &n, At: now} }))
}

// attack is what an agent may not do, whatever they send.
type attack struct {
	who  desk.AgentID // ann, unless said otherwise
	send func(x *attacked) error
	why  desk.Denial
}

// attacked is a desk where bo has a session, and an answer of his has failed.
type attacked struct {
	t    *testing.T
	team *team
	c    *gate.Client // the attacker's
	now  desk.Instant
	bos  desk.Entry // the answer that failed
	at   store.Conversation
}

// change sends entries without asking any rule.
func (x *attacked) change(entries ...desk.Entry) error {
	return x.c.Commit(x.t.Context(), store.Change{Key: key("c"), Expect: x.at.Rev, Entries: entries})
}

func (x *attacked) doc(kind, id, value string) error {
	d := store.Doc{Kind: kind, ID: id, Rev: store.AnyRev}
	if value != "" {
		d.Value = []byte(value)
	}
	return x.c.PutDoc(x.t.Context(), d)
}

func (x *attacked) message(change func(*desk.Entry)) desk.Entry {
	e := desk.Entry{Type: desk.Message, ID: reply("ann", 7).ID, At: x.now, From: desk.FromAgent, Kind: desk.KindText, Agent: "ann", Text: "hello"}
	change(&e)
	return e
}

func (x *attacked) bosWith(change func(*desk.Entry)) desk.Entry {
	e := x.bos
	change(&e)
	return e
}

func attacks() map[string]attack {
	send := func(entry func(x *attacked) desk.Entry) func(*attacked) error {
		return func(x *attacked) error { return x.change(entry(x)) }
	}
	doc := func(kind, id, value string) func(*attacked) error {
		return func(x *attacked) error { return x.doc(kind, id, value) }
	}
	return map[string]attack{
		"a customer's words": {why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.From, e.Agent = desk.FromCustomer, "" })
		})},
		"a colleague's words": {why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.Agent = "bo" })
		})},
		"an automatic answer": {why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.From, e.Agent = desk.FromAuto, "" })
		})},
		"a receipt": {why: desk.DeniedDelivery, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.Delivery = desk.Sent })
		})},
		"a reply that no feed sees": {why: desk.DeniedDelivery, send: send(func(x *attacked) desk.Entry {
			return x.message(func(*desk.Entry) {})
		})},
		"an id of the platform's": {why: desk.DeniedShape, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.ID, e.Delivery = "in-d", desk.Queued })
		})},
		"a reply of an hour ago": {why: desk.DeniedTime, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.At, e.Delivery = x.now.Add(-time.Hour), desk.Queued })
		})},
		"a colleague's session, taken":      {why: "", send: send(func(x *attacked) desk.Entry { return desk.AssignEntry(x.now, "ann") })},
		"a colleague's session, given away": {why: desk.DeniedSession, send: send(func(x *attacked) desk.Entry { return desk.AssignEntry(x.now, "cy") })},
		"a colleague's session, closed":     {why: desk.DeniedSession, send: send(func(x *attacked) desk.Entry { return desk.CloseEntry(x.now, "ann") })},
		"closed by the system":              {why: desk.DeniedShape, send: send(func(x *attacked) desk.Entry { return desk.CloseEntry(x.now, desk.System) })},
		"what the platform decided":         {why: desk.DeniedManager, send: send(func(x *attacked) desk.Entry { return desk.MarkEntry(x.now, desk.MarkUpheld) })},
		"other words in the log": {why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return x.bosWith(func(e *desk.Entry) { e.Text = "no" })
		})},
		"a failure that was none": {why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return x.bosWith(func(e *desk.Entry) { e.Delivery = desk.Sent })
		})},
		"a colleague's reply, sent again": {why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return desk.Deliver(x.bos, desk.Queued, "", "")
		})},
		"a colleague's draft":          {why: desk.DeniedOwner, send: doc(store.DocDraft, store.DraftID(key("c"), "bo"), `{"shop":"shop","customer":"c","agent":"bo","text":"x"}`)},
		"a draft under another name":   {why: desk.DeniedOwner, send: doc(store.DocDraft, store.DraftID(key("c"), "bo"), `{"shop":"shop","customer":"c","agent":"ann","text":"x"}`)},
		"a draft that says another":    {why: desk.DeniedOwner, send: doc(store.DocDraft, store.DraftID(key("c"), "ann"), `{"shop":"shop","customer":"c","agent":"bo","text":"x"}`)},
		"a colleague's console":        {why: desk.DeniedOwner, send: doc(store.DocConsole, store.ConsoleID("C1", "bo"), `{"agent":"bo","since":1}`)},
		"a console that is another's":  {why: desk.DeniedOwner, send: doc(store.DocConsole, store.ConsoleID("C1", "ann"), `{"agent":"bo","since":1}`)},
		"a colleague's console, ended": {why: desk.DeniedOwner, send: doc(store.DocConsole, store.ConsoleID("C1", "bo"), "")},
		"a colleague's last status":    {why: desk.DeniedOwner, send: doc(store.DocBefore, "bo", `{"status":"accepting"}`)},
		"a colleague's draft, removed": {why: desk.DeniedOwner, send: doc(store.DocDraft, store.DraftID(key("c"), "bo"), "")},
		"a draft left behind, written": {why: desk.DeniedOwner, send: doc(store.DocDraft, store.DraftID(key("c"), ""), `{"shop":"shop","customer":"c","agent":"","text":"x"}`)},
		"a draft left for another":     {why: desk.DeniedOwner, send: doc(store.DocDraft, store.DraftID(key("c"), ""), "")},
		"a colleague's reminder":       {why: desk.DeniedOwner, send: doc(store.DocReminder, store.ReminderID("s", "bo"), `{"session":"s","agent":"bo","at":"2025-01-01T00:00:00Z"}`)},
		"a colleague's status":         {why: desk.DeniedOwner, send: doc(store.DocAgent, "bo", `{"status":"offline"}`)},
		"a colleague's hours":          {why: desk.DeniedOwner, send: doc(store.DocPresence, "2025-06/bo", `{"agent":"bo","stints":[]}`)},
		"a colleague's hand-over":      {why: desk.DeniedOwner, send: doc(store.DocHandover, "bo", `{"to":"ann","items":[{"shop":"shop","customer":"c","since":1}]}`)},
		"a colleague's, withdrawn":     {why: desk.DeniedOwner, send: doc(store.DocHandover, "bo", "")},
		"a hand-over of odd shape":     {why: desk.DeniedOwner, send: doc(store.DocHandover, "ann", `{"items":"all"}`)},
		"what a colleague moved":       {why: desk.DeniedOwner, send: doc(store.DocMoves, "bo", `{"sessions":[{"shop":"shop","customer":"c","at":1,"to":"ann"}]}`)},
		"moves of odd shape":           {why: desk.DeniedOwner, send: doc(store.DocMoves, "ann", `{"sessions":7}`)},
		"hours that say another":       {why: desk.DeniedOwner, send: doc(store.DocPresence, "2025-06/ann", `{"agent":"bo","stints":[]}`)},
		"oneself, removed":             {why: desk.DeniedManager, send: doc(store.DocAgent, "ann", "")},
		"a prepared reply":             {why: desk.DeniedManager, send: doc(store.DocQuickReply, "q", `{}`)},
		"an answer":                    {why: desk.DeniedManager, send: doc(store.DocFAQ, "f", `{"question":"?","answer":"!"}`)},
		"a shop":                       {why: desk.DeniedManager, send: doc(store.DocShop, "shop", `{}`)},
		"a setting":                    {why: desk.DeniedManager, send: doc(store.DocSetting, "x", `{}`)},
		"how a feed does":              {why: desk.DeniedHub, send: doc(store.DocFeed, "m", `{}`)},
		"who leads":                    {why: desk.DeniedHub, send: doc("lease", "hub", `{}`)},
		"a manager, who leads":         {who: "cy", why: desk.DeniedHub, send: doc("lease", "hub", `{}`)},
		"a manager, a customer's words": {who: "cy", why: desk.DeniedWords, send: send(func(x *attacked) desk.Entry {
			return x.message(func(e *desk.Entry) { e.From, e.Agent = desk.FromCustomer, "" })
		})},
		"one that may be, and one that may not": {why: desk.DeniedManager, send: func(x *attacked) error {
			draft := store.Doc{Kind: store.DocDraft, ID: store.DraftID(key("c"), "ann"), Rev: store.AnyRev}
			return x.c.PutDoc(x.t.Context(), draft, store.Doc{Kind: store.DocSetting, ID: "x", Rev: store.AnyRev, Value: []byte(`{}`)})
		}},
		"somebody who is not on the desk": {who: "dee", why: desk.DeniedRole, send: doc(store.DocAgent, "dee", `{}`)},
	}
}

// TestRefused: nothing of what is refused is stored, and who asked is told why.
func TestRefused(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	must(t, store.PutShop(t.Context(), team.hub, "shop", func(s desk.Shop) desk.Shop { s.Feed = "m"; return s }))
	s, now := team.writes("c"), team.o.Now()
	must(t, act(team.hub, s, now, func(s *desk.Session) ([]desk.Entry, error) {
		e, err := reply("bo", 1).Entries(s, now)
		e[len(e)-1].Delivery, e[len(e)-1].Release = desk.Failed, 0
		return e, err
	}))
	for name, a := range attacks() {
		t.Run(name, func(t *testing.T) {
			x := &attacked{t: t, team: team, now: now}
			if a.who == "" {
				a.who = "ann"
			}
			x.c = team.client(a.who)
			var err error
			x.bos, err = team.hub.Entry(t.Context(), key("c"), desk.Message, reply("bo", 1).ID)
			must(t, err)
			x.at, err = team.hub.Conversation(t.Context(), key("c"))
			must(t, err)
			before, err := team.hub.Revision(t.Context())
			must(t, err)
			err = a.send(x)
			var no *desk.DeniedError
			var taken *desk.TakenError
			if a.why == "" && !errors.As(err, &taken) || a.why != "" && (!errors.As(err, &no) || no.Why != a.why) {
				t.Errorf("got %v, want a denial for %q", err, a.why)
			}
			after, err := team.hub.Revision(t.Context())
			must(t, err)
			if before != after {
				t.Error("something was stored")
			}
		})
	}
}

// TestSessionsAreMadeAnew: what a change says of sessions is not believed.
func TestSessionsAreMadeAnew(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	s, now := team.writes("c"), team.o.Now()
	other := team.writes("d")
	forged := *s
	forged.Rev, forged.Replied, forged.RepliedBy, forged.Wait = 2, now, "ann", 0
	must(t, team.client("ann").Commit(t.Context(), store.Change{
		Key: key("c"), Expect: 1, Entries: []desk.Entry{desk.AssignEntry(now, "ann")},
		Sessions: []*desk.Session{&forged, {ID: "made-up", Shop: "shop", Customer: "c", Rev: 2}}, Gone: []desk.SessionID{other.ID},
	}))
	got, err := team.hub.Session(t.Context(), s.ID)
	must(t, err)
	if got.Replied != 0 || got.Waiting() == 0 || got.Assignee != "ann" {
		t.Errorf("the session is %+v", got)
	}
	if _, err := team.hub.Session(t.Context(), "made-up"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a made-up session: %v", err)
	}
	if _, err := team.hub.Session(t.Context(), other.ID); err != nil {
		t.Errorf("another customer's session: %v", err)
	}
}

// TestAnswersGoNowhereElse: an answer is not written where who asked wants it.
func TestAnswersGoNowhereElse(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	nc := team.client("ann").Conn()
	before, err := team.hub.Revision(t.Context())
	must(t, err)
	subject := access.SubjectsOf(team.name).Gate("ann", "docs")
	for _, to := range []string{"desk." + team.name + ".w.doc.nfaq.nx", "live." + team.name + ".x", "$JS.API.STREAM.PURGE.DESK_" + team.name} {
		must(t, nc.PublishRequest(subject, to, []byte("x")))
	}
	must(t, nc.Publish(subject, []byte("x")))
	// What is asked afterwards is answered, so the others were looked at.
	for range 20 {
		_, err := nc.Request(subject, []byte("x"), 5*time.Second)
		must(t, err)
	}
	after, err := team.hub.Revision(t.Context())
	must(t, err)
	if before != after {
		t.Error("an answer was stored")
	}
}
