package codec_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store/codec"
)

// tallied is a session with nothing but what its tally part keeps.
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

func TestTallyPart(t *testing.T) {
	d, got := codec.NewReader(), &desk.Session{}
	rapid.Check(t, func(t *rapid.T) {
		s := drawSession(t)
		record := codec.AppendSession([]byte("before"), s)[len("before"):]
		part, ok, err := codec.TallyPart(record)
		if err != nil || !ok || string(part) != string(codec.AppendTally(nil, s)) {
			t.Fatalf("part %x, %v, %v of %x", part, ok, err, record)
		}
		if err := d.Tally(part, got); err != nil {
			t.Fatal(err)
		}
		want := tallied(s)
		clear(record)
		if got.Assigned, got.Presses = append([]desk.Assignment{}, got.Assigned...), append([]desk.Press{}, got.Presses...); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v\nwant %+v", got, want)
		}
	})
}

// The names of one record may not show in the next.
func TestTallyPartsInTurn(t *testing.T) {
	d, s := codec.NewReader(), &desk.Session{}
	one := codec.AppendTally(nil, sampleSession())
	two := codec.AppendTally(nil, &desk.Session{ID: "s2", OpenedAt: start.Add(time.Nanosecond)})
	for _, c := range []struct {
		part       []byte
		id         desk.SessionID
		shop, told string
		assigned   int
	}{{one, "sabcdefghij234567", "shop-a", "ben", 1}, {two, "s2", "", "", 0}, {one, "sabcdefghij234567", "shop-a", "ben", 1}} {
		if err := d.Tally(c.part, s); err != nil {
			t.Fatal(err)
		}
		if s.ID != c.id || string(s.Shop) != c.shop || string(s.ToldBy) != c.told || len(s.Assigned) != c.assigned {
			t.Errorf("got %+v, want %+v", s, c)
		}
	}
}

func TestBadTallyParts(t *testing.T) {
	part := codec.AppendTally(nil, sampleSession())
	d, s := codec.NewReader(), &desk.Session{}
	for n := range len(part) {
		if err := d.Tally(part[:n], s); !errors.Is(err, codec.ErrMalformed) {
			t.Errorf("cut at %d of %d: %v", n, len(part), err)
		}
	}
	if err := d.Tally(append(part, 0), s); !errors.Is(err, codec.ErrMalformed) {
		t.Errorf("with a byte too many: %v", err)
	}
	record := codec.AppendSession(nil, sampleSession())
	for _, c := range []struct {
		name   string
		record []byte
		want   error
	}{
		{"nothing", nil, codec.ErrMalformed},
		{"cut within the part", record[:20], codec.ErrMalformed},
		{"of a later version", append([]byte{9}, record[1:]...), codec.ErrVersion},
	} {
		if _, ok, err := codec.TallyPart(c.record); ok || !errors.Is(err, c.want) {
			t.Errorf("%s: %v, %v", c.name, ok, err)
		}
	}
	if _, ok, err := codec.TallyPart([]byte{1, 0}); ok || err != nil {
		t.Errorf("a record of version 1: %v, %v", ok, err)
	}
}

func FuzzTally(f *testing.F) {
	f.Add(codec.AppendTally(nil, sampleSession()))
	f.Add(codec.AppendTally(nil, &desk.Session{}))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, s, again := codec.NewReader(), &desk.Session{}, &desk.Session{}
		if d.Tally(b, s) != nil {
			return
		}
		if err := d.Tally(codec.AppendTally(nil, s), again); err != nil || !sameButEmpty(again, s) {
			t.Fatalf("%+v, %v\nbecame of %+v", again, err, s)
		}
	})
}

func BenchmarkTally(b *testing.B) {
	rec, d, s := codec.AppendSession(nil, sampleSession()), codec.NewReader(), &desk.Session{}
	b.ReportAllocs()
	for b.Loop() {
		part, _, err := codec.TallyPart(rec)
		if err != nil || d.Tally(part, s) != nil {
			b.Fatal(err)
		}
	}
}

// A record of version 2 is one of version 3 without its tally part.
func TestSessionsWithoutTallyPart(t *testing.T) {
	record := codec.AppendSession(nil, sampleSession())
	part, _, err := codec.TallyPart(record)
	if err != nil {
		t.Fatal(err)
	}
	old := append([]byte{2}, record[1+1+len(part):]...)
	if _, ok, err := codec.TallyPart(old); ok || err != nil {
		t.Errorf("a record of version 2: %v, %v", ok, err)
	}
	if s, err := codec.Session(old); err != nil || !reflect.DeepEqual(s, sampleSession()) {
		t.Errorf("got %+v, %v\nwant %+v", s, err, sampleSession())
	}
}
