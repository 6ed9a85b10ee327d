package thread_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
	"tend/tui/tuitest"
)

func TestCountdown(t *testing.T) {
	held := answers("r1", at("02T10:01"), "li", "hi")
	held.Delivery, held.Release = desk.Held, at("02T10:01").Add(4*time.Second)
	s := show(t, newLog(says("m1", at("02T10:00"), "hello"), held), options(), 80, 24, at("02T10:01"))
	for _, want := range []string{"in 4 s", "in 3 s", "in 2 s", "in 1 s", "in 0 s"} {
		if !strings.Contains(s.text(), want) {
			t.Errorf("%q is missing:\n%s", want, s.text())
		}
		s.now = s.now.Add(time.Second)
		s.SetNow(s.now)
	}
}

func TestNothingIsDrawnTwice(t *testing.T) {
	s := show(t, many(50), options(), 80, 24, at("02T06:00"))
	first := s.View()
	s.refresh()
	s.SetSize(80, 24)
	s.SetFocus(true)
	s.SetNow(s.now.Add(10 * time.Millisecond))
	if second := s.View(); &first[0] != &second[0] {
		t.Error("an unchanged thread was drawn again")
	}
	s.SetNow(s.now.Add(time.Minute))
	if second := s.View(); &first[0] == &second[0] {
		t.Error("the time left stands still")
	}
}

func TestHostileText(t *testing.T) {
	const size = 64 << 10
	marks := says("m1", at("02T10:00"), "a"+strings.Repeat("\u0301", size/2))
	line := says("m2", at("02T10:01"), strings.Repeat("x", size))
	chinese := says("m3", at("02T10:02"), strings.Repeat("。", size/3))
	arabic := says("m4", at("02T10:03"), strings.Repeat("مرحبا بالعالم ", 20)+"\u202e\u2066abc")
	escape := says("m5", at("02T10:04"), "\x1b[2J\x1b]0;owned\a\x1b]8;;https://evil.example\abank.example\x1b]8;;\a\r\u009b31mred\x00")
	escape.Name = strings.Repeat("\x1b[31m名", size/8)
	card := says("m6", at("02T10:05"), "")
	card.Kind, card.Ref, card.URL = desk.KindOrder, strings.Repeat("9", size), strings.Repeat("https://", size/8)
	for _, e := range []desk.Entry{marks, line, chinese, arabic, escape, card} {
		s := show(t, newLog(e), options(), 80, 60, at("02T10:06"))
		before := s.text()
		s.ToggleLong()
		long := s.text() != before
		if hidden := strings.Contains(before, "more lines"); hidden != long {
			t.Errorf("%s: cut %v, but showing all of it changed the picture: %v", e.ID, hidden, long)
		}
		s.press(keymap.Top, keymap.PageDown, keymap.Bottom)
		s.text()
	}
}

// Whatever is pressed at whatever size, the picture is exact.
func TestAnySizeAnyKey(t *testing.T) {
	keys := []keymap.Action{
		keymap.Up, keymap.Down, keymap.PageUp, keymap.PageDown, keymap.Top,
		keymap.Bottom, keymap.ScrollUp, keymap.ScrollDown,
	}
	rapid.Check(t, func(r *rapid.T) {
		l := many(rapid.IntRange(1, 130).Draw(r, "messages"))
		o := options()
		if rapid.Bool().Draw(r, "chinese") {
			o.Texts = lang.Chinese()
		}
		s := show(t, l, o, 80, 24, at("02T06:00"))
		for range 12 {
			if rapid.Bool().Draw(r, "resize") {
				s.w, s.h = rapid.IntRange(0, 90).Draw(r, "w"), rapid.IntRange(0, 40).Draw(r, "h")
				s.SetSize(s.w, s.h)
			}
			if rapid.IntRange(0, 5).Draw(r, "arrival") == 0 {
				l.add(says("n"+l.session().LastEntry.String(), l.session().LastEntry+1, "one more 再来一条"))
				s.refresh()
			}
			s.press(rapid.SampledFrom(keys).Draw(r, "key"))
			if p := tuitest.Problems(s.View(), s.w, s.h); p != nil {
				r.Fatal(strings.Join(p, "\n"))
			}
		}
	})
}

// Scrolling down by lines from the top must show every line once.
func TestScrollingSkipsNothing(t *testing.T) {
	s := show(t, many(40), options(), 60, 20, at("02T02:00"))
	s.press(keymap.Top)
	var lines []string
	for range 400 {
		body := strings.Split(s.text(), "\n")[3:]
		if lines == nil {
			lines = append(lines, body[0])
		}
		s.press(keymap.Down)
		next := strings.Split(s.text(), "\n")[3:]
		if !strings.Contains(s.text(), "↓") {
			lines = append(lines, next...)
			break
		}
		lines = append(lines, next[0])
	}
	all := show(t, many(40), options(), 60, 400, at("02T02:00"))
	want := strings.TrimSpace(strings.Join(strings.Split(all.text(), "\n")[3:], "\n"))
	got := strings.TrimSpace(strings.Join(lines, "\n"))
	if got[:len(got)-200] != want[:len(got)-200] {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestActionsOfOthers(t *testing.T) {
	s := show(t, many(5), options(), 80, 24, at("02T06:00"))
	if _, ok := s.Handle(keymap.Close); ok {
		t.Error("the thread closes sessions")
	}
}
