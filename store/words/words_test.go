package words_test

import (
	"testing"

	"tend/store/words"
)

func TestIn(t *testing.T) {
	for _, c := range []struct {
		name, query, text string
		want              bool
	}{
		{"one word", "refund", "My REFUND please", true},
		{"both words, any order", "please my", "My REFUND please", true},
		{"one of two", "my order", "My REFUND please", false},
		{"final sigma", "σίσυφος", "ΣΊΣΥΦΟΣ", true},
		{"the kelvin sign", "5k", "5\u212a", true},
		{"Chinese", "退款", "请问退款到账了吗", true},
		{"bytes that are no text", "\xff", "a\xffb", true},
		{"wide blank between words", "a\u3000b", "b and a", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := []byte(c.text)
			if f, changed := words.Fold(c.text); changed {
				text = f
			}
			if got := words.Of(c.query).In(text); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
	if n := len(words.Of(" \t ")); n > 0 {
		t.Errorf("blanks have %d words", n)
	}
}
