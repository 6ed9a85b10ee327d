package search_test

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"tend/assist/search"
)

func doc(id string, texts ...string) search.Document {
	d := search.Document{ID: id}
	for _, t := range texts {
		d.Fields = append(d.Fields, search.Field{Text: t, Weight: 1})
	}
	return d
}

func shop() []search.Document {
	return []search.Document{
		doc("ship", "When will my order be shipped?", "dispatch time"),
		doc("refund", "How long does a refund take?", "Where is my money?"),
		doc("size", "Which size should I take?"),
		doc("cafe", "Do you have café au lait?"),
		doc("ship-zh", "什么时候发货？"),
		doc("refund-zh", "退款多久到账？"),
		doc("exchange-zh", "可以换尺码吗？"),
		doc("both", "Refund 退款 by PayPal"),
	}
}

func found(hits []search.Hit) string {
	ids := make([]string, 0, len(hits))
	for _, h := range hits {
		ids = append(ids, h.ID)
	}
	return strings.Join(ids, " ")
}

func TestSearch(t *testing.T) {
	concepts := search.NewConcepts([][]string{{"refund", "money back", "退款", "退钱"}})
	x := search.New(shop(), concepts)
	tests := []struct{ name, question, want string }{
		{"a word in another form", "my SHIPPING?", "ship"},
		{"a slip", "dispacth", "ship"},
		{"another slip", "reufnd", "refund both"},
		{"an accent", "cafe", "cafe"},
		{"full-width letters", "ＳＩＺＥＳ", "size"},
		{"traditional characters", "發貨", "ship-zh"},
		{"a pair before a single one", "换尺", "exchange-zh"},
		{"a phrase that means the same", "i want my money back", "refund"},
		{"in the other language", "退钱", "both refund refund-zh"},
		{"nothing in common", "giraffe", ""},
		{"nothing that says anything", "what is it", ""},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		if got := found(x.Search(tt.question, 10)); !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("%s: %q finds %q, want %q first", tt.name, tt.question, got, tt.want)
		}
	}
}

func TestSearchOrdersTiesByID(t *testing.T) {
	x := search.New([]search.Document{doc("b", "lamp"), doc("c", "lamp"), doc("a", "lamp")}, nil)
	if got := found(x.Search("lamps", 2)); got != "a b" {
		t.Errorf("found %q", got)
	}
	hits := x.Search("lamp giraffe", 1)
	if len(hits) != 1 || hits[0].Cover <= 0 || hits[0].Cover >= 0.5 {
		t.Errorf("half of the question is known, and not its rarer half: %+v", hits)
	}
}

func TestFind(t *testing.T) {
	x := search.New(shop(), nil)
	tests := []struct{ name, typed, want string }{
		{"nothing", " ", ""},
		{"a letter", "r", "both refund"},
		{"the beginning of a word", "ref", "both refund"},
		{"a finished word in another form", "refunds ", "both refund"},
		{"every word, in any order", "paypal ref", "both"},
		{"in both languages", "退款 ref", "both"},
		{"words that say nothing", "is it the refund", "both refund"},
		{"an unfinished word that says nothing", "refund a", "both refund"},
		{"the beginning of several words", "wh", "ship refund"},
		{"a character", "退", "refund-zh both"},
		{"characters in a row", "退款多", "refund-zh"},
		{"what only some have", "refund giraffe", "both refund"},
		{"a slip in a finished word", "dispach x", "ship"},
		{"what nobody has", "giraffe", ""},
	}
	for _, tt := range tests {
		if got := found(x.Find(tt.typed, 10)); !sameWords(got, tt.want) {
			t.Errorf("%s: %q finds %q, want %q", tt.name, tt.typed, got, tt.want)
		}
	}
}

func sameWords(a, b string) bool {
	count := map[string]int{}
	for _, w := range strings.Fields(a) {
		count[w]++
	}
	for _, w := range strings.Fields(b) {
		count[w]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return true
}

func TestFieldsWeigh(t *testing.T) {
	x := search.New([]search.Document{
		{ID: "a", Fields: []search.Field{{Text: "lamp", Weight: 0.5}}},
		{ID: "b", Fields: []search.Field{{Text: "lamp", Weight: 1}}},
	}, nil)
	if got := found(x.Search("lamp", 5)); got != "b a" {
		t.Errorf("found %q", got)
	}
}

// TestChangesAreLikeBuildingAnew changes an index at random and compares it
// with one built from what is then in it.
func TestChangesAreLikeBuildingAnew(t *testing.T) {
	words := rapid.SampledFrom(strings.Fields("refund refunds ship shipped size lamp 退款 退货 什么时候 发货 尺码 PayPal giraffe"))
	text := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(words, 0, 5).Draw(t, "words"), " ")
	})
	rapid.Check(t, func(t *rapid.T) {
		x, now := search.New(nil, nil), map[string]search.Document{}
		for range rapid.IntRange(1, 60).Draw(t, "changes") {
			d := doc(fmt.Sprint(rapid.IntRange(0, 7).Draw(t, "id")), rapid.SliceOfN(text, 0, 3).Draw(t, "texts")...)
			if rapid.IntRange(0, 3).Draw(t, "what") == 0 {
				x = x.Without(d.ID)
				delete(now, d.ID)
				continue
			}
			x, now[d.ID] = x.With(d), d
		}
		var all []search.Document
		for _, d := range now {
			all = append(all, d)
		}
		y := search.New(all, nil)
		for _, q := range []string{text.Draw(t, "question"), "refumd", "shi", "退"} {
			if a, b := x.Search(q, 9), y.Search(q, 9); !reflect.DeepEqual(a, b) {
				t.Fatalf("%q finds %v, and %v when built anew", q, a, b)
			}
			if a, b := x.Find(q, 9), y.Find(q, 9); !reflect.DeepEqual(a, b) {
				t.Fatalf("typing %q finds %v, and %v when built anew", q, a, b)
			}
		}
		if x.Len() != y.Len() {
			t.Fatalf("%d documents, and %d when built anew", x.Len(), y.Len())
		}
	})
}

func TestAnIndexIsReadWhileItIsReplaced(t *testing.T) {
	x := search.New(shop(), nil)
	want := fmt.Sprint(x.Search("refund", 9), x.Find("r", 9))
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() {
			for j := range 20 {
				x.With(doc(fmt.Sprint("new", i, j), "refund rhino")).Without("refund")
				if got := fmt.Sprint(x.Search("refund", 9), x.Find("r", 9)); got != want {
					t.Errorf("found %s, want %s", got, want)
					return
				}
			}
		})
	}
	all.Wait()
}

func FuzzSearch(f *testing.F) {
	for _, s := range []string{"refund", "退款 ref", "ﬀ’\xff", "ÀŞ×", "𠀀字ก"} {
		f.Add(s)
	}
	x := search.New(shop(), search.NewConcepts([][]string{{"money back", "退钱"}}))
	f.Fuzz(func(t *testing.T, s string) {
		for _, h := range append(x.Search(s, 3), x.Find(s, 3)...) {
			if h.Cover < 0 || h.Cover > 1.0001 || h.Score <= 0 {
				t.Errorf("%q gives %+v", s, h)
			}
		}
		if y := x.With(doc("s", s)); y.Len() != x.Len()+1 || y.Without("s").Len() != x.Len() {
			t.Errorf("%q does not come and go", s)
		}
	})
}
