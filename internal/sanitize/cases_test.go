package sanitize_test

import (
	"strings"
	"testing"

	"tend/internal/sanitize"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"plain ASCII", "Where is my order?", "Where is my order?"},
		{"Chinese", "你好，请问什么时候发货？", "你好，请问什么时候发货？"},
		{"typography", "“it’s” — 3 € … ① ★ →", "“it’s” — 3 € … ① ★ →"},
		{"simple emoji", "谢谢😀👍", "谢谢😀👍"},

		{"line breaks of every kind", "a\nb\r\nc\rd\u2028e\u2029f\u0085g", "a\nb\nc\nd\ne\nf\ng"},
		{"two empty lines", "a\r\n\r\nb\n\rc", "a\n\nb\n\nc"},
		{"overwriting with a carriage return", "AAAA\rB", "AAAA\nB"},
		{"tab", "a\tb", "a    b"},

		{"colour", "\x1b[31mred\x1b[0m", "␛[31mred␛[0m"},
		{"clear screen", "a\x1b[2Jb", "a␛[2Jb"},
		{"OSC 8 link", "\x1b]8;;https://evil.example\x1b\\bank.com\x1b]8;;\x1b\\",
			"␛]8;;https://evil.example␛\\bank.com␛]8;;␛\\"},
		{"OSC 52 clipboard", "\x1b]52;c;ZXZpbA==\a!", "␛]52;c;ZXZpbA==!"},
		{"unterminated OSC hides nothing", "pay \x1b]0;and then the rest", "pay ␛]0;and then the rest"},
		{"C1 control sequence", "a\u009b31mb", "a31mb"},
		{"raw C1 byte", "a\x9b31mb", "a\ufffd31mb"},
		{"NUL, bell, backspace, DEL", "a\x00b\ac\bd\x7fe", "abcde"},
		{"invalid UTF-8", "a\xff\xfe\xc3(b", "a\ufffd(b"},
		{"noncharacter", "a\ufffeb\U0001ffffc", "abc"},

		{"right-to-left override", "invoice\u202efdp.exe", "invoicefdp.exe"},
		{"bidi isolates and marks", "\u2066a\u2067b\u2069\u200e\u200f\u061cc", "abc"},
		{"zero width and soft hyphen", "re\u200bfu\u2060nd\ufeff so\u00adft", "refund soft"},
		{"fillers", "a\u3164b\u115f\u1160c\uffa0d\u034fe", "abcde"},
		{"tags", "a\U000e0001\U000e0041\U000e007fb", "ab"},
		{"variation selectors", "葛\U000e0100 ❤\ufe0f ☎\ufe0e", "葛 ❤ ☎"},

		{"zalgo", "Z" + strings.Repeat("\u0335\u0302", 50) + "o", "Z\u0335\u0302\u0335\u0302o"},
		{"accents stay", "e\u0301 Tiê\u0301ng", "e\u0301 Tiê\u0301ng"},
		{"marks without a base", "\u0301a\n\u0301b \u0301c", "a\nb c"},

		{"family", "👨\u200d👩\u200d👧 hi", "👨 hi"},
		{"couple with heart", "👩🏽\u200d❤\ufe0f\u200d👨🏻!", "👩!"},
		{"pirate flag", "🏴\u200d☠\ufe0f", "🏴"},
		{"joiner between letters", "a\u200db", "ab"},
		{"joiner hides no text", "👍\u200dno", "👍no"},
		{"flag", "🇨🇳🇺🇸", "CNUS"},
		{"half a flag", "🇨!", "C!"},
		{"flag of England", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏴"},
		{"keycap", "1\ufe0f\u20e3 #\u20e3", "1 #"},
		{"skin tone", "👍🏽 ok", "👍 ok"},
		{"lone skin tone", "🏽 ok", " ok"},
		{"Unicode 15 goose", "🪿", "□"},
		{"Unicode 16 bags", "\U0001fae9", "□"},
		{"unassigned emoji", "\U0001faff", "□"},
		{"unassigned elsewhere", "\u0378", "□"},

		{"Thai am", "ท\u0e33 น\u0e49\u0e33", "ท\u0e4d\u0e32 น\u0e49\u0e4d\u0e32"},
		{"Lao am", "ນ\u0eb3", "ນ\u0ecd\u0eb2"},
		{"half-width Katakana", "ｶﾞｷﾟ", "ｶ゛ｷ゜"},
		{"Devanagari keeps its letters", "हिन्दी", "हनद"},
		{"Devanagari without spacing signs", "कुछ", "कुछ"},
		{"Korean in parts", "\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"},
		{"stray Korean parts", "\u1161\u1100", "□□"},
		{"letter that swallows the next", "\u0d4eക", "□ക"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := sanitize.Text(c.in); got != c.want {
				t.Errorf("Text(%q)\n got %q\nwant %q", c.in, got, c.want)
			}
		})
	}
}

func TestLine(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"only blanks", " \t\n\u3000 ", ""},
		{"one line", "where is it", "where is it"},
		{"several lines", "  one\r\n\r\n two \u2028three ", "one two three"},
		{"blanks of every kind", "a\u00a0\u3000b\tc", "a b c"},
		{"forged log line", "hi\n2026-01-01 level=ERROR", "hi 2026-01-01 level=ERROR"},
		{"title escape", "x\x1b]0;owned\a", "x␛]0;owned"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := sanitize.Line(c.in); got != c.want {
				t.Errorf("Line(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestTruncate(t *testing.T) {
	for _, c := range []struct {
		name, in string
		width    int
		want     string
	}{
		{"fits", "hello", 5, "hello"},
		{"cut", "hello", 4, "hel…"},
		{"Han fits", "退款", 4, "退款"},
		{"Han is not halved", "退款吗", 4, "退…"},
		{"Han cut at a boundary", "退款吗", 5, "退款…"},
		{"marks stay with their base", "e\u0301e\u0301e\u0301", 2, "e\u0301…"},
		{"one cell", "退款", 1, "…"},
		{"no cell", "退款", 0, ""},
		{"negative", "退款", -3, ""},
		{"empty", "", 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := sanitize.Truncate(c.in, c.width); got != c.want {
				t.Errorf("Truncate(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
			}
		})
	}
}
