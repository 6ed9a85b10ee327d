package dialog_test

import (
	"reflect"
	"strings"
	"testing"

	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/tuitest"
)

func TestFAQ(t *testing.T) {
	fit := func(keys ...string) []string { return append(letters("norway"), keys...) }
	for _, c := range []struct {
		name string
		keys []string
		want dialog.Result
	}{
		{"new", []string{"enter"}, dialog.EditingFAQ{Language: "en"}},
		{"edit", []string{"down", "enter"}, dialog.EditingFAQ{ID: "norway"}},
		{"found by a word of the answer", append(letters("电子发票"), "enter"), dialog.EditingFAQ{ID: "invoice"}},
		{"found by what a customer once asked", append(letters("bergen"), "enter"), dialog.EditingFAQ{ID: "norway"}},
		{"found by a single letter", append(letters("票"), "enter"), dialog.EditingFAQ{ID: "invoice"}},
		{"found although it is off", append(letters("blue one"), "enter"), dialog.EditingFAQ{ID: "old"}},
		{"found by who flagged it", append(letters("mo seven"), "enter"), dialog.EditingFAQ{ID: "norway"}},
		{"what is not found becomes a new one", append(letters("gift wrap?"), "enter"), dialog.EditingFAQ{Question: "gift wrap?", Language: "en"}},
		{"what is found can be new all the same", fit("down", "down", "enter"), dialog.EditingFAQ{Question: "norway", Language: "en"}},
		{"put on the card", fit("alt+5"), dialog.CardedFAQ{ID: "norway", N: 5}},
		{"taken off the card", fit("alt+1"), dialog.CardedFAQ{ID: "norway"}},
		{"a card has five places", fit("alt+6"), nil},
		{"flags are taken back", fit("ctrl+s"), dialog.UnflaggedFAQ{ID: "norway"}},
		{"of an answer nobody flagged there are none", fit("down", "ctrl+s"), nil},
		{"delete asks", fit("ctrl+d"), nil},
		{"delete", fit("ctrl+d", "enter"), dialog.DeletedFAQ{ID: "norway"}},
		{"not deleted", fit("ctrl+d", "esc"), nil},
		{"the row for a new one has no place", []string{"alt+1"}, nil},
		{"and cannot be deleted", []string{"ctrl+d", "enter"}, dialog.EditingFAQ{Language: "en"}},
		{"the flagged come first", []string{"tab", "down", "enter"}, dialog.EditingFAQ{ID: "norway"}},
		{"the card of one's own language", []string{"tab", "tab", "enter"}, dialog.EditingFAQ{ID: "norway"}},
		{"a free place is filled", []string{"shift+tab", "down", "enter"}, dialog.EditingFAQ{Language: "en", Card: 2}},
		{"so is one of the other language", []string{"shift+tab", "pgdown", "pgdown", "enter"}, dialog.EditingFAQ{Language: "zh", Card: 5}},
		{"three orders and round", []string{"down", "tab", "tab", "tab", "enter"}, dialog.EditingFAQ{ID: "norway"}},
		{"left", []string{"esc"}, dialog.Closed{Dialog: dialog.FAQID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, faqList(english()), c.keys...); got != c.want {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}

func TestFAQKeepsTheChoiceWhenEntriesChange(t *testing.T) {
	d, all := faqList(english()), faqEntries()
	press(t, d, letters("invoice")...)
	delete(all, "refund")
	all["new"] = desk.FAQ{ID: "new", Language: "en", Question: "An invoice for my firm?", Answer: "Yes."}
	d.SetEntries(all)
	if r := press(t, d, "enter"); r != (dialog.EditingFAQ{ID: "invoice"}) {
		t.Errorf("the choice went to %#v", r)
	}
	press(t, d, "ctrl+u")
	d.Choose("later")
	all["later"] = desk.FAQ{ID: "later", Language: "en", Question: "Now?", Answer: "Later."}
	d.SetEntries(all)
	if r := press(t, d, "enter"); r != (dialog.EditingFAQ{ID: "later"}) {
		t.Errorf("what was just made is not chosen, but %#v", r)
	}
}

// Nothing that is in an entry reaches the terminal as it is, and nothing so
// long that the screen would wait for it.
func TestFAQOfIllWill(t *testing.T) {
	all := byID(huge())
	list := dialog.FAQ(faqOptions(english(), all), all)
	form := dialog.EditFAQ(faqOptions(english(), all), all["huge"], all, nil)
	for _, d := range []dialog.Dialog{list, form} {
		for range 3 {
			press(t, d, "down", "tab")
			for _, size := range [][2]int{{60, 16}, {80, 24}} {
				lines, _ := dialog.Draw(screen(size[0], size[1]), size[0], size[1], look(english()), d)
				tuitest.Exact(t, lines, size[0], size[1])
			}
		}
	}
	form = dialog.EditFAQ(faqOptions(english(), all), all["huge"], all, nil)
	r, ok := press(t, form, "right", "ctrl+s").(dialog.SubmittedFAQ)
	if !ok {
		t.Fatal("it cannot be saved")
	}
	want := all["huge"]
	want.Language = "zh"
	if got := r.Edit.Entry(); !reflect.DeepEqual(got, want) {
		t.Error("more was changed than the language")
	}
}

func TestFAQFormHoldsLongTexts(t *testing.T) {
	all := faqEntries()
	long := all["refund"]
	long.Question, long.Answer = strings.Repeat("问", 700), strings.Repeat("答 a ", 900)
	all["refund"] = long
	r := press(t, dialog.EditFAQ(faqOptions(english(), all), long, all, nil), "!", "tab", "!", "ctrl+s").(dialog.SubmittedFAQ)
	if f := r.Edit.Entry(); f.Question != "!"+long.Question || f.Answer != "!"+strings.TrimSpace(long.Answer) {
		t.Errorf("%d characters became %d, %d became %d", len(long.Question), len(f.Question), len(long.Answer), len(f.Answer))
	}
}

func TestANoteIsText(t *testing.T) {
	keys, err := keymap.Default().Rebind(map[string][]string{"accept": {"y", "enter"}, "cancel": {"n", "esc"}})
	if err != nil {
		t.Fatal(err)
	}
	d := dialog.NewNote("flag", "Wrong?", "It stays.", "Why?", "Yes")
	for _, name := range []string{"n", "y", "space", "1"} {
		a, _ := keys.Resolve(keymap.Dialog, name)
		if r := d.Handle(key(name), a); r != nil {
			t.Fatalf("%q gives %#v", name, r)
		}
	}
	d.Paste(strings.Repeat("\x1b[31m!\n", 200))
	r, ok := press(t, d, "enter").(dialog.Noted)
	if !ok || r.Dialog != "flag" || !strings.HasPrefix(r.Text, "ny 1␛[31m! ␛") || len([]rune(r.Text)) > 200 {
		t.Errorf("noted %#v", r)
	}
	if r := press(t, dialog.NewNote("flag", "Wrong?", "", "", ""), "x", "esc"); r != (dialog.Closed{Dialog: "flag"}) {
		t.Errorf("got %#v", r)
	}
}

func BenchmarkFAQView(b *testing.B) {
	all := thousands()
	d, l := dialog.FAQ(faqOptions(english(), all), all), look(english())
	d.Handle(key("down"), keymap.ChoiceDown)
	for b.Loop() {
		d.View(l, 192, 54)
	}
}

func BenchmarkFAQViewOfIllWill(b *testing.B) {
	all := byID(huge())
	d, l := dialog.FAQ(faqOptions(english(), all), all), look(english())
	d.Handle(key("down"), keymap.ChoiceDown)
	for b.Loop() {
		d.View(l, 192, 54)
	}
}

func BenchmarkFAQFind(b *testing.B) {
	all := thousands()
	d := dialog.FAQ(faqOptions(english(), all), all)
	d.Paste("parcels 包裹")
	for b.Loop() {
		d.Paste("1")
		d.Handle(key("backspace"), "")
	}
}

func BenchmarkFAQSetEntries(b *testing.B) {
	all := thousands()
	d := dialog.FAQ(faqOptions(english(), all), all)
	for b.Loop() {
		d.SetEntries(all)
	}
}

func BenchmarkFAQFormOfIllWill(b *testing.B) {
	all := byID(huge())
	d, l := dialog.EditFAQ(faqOptions(english(), all), all["huge"], all, nil), look(english())
	for b.Loop() {
		d.View(l, 72, 20)
	}
}

func BenchmarkScenesFind(b *testing.B) {
	d := sceneList(english())
	for b.Loop() {
		d.Paste("退")
		d.Handle(key("backspace"), "")
	}
}
