package sample_test

import (
	"reflect"
	"testing"

	"tend/assist/faq"
	"tend/assist/faq/sample"
	"tend/desk"
	"tend/desk/starter"
)

func TestEntriesAreInOrder(t *testing.T) {
	all := sample.Entries()
	byID := map[string]desk.FAQ{}
	for _, f := range all {
		if f.Answer == "" || f.Topic == "" || !reflect.DeepEqual(f, f.Tidy()) {
			t.Errorf("%s is not tidy, or has no answer or topic", f.ID)
		}
		if got := starter.Language(f.Question + f.Answer); got != f.Language {
			t.Errorf("%s is in %s, and says %s", f.ID, got, f.Language)
		}
		if _, twice := byID[f.ID]; twice {
			t.Errorf("%s is there twice", f.ID)
		}
		byID[f.ID] = f
	}
	for _, f := range all {
		if twin, there := byID[f.Twin]; f.Twin != "" && (!there || twin.Language == f.Language) {
			t.Errorf("%s has no twin in the other language", f.ID)
		}
	}
}

func TestTheCardsAreFull(t *testing.T) {
	for _, language := range []string{"en", "zh"} {
		card := desk.Card(sample.Entries(), language)
		if len(card) != desk.CardSize || card[0].Card != 1 || card[4].Card != 5 {
			t.Errorf("the card in %s: %+v", language, card)
		}
	}
}

func TestCustomersOfTheSampleGetSuggestions(t *testing.T) {
	b := faq.New(sample.Entries())
	tests := []struct{ text, want string }{
		{"hey has my order shipped yet?", "dispatch"},
		{"the mug came chipped :(", "broken"},
		{"Where is my order? The tracking says 'with the courier' since Monday.", "parcel"},
		{"快递三天没更新了，能帮忙查一下吗", "parcel-zh"},
		{"打开一看杯子碎了一个", "broken-zh"},
		{"能开发票吗？公司抬头", "invoice-zh"},
	}
	for _, tt := range tests {
		got := b.Suggest(faq.Question{Messages: []string{tt.text}, Language: starter.Language(tt.text)}, 3)
		if len(got) == 0 || got[0].Entry.ID != tt.want {
			t.Errorf("%q gets %+v, want %s first", tt.text, got, tt.want)
		}
	}
}
