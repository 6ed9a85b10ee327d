package codec_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store/codec"
)

// tallied is a session with nothing but what its tally record keeps.
func tallied(s *desk.Session) *desk.Session {
	t := &desk.Session{
		ID: s.ID, Shop: s.Shop, OpenedAt: s.OpenedAt, OpenedBy: s.OpenedBy, Closed: s.Closed,
		Assignee: s.Assignee, Assigned: append([]desk.Assignment{}, s.Assigned...), FirstCustomer: s.FirstCustomer, Ask: s.Ask, Wait: s.Wait,
		Replied: s.Replied, RepliedBy: s.RepliedBy, Told: s.Told, ToldBy: s.ToldBy,
		LastAt: s.LastAt, Messages: s.Messages, NoReply: s.NoReply, Tiers: s.Tiers, Ruling: s.Ruling, Presses: []desk.Press{},
	}
	for _, p := range s.Presses {
		t.Presses = append(t.Presses, desk.Press{At: p.At, Cleared: p.Cleared})
	}
	return t
}

func TestTallyRoundTrip(t *testing.T) {
	d, got := codec.NewReader(), &desk.Session{}
	rapid.Check(t, func(t *rapid.T) {
		s := drawSession(t)
		record, id := codec.AppendTally([]byte("before"), s)[len("before"):], []byte(s.ID)
		if err := d.Tally(id, record, got); err != nil {
			t.Fatal(err)
		}
		want := tallied(s)
		clear(record)
		clear(id)
		if got.Assigned, got.Presses = append([]desk.Assignment{}, got.Assigned...), append([]desk.Press{}, got.Presses...); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v\nwant %+v", got, want)
		}
	})
}

// The names of one record may not show in the next.
func TestTalliesInTurn(t *testing.T) {
	one, two := sampleSession(), &desk.Session{ID: "s2", OpenedAt: start.Add(time.Nanosecond)}
	var items []byte
	for _, s := range []*desk.Session{one, two, one} {
		items = codec.AppendTallyItem(items, []byte(s.ID), codec.AppendTally(nil, s))
	}
	d, s := codec.NewReader(), &desk.Session{}
	var got []string
	take := func(s *desk.Session) bool {
		got = append(got, fmt.Sprint(s.ID, " ", s.Shop, " ", s.ToldBy, " ", len(s.Assigned)))
		return len(got) < 3
	}
	if more, err := d.Tallies(items, s, take); more || err != nil {
		t.Errorf("more %v, %v after the last wanted one", more, err)
	}
	if want := []string{"sabcdefghij234567 shop-a ben 1", "s2   0", "sabcdefghij234567 shop-a ben 1"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if more, err := d.Tallies(items, s, func(*desk.Session) bool { return true }); !more || err != nil {
		t.Errorf("more %v, %v after all", more, err)
	}
	if _, err := d.Tallies(items[:len(items)-1], s, func(*desk.Session) bool { return true }); !errors.Is(err, codec.ErrMalformed) {
		t.Errorf("cut short: %v", err)
	}
}

func TestBadTallies(t *testing.T) {
	record := codec.AppendTally(nil, sampleSession())
	d, s := codec.NewReader(), &desk.Session{}
	for n := range len(record) {
		if err := d.Tally(nil, record[:n], s); !errors.Is(err, codec.ErrMalformed) {
			t.Errorf("cut at %d of %d: %v", n, len(record), err)
		}
	}
	if err := d.Tally(nil, append(record, 0), s); !errors.Is(err, codec.ErrMalformed) {
		t.Errorf("with a byte too many: %v", err)
	}
	record[0] = 9
	if err := d.Tally(nil, record, s); !errors.Is(err, codec.ErrVersion) {
		t.Errorf("of a later version: %v", err)
	}
}

func FuzzTally(f *testing.F) {
	f.Add(codec.AppendTally(nil, sampleSession()))
	f.Add(codec.AppendTally(nil, &desk.Session{}))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, s, again := codec.NewReader(), &desk.Session{}, &desk.Session{}
		if d.Tally([]byte("s1"), b, s) != nil {
			return
		}
		if err := d.Tally([]byte("s1"), codec.AppendTally(nil, s), again); err != nil || !sameButEmpty(again, s) {
			t.Fatalf("%+v, %v\nbecame of %+v", again, err, s)
		}
	})
}

func BenchmarkTally(b *testing.B) {
	s := sampleSession()
	id, record, d := []byte(s.ID), codec.AppendTally(nil, s), codec.NewReader()
	b.ReportAllocs()
	b.ReportMetric(float64(len(record)), "bytes/record")
	for b.Loop() {
		if err := d.Tally(id, record, s); err != nil {
			b.Fatal(err)
		}
	}
}
