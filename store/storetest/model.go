package storetest

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
)

func modelCases() []testCase {
	return []testCase{{"random operations against a plain model", randomOperations}}
}

// randomOperations does the same to a store and to a model that is nothing but
// the entries of every customer, and compares all that can be read.
func randomOperations(t *testing.T, fresh func(testing.TB) Desk) {
	rapid.Check(t, func(r *rapid.T) {
		m := &model{fixture: open(t, fresh(t)), logs: map[desk.Key][]desk.Entry{}, docs: map[string]string{}}
		defer func() { _ = m.st.Close() }() // rapid goes on after a failure
		m.reporter, m.follow = r, m.watch()
		r.Repeat(map[string]func(*rapid.T){
			"append": m.appendSome, "more": m.appendSome, "act": m.act, "delivery": m.delivery,
			"idle": m.idle, "stale": m.stale, "doc": m.doc, "reopen": m.restart, "": m.compare,
		})
		m.compareAll()
		m.finish()
	})
}

// model is what a desk should have: the log of every customer in its order.
// Everything else follows from that by the rules.
type model struct {
	*fixture
	logs   map[desk.Key][]desk.Entry
	docs   map[string]string
	follow *follower
	last   desk.Key // whom the last operation was about
}

func (m *model) drawKey(t *rapid.T) desk.Key {
	m.last = rapid.SampledFrom([]desk.Key{key("u1"), key("u2"), {Shop: "shop-b", Customer: "u1"}}).Draw(t, "customer")
	return m.last
}

// drawAt is mostly in the first days, with steps that cross the idle times.
func drawAt(t *rapid.T) desk.Instant {
	return minute(rapid.IntRange(0, 30).Draw(t, "hours") * 60 * rapid.SampledFrom([]int{1, 1, 8}).Draw(t, "step"))
}

func drawEntry(t *rapid.T) desk.Entry {
	at := drawAt(t)
	agent := rapid.SampledFrom([]desk.AgentID{"anna", "ben"}).Draw(t, "agent")
	switch rapid.IntRange(0, 9).Draw(t, "what") {
	case 0:
		return desk.AssignEntry(at, agent)
	case 1:
		return desk.CloseEntry(at, agent)
	case 2:
		return desk.MarkEntry(at, rapid.SampledFrom([]desk.MarkName{desk.MarkNoReply, desk.MarkReported, desk.MarkUpheld}).Draw(t, "mark"))
	}
	return drawMessage(t, at, agent)
}

func drawMessage(t *rapid.T, at desk.Instant, agent desk.AgentID) desk.Entry {
	id := func() string { return fmt.Sprint("m", rapid.IntRange(0, 40).Draw(t, "id")) }
	e := says(id(), at, rapid.SampledFrom([]string{"Hello", "退款", "hello Refund", ""}).Draw(t, "text"))
	e.Kind = rapid.SampledFrom([]desk.Kind{desk.KindText, desk.KindText, desk.KindFAQ, desk.KindImage}).Draw(t, "kind")
	switch e.From = rapid.SampledFrom([]desk.From{desk.FromCustomer, desk.FromCustomer, desk.FromAgent, desk.FromAuto, desk.FromSystem}).Draw(t, "from"); e.From {
	case desk.FromAgent:
		e.Agent = agent
		if rapid.Bool().Draw(t, "held") {
			e.Delivery, e.Release = desk.Held, at.Add(4*time.Second)
		}
	case desk.FromAuto:
		e.Answers = desk.MessageID(id())
	}
	return e
}

// add puts entries the customer's shop does not have into the model's log.
func (m *model) add(k desk.Key, entries []desk.Entry) {
	log := m.logs[k]
	for _, e := range entries {
		if !m.has(k, log, e) {
			log = append(log, e)
		}
	}
	// New ones stand behind those of the same instant, in the order of their
	// own times.
	slices.SortStableFunc(log, func(a, b desk.Entry) int { return int(min(1, max(-1, a.At-b.At))) })
	m.logs[k] = log
}

func (m *model) has(k desk.Key, log []desk.Entry, e desk.Entry) bool {
	same := func(o desk.Entry) bool { return (o.Type == desk.Message) == (e.Type == desk.Message) && o.ID == e.ID }
	if slices.ContainsFunc(log, same) {
		return true
	}
	for other, log := range m.logs {
		if e.Type == desk.Message && other.Shop == k.Shop && slices.ContainsFunc(log, same) {
			return true
		}
	}
	return false
}

func (m *model) appendSome(t *rapid.T) {
	k := m.drawKey(t)
	entries := rapid.SliceOfN(rapid.Custom(drawEntry), 1, 5).Draw(t, "entries")
	m.fixture.append(k, entries...)
	m.add(k, entries)
}

// act is an agent's doing in the customer's latest session.
func (m *model) act(t *rapid.T) {
	k, now := m.drawKey(t), drawAt(t)
	action := rapid.SampledFrom([]func(*desk.Session) ([]desk.Entry, error){
		func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "anna", now) },
		func(s *desk.Session) ([]desk.Entry, error) { return desk.Transfer(s, "ben", now) },
		func(s *desk.Session) ([]desk.Entry, error) { return desk.End(s, "ben", now) },
		func(s *desk.Session) ([]desk.Entry, error) {
			id := desk.MessageID(fmt.Sprint("sent", len(m.logs[k])))
			return desk.Send{ID: id, Agent: "anna", Text: "Hi", Feed: true}.Entries(s, now)
		},
	}).Draw(t, "action")
	var done []desk.Entry
	_, err := store.Append(m.ctx, m.st, m.rules, k, func(c store.Conversation) ([]desk.Entry, error) {
		if c.Latest == nil {
			return nil, nil
		}
		var err error
		done, err = action(c.Latest)
		return done, err
	})
	if err == nil {
		m.add(k, done)
	}
}

// delivery brings a message of ours on its way, or takes it back.
func (m *model) delivery(t *rapid.T) {
	log := m.logs[m.drawKey(t)]
	i := slices.IndexFunc(log, desk.Entry.Pending)
	if i < 0 {
		return
	}
	alter := rapid.SampledFrom([]store.Alter{
		desk.Withdraw,
		func(e desk.Entry) (desk.Entry, error) { return desk.Release(e, true), nil },
		func(e desk.Entry) (desk.Entry, error) { return desk.Deliver(e, desk.Sent, "r", ""), nil },
		func(e desk.Entry) (desk.Entry, error) { return desk.Deliver(e, desk.Failed, "", "no"), nil },
	}).Draw(t, "alter")
	want, failed := alter(log[i])
	_, err := store.Update(m.ctx, m.st, m.rules, m.last, []store.Ref{store.RefOf(log[i])}, alter)
	if failed != nil {
		m.is(err, failed)
		return
	}
	m.ok(err)
	log[i] = want
}

func (m *model) idle(t *rapid.T) {
	_, err := store.CloseIdle(m.ctx, m.st, m.rules, m.drawKey(t), drawAt(t))
	m.ok(err)
}

func (m *model) stale(t *rapid.T) {
	k := m.drawKey(t)
	ch := m.changeOf(k, says("stale", minute(99999), "stale"))
	ch.Expect++
	for _, s := range ch.Sessions {
		s.Rev++
	}
	m.is(m.st.Commit(m.ctx, ch), store.ErrConflict)
}

func (m *model) doc(t *rapid.T) {
	d := store.Doc{Kind: rapid.SampledFrom([]string{store.DocShop, store.DocFAQ}).Draw(t, "kind"), ID: rapid.SampledFrom([]string{"1", "2"}).Draw(t, "id"), Rev: store.AnyRev}
	if name := d.Kind + "/" + d.ID; rapid.Bool().Draw(t, "put") {
		d.Value = fmt.Appendf(nil, `{"n":%d}`, rapid.IntRange(0, 99).Draw(t, "n"))
		m.docs[name] = string(d.Value)
	} else {
		delete(m.docs, name)
	}
	m.ok(m.st.PutDoc(m.ctx, d))
}

func (m *model) restart(*rapid.T) {
	m.reopen()
	m.follow = m.watch()
}
