package dialog_test

import (
	"slices"
	"strings"
	"testing"

	"tend/tui/dialog"
	"tend/tui/lang"
)

func returnedRows(l *lang.Texts) []dialog.ReturnedRow {
	t := l.Outage.Returned
	return []dialog.ReturnedRow{
		{ID: "1", Customer: "小林\x1b]0;x\a", Written: t.Written("18:40"), Why: t.Wrote, Text: "退款今天会到账。" + strings.Repeat("请放心。", 30)},
		{ID: "2", Customer: strings.Repeat("long ", 40), Written: t.Written("18:41"), Why: t.Taken("Bo \u202eLi"), Text: "Dear\nyou,\x1b[2J it is on its way"},
		{ID: "3", Customer: "Rosa", Written: t.Written("18:42"), Why: strings.Repeat("no room ", 20), Text: "x"},
		{ID: "4", Customer: "Kofi", Written: t.Written("18:43"), Why: t.Ended, Text: "y"},
	}
}

// Keys are for the reply under the cursor, and the cursor stays where a reply was
// dismissed.
func TestReturnedList(t *testing.T) {
	rows := returnedRows(english())
	d := dialog.Returned(english(), func() []dialog.ReturnedRow { return rows })
	if r := press(t, d, "up", "enter"); r != (dialog.OpeningReturned{ID: "1"}) {
		t.Errorf("got %#v", r)
	}
	if r := press(t, d, "down", "down", "ctrl+d"); r != (dialog.DismissedReturned{ID: "3"}) {
		t.Errorf("got %#v", r)
	}
	rows = slices.Delete(rows, 2, 3)
	if r := press(t, d, "enter"); r != (dialog.OpeningReturned{ID: "4"}) {
		t.Errorf("after one was dismissed, got %#v", r)
	}
	rows = rows[:1]
	if r := press(t, d, "ctrl+d"); r != (dialog.DismissedReturned{ID: "1"}) {
		t.Errorf("got %#v", r)
	}
	rows = nil
	if r := press(t, d, "ctrl+d", "down"); r != nil {
		t.Errorf("of none, got %#v", r)
	}
	if r := press(t, d, "enter"); r != (dialog.Closed{Dialog: dialog.ReturnedID}) {
		t.Errorf("got %#v", r)
	}
}
