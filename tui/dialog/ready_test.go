package dialog_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
)

func TestPalettePicksByNameInBothLanguages(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"转接", "transfer"}, {"transfer", "transfer"}, {"batch-close", "batch-close"}, {"mouse", "mouse"}, {"鼠标", "mouse"},
	} {
		d := dialog.Palette(english(), keymap.Default().Entries(), nil)
		press(t, d, letters(c.typed)...)
		if r := press(t, d, "enter"); r != (dialog.Picked{Dialog: dialog.PaletteID, ID: c.want, Query: c.typed}) {
			t.Errorf("%s: %#v", c.typed, r)
		}
	}
	d := dialog.Palette(english(), keymap.Default().Entries(), []keymap.Action{keymap.Why, keymap.Top})
	if r := press(t, d, "down", "enter").(dialog.Picked); r.ID != "top" {
		t.Errorf("the second recent action is %s", r.ID)
	}
}

func TestHelpShowsEveryAction(t *testing.T) {
	keys := keymap.Default()
	for _, scope := range keymap.Scopes() {
		v := dialog.Help(english(), keys, scope).View(look(english()), 110, 1000)
		all := strings.Join(v.Lines, "\n")
		for _, e := range keys.Entries() {
			if n := strings.Count(all, e.English); n == 0 {
				t.Errorf("%s: %q is missing", scope, e.English)
			}
		}
	}
}

func TestPagerScrolls(t *testing.T) {
	d := dialog.Help(english(), keymap.Default(), keymap.List)
	top := draw(t, d, english(), 60, 16)
	press(t, d, "end")
	end := draw(t, d, english(), 60, 16)
	if top == end || strings.Contains(end, "LISTS") {
		t.Errorf("end shows\n%s", end)
	}
	press(t, d, "pgup", "home")
	if got := draw(t, d, english(), 60, 16); got != top {
		t.Errorf("home shows\n%s", got)
	}
	if r := press(t, d, "enter"); r != (dialog.Closed{Dialog: dialog.HelpID}) {
		t.Errorf("got %#v", r)
	}
}

func TestTransfer(t *testing.T) {
	d := dialog.Transfer(english(), agents(), true)
	if r := press(t, d, "h", "a", "n", "enter").(dialog.Picked); r.ID != "han" {
		t.Errorf("picked %q", r.ID)
	}
	d = dialog.Transfer(english(), agents(), true)
	if r := press(t, d, "down", "down", "down", "enter").(dialog.Picked); r.ID != dialog.GiveBackID {
		t.Errorf("picked %q", r.ID)
	}
}

func TestRemind(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		want dialog.Result
	}{
		{"a choice", []string{"down", "enter"}, dialog.Reminding{At: now.Add(2 * time.Hour)}},
		{"take it away", []string{"end", "down", "down", "enter"}, dialog.Reminding{}},
		{"with a note", []string{"tab", "h", "i", "enter"}, dialog.Reminding{At: now.Add(30 * time.Minute), Note: "hi"}},
		{"typed", []string{"4", "5", "m", "enter"}, dialog.Reminding{At: now.Add(45 * time.Minute)}},
		{"typed with a note", []string{"1", "h", "tab", "o", "enter"}, dialog.Reminding{At: now.Add(time.Hour), Note: "o"}},
		{"no time", []string{"x", "y", "enter"}, nil},
		{"left", []string{"esc"}, dialog.Closed{Dialog: dialog.RemindID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, remind(english()), c.keys...); got != c.want {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}

func TestRemindRefusesATimeThatPassedMeanwhile(t *testing.T) {
	clock := now
	d := dialog.Remind(english(), nil, "", func() time.Time { return clock })
	press(t, d, letters("17:30")...)
	clock = now.Add(2 * time.Hour)
	r := press(t, d, "enter").(dialog.Reminding)
	if !r.At.After(clock) {
		t.Errorf("reminds at %v, which has passed", r.At)
	}
}

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		want dialog.Result
	}{
		{"as it is", []string{"enter"}, dialog.StatusChosen{Status: desk.Break, Capacity: 20}},
		{"back", []string{"up", "enter"}, dialog.StatusChosen{Status: desk.Accepting, Capacity: 20}},
		{"more", []string{"tab", "0", "enter"}, dialog.StatusChosen{Status: desk.Break, Capacity: 200}},
		{"none", []string{"tab", "backspace", "backspace", "enter"}, nil},
		{"too many", []string{"tab", "0", "0", "0", "enter"}, nil},
		{"left", []string{"esc"}, dialog.Closed{Dialog: dialog.StatusID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, dialog.Status(english(), desk.Break, 3, 20), c.keys...); got != c.want {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}

func TestReplies(t *testing.T) {
	first := replies()[0]
	for _, c := range []struct {
		name string
		keys []string
		want dialog.Result
	}{
		{"new", []string{"enter"}, dialog.EditingReply{}},
		{"edit", []string{"down", "enter"}, dialog.EditingReply{ID: first.ID}},
		{"pin", []string{"down", "alt+7"}, dialog.PinnedReply{ID: first.ID, N: 7}},
		{"unpin", []string{"down", "alt+1"}, dialog.PinnedReply{ID: first.ID}},
		{"a prompt has no pin", []string{"pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "alt+1"}, nil},
		{"delete asks", []string{"down", "ctrl+d"}, nil},
		{"delete", []string{"down", "ctrl+d", "enter"}, dialog.DeletedReply{ID: first.ID}},
		{"not deleted", []string{"down", "ctrl+d", "esc"}, nil},
		{"the row for a new one cannot be deleted", []string{"ctrl+d", "enter"}, dialog.EditingReply{}},
		{"found by the other language", append(letters("问候并询问"), "enter"), dialog.EditingReply{ID: first.ID}},
		{"left", []string{"esc"}, dialog.Closed{Dialog: dialog.RepliesID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, dialog.Replies(english(), replies()), c.keys...); got != c.want {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}

func TestEditReplyGivesBackWhatItGot(t *testing.T) {
	for _, q := range replies() {
		if q.Off {
			continue
		}
		r, ok := press(t, dialog.EditReply(english(), q, nil), "ctrl+s").(dialog.Submitted)
		if !ok {
			t.Fatalf("%s is refused", q.ID)
		}
		got, err := dialog.ReplyFrom(r.Values)
		if err != nil || got.ID != q.ID || got.Use != q.Use || got.For != q.For || got.Topic != q.Topic || got.Pin != q.Pin ||
			got.In("zh") != q.In("zh") || got.TitleIn("en") != q.TitleIn("en") {
			t.Errorf("%v: %+v became %+v", err, q, got)
		}
	}
}

func TestReplyFrom(t *testing.T) {
	for _, c := range []struct {
		name            string
		values          map[string]string
		field, variable string
		err             error
	}{
		{"no text", map[string]string{"text-en": "  "}, "text-en", "", dialog.ErrNoText},
		{"unknown variable", map[string]string{"text-en": "a", "text-zh": "{{customer}} {{nmae}}"}, "text-zh", "nmae", dialog.ErrNoVariable},
		{"prompt about nothing", map[string]string{"text-en": "a", "use": "prompt"}, "for", "", dialog.ErrNoKind},
		{"pin 0", map[string]string{"text-en": "a", "pin": "0"}, "pin", "", dialog.ErrPin},
		{"pin 12", map[string]string{"text-en": "a", "pin": "12"}, "pin", "", dialog.ErrPin},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := dialog.ReplyFrom(c.values)
			var fault *dialog.ReplyFault
			if !errors.As(err, &fault) || !errors.Is(err, c.err) || fault.Field != c.field || fault.Name != c.variable {
				t.Errorf("got %v", err)
			}
		})
	}
	q, err := dialog.ReplyFrom(map[string]string{"text-en": " hello ", "pin": "3", "for": "image"})
	if err != nil || q.In("zh") != "hello" || q.Pin != 3 || q.For != "" {
		t.Errorf("%+v %v", q, err)
	}
}

func TestPickReplyOffersOnlyQuickReplies(t *testing.T) {
	d := dialog.PickReply(english(), replies())
	press(t, d, letters("picture?")...)
	if item, ok := d.Chosen(); ok && item.ID == "p" {
		t.Error("offers a prompt")
	}
	press(t, d, "ctrl+u")
	if r, ok := press(t, d, "enter").(dialog.Picked); !ok || r.ID != replies()[0].ID {
		t.Errorf("picked %#v", r)
	}
}
