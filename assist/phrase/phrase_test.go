package phrase_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tend/assist/phrase"
)

const (
	fruit phrase.Tag = iota
	colour
)

func set() *phrase.Set {
	return phrase.NewSet(
		phrase.List{Tag: fruit, Words: []string{"Apple", "green apple", "orange", "橙子"}},
		phrase.List{Tag: colour, Words: []string{"orange", "green", "橙"}},
	)
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // what was found, in the words of the text
	}{
		{"case and width", "An ＡＰＰＬＥ!", "ＡＰＰＬＥ"},
		{"words within words", "a green  apple", "green|green  apple|apple"},
		{"whole words only", "apples pineapple apple2", ""},
		{"Chinese anywhere", "两个橙子。", "橙|橙子"},
		{"beside Chinese", "买apple吧", "apple"},
		{"invisible runes", "ap\u200bple", "ap\u200bple"},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := phrase.Fold(tt.text)
			var found []string
			for _, h := range set().Find(text.Folded, nil) {
				start, end := text.Span(h.Start, h.End)
				found = append(found, tt.text[start:end])
			}
			if got := strings.Join(found, "|"); got != tt.want {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

func TestLongest(t *testing.T) {
	folded := "a green apple, 橙子 and orange"
	var found []string
	for _, h := range phrase.Longest(set().Find(folded, nil)) {
		found = append(found, folded[h.Start:h.End])
	}
	if got := strings.Join(found, "|"); got != "green apple|橙子|orange" {
		t.Errorf("found %q", got)
	}
}

func TestTagsOfOneWordInTwoLists(t *testing.T) {
	hits := set().Find("orange", nil)
	if len(hits) != 1 || !hits[0].Tags.Has(fruit) || !hits[0].Tags.Has(colour) {
		t.Errorf("hits = %v, want one in both lists", hits)
	}
}

func TestFold(t *testing.T) {
	for raw, want := range map[string]string{
		"I’ll  SAY，“好”。":    `ill say,"好".`,
		"【订单号】　5－6":         "[订单号] 5-6",
		"one\r\n two\u00a0": "one \n two ",
	} {
		if got := phrase.Fold(raw).Folded; got != want {
			t.Errorf("Fold(%q) = %q, want %q", raw, got, want)
		}
	}
}

func FuzzSpan(f *testing.F) {
	f.Add("I’ll ＡＰＰＬＥ 橙子", 2, 9)
	f.Add("\xff'\u0301é", 0, 1)
	f.Fuzz(func(t *testing.T, raw string, start, end int) {
		text := phrase.Fold(raw)
		if start < 0 || end < start || end > len(text.Folded) {
			return
		}
		from, to := text.Span(start, end)
		if from < 0 || to < from || to > len(raw) {
			t.Fatalf("Span(%d, %d) = %d, %d of %d bytes", start, end, from, to, len(raw))
		}
		if utf8.ValidString(raw) && !utf8.ValidString(raw[from:to]) {
			t.Errorf("Span(%d, %d) cuts a rune of %q", start, end, raw)
		}
	})
}
