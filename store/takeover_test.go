package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

const shiftEnd = desk.Instant(1_750_000_000_000_000_000)

// shift is a desk on which ann hands over the sessions of customers.
type shift struct {
	*testing.T
	st   store.Store
	keys []desk.Key
}

// newShift offers n sessions of ann's, in each of which she has written.
func newShift(t *testing.T, to desk.AgentID, n int) *shift {
	t.Helper()
	s := &shift{T: t, st: openDesk(t)}
	var sessions []*desk.Session
	for i := range n {
		k := desk.Key{Shop: "shop", Customer: desk.CustomerID(fmt.Sprint("c", i))}
		sessions = append(sessions, s.add(k,
			desk.Entry{Type: desk.Message, ID: desk.MessageID(fmt.Sprint("in-", i)), At: shiftEnd, From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is it?"},
			desk.AssignEntry(shiftEnd, "ann")))
		s.draft(k, "ann", "Dear "+string(k.Customer))
		s.keys = append(s.keys, k)
	}
	s.ok(store.PutHandover(t.Context(), s.st, desk.NewHandover("ann", to, "", sessions, shiftEnd)))
	return s
}

func (s *shift) ok(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *shift) add(k desk.Key, entries ...desk.Entry) *desk.Session {
	s.Helper()
	out, err := store.Append(s.Context(), s.st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) { return entries, nil })
	s.ok(err)
	return out
}

func (s *shift) draft(k desk.Key, who desk.AgentID, text string) {
	s.Helper()
	s.ok(store.PutDraft(s.Context(), s.st, store.Draft{Shop: k.Shop, Customer: k.Customer, Agent: who, Text: text}))
}

// drafts are the texts of an agent, with whose they were.
func (s *shift) written(k desk.Key, who desk.AgentID) string {
	s.Helper()
	all, err := store.Drafts(s.Context(), s.st)
	s.ok(err)
	for _, d := range all {
		if d.Agent == who && d.Customer == k.Customer {
			return string(d.From) + ": " + d.Text
		}
	}
	return ""
}

func (s *shift) takes(st store.Store, who desk.AgentID, keys ...desk.Key) []store.Taken {
	s.Helper()
	out, err := store.TakeOver(s.Context(), st, desk.DefaultRules(), store.Takeover{From: "ann", To: who, Now: shiftEnd.Add(time.Minute)}, keys...)
	s.ok(err)
	return out
}

func TestTakeOverBringsTheDraft(t *testing.T) {
	s := newShift(t, "bo", 2)
	s.draft(s.keys[1], "bo", "my own")
	got := s.takes(s.st, "bo", s.keys...)
	for i, want := range []string{"ann: Dear c0", "ann: Dear c1\nmy own"} {
		if got[i].Err != nil || got[i].Session.Assignee != "bo" || "ann: "+got[i].Draft != want || s.written(s.keys[i], "bo") != want {
			t.Errorf("%+v, and written is %q", got[i], s.written(s.keys[i], "bo"))
		}
	}
	if again := s.takes(s.st, "bo", s.keys[0]); again[0].Err != nil || s.written(s.keys[0], "bo") != "ann: Dear c0" {
		t.Errorf("taken once more: %+v, written %q", again[0], s.written(s.keys[0], "bo"))
	}
}

func TestTakeOverOfWhatIsGone(t *testing.T) {
	s := newShift(t, "", 3)
	s.add(s.keys[0], desk.AssignEntry(shiftEnd.Add(time.Second), "cy"))
	s.add(s.keys[1], desk.CloseEntry(shiftEnd.Add(time.Second), "ann"))
	s.draft(s.keys[0], "bo", "mine")
	got := s.takes(s.st, "bo", s.keys[0], s.keys[1], desk.Key{Shop: "shop", Customer: "nobody"})
	var taken *desk.TakenError
	if !errors.As(got[0].Err, &taken) || taken.By != "cy" || !errors.Is(got[1].Err, desk.ErrClosed) || !errors.Is(got[2].Err, store.ErrNotFound) {
		t.Errorf("got %+v", got)
	}
	if w := s.written(s.keys[0], "bo"); w != ": mine" {
		t.Errorf("the draft of who was late is %q", w)
	}
	s.ok(store.PutHandover(t.Context(), s.st, desk.Handover{From: "ann"}))
	if got := s.takes(s.st, "bo", s.keys[2]); !errors.As(got[0].Err, &taken) {
		t.Errorf("what was withdrawn: %+v", got[0])
	}
}

// lateStore lets somebody else be faster, or ends, just before a change is stored.
type lateStore struct {
	store.Store
	before func() error
}

func (l lateStore) Commit(ctx context.Context, changes ...store.Change) error {
	if err := l.before(); err != nil {
		return err
	}
	return l.Store.Commit(ctx, changes...)
}

func TestTakeOverTooLate(t *testing.T) {
	s := newShift(t, "", 1)
	s.draft(s.keys[0], "bo", "mine")
	faster := sync.OnceFunc(func() { s.add(s.keys[0], desk.AssignEntry(shiftEnd.Add(time.Second), "cy")) })
	got := s.takes(lateStore{s.st, func() error { faster(); return nil }}, "bo", s.keys[0])
	var taken *desk.TakenError
	if !errors.As(got[0].Err, &taken) || taken.By != "cy" || s.written(s.keys[0], "bo") != ": mine" {
		t.Errorf("got %+v, and the draft is %q", got[0], s.written(s.keys[0], "bo"))
	}
}

// TestTakeOverCutShort: whenever a taker is killed, the draft is with the giver
// still, and taking the session once more brings it once.
func TestTakeOverCutShort(t *testing.T) {
	s := newShift(t, "bo", 1)
	killed := errors.New("killed")
	got := s.takes(lateStore{s.st, func() error { return killed }}, "bo", s.keys[0])
	if !errors.Is(got[0].Err, killed) || s.written(s.keys[0], "ann") != ": Dear c0" || s.written(s.keys[0], "bo") != "ann: Dear c0" {
		t.Errorf("%v; ann has %q, bo %q", got[0].Err, s.written(s.keys[0], "ann"), s.written(s.keys[0], "bo"))
	}
	if got = s.takes(s.st, "bo", s.keys[0]); got[0].Err != nil || s.written(s.keys[0], "bo") != "ann: Dear c0" {
		t.Errorf("%v; bo has %q", got[0].Err, s.written(s.keys[0], "bo"))
	}
}

// TestTakeOverAtOnce: of two who take all at once, one gets each, and the other
// is told who.
func TestTakeOverAtOnce(t *testing.T) {
	s := newShift(t, "", 24)
	who := []desk.AgentID{"bo", "cy"}
	got := make([][]store.Taken, len(who))
	var both sync.WaitGroup
	for i := range who {
		both.Go(func() { got[i] = s.takes(s.st, who[i], s.keys...) })
	}
	both.Wait()
	for i, k := range s.keys {
		c, err := s.st.Conversation(t.Context(), k)
		s.ok(err)
		winner, loser := 0, 1
		if c.Latest.Assignee == who[1] {
			winner, loser = 1, 0
		}
		var taken *desk.TakenError
		if got[winner][i].Err != nil || !errors.As(got[loser][i].Err, &taken) || taken.By != who[winner] || len(c.Latest.Assigned) != 2 {
			t.Errorf("%s: %+v and %+v; it went to %v", k.Customer, got[0][i], got[1][i], c.Latest.Assigned)
		}
		if w := s.written(k, who[winner]); w != "ann: Dear "+string(k.Customer) {
			t.Errorf("the winner has %q", w)
		}
		if w := s.written(k, who[loser]); w != "" {
			t.Errorf("who was too late has %q", w)
		}
	}
}

func TestHandovers(t *testing.T) {
	s := newShift(t, "bo", 2)
	h, err := store.HandoverBy(t.Context(), s.st, "ann")
	s.ok(err)
	if h.From != "ann" || h.To != "bo" || len(h.Items) != 2 || h.At != shiftEnd {
		t.Errorf("read back as %+v", h)
	}
	s.ok(s.st.PutDoc(t.Context(), store.Doc{Kind: store.DocHandover, ID: "odd", Rev: store.AnyRev, Value: []byte(`{"items":7}`)}))
	all, err := store.Handovers(t.Context(), s.st)
	s.ok(err)
	if len(all) != 1 {
		t.Errorf("there are %+v", all)
	}
	if none, err := store.HandoverBy(t.Context(), s.st, "bo"); err != nil || none.From != "" {
		t.Errorf("bo hands over %+v, %v", none, err)
	}
	if store.PutHandover(t.Context(), s.st, desk.Handover{}) == nil {
		t.Error("nobody hands something over")
	}
}
