package access_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// A manager changes the desk, and an agent sees it: sessions that begin, change
// and end, documents, and what is found.
func TestManagerWritesAndAgentReads(t *testing.T) {
	o := newTeam(t)
	ctx, cancel := context.WithTimeout(context.Background(), 2*within)
	defer cancel()
	mia, ann := o.open("mia"), o.open("ann")
	w, err := ann.Watch(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	k := desk.Key{Shop: "shop", Customer: "ada"}
	at := desk.At(time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC))
	add := func(e desk.Entry) {
		t.Helper()
		one := func(store.Conversation) ([]desk.Entry, error) { return []desk.Entry{e}, nil }
		if _, err := store.Append(ctx, mia, desk.Rules{}, k, one); err != nil {
			t.Fatal(err)
		}
	}
	add(desk.Entry{Type: desk.Message, ID: "m1", At: at, From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is my teapot?"})
	id := follow(ctx, t, w, func(s *desk.Session) bool { return s.Customer == "ada" && s.Active() })
	add(desk.Entry{Type: desk.Close, ID: "c1", At: at + 1, Agent: "mia"})
	follow(ctx, t, w, func(s *desk.Session) bool { return s.ID == id && !s.Active() })

	thread, err := ann.Thread(ctx, k, store.Page{Limit: 10})
	if err != nil || len(thread) != 2 || thread[0].Text != "Where is my teapot?" {
		t.Errorf("the agent reads %+v, %v", thread, err)
	}
	var found []desk.MessageID
	if err := ann.Search(ctx, store.Query{Text: "teapot"}, func(h store.Hit) bool { found = append(found, h.Entry.ID); return true }); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(found, []desk.MessageID{"m1"}) {
		t.Errorf("the agent finds %q", found)
	}
	doc := store.Doc{Kind: "note", ID: "x", Value: []byte(`{"a":1}`)}
	if err := mia.PutDoc(ctx, doc); err != nil {
		t.Fatal(err)
	}
	if err := mia.PutDoc(ctx, doc); !errors.Is(err, store.ErrConflict) {
		t.Errorf("a document that is there already: %v", err)
	}
	reads(t, ann)
}

// An agent's own writing comes to nothing, and nobody else's is lost for it.
func TestAgentCannotWriteDirectly(t *testing.T) {
	o := newTeam(t)
	eye := o.eye()
	was := o.state(eye)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	ann := o.open("ann")
	if err := ann.PutDoc(ctx, store.Doc{Kind: "setting", ID: "x", Value: []byte(`{}`)}); err == nil {
		t.Error("an agent wrote a setting")
	}
	if got := o.state(eye); got != was {
		t.Errorf("the log of the desk is another one:\n%s\n%s", was, got)
	}
}

// follow waits until a watcher tells of a session.
func follow(ctx context.Context, t *testing.T, w store.Watcher, is func(*desk.Session) bool) desk.SessionID {
	t.Helper()
	for {
		c, err := w.Next(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if i := slices.IndexFunc(c.Sessions, is); i >= 0 {
			return c.Sessions[i].ID
		}
	}
}
