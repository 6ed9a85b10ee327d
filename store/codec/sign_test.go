package codec_test

import (
	"errors"
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

func sampleSign() store.Sign {
	return store.Sign{Agent: "ann", Console: "C1", At: desk.Key{Shop: "shop", Customer: "顾客"}, Typing: true}
}

func TestSignRoundTrip(t *testing.T) {
	cases := map[string]store.Sign{
		"typing":     sampleSign(),
		"nobody on":  {Agent: "ann", Console: "C1"},
		"idle":       {Agent: "ann", Console: "C1", Idle: true},
		"gone":       {Agent: "ann", Console: "C1", Gone: true},
		"long names": {Agent: desk.AgentID(strings.Repeat("a", 256)), Console: strings.Repeat("c", 256), At: desk.Key{Shop: "s", Customer: desk.CustomerID(strings.Repeat("x", 1024))}},
	}
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {
			b := codec.AppendSign([]byte("before"), want)[len("before"):]
			if len(b) > codec.MaxSign {
				t.Errorf("%d bytes", len(b))
			}
			got, err := codec.Sign(b)
			clear(b)
			if err != nil || got != want {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func TestNoSign(t *testing.T) {
	whole := codec.AppendSign(nil, sampleSign())
	cases := map[string][]byte{
		"nothing":           nil,
		"something after":   append(whole[:len(whole):len(whole)], 0),
		"unknown flags":     append([]byte{1, 0xff}, whole[2:]...),
		"nobody":            codec.AppendSign(nil, store.Sign{Console: "C1"}),
		"no console":        codec.AppendSign(nil, store.Sign{Agent: "ann"}),
		"a long agent":      codec.AppendSign(nil, store.Sign{Agent: desk.AgentID(strings.Repeat("a", 257)), Console: "C1"}),
		"a long customer":   codec.AppendSign(nil, store.Sign{Agent: "a", Console: "c", At: desk.Key{Customer: desk.CustomerID(strings.Repeat("x", 1025))}}),
		"a length too long": {1, 0, 0xff, 0xff, 0xff, 0xff, 0x0f},
	}
	for n := range whole {
		cases["cut at "+string(rune('a'+n))] = whole[:n]
	}
	for name, b := range cases {
		t.Run(name, func(t *testing.T) {
			if s, err := codec.Sign(b); !errors.Is(err, codec.ErrMalformed) {
				t.Errorf("got %+v, %v", s, err)
			}
		})
	}
	if _, err := codec.Sign(append([]byte{2}, whole[1:]...)); !errors.Is(err, codec.ErrVersion) {
		t.Errorf("of another version: %v", err)
	}
}

func FuzzSign(f *testing.F) {
	f.Add(codec.AppendSign(nil, sampleSign()))
	f.Add([]byte{1, 0, 0xff, 0xff, 0x03})
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := codec.Sign(b)
		if err != nil {
			return
		}
		if err := s.Check(); err != nil {
			t.Fatalf("%+v: %v", s, err)
		}
		if again, err := codec.Sign(codec.AppendSign(nil, s)); err != nil || again != s {
			t.Fatalf("%+v became %+v, %v", s, again, err)
		}
	})
}
