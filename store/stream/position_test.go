package stream

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tend/desk"
)

func FuzzPosition(f *testing.F) {
	for _, s := range []string{"", "0", "zz-1-1", "1~2~3-4", "-", "~~"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := parsePosition(s)
		if err != nil {
			return
		}
		q, err := parsePosition(p.String())
		if err != nil || p.below != q.below || p.at != q.at || (p.at != 0 && p.upto != q.upto) || !slices.Equal(p.open, q.open) {
			t.Errorf("%q: %+v became %+v, %v", s, p, q, err)
		}
	})
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
