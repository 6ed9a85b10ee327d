package board_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"tend/desk"
	"tend/keymap"
	"tend/tui/board"
)

func TestEnterSweepsWhatTheForecastNames(t *testing.T) {
	b := open(t, sample())
	want := board.Sweep{Sessions: []desk.SessionID{"s0", "s1", "s2", "s3", "s4", "s5", "s6"}}
	if got := b.press(keymap.NumbersOpen); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	b.src.left = desk.Tiktok24h().Forecast(desk.Counts{Responded: 3})
	b.Changed()
	b.wall = b.wall.Add(10e9)
	b.settle()
	if got := b.press(keymap.NumbersOpen); got != nil {
		t.Errorf("with nothing open Enter gives %v", got)
	}
}

func TestPolicyShopAndDays(t *testing.T) {
	b := open(t, sample())
	b.press(keymap.Policy(2), keymap.NumbersDays, keymap.NumbersShop)
	want := board.Ask{Policy: "xhs-3min", Shop: "fern", Days: 7}
	if got := b.src.asked[len(b.src.asked)-1]; got != want {
		t.Errorf("asked for %+v, want %+v", got, want)
	}
	b.press(keymap.NumbersShop, keymap.NumbersShop, keymap.NumbersDays, keymap.NumbersDays, keymap.NumbersDays)
	n := len(b.src.asked)
	b.press(keymap.NumbersDays, keymap.NumbersDays, keymap.NumbersDays, keymap.Policy(9))
	if extra := b.src.asked[n:]; len(extra) > 0 {
		t.Errorf("what is known was asked for again: %+v", extra)
	}
}

func TestThePagesGoRound(t *testing.T) {
	b := open(t, sample())
	first := b.plain(80, 23)
	for range pageNames() {
		b.press(keymap.NumbersNext)
	}
	if b.plain(80, 23) != first {
		t.Error("after all pages it is not the first again")
	}
	b.press(keymap.NumbersPrev)
	if got := b.plain(80, 23); !strings.Contains(got, "›Staff") {
		t.Errorf("before the first page is\n%s", got)
	}
}

func TestOpenedAgain(t *testing.T) {
	b := open(t, sample())
	b.press(keymap.Policy(2), keymap.NumbersDays, keymap.NumbersShop, keymap.NumbersPrev)
	b.Stop()
	b.Open()
	n := len(b.src.asked)
	b.settle()
	if got := b.plain(80, 23); !strings.Contains(got, "›Overview") || !strings.Contains(got, "›7 days") || !strings.Contains(got, "Fern & Feather") {
		t.Errorf("opened again it shows\n%s", got)
	}
	if got := b.src.asked[n:]; !slices.Contains(got, board.Ask{Policy: "xhs-3min", Shop: "fern", Days: 7}) {
		t.Errorf("opened again it asks for %v", got)
	}
}

func TestTheCursorBelongsToTheMiss(t *testing.T) {
	b := open(t, sample())
	for range 4 {
		b.press(keymap.NumbersNext)
	}
	b.press(keymap.Down, keymap.Down)
	on := b.press(keymap.NumbersOpen)
	if on != (board.Visit{Session: "m2"}) {
		t.Fatalf("Enter gives %v", on)
	}
	b.src.data.Misses = append(b.src.data.Misses[6:7:7], b.src.data.Misses[:6]...)
	b.Changed()
	b.wall = b.wall.Add(10e9)
	b.settle()
	if got := b.press(keymap.NumbersOpen); got != on {
		t.Errorf("after a new miss above Enter gives %v", got)
	}
	b.press(keymap.Bottom, keymap.PageDown, keymap.Down)
	if got := b.press(keymap.NumbersOpen); got != (board.Visit{Session: "m5"}) {
		t.Errorf("at the end Enter gives %v", got)
	}
}

func TestTheRosterIsEdited(t *testing.T) {
	b := open(t, sample())
	b.press(keymap.NumbersPrev)
	if got := b.press(keymap.DeleteShift); got != nil {
		t.Errorf("above the shifts one is deleted: %v", got)
	}
	if got := b.press(keymap.AddShift); !reflect.DeepEqual(got, board.EditShift{}) {
		t.Errorf("adding gives %v", got)
	}
	b.press(keymap.Down, keymap.Down)
	if got, ok := b.press(keymap.NumbersOpen).(board.EditShift); !ok || got.Shift.ID != "b" {
		t.Errorf("editing gives %v", got)
	}
	if got, ok := b.press(keymap.Bottom, keymap.DeleteShift).(board.DeleteShift); !ok || got.Shift.ID != "c" {
		t.Errorf("deleting gives %v", got)
	}
	b.press(keymap.Top)
	if got := b.plain(80, 23); !strings.Contains(got, "4 expire between") {
		t.Errorf("the top of the page cannot be reached:\n%s", got)
	}
}

func TestEverywhereElseTheRosterIsNotTouched(t *testing.T) {
	b := open(t, sample())
	for range pageNames()[1:] {
		if r := b.press(keymap.AddShift); r != nil {
			t.Errorf("got %v", r)
		}
		if r := b.press(keymap.DeleteShift); r != nil {
			t.Errorf("got %v", r)
		}
		b.press(keymap.NumbersNext)
	}
}

func TestUnknownActions(t *testing.T) {
	b := open(t, sample())
	for _, a := range []keymap.Action{keymap.Quick(1), keymap.Close, keymap.Send, ""} {
		if _, known := b.Handle(a); known {
			t.Errorf("%q is taken for an action of the board", a)
		}
	}
	if r := b.press(keymap.LeaveNumbers); r != (board.Leave{}) {
		t.Errorf("leaving gives %v", r)
	}
}
