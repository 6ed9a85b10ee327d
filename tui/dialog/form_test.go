package dialog_test

import (
	"maps"
	"strings"
	"testing"

	"tend/tui/dialog"
)

func form() *dialog.Form {
	return dialog.NewForm(dialog.FormOptions{
		ID: "form", Title: "A form",
		Check: func(v map[string]string) map[string]string {
			if v["name"] == "" {
				return map[string]string{"name": "Write a name."}
			}
			return nil
		},
	}, []dialog.Field{
		{ID: "id", Kind: dialog.Hidden, Value: "7"},
		{ID: "name", Label: "Name", Value: "小林"},
		{ID: "text", Label: "Text", Kind: dialog.Text, Value: "❤️ one\ntwo"},
		{ID: "topic", Label: "Topic", Kind: dialog.Choice, Choices: []dialog.Option{{"a", "A"}, {"b", "B"}}},
		{ID: "n", Label: "Number", Kind: dialog.Number, Value: "5"},
	})
}

func TestForm(t *testing.T) {
	untouched := map[string]string{"id": "7", "name": "小林", "text": "❤️ one\ntwo", "topic": "a", "n": "5"}
	for _, c := range []struct {
		name string
		keys []string
		want map[string]string // what differs from untouched
	}{
		{"as it was, even what cannot be shown so", []string{"ctrl+s"}, nil},
		{"typed", []string{"!", "ctrl+s"}, map[string]string{"name": "小林!"}},
		{"edited in the middle", []string{"left", "x", "ctrl+s"}, map[string]string{"name": "小x林"}},
		{"enter goes on and saves at the end", []string{"enter", "tab", "enter", "enter"}, nil},
		{"enter starts a line in a text", []string{"tab", "x", "enter", "y", "ctrl+s"}, map[string]string{"text": "x\ny❤ one\ntwo"}},
		{"choice turns", []string{"tab", "tab", "right", "ctrl+s"}, map[string]string{"topic": "b"}},
		{"choice turns round", []string{"tab", "tab", "left", "left", "space", "ctrl+s"}, map[string]string{"topic": "b"}},
		{"only digits in a number", []string{"shift+tab", "x", "7", "ctrl+s"}, map[string]string{"n": "57"}},
		{"arrows move between lines of text", []string{"tab", "down", "x", "ctrl+s"}, map[string]string{"text": "❤ one\nxtwo"}},
		{"arrows move between fields", []string{"up", "up", "right", "down", "down", "!", "ctrl+s"}, map[string]string{"topic": "b", "name": "小林!"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := maps.Clone(untouched)
			maps.Copy(want, c.want)
			got, ok := press(t, form(), c.keys...).(dialog.Submitted)
			if !ok || !maps.Equal(got.Values, want) {
				t.Errorf("got %q, want %q", got.Values, want)
			}
		})
	}
}

func TestFormAsksBeforeLosingWhatWasWritten(t *testing.T) {
	if r := press(t, form(), "esc"); r != (dialog.Closed{Dialog: "form"}) {
		t.Errorf("an untouched form says %#v", r)
	}
	f := form()
	if r := press(t, f, "x", "esc"); r != nil {
		t.Fatalf("lost: %#v", r)
	}
	if got := draw(t, f, english(), 80, 24); !strings.Contains(got, english().Dialog.Form.Discard) {
		t.Errorf("does not ask:\n%s", got)
	}
	if r := press(t, f, "y", "esc"); r != nil {
		t.Errorf("a key in between is no answer: %#v", r)
	}
	if r := press(t, f, "esc"); r != (dialog.Closed{Dialog: "form"}) {
		t.Errorf("got %#v", r)
	}
}

func TestFormSaysWhatIsWrong(t *testing.T) {
	f := form()
	if r := press(t, f, "backspace", "backspace", "tab", "ctrl+s"); r != nil {
		t.Fatalf("submitted %#v", r)
	}
	if got := draw(t, f, english(), 80, 24); !strings.Contains(got, "Write a name.") {
		t.Errorf("says nothing:\n%s", got)
	}
	if r, ok := press(t, f, "A", "ctrl+s").(dialog.Submitted); !ok || r.Values["name"] != "A" {
		t.Errorf("the focus is not on the field that was wrong: %#v", r)
	}
	f.Refuse("The disk is full.")
	if got := draw(t, f, english(), 80, 24); !strings.Contains(got, "The disk is full.") || !strings.Contains(got, "Name    A") {
		t.Errorf("the refusal or the text is missing:\n%s", got)
	}
}

func TestFormTakesPastedTextCleaned(t *testing.T) {
	f := form()
	f.Paste("\r\x1b[31m\u202ered")
	press(t, f, "tab")
	f.Paste("a\rb")
	press(t, f, "shift+tab", "shift+tab")
	f.Paste("x1２")
	got := press(t, f, "ctrl+s").(dialog.Submitted).Values
	if got["name"] != "小林 ␛[31mred" || got["text"] != "a\nb❤ one\ntwo" || got["n"] != "512" {
		t.Errorf("got %q", got)
	}
}

func TestCursorOfALongLine(t *testing.T) {
	f := form()
	press(t, f, letters(strings.Repeat("客服", 60))...)
	for range 30 {
		draw(t, f, english(), 60, 16) // checks that the cursor is on the screen
		press(t, f, "left", "left", "left", "left")
	}
	if got := draw(t, f, english(), 60, 16); !strings.Contains(got, "小林客服") {
		t.Errorf("the start of the line is not in view:\n%s", got)
	}
}
