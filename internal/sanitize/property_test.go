package sanitize_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
	"pgregory.net/rapid"

	"tend/internal/sanitize"
)

// fragments are the pieces from which hostile texts are put together.
var fragments = []string{
	"a", " ", "7", "退", "。", "é", "\u0301", "\u0335", "\u0488", "\n", "\r", "\r\n", "\t", "\v", "\x00", "\x7f",
	"\x1b", "\x1b[31m", "\x1b]52;c;eA==\a", "\x1b]8;;x\x1b\\", "\u009b", "\x9b", "\xff", "\xe4\xbd", "\u0085", "\u2028",
	"\u202e", "\u2066", "\u2069", "\u200e", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f",
	"\u115f", "\u1160", "\u3164", "\uffa0", "\ufe0f", "\U000e0100", "\U000e0041", "\U000e007f", "\ufffe", "\ufffd",
	"👨", "👩", "👧", "❤", "👍", "🏽", "🏴", "🇨", "🇳", "1", "#", "\u20e3", "🪿", "\U0001fae9", "\U0001f8ff", "©", "→", "↔",
	"ก", "\u0e49", "\u0e33", "\u0e48", "ນ", "\u0eb3", "ｶ", "ﾞ", "ﾟ", "क", "ि", "्", "त", "\u0902", "த", "ொ", "\u0d4e", "ക",
	"\u1100", "\u1161", "\u11a8", "가", "각", "\ua960", "\ud7b0", "\u302e", "\u0600", "\u0605", "\u070f", "\u110bd", "\u00a0",
	"\u3000", "\u102b", "က", "\u17d2", "ក", "\u180e", "ᠠ", "\U00011a3a", "\U00020000", "\u0378", "\ue000",
}

func hostile() *rapid.Generator[string] {
	piece := rapid.OneOf(
		rapid.SampledFrom(fragments),
		rapid.Map(rapid.Rune(), func(r rune) string { return string(r) }),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 1, 3), func(b []byte) string { return string(b) }),
	)
	return rapid.Map(rapid.SliceOfN(piece, 0, 24), func(p []string) string { return strings.Join(p, "") })
}

func TestTextKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := hostile().Draw(t, "text")
		out := sanitize.Text(in)
		if broken := brokenPromise(out); broken != "" {
			t.Fatalf("Text(%q) = %q: %s", in, out, broken)
		}
		if again := sanitize.Text(out); again != out {
			t.Fatalf("Text is not idempotent: %q, %q, %q", in, out, again)
		}
	})
}

func TestLineKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := hostile().Draw(t, "text")
		out := sanitize.Line(in)
		if broken := brokenPromise(out); broken != "" {
			t.Fatalf("Line(%q) = %q: %s", in, out, broken)
		}
		if strings.Contains(out, "\n") || strings.Contains(out, "  ") || strings.TrimSpace(out) != out {
			t.Fatalf("Line(%q) = %q is not one trimmed line", in, out)
		}
		if again := sanitize.Line(out); again != out {
			t.Fatalf("Line is not idempotent: %q, %q, %q", in, out, again)
		}
	})
}

func TestTruncateKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := sanitize.Line(hostile().Draw(t, "text"))
		width := rapid.IntRange(0, 30).Draw(t, "width")
		out := sanitize.Truncate(line, width)
		if broken := brokenPromise(out); broken != "" {
			t.Fatalf("Truncate(%q, %d) = %q: %s", line, width, out, broken)
		}
		if got := sanitize.Width(out); got > width {
			t.Fatalf("Truncate(%q, %d) = %q takes %d cells", line, width, out, got)
		}
		kept, cut := strings.CutSuffix(out, "…")
		if !strings.HasPrefix(line, kept) || (!cut && out != line && width > 0) {
			t.Fatalf("Truncate(%q, %d) = %q is not the beginning of the line", line, width, out)
		}
	})
}

// TestEveryCharacter walks through the planes of Unicode that are in use: a
// character alone, doubled, marked and between letters. Devanagari sends the
// whole text the long way, so the last check compares it with the shortcut.
func TestEveryCharacter(t *testing.T) {
	walk := func(from, to rune) {
		for r := from; r <= to; r++ {
			in := string([]rune{'a', r, r, '退', ' ', r, 'क', '\u094d', r, '\u0301', '\n', r, '退'})
			out := sanitize.Text(in)
			if broken := brokenPromise(out); broken != "" {
				t.Fatalf("U+%04X: Text(%q) = %q: %s", r, in, out, broken)
			}
			if sanitize.Text(out) != out {
				t.Fatalf("U+%04X: Text(%q) = %q is not final", r, in, out)
			}
			if short := sanitize.Text(in[:strings.Index(in, " ")]); !strings.HasPrefix(out, short) {
				t.Fatalf("U+%04X: %q on the short way, %q on the long one", r, short, out)
			}
		}
	}
	walk(0, 0x32fff)
	walk(0xe0000, 0xe0fff)
	walk(0x10ff00, unicode.MaxRune)
}

func FuzzText(f *testing.F) {
	f.Add(strings.Join(fragments, ""))
	f.Add(strings.Join(fragments, "\u200d"))
	f.Fuzz(func(t *testing.T, in string) {
		out := sanitize.Text(in)
		if broken := brokenPromise(out); broken != "" {
			t.Fatalf("Text(%q) = %q: %s", in, out, broken)
		}
		if again := sanitize.Text(out); again != out {
			t.Fatalf("Text is not idempotent: %q, %q, %q", in, out, again)
		}
	})
}

// brokenPromise returns what is wrong with a sanitised text, or nothing.
func brokenPromise(s string) string {
	if !utf8.ValidString(s) {
		return "invalid UTF-8"
	}
	marks := 0
	for _, r := range s {
		if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Bidi_Control, unicode.Variation_Selector) {
			return "control or format character " + string(r)
		}
		if marks++; !unicode.Is(unicode.M, r) {
			marks = 0
		}
		if marks > 4 {
			return "too many combining marks"
		}
	}
	for g := graphemes.FromString(s); g.Next(); {
		c := g.Value()
		if ansi.StringWidth(c) != ansi.StringWidthWc(c) {
			return "widths differ for cluster " + c
		}
		if c != "\n" && ansi.StringWidth(c) == 0 {
			return "unseen cluster"
		}
	}
	return ""
}
