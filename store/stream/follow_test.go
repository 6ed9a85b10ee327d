package stream_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/stream"
)

func TestWhatHappensIsToldAsLines(t *testing.T) {
	st := newDesk(t)
	add(t, st, key(), message("m0", "09:00:00", desk.FromCustomer))
	l := listen(t, st, "")
	if before := l.ready(); before != nil {
		t.Errorf("told %q, which was before", before)
	}
	add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer))
	want := `{"id":"m1","at":"2025-06-02T10:00:00Z","customer":"c1","from":"customer","text":"hello"}`
	if got := string(l.next().Line); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	add(t, st, key(), desk.AssignEntry(instant("10:01:00"), "mia"))
	l.expect("assign")
	add(t, st, key(), message("late", "09:30:00", desk.FromCustomer))
	l.expect("late")
	add(t, st, key(), desk.CloseEntry(instant("11:00:00"), "mia"))
	l.expect("close")
}

func TestAReplyIsToldWhenItIsLetGo(t *testing.T) {
	st := newDesk(t)
	l := listen(t, st, "")
	l.ready()
	add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer))
	l.expect("m1")
	add(t, st, key(), held("r1", "10:01:00"))
	add(t, st, key(), held("r2", "10:02:00"))
	alter(t, st, key(), "r1", func(e desk.Entry) desk.Entry { e, _ = desk.Withdraw(e); return e })
	alter(t, st, key(), "r2", release)
	l.expect("r2 queued")
	alter(t, st, key(), "r2", deliver(desk.Sending))
	alter(t, st, key(), "r2", deliver(desk.Failed))
	e := l.next()
	if got := string(e.Line); !strings.Contains(got, `"delivery":"failed","reason":"they \"said\" no"`) {
		t.Errorf("told %s", got)
	}
	alter(t, st, key(), "r2", deliver(desk.Queued))
	l.expect("r2 queued")
	alter(t, st, key(), "r2", deliver(desk.Sent))
	if got := string(l.next().Line); !strings.Contains(got, `"remote_id":"r-r2","delivery":"sent"`) {
		t.Errorf("told %s", got)
	}
}

func TestAReplyWithoutAFeedIsToldWithoutDelivery(t *testing.T) {
	st := newDesk(t)
	add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer), held("r1", "10:01:00"))
	l := listen(t, st, "")
	l.ready()
	alter(t, st, key(), "r1", func(e desk.Entry) desk.Entry { return desk.Release(e, false) })
	l.expect("r1")
}

func TestNothingIsLostWhileAway(t *testing.T) {
	other := desk.Key{Shop: "fern", Customer: "c2"}
	for _, tc := range []struct {
		name   string
		before func(t *testing.T, st store.Store) // while it listens
		away   func(t *testing.T, st store.Store)
		want   []string // at least these are told after it came back
		never  string
	}{
		{"nothing happened", nil, func(*testing.T, store.Store) {}, nil, "m1"},
		{"a message", nil, func(t *testing.T, st store.Store) {
			add(t, st, key(), message("m2", "10:05:00", desk.FromCustomer))
		}, []string{"m2"}, "m1"},
		{"a late message of another customer", nil, func(t *testing.T, st store.Store) {
			add(t, st, other, message("old", "01:00:00", desk.FromCustomer))
		}, []string{"old"}, "m1"},
		{"a reply that was held is let go", func(t *testing.T, st store.Store) {
			add(t, st, key(), held("r1", "10:02:00"))
			add(t, st, other, message("x", "10:03:00", desk.FromCustomer))
		}, func(t *testing.T, st store.Store) {
			alter(t, st, key(), "r1", release)
			alter(t, st, key(), "r1", deliver(desk.Sent))
		}, []string{"r1 sent"}, "m1"},
		{"a reply that was held is taken back", func(t *testing.T, st store.Store) {
			add(t, st, key(), held("r1", "10:02:00"))
			add(t, st, other, message("x", "10:03:00", desk.FromCustomer))
		}, func(t *testing.T, st store.Store) {
			alter(t, st, key(), "r1", func(e desk.Entry) desk.Entry { e, _ = desk.Withdraw(e); return e })
		}, nil, "r1"},
		{"a failed reply is sent", func(t *testing.T, st store.Store) {
			e := held("r1", "10:02:00")
			add(t, st, key(), deliver(desk.Failed)(release(e)))
			add(t, st, other, message("x", "10:03:00", desk.FromCustomer))
		}, func(t *testing.T, st store.Store) {
			alter(t, st, key(), "r1", deliver(desk.Sent))
		}, []string{"r1 sent"}, "m1"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			st := newDesk(t)
			l := listen(t, st, "")
			l.ready()
			add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer))
			l.expect("m1")
			if tc.before != nil {
				tc.before(t, st)
				for told(t, l.next()) != "x" {
				}
			}
			l.close()
			tc.away(t, st)
			got := listen(t, st, l.last).ready()
			for _, w := range tc.want {
				if !slices.Contains(got, w) {
					t.Errorf("told %q, without %q", got, w)
				}
			}
			for _, g := range got {
				if strings.HasPrefix(g, tc.never) {
					t.Errorf("told %q", g)
				}
			}
		})
	}
}

func TestALineWithoutASessionIsToldWhenItHasOne(t *testing.T) {
	st := newDesk(t)
	add(t, st, key(), message("auto", "10:00:00", desk.FromAuto))
	l := listen(t, st, "")
	l.ready()
	add(t, st, key(), message("m1", "09:00:00", desk.FromCustomer))
	l.expect("m1", "auto")
	add(t, st, key(), message("m2", "10:30:00", desk.FromCustomer))
	l.expect("m2")
}

func TestEverythingFromTheBeginning(t *testing.T) {
	st := newDesk(t)
	add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer), held("r1", "10:01:00"))
	add(t, st, desk.Key{Shop: "fern", Customer: "c1"}, message("m2", "09:00:00", desk.FromCustomer))
	if got := listen(t, st, "0").ready(); !slices.Equal(got, []string{"m2", "m1"}) {
		t.Errorf("told %q", got)
	}
}

func TestAReadingOfTheLogThatBrokeOffGoesOn(t *testing.T) {
	st := newDesk(t)
	for _, id := range []string{"a", "b", "c", "d"} {
		add(t, st, key(), message(id, "10:00:0"+string(id[0]-'a'+'0'), desk.FromCustomer))
	}
	l := listen(t, st, "0")
	l.expect("a", "b", "c")
	l.close()
	add(t, st, key(), message("late", "10:00:00", desk.FromAgent))
	if got := listen(t, st, l.last).ready(); !slices.Equal(got, []string{"late", "c", "d"}) {
		t.Errorf("told %q", got)
	}
}

func TestAPositionOfAnotherDeskTellsEverything(t *testing.T) {
	st := newDesk(t)
	add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer))
	other := newDesk(t)
	for _, id := range []string{"a", "b", "c"} {
		add(t, other, key(), message(id, "10:00:00", desk.FromCustomer))
	}
	l := listen(t, other, "")
	l.ready()
	if got := listen(t, st, l.last).ready(); !slices.Equal(got, []string{"m1"}) {
		t.Errorf("told %q", got)
	}
}

func TestWhatIsNoPositionIsRefused(t *testing.T) {
	st := newDesk(t)
	for _, after := range []string{"-", "1-", "x~1", "1~2~", "~~1", "0~1~1", "1-0", "é", "1 ", strings.Repeat("1", 5000), "1" + strings.Repeat("-1", 65)} {
		err := stream.Follow(t.Context(), st, after, func(stream.Event) error { return nil })
		if !errors.Is(err, stream.ErrPosition) {
			t.Errorf("%.20q: %v", after, err)
		}
	}
}

func TestWhoListensCanEndIt(t *testing.T) {
	st := newDesk(t)
	enough := errors.New("enough")
	if err := stream.Follow(t.Context(), st, "", func(stream.Event) error { return enough }); !errors.Is(err, enough) {
		t.Errorf("ended with %v", err)
	}
	add(t, st, key(), message("m1", "10:00:00", desk.FromCustomer))
	if err := stream.Follow(t.Context(), st, "0", func(stream.Event) error { return enough }); !errors.Is(err, enough) {
		t.Errorf("ended with %v", err)
	}
}

// TestAWriterNeverWaits writes while nobody takes an event.
func TestAWriterNeverWaits(t *testing.T) {
	st := newDesk(t)
	l := listen(t, st, "")
	l.ready()
	for i := range 50 {
		add(t, st, key(), message(string(rune('A'+i)), "10:00:00", desk.FromCustomer))
	}
	seen := map[string]bool{}
	for len(seen) < 50 {
		seen[told(t, l.next())] = true
	}
}
