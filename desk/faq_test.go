package desk_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tend/desk"
)

func ids(entries []desk.FAQ) string {
	var out []string
	for _, f := range entries {
		out = append(out, f.ID)
	}
	return strings.Join(out, " ")
}

func TestCard(t *testing.T) {
	entries := []desk.FAQ{
		{ID: "f", Card: 5, Language: "en"}, {ID: "e", Card: 5, Language: "en"}, {ID: "d", Card: 4, Language: "en"},
		{ID: "c", Card: 3, Language: "en"}, {ID: "b", Card: 2}, {ID: "a", Card: 1, Language: "en"},
		{ID: "none", Language: "en"}, {ID: "off", Card: 1, Language: "en", Off: true},
		{ID: "far", Card: 6, Language: "en"}, {ID: "zh", Card: 1, Language: "zh"},
	}
	tests := []struct{ name, language, want string }{
		{"at most five, by place and id", "en", "a b c d e"},
		{"another language, and what serves both", "zh", "zh b"},
		{"no language known", "", "a zh b c d"},
	}
	for _, tt := range tests {
		if got := ids(desk.Card(entries, tt.language)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	if entries[0].ID != "f" {
		t.Error("the entries were put into another order")
	}
}

func TestFlags(t *testing.T) {
	var f desk.FAQ
	one := f.Flag("mia", 1, " old\nprice ")
	two := one.Flag("bo", 2, "").Flag("mia", 3, "still")
	want := []desk.FAQFlag{{By: "bo", At: 2}, {By: "mia", At: 3, Note: "still"}}
	if !slices.Equal(two.Flags, want) {
		t.Errorf("flags %v, want %v", two.Flags, want)
	}
	if f.Flagged() || one.Flags[0].Note != "old price" || len(one.Flags) != 1 {
		t.Errorf("flagging changed the entry it was called on: %v", one.Flags)
	}
	if left := two.Unflag("mia").Flags; len(left) != 1 || left[0].By != "bo" {
		t.Errorf("after mia took it back: %v", left)
	}
	if two.Unflag("").Flagged() || !two.Flagged() {
		t.Error("all flags go with nobody's name, and only from the copy")
	}
}

func TestMeaning(t *testing.T) {
	tests := []struct {
		name string
		a, b desk.FAQ
		same bool
	}{
		{"one names the other", desk.FAQ{ID: "ship"}, desk.FAQ{ID: "ship-zh", Twin: "ship"}, true},
		{"the other way round", desk.FAQ{ID: "ship", Twin: "a"}, desk.FAQ{ID: "a"}, true},
		{"both name each other", desk.FAQ{ID: "x", Twin: "y"}, desk.FAQ{ID: "y", Twin: "x"}, true},
		{"strangers", desk.FAQ{ID: "x"}, desk.FAQ{ID: "y"}, false},
	}
	for _, tt := range tests {
		if got := tt.a.Meaning() == tt.b.Meaning(); got != tt.same {
			t.Errorf("%s: the same is %v", tt.name, got)
		}
	}
}

func TestLearn(t *testing.T) {
	f := desk.FAQ{Question: "When do you ship?", Phrasings: []string{"shipping time"}}
	tests := []struct{ name, words, want string }{
		{"nothing", " \n ", "[]"},
		{"the question itself", "when do you ship", "[]"},
		{"a phrasing that was typed", "Shipping time!", "[]"},
		{"a story", strings.Repeat("然后", 41), "[]"},
		{"as long as may be", strings.Repeat("发", 80), "[" + strings.Repeat("发", 80) + "]"},
		{"something new, on one line", "u send\n today?", "[u send today?]"},
	}
	for _, tt := range tests {
		var got []string
		for _, l := range f.Learn(tt.words, 1).Learnt {
			got = append(got, l.Text)
		}
		if fmt.Sprint(got) != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, got, tt.want)
		}
	}
}

func TestLearningIsBounded(t *testing.T) {
	var f desk.FAQ
	for i := range desk.MostLearnt {
		f = f.Learn(fmt.Sprint("wording ", i), desk.Instant(100-i))
		if i != 3 {
			f = f.Learn(fmt.Sprint("Wording ", i, "?"), 200)
		}
	}
	full := f
	f = f.Learn("new", 300).Learn("newer", 301)
	texts := make([]string, 0, len(f.Learnt))
	for _, l := range f.Learnt {
		texts = append(texts, l.Text)
	}
	if len(texts) != desk.MostLearnt || slices.Contains(texts, "wording 3") || slices.Contains(texts, "new") || !slices.Contains(texts, "newer") {
		t.Errorf("kept %q", texts)
	}
	if f.Learnt[0].Count != 2 || f.Learnt[0].At != 200 {
		t.Errorf("the first was met twice: %+v", f.Learnt[0])
	}
	if len(full.Learnt) != desk.MostLearnt || full.Learnt[3].Text != "wording 3" {
		t.Error("learning changed the entry it was called on")
	}
	if left := full.Unlearn("WORDING 3").Learnt; len(left) != desk.MostLearnt-1 {
		t.Errorf("%d are left after one was taken back", len(left))
	}
	if left := full.Unlearn("wording 0").Learnt; len(left) != desk.MostLearnt || left[0].Count != 1 || full.Learnt[0].Count != 2 {
		t.Errorf("of one met twice there is left %+v", left[0])
	}
}

func TestTidyFAQ(t *testing.T) {
	got := desk.FAQ{
		ID: "x", Question: " a\tb ", Phrasings: []string{"A  b?", "", "c\nd", "C d。"}, Answer: "1\r\n2\r3\xff", Card: 9,
		Learnt: []desk.Learnt{{Text: " \n"}, {Text: "e\tf"}}, Flags: []desk.FAQFlag{{By: "mi\na", Note: "\tno"}},
	}.Tidy()
	want := desk.FAQ{ID: "x", Question: "a b", Phrasings: []string{"c d"}, Answer: "1\n2\n3\uFFFD",
		Learnt: []desk.Learnt{{Text: "e f", Count: 1}}, Flags: []desk.FAQFlag{{By: "mi a", Note: "no"}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if again := got.Tidy(); !reflect.DeepEqual(again, got) {
		t.Errorf("tidy twice gives %+v", again)
	}
}

func TestFAQAsJSON(t *testing.T) {
	f := desk.FAQ{ID: "a", Question: "q", Answer: "x"}.Learn("w", 1e18).Flag("mia", 1e18, "no")
	b, err := json.Marshal(f)
	want := `{"id":"a","question":"q","answer":"x","learnt":[{"text":"w","count":1,"at":"2001-09-09T01:46:40Z"}],` +
		`"flags":[{"by":"mia","at":"2001-09-09T01:46:40Z","note":"no"}]}`
	if err != nil || string(b) != want {
		t.Fatalf("%s, %v", b, err)
	}
	var back desk.FAQ
	if err := json.Unmarshal(b, &back); err != nil || !reflect.DeepEqual(back, f) {
		t.Errorf("read back as %+v, %v", back, err)
	}
	if err := json.Unmarshal([]byte(`{"flags":[{"by":"mia","at":"tomorrow"}]}`), &back); err == nil {
		t.Error("a time that is none is taken")
	}
}

func TestFAQAsks(t *testing.T) {
	f := desk.FAQ{Question: "Where is my parcel?", Phrasings: []string{"我的包裹在哪里"}}
	for text, want := range map[string]bool{
		"where is  my parcel": true, "我的包裹在哪里？": true,
		"": false, "where is my parcel now": false,
	} {
		if got := f.Asks(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
