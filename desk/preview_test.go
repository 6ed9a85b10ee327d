package desk_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tend/desk"
)

func TestPreview(t *testing.T) {
	mark := "\u0301"
	for _, c := range []struct{ name, text, want string }{
		{"short, as it is", "a" + strings.Repeat(mark, 20) + " end", "a" + strings.Repeat(mark, 20) + " end"},
		{"long, its start", strings.Repeat("ab", 200), strings.Repeat("ab", 80)},
		{"never half a character", strings.Repeat("退", 100), strings.Repeat("退", 53)},
		{"what stands behind a heap of marks", "a" + strings.Repeat(mark, 10000) + " end", "a" + strings.Repeat(mark, 8) + " end"},
		{"bytes that are no text stay", "\xff" + strings.Repeat("x", 200), "\xff" + strings.Repeat("x", 159)},
	} {
		t.Run(c.name, func(t *testing.T) {
			log := []desk.Entry{{Type: desk.Message, ID: "m", At: 1, Seq: 1, From: desk.FromCustomer, Kind: desk.KindText, Text: c.text}}
			all, _ := desk.Fold(desk.DefaultRules(), desk.Key{Shop: "s", Customer: "c"}, log)
			if got := all[0].Preview; got != c.want {
				t.Errorf("got %d bytes %.40q, want %d", len(got), got, len(c.want))
			}
			if utf8.ValidString(c.text) && !utf8.ValidString(all[0].Preview) {
				t.Error("cut within a character")
			}
		})
	}
}
