package dialog_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/lang"
)

func english() *lang.Texts { return lang.English() }

func list(free bool, ids ...string) *dialog.Picker {
	var items []dialog.Item
	for _, id := range ids {
		items = append(items, dialog.Item{ID: id, Label: id})
	}
	return dialog.NewPicker(dialog.Options{ID: "list", Filter: true, Free: free}, items)
}

func chosen(p *dialog.Picker) string {
	item, _ := p.Chosen()
	return item.ID
}

func TestPickerFinds(t *testing.T) {
	rows := []string{"Close the session", "Remind me later", "退款流程", "退货退款说明", "Report abuse"}
	for _, c := range []struct{ name, typed, want string }{
		{"nothing typed", "", "Close the session"},
		{"part of a word", "min", "Remind me later"},
		{"another case", "ABUSE", "Report abuse"},
		{"Chinese", "退款", "退款流程"},
		{"Chinese in the middle", "说明", "退货退款说明"},
		{"words in any order", "session close", "Close the session"},
		{"letters in order", "rml", "Remind me later"},
		{"containing comes before guessing", "te", "Remind me later"},
		{"nothing fits", "zzz", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := list(false, rows...)
			press(t, p, letters(c.typed)...)
			if got := chosen(p); got != c.want {
				t.Errorf("%q finds %q, want %q", c.typed, got, c.want)
			}
		})
	}
}

func TestPickerKeepsTheChoice(t *testing.T) {
	p := list(false, "a", "b", "c")
	press(t, p, "down")
	p.SetItems([]dialog.Item{{ID: "x"}, {ID: "c"}, {ID: "b"}})
	if got := chosen(p); got != "b" {
		t.Errorf("the choice went to %q", got)
	}
	p.SetItems([]dialog.Item{{ID: "x"}, {ID: "c"}})
	if got := chosen(p); got != "c" {
		t.Errorf("without b the choice went to %q", got)
	}
	p.SetItems(nil)
	if r := press(t, p, "enter"); r != nil {
		t.Errorf("picked %#v of nothing", r)
	}
}

func TestPickerMoves(t *testing.T) {
	p := list(false, "a", "b", "c")
	for _, c := range []struct{ key, want string }{
		{"up", "a"}, {"down", "b"}, {"tab", "c"}, {"down", "c"}, {"shift+tab", "b"}, {"pgup", "a"}, {"pgdown", "c"},
	} {
		press(t, p, c.key)
		if got := chosen(p); got != c.want {
			t.Fatalf("%s goes to %s, want %s", c.key, got, c.want)
		}
	}
	if r := press(t, p, "enter"); r != (dialog.Picked{Dialog: "list", ID: "c"}) {
		t.Errorf("got %#v", r)
	}
	if r := press(t, p, "esc"); r != (dialog.Closed{Dialog: "list"}) {
		t.Errorf("got %#v", r)
	}
}

func TestLettersOfAFilterNeverAct(t *testing.T) {
	keys, err := keymap.Default().Rebind(map[string][]string{"accept": {"y", "enter"}, "cancel": {"n", "esc"}, "delete": {"d"}})
	if err != nil {
		t.Fatal(err)
	}
	dialogs := []dialog.Dialog{
		list(false, "a"), dialog.Replies(english(), replies()), remind(english()),
		dialog.EditReply(english(), replies()[0], nil),
	}
	for _, d := range dialogs {
		for _, name := range []string{"y", "n", "d", "space", "1", "?", "q"} {
			k := key(name)
			a, _ := keys.Resolve(keymap.Dialog, k.String())
			if r := d.Handle(k, a); r != nil {
				t.Errorf("%s: %q gives %#v", d.ID(), name, r)
			}
		}
	}
}

func TestFreePickerDropsOldRows(t *testing.T) {
	p := list(true, "old")
	first := press(t, p, "a").(dialog.Queried)
	second := press(t, p, "b").(dialog.Queried)
	p.Found(second.Gen, []dialog.Item{{ID: "new"}}, "")
	p.Found(first.Gen, []dialog.Item{{ID: "late"}}, "")
	if got := chosen(p); got != "new" || second.Text != "ab" {
		t.Errorf("shows %q for %q", got, second.Text)
	}
}

func TestMarkIsMoreThanColour(t *testing.T) {
	p := searched(t, english())
	press(t, p, "down")
	lines := p.View(look(english()), 76, 20).Lines
	found := "\x1b[4m\x1b[1mRefund\x1b[m\x1b[m"
	if !slices.ContainsFunc(lines, func(s string) bool { return strings.Contains(s, found) }) {
		t.Errorf("no bold underlined word in %q", lines)
	}
}

func TestPickerOfManyRows(t *testing.T) {
	p := many(10_000)
	press(t, p, letters("row 9999")...)
	if got := chosen(p); got != "9999" {
		t.Errorf("found %s", got)
	}
	if n := len(p.View(look(english()), 80, 20).Lines); n != 20 {
		t.Errorf("%d lines", n)
	}
}

func many(n int) *dialog.Picker {
	items := make([]dialog.Item, n)
	for i := range items {
		items[i] = dialog.Item{ID: fmt.Sprint(i), Label: fmt.Sprintf("row %d 退款", i), Detail: "等了很久了"}
	}
	return dialog.NewPicker(dialog.Options{ID: "many", Filter: true}, items)
}

func BenchmarkPickerView(b *testing.B) {
	p, l := many(10_000), look(english())
	for b.Loop() {
		p.View(l, 80, 24)
	}
}

func BenchmarkPickerFilter(b *testing.B) {
	p := many(10_000)
	for b.Loop() {
		p.Paste("9")
		p.Handle(key("backspace"), "")
	}
}
