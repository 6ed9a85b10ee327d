package thread_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/tui/tuitest"
)

func TestLongThreadIsReadByPages(t *testing.T) {
	l := many(350)
	s := show(t, l, options(), 80, 24, at("02T06:00"))
	if len(l.pages) != 1 || l.pages[0].Limit != 100 {
		t.Fatalf("opening read %v, want one page of 100", l.pages)
	}
	if !strings.Contains(s.text(), "message 349 ") {
		t.Error("the newest message is not shown")
	}
	for n := 2; n <= 4; n++ {
		s.press(keymap.Top)
		if len(l.pages) != n || l.pages[n-1].Limit != 100 {
			t.Fatalf("going to the top read %v, want %d pages of 100", l.pages, n)
		}
	}
	s.press(keymap.Top, keymap.Top)
	if len(l.pages) != 4 {
		t.Errorf("read %d pages of a log of 350", len(l.pages))
	}
	if text := s.text(); !strings.Contains(text, "message 0 ") || strings.Contains(text, "above") {
		t.Errorf("this is not the beginning:\n%s", text)
	}
	s.press(keymap.Bottom)
	if text := s.text(); !strings.Contains(text, "message 349 ") || strings.Contains(text, "below") {
		t.Errorf("this is not the end:\n%s", text)
	}
}

func TestOlderPagesDoNotMoveTheView(t *testing.T) {
	s := show(t, many(350), options(), 80, 24, at("02T06:00"))
	s.press(keymap.Top)
	first := firstMessage(s.text())
	if first != "message 250" {
		t.Fatalf("the first message is %q", first)
	}
	s.press(keymap.Up)
	if got := firstMessage(s.text()); got != "message 249" && got != first {
		t.Errorf("one line up of %q is %q", first, got)
	}
}

// firstMessage is the first numbered message on the screen.
func firstMessage(text string) string {
	_, rest, _ := strings.Cut(text, "message ")
	number, _, _ := strings.Cut(rest, " ")
	return "message " + number
}

func TestNewMessagesFollowOnlyAtTheEnd(t *testing.T) {
	l := many(120)
	s := show(t, l, options(), 80, 24, at("02T02:00"))
	l.add(says("n1", at("02T02:00"), "the first new one"))
	s.refresh()
	if !strings.Contains(s.text(), "the first new one") {
		t.Error("the end of the log is not followed")
	}
	s.press(keymap.PageUp, keymap.Up)
	before := firstMessage(s.text())
	l.add(says("n2", at("02T02:01"), "the second new one"))
	s.refresh()
	text := s.text()
	if firstMessage(text) != before || strings.Contains(text, "the second new one") || !strings.Contains(text, "↓") {
		t.Errorf("the view moved from %q:\n%s", before, text)
	}
	s.press(keymap.PageDown, keymap.PageDown)
	if text = s.text(); !strings.Contains(text, "the second new one") || strings.Contains(text, "↓") {
		t.Errorf("the end was not reached:\n%s", text)
	}
}

func TestLateAndWithdrawnEntries(t *testing.T) {
	l := newLog(says("m1", at("02T10:00"), "hello"), answers("r1", at("02T10:05"), "li", "too hasty"))
	l.entries[1].Delivery = desk.Held
	s := show(t, l, options(), 80, 24, at("02T10:05"))
	if !strings.Contains(s.text(), "too hasty") {
		t.Fatal("a held message is not shown")
	}
	l.entries[1].Delivery = desk.Withdrawn
	l.add(says("m0", at("02T09:00"), "an early one that came late"))
	s.refresh()
	text := s.text()
	if strings.Contains(text, "too hasty") {
		t.Error("a message taken back is still shown")
	}
	if early, hello := strings.Index(text, "an early one"), strings.Index(text, "hello"); early < 0 || early > hello {
		t.Errorf("a late message is not in its place:\n%s", text)
	}
}

func TestAnswersNobodyWaitsForAreDropped(t *testing.T) {
	l := many(20)
	s := show(t, l, options(), 80, 24, at("02T06:00"))
	l.add(says("n1", at("02T06:00"), "one more"))
	slow := s.update()
	for i := range 9 { // more customers than are kept
		other := *l.session()
		other.Customer = desk.CustomerID(fmt.Sprint("other", i))
		s.Show(&other, desk.Place{})
	}
	s.run(slow)
	again := s.update()
	if s.Loaded() {
		t.Error("the answer of a load that nobody waits for was used")
	}
	s.run(again)
	if !strings.Contains(s.text(), "one more") {
		t.Error("the thread was not loaded again")
	}
}

func TestGoingBackIsInstant(t *testing.T) {
	a, b := many(20), many(20)
	b.key.Customer = "c2"
	s := show(t, a, options(), 80, 24, at("02T06:00"))
	first := s.text()
	s.log = b
	s.update() // its load never comes back
	if s.Loaded() || !strings.Contains(s.text(), "Loading") {
		t.Error("the second customer is loaded without a load")
	}
	s.log = a
	if cmd := s.update(); cmd != nil || s.text() != first {
		t.Error("going back loaded again")
	}
}

func TestFailedLoadIsToldAndTriedAgain(t *testing.T) {
	l := many(20)
	l.err = errOffline
	s := show(t, l, options(), 80, 24, at("02T06:00"))
	if s.Loaded() || !strings.Contains(s.text(), "could not be read") {
		t.Errorf("a failed load shows:\n%s", s.text())
	}
	l.err = nil
	s.refresh()
	if s.Loaded() {
		t.Error("tried again at once")
	}
	s.now = s.now.Add(2 * time.Second)
	s.refresh()
	if !s.Loaded() || strings.Contains(s.text(), "could not be read") {
		t.Error("not tried again")
	}
}

func TestSessionsThatAreFoldedAnewKeepTheThread(t *testing.T) {
	l := many(30)
	s := show(t, l, options(), 80, 24, at("02T06:00"))
	id := l.session().ID
	l.add(says("m-1", at("01T23:59"), "the true first message"))
	if l.session().ID == id {
		t.Fatal("the id did not change")
	}
	cmd := s.update()
	if !strings.Contains(s.text(), "message 29 ") {
		t.Error("the thread went away while it was read again")
	}
	s.run(cmd)
	if s.Seen() != desk.SeenIn(l.session()) {
		t.Error("the new session is not seen")
	}
}

func TestNoSession(t *testing.T) {
	s := show(t, many(5), options(), 80, 24, at("02T06:00"))
	if cmd := s.Show(nil, desk.Place{}); cmd != nil {
		t.Error("showing nothing loads something")
	}
	tuitest.Golden(t, "nothing", s.View())
	if _, ok := s.Link(); ok || s.Text() != "" || s.Loaded() || s.Seen() != (desk.Seen{}) {
		t.Error("something is there")
	}
	s.press(keymap.Up, keymap.Bottom)
}
