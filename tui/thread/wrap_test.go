package thread

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"tend/internal/sanitize"
)

func TestWrap(t *testing.T) {
	cases := []struct {
		name, text string
		width      int
		want       []string
	}{
		{"short", "abc", 10, []string{"abc"}},
		{"words", "the parcel is late", 10, []string{"the parcel", "is late"}},
		{"blanks hang over the edge", "the parcel     is", 10, []string{"the parcel", "is"}},
		{"empty lines stay", "a\n\nb", 10, []string{"a", "", "b"}},
		{"long word", "abcdefghijkl", 5, []string{"abcde", "fghij", "kl"}},
		{"address goes to a line of its own", "see https://x.example", 17, []string{"see", "https://x.example"}},
		{"Chinese", "请问什么时候发货", 8, []string{"请问什么", "时候发货"}},
		{"no full stop at the start", "请问什么。时候", 8, []string{"请问什", "么。时候"}},
		{"no bracket at the end", "请问什（么）", 8, []string{"请问什", "（么）"}},
		{"word after Chinese stays whole", "你好Please", 8, []string{"你好", "Please"}},
		{"odd width", "请问什么", 5, []string{"请问", "什么"}},
		{"closers that fill a line", "！！！！！！", 5, []string{"！！", "！！", "！！"}},
		{"width for one character", "你好", 1, []string{"你", "好"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := wrap(c.text, c.width); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// No line is too wide, and nothing but blanks goes missing.
func TestWrapKeepsEverything(t *testing.T) {
	letters := rapid.RuneFrom([]rune("ab 你好，。（）“”!.é😀\nم"))
	rapid.Check(t, func(t *rapid.T) {
		text := sanitize.Text(rapid.StringOfN(letters, 0, 200, -1).Draw(t, "text"))
		width := rapid.IntRange(2, 30).Draw(t, "width")
		lines := wrap(text, width)
		for _, line := range lines {
			if ansi.StringWidth(line) > width {
				t.Fatalf("%q is wider than %d", line, width)
			}
		}
		if got, want := squeezed(strings.Join(lines, "")), squeezed(text); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }
