package faq_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tend/assist/faq"
	"tend/desk"
)

func suggested(all []faq.Suggestion) string {
	var out []string
	for _, s := range all {
		mark := ""
		if s.Foreign {
			mark = "*"
		}
		out = append(out, s.Entry.ID+mark)
	}
	return strings.Join(out, " ")
}

func small() []desk.FAQ {
	return []desk.FAQ{
		{ID: "ship", Language: "en", Question: "When do you ship?", Answer: "The same day until four o'clock."},
		{ID: "ship-zh", Language: "zh", Question: "什么时候发货？", Answer: "下午四点前付款当天发出。", Twin: "ship"},
		{ID: "wash", Language: "en", Question: "How do I wash it?", Answer: "By hand, in cold water."},
		{ID: "gift-zh", Language: "zh", Question: "可以包装成礼物吗？", Answer: "可以，五元一份。"},
		{ID: "refund-zh", Language: "zh", Question: "退款多久到账？", Answer: "两天内原路退回。"},
		{ID: "hours", Question: "Opening hours 营业时间", Answer: "9:00–20:00"},
		{ID: "off", Language: "en", Question: "Is the giraffe real?", Answer: "No.", Off: true},
	}
}

// Of two twins either one may name the other, also when the entry that is named
// comes into the book later.
func TestTwinsWhicheverNamesTheOther(t *testing.T) {
	for _, c := range []struct{ name, en, zh string }{
		{"the one with the greater id", "", "ret"}, {"the one with the smaller id", "ret-zh", ""}, {"both", "ret-zh", "ret"},
	} {
		t.Run(c.name, func(t *testing.T) {
			en := desk.FAQ{ID: "ret", Language: "en", Question: "How do I return it?", Answer: "From your orders.", Twin: c.en}
			zh := desk.FAQ{ID: "ret-zh", Language: "zh", Question: "怎么退货？", Answer: "在订单页申请。", Twin: c.zh}
			ask := faq.Question{Messages: []string{"how can I return it"}, Language: "zh"}
			for _, b := range []*faq.Book{faq.New([]desk.FAQ{en, zh}), faq.New([]desk.FAQ{en}).With(zh), faq.New([]desk.FAQ{zh}).With(en)} {
				if got := suggested(b.Suggest(ask, 3)); got != "ret-zh" {
					t.Errorf("suggested %q, want the twin alone", got)
				}
			}
		})
	}
}

func TestSuggest(t *testing.T) {
	b := faq.New(small())
	tests := []struct {
		name, language string
		messages       []string
		want           string
	}{
		{"in the customer's language", "en", []string{"when is it dispatched"}, "ship"},
		{"the twin, for words of the other language", "zh", []string{"dispatch 呢"}, "ship-zh"},
		{"the other language where there is no twin", "en", []string{"when does my refund show up on my card"}, "refund-zh*"},
		{"an answer for both", "zh", []string{"营业到几点"}, "hours"},
		{"nobody's language", "", []string{"什么时候发货"}, "ship-zh"},
		{"one of several messages", "en", []string{"hi", "it got dirty", "how to wash it??", "#8812345"}, "wash"},
		{"nothing that fits", "en", []string{"do giraffes sleep"}, ""},
		{"only a number and a link", "en", []string{"SF12345678", "https://example.com/wash"}, ""},
		{"thanks that name a topic", "en", []string{"wow, shipped so fast, thank you!"}, ""},
		{"no message", "en", nil, ""},
	}
	for _, tt := range tests {
		if got := suggested(b.Suggest(faq.Question{Messages: tt.messages, Language: tt.language}, 1)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestFlaggedAnswersComeLast(t *testing.T) {
	good := desk.FAQ{ID: "z", Language: "en", Question: "Do you sell brass lamps for desks, and shades of linen?", Answer: "Yes."}
	bad := desk.FAQ{ID: "a", Language: "en", Question: "Do you sell brass lamps for desks?", Answer: "No."}.Flag("mia", 1, "we do")
	other := desk.FAQ{ID: "m", Language: "en", Question: "Tables", Answer: "No brass desks."}
	b := faq.New([]desk.FAQ{bad, good, other})
	q := faq.Question{Messages: []string{"brass lamps for my desk?"}, Language: "en"}
	if got := suggested(b.Suggest(q, 3)); got != "z m a" && got != "z a" {
		t.Errorf("a flagged answer is not last: %q", got)
	}
	if got := suggested(b.With(bad.Unflag("mia")).Suggest(q, 1)); got != "a" {
		t.Errorf("without its flag it is the best: %q", got)
	}
	twin := desk.FAQ{ID: "b", Language: "en", Question: "Do you sell brass lamps for desks?", Answer: "We do.", Twin: "a"}
	if got := suggested(b.With(twin).Suggest(q, 1)); got != "b" {
		t.Errorf("the twin nobody flagged is as good an answer: %q", got)
	}
}

func TestForeignAnswersComeAfterThoseThatFit(t *testing.T) {
	b := faq.New([]desk.FAQ{
		{ID: "foreign", Language: "zh", Question: "brass lamps for desks 铜灯", Answer: "有。"},
		{ID: "fits", Language: "en", Question: "brass lamps", Answer: "Yes."},
		{ID: "hardly", Language: "en", Question: "Which tables and which chairs go with desks of oak?", Answer: "Ours."},
	})
	q := faq.Question{Messages: []string{"brass lamps for desks"}, Language: "en"}
	if got := suggested(b.Suggest(q, 3)); got != "fits foreign*" && got != "fits foreign* hardly" {
		t.Errorf("with an answer in the language: %q", got)
	}
	if got := suggested(b.Without("fits").Suggest(q, 1)); got != "foreign*" {
		t.Errorf("with nothing else that fits: %q", got)
	}
}

func TestComplete(t *testing.T) {
	b := faq.New(small())
	tests := []struct{ name, language, typed, want string }{
		{"too little", "en", "wash", ""},
		{"the beginning of an answer", "en", "by hand, in co", "wash"},
		{"a question", "en", "when shipp", "ship"},
		{"Chinese", "zh", "下午四点", "ship-zh"},
		{"not in the customer's language", "en", "下午四点", ""},
		{"mostly something else", "en", "we wash giraffes and elephants daily", ""},
	}
	for _, tt := range tests {
		if got := suggested(b.Complete(tt.typed, tt.language, 1)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestFindEntries(t *testing.T) {
	b := faq.New(small())
	for typed, want := range map[string]string{"wash": "wash", "礼": "gift-zh", "opening 营业": "hours", "": ""} {
		got := ""
		for _, f := range b.Find(typed, 1) {
			got = f.ID
		}
		if got != want {
			t.Errorf("%q finds %q, want %q", typed, got, want)
		}
	}
}

func TestWording(t *testing.T) {
	tests := []struct {
		name     string
		messages []string
		want     string
	}{
		{"the newest that says something", []string{"when do u send it", "hello??", "?"}, "when do u send it"},
		{"without what is the customer's own", []string{"order #40021 not sent, write to li@example.com"}, "order not sent, write to"},
		{"a parcel's number", []string{"SF1234567890 到哪里了呀"}, "到哪里了呀"},
		{"sizes stay", []string{"size 42 or 2024 model"}, "size 42 or 2024 model"},
		{"too long", []string{strings.Repeat("很长的话", 30)}, ""},
		{"nothing", []string{"亲", "13912345678"}, ""},
	}
	for _, tt := range tests {
		if got := faq.Wording(tt.messages); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestWhatIsLearntIsFound(t *testing.T) {
	b := faq.New(small())
	q := faq.Question{Messages: []string{"衣服脏兮兮的咋整"}, Language: "zh"}
	if got := suggested(b.Suggest(q, 3)); got != "" {
		t.Fatalf("found before it was learnt: %q", got)
	}
	f, _ := b.Entry("gift-zh")
	b = b.With(f.Learn(faq.Wording(q.Messages), 1))
	q.Messages[0] = "裤子脏兮兮咋整呀"
	if got := suggested(b.Suggest(q, 3)); got != "gift-zh" {
		t.Errorf("after learning: %q", got)
	}
}

// TestBooksThatChangedAreLikeNewOnes compares a book that was changed entry by
// entry with one made of what is then in it.
func TestBooksThatChangedAreLikeNewOnes(t *testing.T) {
	pool := entries(t)
	asked := []string{"when will it ship", "退款多久", "size please", "包邮吗", "broken glass"}
	rapid.Check(t, func(t *rapid.T) {
		b, now := faq.New(nil), map[string]desk.FAQ{}
		for range rapid.IntRange(1, 25).Draw(t, "changes") {
			f := pool[rapid.IntRange(0, 14).Draw(t, "entry")]
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				b = b.Without(f.ID)
				delete(now, f.ID)
			case 1:
				f.Off = true
				b = b.With(f)
				delete(now, f.ID)
			case 2:
				f = f.Flag("mia", 1, "")
				fallthrough
			default:
				b = b.With(f)
				now[f.ID] = f
			}
		}
		var all []desk.FAQ
		for _, f := range now {
			all = append(all, f)
		}
		fresh := faq.New(all)
		for _, text := range asked {
			for _, language := range []string{"", "en", "zh"} {
				q := faq.Question{Messages: []string{text}, Language: language}
				if x, y := b.Suggest(q, 4), fresh.Suggest(q, 4); !reflect.DeepEqual(x, y) {
					t.Fatalf("%q in %q: %s, and %s in a new book", text, language, suggested(x), suggested(y))
				}
			}
		}
		if b.Len() != fresh.Len() {
			t.Fatalf("%d entries, and %d in a new book", b.Len(), fresh.Len())
		}
	})
}

// many makes a book of so many entries out of the labelled ones.
func many(tb testing.TB, n int) []desk.FAQ {
	pool := entries(tb)
	var all []desk.FAQ
	for i := range n {
		f := pool[i%len(pool)]
		if i >= len(pool) {
			f.ID, f.Twin = fmt.Sprint(f.ID, "-", i), ""
			f.Question = fmt.Sprint(f.Question, " model ", i)
			f.Phrasings = append(slices.Clone(f.Phrasings), fmt.Sprint("word", i, " 型号", i))
		}
		all = append(all, f)
	}
	return all
}

func BenchmarkSuggest(b *testing.B) {
	book, all := faq.New(many(b, 2000)), questions(b)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		book.Suggest(faq.Question{Messages: []string{all[i%len(all)].text}, Language: "en"}, 3)
	}
}

func BenchmarkNew(b *testing.B) {
	all := many(b, 2000)
	b.ReportAllocs()
	for b.Loop() {
		faq.New(all)
	}
}

func BenchmarkWith(b *testing.B) {
	all := many(b, 2000)
	book := faq.New(all)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		book.With(all[i%len(all)].Learn("a new wording of it", 1))
	}
}

func BenchmarkFind(b *testing.B) {
	book := faq.New(many(b, 2000))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		book.Find([]string{"s", "ship", "退款", "return lab"}[i%4], 10)
	}
}
