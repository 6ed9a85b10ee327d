package scenes_test

import (
	"slices"
	"strings"
	"testing"

	"tend/assist/scenes"
)

func TestSearchFindsTheSceneMeant(t *testing.T) {
	x := scenes.NewIndex(scenes.All())
	tests := []struct{ name, typed, want string }{
		{"a word of the title", "shrink", "material-shrink"},
		{"the same in Chinese", "缩水", "material-shrink"},
		{"an unfinished word", "see-thr", "material-sheer"},
		{"one Chinese character", "税", "customs-duty"},
		{"a word of the text alone", "cardboard neighbour", "delivery-neighbour"},
		{"two words, any order", "missing gift", "gift-left-out"},
		{"Chinese without blanks", "改地址", "order-change-address"},
		{"both languages at once", "coupon 叠加", "promotion-stack"},
		{"capitals", "PRE-ORDER", "stock-preorder"},
		{"another form of the word", "instalment", "payment-instalments"},
		{"traditional characters", "貨到付款", "payment-cash"},
		{"a topic", "live-stream", "live-price"},
		{"a topic in Chinese", "直播间", "live-cannot-order"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := idsOf(x.Search(tt.typed)); !slices.Contains(got, tt.want) {
				t.Errorf("%q finds %q, but not %s", tt.typed, got, tt.want)
			}
		})
	}
}

func TestSearchPutsTitlesFirst(t *testing.T) {
	x := scenes.NewIndex(scenes.All())
	for _, s := range scenes.All() {
		for _, title := range s.Title {
			got := idsOf(x.Search(title))
			if i := slices.Index(got, s.ID); i < 0 || i >= 3 {
				t.Errorf("%q finds its scene %s in place %d of %q", title, s.ID, i+1, got)
			}
		}
	}
}

// Whoever remembers a few words of a text finds it again.
func TestSearchFindsEveryTextByItsWords(t *testing.T) {
	x := scenes.NewIndex(scenes.All())
	for _, s := range scenes.All() {
		words := strings.Fields(s.Text[scenes.English])
		typed := strings.Join(words[:min(8, len(words))], " ") + " "
		if got := idsOf(x.Search(typed)); !slices.Contains(got, s.ID) {
			t.Errorf("%q does not find %s", typed, s.ID)
		}
		start := []rune(s.Text[scenes.Chinese])[:8]
		if got := idsOf(x.Search(string(start))); !slices.Contains(got, s.ID) {
			t.Errorf("%q does not find %s", string(start), s.ID)
		}
	}
}

func TestSearchForNothing(t *testing.T) {
	x := scenes.NewIndex(scenes.All())
	for _, typed := range []string{"", " \n"} {
		if got := idsOf(x.Search(typed)); !slices.Equal(got, idsOf(scenes.All())) {
			t.Errorf("%q finds %d scenes", typed, len(got))
		}
	}
	if got := x.Search("giraffe"); len(got) != 0 {
		t.Errorf("giraffe finds %q", idsOf(got))
	}
}

func BenchmarkSearch(b *testing.B) {
	x := scenes.NewIndex(scenes.All())
	queries := []string{"r", "refund", "where is my parcel", "退", "优惠券", "coupon 退款", "giraffe"}
	for _, typed := range queries {
		b.Run(typed, func(b *testing.B) {
			for b.Loop() {
				x.Search(typed)
			}
		})
	}
}

func BenchmarkNewIndex(b *testing.B) {
	for b.Loop() {
		scenes.NewIndex(scenes.All())
	}
}

func idsOf(found []scenes.Scene) []string {
	ids := make([]string, len(found))
	for i, s := range found {
		ids[i] = s.ID
	}
	return ids
}
