package starter_test

import (
	"testing"

	"tend/desk/starter"
)

func TestLanguage(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"English", "Where is my order?", "en"},
		{"Chinese", "请问有货吗", "zh"},
		{"traditional Chinese", "請問這個還有嗎", "zh"},
		{"one character", "好", "zh"},
		{"one word", "ok", "en"},
		{"Chinese with a brand", "这个iPhone手机壳有货吗", "zh"},
		{"Chinese with a long model name", "我想要 iPhone 15 Pro Max case", "zh"},
		{"Chinese with sizes", "有 XL 码 oversized hoodie 吗", "zh"},
		{"Chinese with a link", "https://shop.example/item/very-long-name-of-it 这个有货吗", "zh"},
		{"English with a Chinese name", "Do you have the 旗袍 in red?", "en"},
		{"English with thanks in Chinese", "Thank you very much for the quick reply 谢谢", "en"},
		{"accents", "Un café déjà payé", "en"},
		{"accent as a mark of its own", "cafe\u0301", "en"},
		{"full-width letters", "ｈｅｌｌｏ", "en"},
		{"English with emoji", "love it 😍😍", "en"},
		{"Chinese with emoji", "谢谢😊", "zh"},
		{"emoji", "😀👍", ""},
		{"digits", "12345", ""},
		{"punctuation", "？！...", ""},
		{"empty", "", ""},
		{"link alone", "https://shop.example/item", ""},
		{"Russian", "Где мой заказ", ""},
		{"Japanese", "注文はいつ届きますか", ""},
		{"invalid bytes", "\xff\xfe", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := starter.Language(tt.text); got != tt.want {
				t.Errorf("Language(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
