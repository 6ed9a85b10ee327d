package dialog_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tend/tui/dialog"
	"tend/tui/lang"
)

// handPages is a sheet on which two colleagues hand sessions over, and on which
// there is something of mine.
func handPages(l *lang.Texts) func(bool) dialog.HandPage {
	t := l.Handover
	rows := []dialog.HandRow{
		{ID: "1", Group: "ann", Customer: "小林\x1b]0;x\a", Shop: "一叶茶", Due: "▲ 12m · 18:40 UTC+08", Urgent: true, Asks: "请问 Refund 什么时候到账？" + strings.Repeat("等了很久了。", 20), Promised: t.By("within 2 hours", "18:40")},
		{ID: "2", Group: "ann", Customer: "Ada Moreau", Shop: "Maison \u202eLune", Due: "● 3h10 · 21:38", Asks: "Where is\nit?", Draft: "Dear Ada, \x1b[31mit is"},
		{ID: "3", Group: "ann", Customer: "Rosa", Shop: "Maison Lune", Due: t.With("Bo"), Off: true, Asks: "[picture]"},
		{ID: "4", Group: "bo", Customer: strings.Repeat("long ", 40), Shop: "Maison Lune", Due: "● 5h · 23:38", Asks: "hello?"},
		{ID: "5", Group: "bo", Customer: "Kofi", Due: t.Calm, Out: true},
	}
	groups := []dialog.HandGroup{{ID: "ann", Title: t.Of("Ann", 2, "18:20"), Note: "Rosa is\x1b[2J angry"}, {ID: "bo", Title: t.Of("Bo", 2, "18:25")}}
	return func(theirs bool) dialog.HandPage {
		p := dialog.HandPage{Part: dialog.HandGive, Title: t.Give, None: t.NothingToGive, Choose: t.ChooseOne, Groups: groups, Rows: rows}
		if theirs {
			p.Part, p.Title, p.None = dialog.HandTake, t.Take, t.NothingToTake
		}
		return p
	}
}

func TestHandSheet(t *testing.T) {
	taken := func(all bool, group string, ids ...string) dialog.Result {
		return dialog.TakingOver{Group: group, IDs: ids, All: all}
	}
	for _, c := range []struct {
		name   string
		theirs bool
		keys   []string
		want   dialog.Result
	}{
		{"take the first", true, []string{"enter"}, taken(false, "ann", "1")},
		{"take the second", true, []string{"down", "a"}, taken(false, "ann", "2")},
		{"what is gone cannot be taken", true, []string{"down", "down", "a"}, nil},
		{"all of its giver's that are left", true, []string{"down", "down", "A"}, taken(true, "ann", "1", "2")},
		{"all of another's", true, []string{"end", "A"}, taken(true, "bo", "4", "5")},
		{"nothing else is taken", true, []string{"space"}, nil},
		{"no offer of mine to take back", true, []string{"ctrl+d"}, nil},
		{"give what is on", false, []string{"enter"}, dialog.HandingOver{IDs: []string{"1", "2", "3", "4"}}},
		{"leave the first out, and the next", false, []string{"space", "space", "enter"}, dialog.HandingOver{IDs: []string{"3", "4"}}},
		{"the last as well", false, []string{"end", "space", "enter"}, dialog.HandingOver{IDs: []string{"1", "2", "3", "4", "5"}}},
		{"all of them", false, []string{"A", "enter"}, dialog.HandingOver{IDs: []string{"1", "2", "3", "4", "5"}}},
		{"none of them", false, []string{"A", "A", "enter"}, nil},
		{"what is mine, from what is theirs", true, []string{"tab", "enter"}, dialog.HandingOver{IDs: []string{"1", "2", "3", "4"}}},
		{"left", true, []string{"esc"}, dialog.Closed{Dialog: dialog.HandoverID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, dialog.Handover(c.theirs, handPages(english())), c.keys...); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}

func TestHandSheetOfMyOffer(t *testing.T) {
	page := handPages(english())(false)
	page.Part = dialog.HandGiven
	d := dialog.Handover(false, func(bool) dialog.HandPage { return page })
	for _, k := range []string{"enter", "a", "A", "space"} {
		if r := press(t, d, k); r != nil {
			t.Errorf("%s gives %#v", k, r)
		}
	}
	if r := press(t, d, "ctrl+d"); r != (dialog.WithdrawingOffer{}) {
		t.Errorf("got %#v", r)
	}
}

// The cursor stays with its session when others go, and every row can be seen on
// the smallest screen.
func TestHandSheetCursor(t *testing.T) {
	pages := handPages(english())
	gone := map[string]bool{}
	d := dialog.Handover(true, func(theirs bool) dialog.HandPage {
		p := pages(theirs)
		p.Rows = slices.DeleteFunc(slices.Clone(p.Rows), func(r dialog.HandRow) bool { return gone[r.ID] })
		return p
	})
	press(t, d, "down")
	gone["1"] = true
	if r := press(t, d, "a"); !reflect.DeepEqual(r, dialog.TakingOver{Group: "ann", IDs: []string{"2"}}) {
		t.Errorf("got %#v", r)
	}
	delete(gone, "1")
	press(t, d, "home")
	for i, name := range []string{"小林", "Ada Moreau", "Rosa", "long long", "Kofi"} {
		if i > 0 {
			press(t, d, "down")
		}
		if got := draw(t, d, english(), 60, 16); !strings.Contains(got, "› "+name) {
			t.Errorf("%s cannot be seen:\n%s", name, got)
		}
	}
	for id := range 6 {
		gone[fmt.Sprint(id)] = true
	}
	if got := draw(t, d, english(), 60, 16); !strings.Contains(got, "Nobody hands anything over.") {
		t.Errorf("an empty sheet:\n%s", got)
	}
	if r := press(t, d, "a"); r != nil {
		t.Errorf("got %#v", r)
	}
}

func TestHandTo(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		want dialog.Result
	}{
		{"anybody", []string{"enter"}, dialog.HandedTo{}},
		{"somebody, with a note", []string{"h", "a", "n", "tab", "o", "k", "enter"}, dialog.HandedTo{To: "han", Note: "ok"}},
		{"nobody of that name", []string{"x", "x", "x", "enter"}, nil},
		{"left", []string{"esc"}, dialog.Closed{Dialog: dialog.HandToID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, dialog.HandTo(english(), agents(), 1), c.keys...); got != c.want {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}
