package starter_test

import (
	"strings"
	"testing"

	"tend/desk/starter"
)

func TestIsEmojiOnly(t *testing.T) {
	tests := []struct {
		name, text string
		want       bool
	}{
		{"one face", "😀", true},
		{"several with spaces", " 😀 👍\n🎉 ", true},
		{"ideographic space", "😀\u3000😀", true},
		{"heart with style", "❤\ufe0f", true},
		{"heart without style", "❤", true},
		{"heart in text style", "❤\ufe0e", true},
		{"skin tone", "👍🏽", true},
		{"skin tone alone", "🏽", true},
		{"family", "👨\u200d👩\u200d👧\u200d👦", true},
		{"profession with tone", "👩🏽\u200d🔧", true},
		{"couple with styled heart", "👩\u200d❤\ufe0f\u200d👨", true},
		{"rainbow flag", "🏳\ufe0f\u200d🌈", true},
		{"country flag", "🇨🇳", true},
		{"two country flags", "🇨🇳🇫🇷", true},
		{"flag of Scotland", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", true},
		{"keycap", "1\ufe0f\u20e3", true},
		{"keycap without style", "#\u20e3", true},
		{"styled sign", "™\ufe0f", true},
		{"gender sign in a sequence", "🤷\u200d♀\ufe0f", true},
		{"emoji of Unicode 16", "🫆", true},
		{"place reserved for later emoji", "\U0001faff", true},
		{"joiner left over", "👍\u200d", true},
		{"watch, star, circle", "⌚⭐⭕", true},

		{"empty", "", false},
		{"white space", " \n\u3000", false},
		{"letters", "ok", false},
		{"Chinese", "好", false},
		{"emoji and a word", "👍 ok", false},
		{"Chinese and emoji", "谢谢😊", false},
		{"digit", "1", false},
		{"digits after emoji", "👍123", false},
		{"digit with style only", "1\ufe0f", false},
		{"punctuation", "!?", false},
		{"emoji and punctuation", "👍!", false},
		{"unstyled sign", "™", false},
		{"arrow", "→", false},
		{"lone regional letter", "🇨", false},
		{"flag and a lone letter", "🇨🇳🇫", false},
		{"lone joiner", "\u200d", false},
		{"lone style", "\ufe0f", false},
		{"text smile", ":)", false},
		{"invalid bytes", "😀\xff", false},
		{"cut emoji", "😀"[:3], false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := starter.IsEmojiOnly(tt.text); got != tt.want {
				t.Errorf("IsEmojiOnly(%+q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

func FuzzIsEmojiOnly(f *testing.F) {
	f.Add("👨\u200d👩\u200d👧", "1\ufe0f\u20e3")
	f.Add("🇨", "🇳")
	f.Fuzz(func(t *testing.T, a, b string) {
		if starter.IsEmojiOnly(a) && starter.IsEmojiOnly(b) && !starter.IsEmojiOnly(a+" "+b) {
			t.Errorf("%+q and %+q are emoji apart but not side by side", a, b)
		}
		if starter.IsEmojiOnly(a) && strings.ContainsAny(a, "abc好") {
			t.Errorf("%+q holds letters", a)
		}
	})
}
