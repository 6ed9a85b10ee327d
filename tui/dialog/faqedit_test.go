package dialog_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"tend/desk"
	"tend/tui/dialog"
)

// edited is what the form of an entry submits after some keys.
func edited(t *testing.T, id string, keys ...string) dialog.FAQEdit {
	t.Helper()
	r, ok := press(t, editFAQ(english(), id), append(keys, "ctrl+s")...).(dialog.SubmittedFAQ)
	if !ok {
		t.Fatalf("the form of %s is refused", id)
	}
	return r.Edit
}

func TestFAQFormGivesBackWhatItGot(t *testing.T) {
	for id, f := range faqEntries() {
		if got := edited(t, id).Entry(); !reflect.DeepEqual(got, f) {
			t.Errorf("%+v became %+v", f, got)
		}
	}
}

func TestFAQForm(t *testing.T) {
	times := func(n int, key string) []string { return slices.Repeat([]string{key}, n) }
	for _, c := range []struct {
		name string
		keys []string
		want func(*desk.FAQ)
	}{
		{"the question", letters("!"), func(f *desk.FAQ) { f.Question = "Do you ship to Norway?!" }},
		{"a changed answer takes the flags back", []string{"tab", "O", "h", ".", "space"}, func(f *desk.FAQ) {
			f.Answer, f.Flags = "Oh. "+f.Answer, nil
		}},
		{"a phrasing", append(append(times(2, "tab"), letters("to oslo?")...), "enter"), func(f *desk.FAQ) {
			f.Phrasings = append([]string{"to oslo?"}, f.Phrasings...)
		}},
		{"the language", append(times(3, "tab"), "right", "right"), func(f *desk.FAQ) { f.Language = "" }},
		{"off the card", append(times(5, "tab"), "backspace"), func(f *desk.FAQ) { f.Card = 0 }},
		{"another twin, by its id", append(append(times(6, "tab"), times(9, "backspace")...), letters("invoice")...), func(f *desk.FAQ) { f.Twin = "invoice" }},
		{"another twin, by its question", append(append(times(6, "tab"), times(9, "backspace")...), letters("可以开发票吗？")...), func(f *desk.FAQ) { f.Twin = "invoice" }},
		{"a wording is forgotten", append(times(7, "tab"), times(len("can it come to bergen"), "delete")...), func(f *desk.FAQ) { f.Learnt = f.Learnt[1:] }},
		{"one that is written there is a phrasing", append(append(times(7, "tab"), letters("to tromso?")...), "enter"), func(f *desk.FAQ) {
			f.Phrasings = append(f.Phrasings, "to tromso?")
		}},
		{"not offered", append(times(8, "tab"), "right"), func(f *desk.FAQ) { f.Off = true }},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := faqEntries()["norway"]
			c.want(&want)
			if got := edited(t, "norway", c.keys...).Entry(); !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
}

func TestFAQFormRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		id   string
		keys []string
		says string
	}{
		{"no question", "new", append([]string{"tab"}, letters("yes")...), "Write the question."},
		{"no answer", "new", letters("Really?"), "Write the answer."},
		{"an unknown variable", "refund", append([]string{"tab"}, letters("{{nmae}}")...), "There is no variable {{nmae}}."},
		{"a sixth place", "invoice", append(slices.Repeat([]string{"tab"}, 5), "6"), "from 1 to 5"},
		{"a twin there is none of", "invoice", append(slices.Repeat([]string{"tab"}, 6), letters("nobody")...), "No other entry"},
		{"itself as its twin", "invoice", append(slices.Repeat([]string{"tab"}, 6), letters("invoice")...), "No other entry"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := editFAQ(english(), c.id)
			if r := press(t, d, append(c.keys, "ctrl+s")...); r != nil {
				t.Fatalf("submitted %#v", r)
			}
			if got := draw(t, d, english(), 100, 40); !strings.Contains(got, c.says) {
				t.Errorf("does not say %q:\n%s", c.says, got)
			}
		})
	}
}

// Others may change an entry while its form is open.
func TestFAQEditOnto(t *testing.T) {
	answer := func(text string) []string { return append([]string{"tab"}, letters(text)...) }
	for _, c := range []struct {
		name   string
		keys   []string
		theirs func(*desk.FAQ)
		want   func(*desk.FAQ) // of theirs
		clash  []string
	}{
		{"taught meanwhile", answer("Yes. "), func(f *desk.FAQ) { *f = f.Learn("is oslo fine", 7) },
			func(f *desk.FAQ) { f.Answer, f.Flags = "Yes. "+f.Answer, nil }, nil},
		{"flagged meanwhile, which the form did not show", answer("Yes. "), func(f *desk.FAQ) { *f = f.Flag("li", 9, "no") },
			func(f *desk.FAQ) { f.Answer, f.Flags = "Yes. "+f.Answer, f.Flags[1:] }, nil},
		{"another field", answer("Yes. "), func(f *desk.FAQ) { f.Topic, f.Card = "customs", 0 },
			func(f *desk.FAQ) { f.Answer, f.Flags = "Yes. "+f.Answer, nil }, nil},
		{"the same field", answer("Yes. "), func(f *desk.FAQ) { f.Answer = "No longer." },
			func(f *desk.FAQ) { f.Answer, f.Flags = "Yes. "+faqEntries()["norway"].Answer, nil }, []string{"answer"}},
		{"the same field in the same way", letters("!"), func(f *desk.FAQ) { f.Question += "!" }, func(*desk.FAQ) {}, nil},
		{"two fields", append(letters("?"), "tab", "x"), func(f *desk.FAQ) { f.Answer, f.Question = "No.", "Norway?" },
			func(f *desk.FAQ) {
				old := faqEntries()["norway"]
				f.Question, f.Answer, f.Flags = old.Question+"?", "x"+old.Answer, nil
			}, []string{"question", "answer"}},
		{"what the form left alone is theirs", nil, func(f *desk.FAQ) { f.Answer = "No longer." }, func(f *desk.FAQ) { f.Flags = nil }, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			theirs := faqEntries()["norway"]
			c.theirs(&theirs)
			want := theirs
			c.want(&want)
			got, clashes := edited(t, "norway", c.keys...).Onto(theirs)
			var fields []string
			for _, x := range clashes {
				fields = append(fields, x.Field)
			}
			if !reflect.DeepEqual(got, want) || !slices.Equal(fields, c.clash) {
				t.Errorf("clashes %v, want %v\ngot  %+v\nwant %+v", fields, c.clash, got, want)
			}
		})
	}
}

func TestFAQFormShowsAClashAndThenKeepsItsOwn(t *testing.T) {
	d := editFAQ(english(), "refund")
	r := press(t, d, "!", "ctrl+s").(dialog.SubmittedFAQ)
	theirs := faqEntries()["refund"]
	theirs.Question, theirs.Topic = "Refunded when?", "return"
	_, clashes := r.Edit.Onto(theirs)
	d.Clashed(clashes, "ctrl+s")
	if got := draw(t, d, english(), 100, 40); !strings.Contains(got, "Question was changed by somebody else meanwhile; theirs: “Refunded when?”.") {
		t.Errorf("the clash is not shown:\n%s", got)
	}
	r = press(t, d, "ctrl+s").(dialog.SubmittedFAQ)
	got, clashes := r.Edit.Onto(theirs)
	if len(clashes) > 0 || got.Question != "When do I get my money back?!" || got.Topic != "return" {
		t.Errorf("clashes %v, the question is %q in %q", clashes, got.Question, got.Topic)
	}
}
