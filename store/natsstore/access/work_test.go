package access_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
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

// Whoever works at a desk reads its pictures, and nobody else does; a manager and a
// hub keep them directly, an agent does not.
func TestPictures(t *testing.T) {
	o := newTeam(t)
	eye := o.eye()
	shop := map[string]*natsstore.Store{"hub": o.open("hub"), "mia": o.open("mia"), "ann": o.open("ann")}
	was := o.state(eye)
	short, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	name, data := gif(1)
	if err := shop["ann"].KeepPicture(short, name, data); err == nil {
		t.Error("an agent kept a picture directly")
	}
	if _, err := shop["ann"].BeginPicture(short, natsstore.Sending{By: "nann", Number: 1, Name: name, Size: len(data)}); err == nil {
		t.Error("an agent began a picture directly")
	}
	if got := o.state(eye); got != was {
		t.Errorf("the log of the desk is another one:\n%s\n%s", was, got)
	}
	for i, who := range []string{"hub", "mia"} {
		name, data := gif(byte(i))
		if err := shop[who].KeepPicture(t.Context(), name, data); err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		for reader, st := range shop {
			if got, err := st.Picture(t.Context(), name); err != nil || !bytes.Equal(got, data) {
				t.Errorf("%s reads %d bytes, %v", reader, len(got), err)
			}
		}
		for _, stranger := range []string{"oda", "ola", "hub2"} {
			if _, err := o.open(stranger).Picture(t.Context(), name); !errors.Is(err, store.ErrNotFound) {
				t.Errorf("%s of another desk: %v", stranger, err)
			}
		}
	}
}

// gif is a small picture, and its name.
func gif(fill byte) (name string, data []byte) {
	data = append([]byte("GIF89a"), fill)
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16]) + ".gif", data
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
