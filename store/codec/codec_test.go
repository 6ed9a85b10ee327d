package codec_test

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store/codec"
)

func TestSessionRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawSession(t)
		b := codec.AppendSession([]byte("before"), want)[len("before"):]
		got, err := codec.Session(b)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, %v\nwant %+v", got, err, want)
		}
		clear(b)
		if !reflect.DeepEqual(got, want) {
			t.Fatal("the session changes with the bytes it was read from")
		}
	})
}

func TestReaderReadsManyAlike(t *testing.T) {
	d := codec.NewReader()
	rapid.Check(t, func(t *rapid.T) {
		want := drawSession(t)
		got, err := d.Session(codec.AppendSession(nil, want))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, %v\nwant %+v", got, err, want)
		}
	})
}

func TestEntryRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEntry(t)
		b := codec.AppendEntry(nil, want)
		got, err := codec.Entry(b)
		if err != nil || got != want {
			t.Fatalf("got %+v, %v\nwant %+v", got, err, want)
		}
		if text, err := codec.EntryText(b); err != nil || string(text) != want.Text {
			t.Fatalf("text %q, %v, want %q", text, err, want.Text)
		}
	})
}

func TestTruncatedRecords(t *testing.T) {
	s := codec.AppendSession(nil, sampleSession())
	for n := range len(s) {
		if _, err := codec.Session(s[:n]); !errors.Is(err, codec.ErrMalformed) {
			t.Errorf("session cut at %d of %d: %v", n, len(s), err)
		}
	}
	e := codec.AppendEntry(nil, sampleEntry())
	for n := range len(e) {
		if _, err := codec.Entry(e[:n]); !errors.Is(err, codec.ErrMalformed) {
			t.Errorf("entry cut at %d of %d: %v", n, len(e), err)
		}
	}
	if _, err := codec.Session(append(s, 0)); !errors.Is(err, codec.ErrMalformed) {
		t.Errorf("session with a byte too many: %v", err)
	}
	if _, err := codec.Entry(append(e, 0)); !errors.Is(err, codec.ErrMalformed) {
		t.Errorf("entry with a byte too many: %v", err)
	}
}

func TestNewerRecords(t *testing.T) {
	s, e := codec.AppendSession(nil, sampleSession()), codec.AppendEntry(nil, sampleEntry())
	s[0], e[0] = 9, 9
	_, errS := codec.Session(s)
	_, errE := codec.Entry(e)
	_, errT := codec.EntryText(e)
	for _, err := range []error{errS, errE, errT} {
		if !errors.Is(err, codec.ErrVersion) {
			t.Errorf("got %v, want ErrVersion", err)
		}
	}
}

// A record that claims a billion elements must be refused before they are
// made room for.
func TestLengthsAreNotTrusted(t *testing.T) {
	huge := []byte{0xff, 0xff, 0xff, 0xff, 0x0f}
	s := codec.AppendSession(nil, sampleSession())
	for i := 1; i < len(s); i++ {
		b := bytes.Clone(s[:i])
		b = append(append(b, huge...), s[i:]...)
		if allocated := testing.AllocsPerRun(1, func() { _, _ = codec.Session(b) }); allocated > 50 {
			t.Errorf("byte %d: %v allocations", i, allocated)
		}
	}
}

func FuzzSession(f *testing.F) {
	f.Add(bytesOf(f, oldSession))
	f.Add(codec.AppendSession(nil, sampleSession()))
	f.Add(codec.AppendSession(nil, &desk.Session{}))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := codec.Session(b)
		if err != nil {
			return
		}
		again, err := codec.Session(codec.AppendSession(nil, s))
		if err != nil || !sameButEmpty(again, s) {
			t.Fatalf("%+v, %v\nbecame of %+v", again, err, s)
		}
	})
}

// sameButEmpty takes nil and empty slices for equal.
func sameButEmpty(a, b *desk.Session) bool {
	x, y := *a, *b
	for _, s := range []*desk.Session{&x, &y} {
		s.Assigned = append([]desk.Assignment{}, s.Assigned...)
		s.Presses = append([]desk.Press{}, s.Presses...)
		s.Answered = append([]desk.MessageID{}, s.Answered...)
		s.Pending = append([]desk.Outgoing{}, s.Pending...)
	}
	return reflect.DeepEqual(x, y)
}

func FuzzEntry(f *testing.F) {
	f.Add(bytesOf(f, oldEntry))
	f.Add(codec.AppendEntry(nil, sampleEntry()))
	f.Add(codec.AppendEntry(nil, desk.Entry{}))
	f.Fuzz(func(t *testing.T, b []byte) {
		text, errText := codec.EntryText(b)
		e, err := codec.Entry(b)
		if err != nil {
			return
		}
		if errText != nil || string(text) != e.Text {
			t.Fatalf("text %q, %v beside %+v", text, errText, e)
		}
		if again, err := codec.Entry(codec.AppendEntry(nil, e)); err != nil || again != e {
			t.Fatalf("%+v, %v\nbecame of %+v", again, err, e)
		}
	})
}

func BenchmarkSession(b *testing.B) {
	rec := codec.AppendSession(nil, sampleSession())
	d := codec.NewReader()
	b.ReportAllocs()
	b.ReportMetric(float64(len(rec)), "bytes/record")
	for b.Loop() {
		if _, err := d.Session(rec); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppendSession(b *testing.B) {
	s, buf := sampleSession(), make([]byte, 0, 1024)
	for b.Loop() {
		buf = codec.AppendSession(buf[:0], s)
	}
}

func BenchmarkEntry(b *testing.B) {
	rec := codec.AppendEntry(nil, sampleEntry())
	b.ReportAllocs()
	for b.Loop() {
		if _, err := codec.Entry(rec); err != nil {
			b.Fatal(err)
		}
	}
}
