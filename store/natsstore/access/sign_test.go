package access_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"tend/store"
	"tend/store/codec"
	"tend/store/natsstore"
)

// ear is what somebody hears of who is there.
type ear struct {
	mu    sync.Mutex
	heard map[store.Sign]int
}

func (o *team) hear(st *natsstore.Store) *ear {
	e := &ear{heard: map[store.Sign]int{}}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = st.Hear(ctx, func(s store.Sign) {
			e.mu.Lock()
			defer e.mu.Unlock()
			e.heard[s]++
		})
	}()
	o.t.Cleanup(func() { cancel(); <-done })
	return e
}

func (e *ear) has(s store.Sign) int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.heard[s]
}

// told tells a sign until everybody has heard it.
func (o *team) told(st *natsstore.Store, s store.Sign, all ...*ear) {
	o.t.Helper()
	for limit := time.After(3 * within); ; {
		if err := st.Tell(context.Background(), s); err != nil {
			o.t.Fatal(err)
		}
		missing := 0
		for _, e := range all {
			if e.has(s) == 0 {
				missing++
			}
		}
		if missing == 0 {
			return
		}
		select {
		case <-limit:
			o.t.Fatalf("%+v was not heard by %d", s, missing)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Everybody of the desk hears everybody, and nobody of another desk does.
func TestSignsReachTheTeam(t *testing.T) {
	o := newTeam(t)
	o.relay()
	ann, mia, hub, oda := o.open("ann"), o.open("mia"), o.open("hub"), o.open("oda")
	ears := []*ear{o.hear(ann), o.hear(mia), o.hear(hub)}
	elsewhere := o.hear(oda)
	annSign := store.Sign{Agent: "ann", Console: "a1", Typing: true}
	o.told(ann, annSign, ears...)
	o.told(mia, store.Sign{Agent: "mia", Console: "m1"}, ears...)
	if elsewhere.has(annSign) > 0 {
		t.Error("another desk hears who is here")
	}
}

// Nobody signs as somebody else: under another one's subject the server lets
// nothing through, and under one's own another name is not believed.
func TestNobodySignsAsAnother(t *testing.T) {
	o := newTeam(t)
	o.relay()
	ann, hub := o.open("ann"), o.open("hub")
	ears := []*ear{o.hear(hub), o.hear(o.open("mia")), o.hear(ann)}
	forged := store.Sign{Agent: "mia", Console: "m1", Gone: true}
	nc := o.connect("ann")
	for range 3 {
		if err := ann.Tell(t.Context(), forged); err != nil {
			t.Fatal(err)
		}
		for _, subject := range []string{"here.shop.nann", "here.shop.nmia", "said.shop.nmia"} {
			if err := nc.Publish(subject, codec.AppendSign(nil, forged)); err != nil {
				t.Fatal(err)
			}
		}
		settled(t, nc)
		o.told(ann, store.Sign{Agent: "ann", Console: fmt.Sprint("a", time.Now().UnixNano())}, ears...)
	}
	for i, e := range ears {
		if e.has(forged) > 0 {
			t.Errorf("listener %d believes it", i)
		}
	}
}

// Who says very much, or anything long, does not fill everybody's line.
func TestFloodIsNotRelayed(t *testing.T) {
	o := newTeam(t)
	o.relay()
	ann := o.open("ann")
	e := o.hear(o.open("mia"))
	o.told(ann, store.Sign{Agent: "ann", Console: "a1"}, e)
	long, flood := o.connect("mia"), 5000
	sub, err := long.SubscribeSync("here.shop.nann")
	if err != nil {
		t.Fatal(err)
	}
	settled(t, long)
	nc := o.connect("ann")
	for range flood {
		if err := nc.Publish("here.shop.nann", codec.AppendSign(nil, store.Sign{Agent: "ann", Console: "flood"})); err != nil {
			t.Fatal(err)
		}
	}
	if err := nc.Publish("here.shop.nann", make([]byte, 64<<10)); err != nil {
		t.Fatal(err)
	}
	settled(t, nc)
	bob := o.open("bob")
	o.told(bob, store.Sign{Agent: "bob", Console: "b1"}, e)
	if n := len(drain(t, sub)); n > flood/4 {
		t.Errorf("%d of %d signs came through", n, flood)
	}
	o.told(ann, store.Sign{Agent: "ann", Console: "after"}, e)
}
