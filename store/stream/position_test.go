package stream

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tend/desk"
)

func FuzzPosition(f *testing.F) {
	for _, s := range []string{"", "0", "zz-1-1", "1~2~3-4", "-", "~~"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if _, err := parsePosition(s); err == nil && s != "0" && s[len(s)-9:] != "~"+checkOf(s[:len(s)-9]) {
			t.Errorf("%q is taken for a position", s)
		}
		p, err := parsePosition(s + "~" + checkOf(s)) // what is behind the check value
		if err != nil {
			return
		}
		q, err := parsePosition(p.String())
		if err != nil || p.below != q.below || p.at != q.at || (p.at != 0 && p.upto != q.upto) || !slices.Equal(p.open, q.open) {
			t.Errorf("%q: %+v became %+v, %v", s, p, q, err)
		}
	})
}

func TestWhatWasMadeUpOrMangledIsNoPosition(t *testing.T) {
	for _, ours := range []position{{below: 100}, {below: 12345, open: []uint64{7, 9}, at: 1 << 60, upto: 12350}} {
		s := ours.String()
		if got, err := parsePosition(s); err != nil || got.String() != s {
			t.Errorf("%q is read as %q, %v", s, got, err)
		}
		for name, wrong := range map[string]string{
			"cut off": s[:len(s)-1], "its beginning lost": s[1:], "in capitals": strings.ToUpper(s),
			"longer": s + "0", "twice": s + s, "without its check value": ours.numbers(), "another number": "1" + s,
		} {
			if got, err := parsePosition(wrong); !errors.Is(err, ErrPosition) {
				t.Errorf("%s: %q is read as %q, %v", name, wrong, got, err)
			}
		}
	}
	if got, err := parsePosition("2s~65a56608"); err != nil || got.below != 100 { // the example of docs/ingest.md
		t.Errorf("the example is read as %+v, %v", got, err)
	}
	for _, word := range []string{"", "nonsense", "zzz", "aaaa", "5", "00", "2s", "dn1g4qj75zi8~x~0", "hello world", "99999999999999"} {
		if got, err := parsePosition(word); !errors.Is(err, ErrPosition) {
			t.Errorf("%q is read as %q, %v", word, got, err)
		}
	}
	for _, numbers := range []string{"", "-", "1-", "x~1", "1~2~", "~~1", "0~1~1", "1-0", "é", "1 ", strings.Repeat("1", 5000), "1" + strings.Repeat("-1", 65)} {
		if got, err := parsePosition(numbers + "~" + checkOf(numbers)); !errors.Is(err, ErrPosition) {
			t.Errorf("%.20q with a check value is read as %q, %v", numbers, got, err)
		}
	}
}

// TestAPositionNeverClaimsMoreThanItWasToldOf: written and read, it may have
// forgotten that something was told, never the other way round.
func TestAPositionNeverClaimsMoreThanItWasToldOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.Uint64Range(1, 300)
		p := position{below: number.Draw(t, "below"), open: slices.Sorted(slices.Values(rapid.SliceOfNDistinct(number, 0, 100, rapid.ID).Draw(t, "open")))}
		if rapid.Bool().Draw(t, "reading") {
			p.at, p.upto = desk.Instant(number.Draw(t, "at")), number.Draw(t, "upto")
		}
		q, err := parsePosition(p.String())
		if err != nil {
			t.Fatal(err)
		}
		e := desk.Entry{Seq: number.Draw(t, "entry"), At: desk.Instant(number.Draw(t, "time"))}
		if q.told(e) && !p.told(e) {
			t.Errorf("%+v became %+v: %d at %d", p, q, e.Seq, e.At)
		}
		if len(p.open) <= maxOpen && q.told(e) != p.told(e) {
			t.Errorf("%+v became %+v: %d at %d", p, q, e.Seq, e.At)
		}
	})
}
