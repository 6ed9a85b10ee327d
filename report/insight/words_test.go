package insight

import (
	"slices"
	"strings"
	"testing"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		same       bool
	}{
		{"case and punctuation", "Where is my order?", "where is MY order!!", true},
		{"order of words", "my order, where is it", "where is it my order", true},
		{"full width", "Ｗｈｅｒｅ　ｉｓ　ｉｔ？", "where is it", true},
		{"apostrophes", "What’s the size", "whats the size", true},
		{"politeness", "Hi, where is my order please", "where is my order", true},
		{"Chinese politeness", "您好，请问什么时候发货？", "什么时候发货", true},
		{"order numbers", "where is order 12345678", "where is order SF99887766", true},
		{"short numbers", "is size 38 in stock", "is size 39 in stock", true},
		{"Chinese numbers", "38码有货吗", "9码有货吗", true},
		{"a number and none", "is size 38 in stock", "is size in stock", false},
		{"digits in a name", "the x100 charger", "the x200 charger", false},
		{"a denial is another question", "can I return it", "can't I return it", false},
		{"Chinese word order matters", "发货", "货发", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newReader()
			a, b := r.tokens(c.a), r.tokens(c.b)
			if got := slices.Equal(a, b); got != c.same {
				t.Errorf("%q and %q: got %t", a, b, got)
			}
		})
	}
}

func TestTokensOfNothing(t *testing.T) {
	for _, text := range []string{"", "  ", "?!…", "😀👍🏽", "\u202e\u200b"} {
		if got := newReader().tokens(text); len(got) != 0 {
			t.Errorf("%q has %q", text, got)
		}
	}
	if got := newReader().tokens("Hello please"); len(got) == 0 {
		t.Error("politeness alone is still something said")
	}
}

func TestTokensAreBounded(t *testing.T) {
	if got := newReader().tokens(strings.Repeat("问题很长", 16<<10)); len(got) > longestText {
		t.Errorf("%d tokens", len(got))
	}
}

func TestNear(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"one word more", "when will my order ship", "when will my order ship today", true},
		{"one word another", "when will my order ship", "when will my parcel ship", false},
		{"a particle more", "什么时候可以发货", "什么时候可以发货呢", true},
		{"another matter", "什么时候发货", "什么时候退款", false},
		{"one word alone", "refund", "refunds", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newReader()
			if got := near(r.tokens(c.a), r.tokens(c.b)); got != c.want {
				t.Errorf("got %t", got)
			}
		})
	}
}
