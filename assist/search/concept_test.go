package search_test

import (
	"testing"

	"tend/assist/search"
)

// worth is the score of the one document there is for a question.
func worth(x *search.Index, question string) float64 {
	for _, h := range x.Search(question, 1) {
		return h.Score
	}
	return 0
}

func TestPhrases(t *testing.T) {
	concepts := search.NewConcepts([][]string{
		{"price drop", "paid ## … now", "便宜了#", "cheaper since"},
		{"return shipping", "运费谁出", "~unhappy", "~postage"},
		{"shipping", "运费"},
	})
	drop := search.New([]search.Document{doc("a", "price drop")}, concepts)
	back := search.New([]search.Document{doc("b", "return shipping")}, concepts)
	there := search.New([]search.Document{doc("c", "shipping")}, concepts)
	tests := []struct {
		name, question string
		x              *search.Index
		found          bool
	}{
		{"words between", "I paid 59 on monday and now it is less", drop, true},
		{"no number", "I paid it on monday and now it is less", drop, false},
		{"a number of one digit", "I paid 5 and now it is less", drop, false},
		{"too many words between", "paid 59 a b c d e f g h j k now", drop, false},
		{"a number in Chinese", "怎么便宜了三十啊", drop, true},
		{"a longer phrase", "运费谁出", back, true},
		{"a shorter one within it", "运费谁出", there, false},
		{"the shorter one alone", "运费呢", there, true},
		{"a hint", "unhappy", back, true},
		{"nothing", "giraffe", back, false},
	}
	for _, tt := range tests {
		if got := worth(tt.x, tt.question); got > 0 != tt.found {
			t.Errorf("%s: %q is worth %v", tt.name, tt.question, got)
		}
	}
}

func TestHintsAddUp(t *testing.T) {
	concepts := search.NewConcepts([][]string{
		{"return shipping", "who pays", "~unhappy", "~boots", "~both"},
		{"love", "~both"},
	})
	x := search.New([]search.Document{doc("a", "return shipping"), doc("b", "boots")}, concepts)
	score := func(question string) float64 {
		for _, h := range x.Search(question, 2) {
			if h.ID == "a" {
				return h.Score
			}
		}
		return 0
	}
	one, twice, two, sure := score("unhappy"), score("unhappy unhappy"), score("unhappy boots"), score("who pays")
	if one != twice || one >= two || two >= sure {
		t.Errorf("one hint is worth %.2f, the same again %.2f, two %.2f, a sure phrase %.2f", one, twice, two, sure)
	}
	if both := score("both"); both <= 0 || both >= one {
		t.Errorf("a hint at two things is worth %.2f, one at a single thing %.2f", both, one)
	}
	if len(x.Search("who pays", 2)) != 1 {
		t.Error("a single hint makes a document about the thing")
	}
}

func TestWhatNobodyKnowsLowersTheScore(t *testing.T) {
	concepts := search.NewConcepts([][]string{{"return"}, {"made to measure"}})
	x := search.New([]search.Document{doc("a", "return a curtain")}, concepts)
	if at, without := worth(x, "curtain made to measure"), worth(x, "curtain made to order"); at >= without {
		t.Errorf("about something else: %.2f, about nothing known: %.2f", at, without)
	}
}

func TestCommonWordsSayLittle(t *testing.T) {
	x := search.New([]search.Document{doc("a", "husband lamp")}, nil)
	if common, rare := worth(x, "my husband"), worth(x, "my lamp"); common >= rare {
		t.Errorf("a common word is worth %.2f, a rare one %.2f", common, rare)
	}
}

func TestChatLanguage(t *testing.T) {
	x := search.New([]search.Document{
		doc("tomorrow", "tomorrow"), doc("receipt", "receipt"), doc("colour", "colour"),
		doc("when", "什么时候"), doc("pay", "花呗"), doc("not", "没有货"),
	}, nil)
	for question, want := range map[string]string{
		"2moro": "tomorrow", "my reciept": "receipt", "which color": "colour",
		"幾時到": "when", "花被": "pay", "冇货": "not",
	} {
		if got := found(x.Search(question, 1)); got != want {
			t.Errorf("%q finds %q, want %q", question, got, want)
		}
	}
}
