package sanitize_test

import (
	"strings"
	"testing"

	"tend/internal/sanitize"
)

// samples are the texts whose speed matters: what nearly every message is, and
// what an enemy would send.
func samples() map[string]string {
	const size = 64 << 10
	return map[string]string{
		"ascii":     "Hello, where is my order 20250623? Thanks!",
		"chinese":   "你好，请问我的订单什么时候发货？谢谢😀",
		"accents":   "Où est ma commande ? Tiê\u0301ng",
		"zwj":       "thanks 👩🏽\u200d❤\ufe0f\u200d👨🏻 bye",
		"marks64k":  "Z" + strings.Repeat("\u0335", size/2),
		"joined64k": strings.Repeat("👨\u200d", size/7),
		"indic64k":  strings.Repeat("क\u094d", size/6),
		"hangul64k": strings.Repeat("\u1100", size/3),
	}
}

func BenchmarkText(b *testing.B) {
	for name, s := range samples() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				sanitize.Text(s)
			}
		})
	}
}

func BenchmarkTruncatedLine(b *testing.B) {
	s := samples()["chinese"]
	b.ReportAllocs()
	for b.Loop() {
		sanitize.Truncate(sanitize.Line(s), 20)
	}
}

func TestPlainTextCostsNoAllocation(t *testing.T) {
	for _, name := range []string{"ascii", "chinese"} {
		s := samples()[name]
		if n := testing.AllocsPerRun(100, func() { sanitize.Line(s) }); n != 0 {
			t.Errorf("Line(%s text) allocates %v times", name, n)
		}
	}
}
