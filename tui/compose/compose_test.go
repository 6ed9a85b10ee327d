package compose_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"tend/tui/compose"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// field is a composer with the focus.
func field(t testing.TB, w, h int) *compose.Model {
	t.Helper()
	m := compose.New(compose.Options{Styles: theme.New(theme.Options{}), Texts: lang.English()})
	m.SetSize(w, h)
	m.Focus()
	return m
}

func typing(t testing.TB, m *compose.Model, keys ...string) {
	t.Helper()
	for _, k := range tuitest.Keys(t, keys...) {
		m.Update(k)
	}
}

func TestEditing(t *testing.T) {
	cases := []struct {
		name string
		do   func(t *testing.T, m *compose.Model)
		want string
	}{
		{"letters and Chinese", func(t *testing.T, m *compose.Model) { typing(t, m, "h", "i", "space", "你", "好") }, "hi 你好"},
		{"every key for a new line", func(t *testing.T, m *compose.Model) {
			typing(t, m, "a", "alt+enter", "b", "ctrl+j", "c", "shift+enter", "d")
		}, "a\nb\nc\nd"},
		{"enter is not for the field", func(t *testing.T, m *compose.Model) { typing(t, m, "a", "enter", "b") }, "ab"},
		{"ctrl+v does nothing", func(t *testing.T, m *compose.Model) { typing(t, m, "a", "ctrl+v") }, "a"},
		{"paste of several lines", func(_ *testing.T, m *compose.Model) { m.Update(tea.PasteMsg{Content: "a\rb\r\nc"}) }, "a\nb\nc"},
		{"paste with escape sequences", func(_ *testing.T, m *compose.Model) {
			m.Update(tea.PasteMsg{Content: "a\x1b]52;c;x\ab\u202ec\u009b31md\x00"})
		}, "a␛]52;c;xbc31md"},
		{"paste in the middle", func(t *testing.T, m *compose.Model) {
			m.SetValue("one\ntwo")
			typing(t, m, "left")
			m.Update(tea.PasteMsg{Content: "X\rY"})
			typing(t, m, "z")
		}, "one\ntwX\nYzo"},
		{"emoji that terminals disagree about", func(_ *testing.T, m *compose.Model) {
			m.Update(tea.KeyPressMsg{Code: '❤', Text: "❤️"})
			m.Update(tea.KeyPressMsg{Code: '!', Text: "!"})
		}, "❤!"},
		{"accent typed after its letter", func(_ *testing.T, m *compose.Model) {
			m.Update(tea.KeyPressMsg{Code: 'e', Text: "e"})
			m.Update(tea.KeyPressMsg{Code: 0x301, Text: "\u0301"})
		}, "e\u0301"},
		{"template without a variable", func(t *testing.T, m *compose.Model) {
			m.SetTemplate("Hello")
			typing(t, m, "!")
		}, "Hello!"},
		{"typing fills the variable", func(t *testing.T, m *compose.Model) {
			m.SetTemplate("Order {{order}} for {{customer}}")
			typing(t, m, "4", "2")
		}, "Order 42 for {{customer}}"},
		{"pasting fills the variable", func(_ *testing.T, m *compose.Model) {
			m.SetTemplate("您的订单{{order}}已发出")
			m.Update(tea.PasteMsg{Content: "SO-1"})
		}, "您的订单SO-1已发出"},
		{"moving away keeps the variable", func(t *testing.T, m *compose.Model) {
			m.SetTemplate("Order {{order}}")
			typing(t, m, "left", "x")
		}, "Orderx {{order}}"},
		{"cleared", func(t *testing.T, m *compose.Model) { typing(t, m, "a"); m.Clear() }, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := field(t, 40, 6)
			c.do(t, m)
			if m.Value() != c.want {
				t.Errorf("got %q, want %q", m.Value(), c.want)
			}
			tuitest.Exact(t, m.View(), 40, 6)
		})
	}
}

func TestWithoutFocusNothingIsTaken(t *testing.T) {
	m := field(t, 40, 1)
	m.Blur()
	typing(t, m, "a")
	m.Update(tea.PasteMsg{Content: "b"})
	if m.Value() != "" || m.Changed() || m.Focused() || m.Cursor() != nil {
		t.Errorf("got %q", m.Value())
	}
}

func TestChanged(t *testing.T) {
	m := field(t, 40, 1)
	m.SetValue("a draft")
	if m.Changed() {
		t.Error("setting the text is no change")
	}
	typing(t, m, "left")
	if m.Changed() {
		t.Error("moving is no change")
	}
	typing(t, m, "x")
	if !m.Changed() || m.Changed() {
		t.Error("a letter is one change")
	}
	m.Update(tea.PasteMsg{Content: "more"})
	if !m.Changed() {
		t.Error("a paste is a change")
	}
}

func TestCursorStandsBehindWhatWasTyped(t *testing.T) {
	m := field(t, 20, 3)
	if c := m.Cursor(); c == nil || c.X != 2 || c.Y != 0 || c.Color != nil {
		t.Fatalf("the cursor of an empty field is %+v", c)
	}
	for i, r := range []rune("hello 你好，请问什么时候发货 goodbye") {
		m.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
		c := m.Cursor()
		if c == nil || c.X < 2 || c.X >= 20 || c.Y < 0 || c.Y >= 3 {
			t.Fatalf("after %d letters the cursor is %+v", i+1, c)
		}
		line := []rune(tuitest.Plain(m.View()[c.Y : c.Y+1]))
		if r != ' ' && c.X > 2 && !strings.ContainsRune(string(line), r) {
			t.Fatalf("%q is not in the line of the cursor: %q", r, string(line))
		}
	}
}

func TestGrowsWithTheText(t *testing.T) {
	m := field(t, 20, 1)
	for _, c := range []struct{ runes, room, want int }{{0, 9, 1}, {17, 9, 1}, {20, 9, 2}, {60, 9, 4}, {60, 3, 3}, {600, 9, 6}, {1, 0, 1}} {
		m.SetValue(strings.Repeat("x", c.runes))
		if got := m.Height(c.room); got != c.want {
			t.Errorf("%d letters with room for %d want %d lines, not %d", c.runes, c.room, c.want, got)
		}
	}
}

func TestVeryLongTextIsCut(t *testing.T) {
	m := field(t, 60, 6)
	m.Update(tea.PasteMsg{Content: strings.Repeat("字", compose.MaxRunes+500)})
	if n := len([]rune(m.Value())); n != compose.MaxRunes {
		t.Errorf("%d characters were taken", n)
	}
	tuitest.Exact(t, m.View(), 60, 6)
	typing(t, m, "x")
	if n := len([]rune(m.Value())); n != compose.MaxRunes {
		t.Errorf("one more was taken: %d", n)
	}
	if c := m.Cursor(); c == nil || c.Y != 5 {
		t.Errorf("the cursor is at %+v", c)
	}
}

func TestGolden(t *testing.T) {
	text := "您好，您的订单已经发出，预计三天内送达。\nThank you for waiting, and please tell us when the parcel has arrived."
	cases := []struct {
		name  string
		look  theme.Options
		texts *lang.Texts
		text  string
		w, h  int
	}{
		{"empty-en", theme.Options{}, lang.English(), "", 60, 1},
		{"empty-zh", theme.Options{Mono: true}, lang.Chinese(), "", 30, 3},
		{"text", theme.Options{Dark: true}, lang.English(), text, 40, 6},
		{"text-scrolled", theme.Options{Mono: true, ASCII: true}, lang.Chinese(), text, 24, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := compose.New(compose.Options{Styles: theme.New(c.look), Texts: c.texts})
			m.SetSize(c.w, c.h)
			m.Focus()
			m.SetValue(c.text)
			tuitest.Exact(t, m.View(), c.w, c.h)
			tuitest.Golden(t, c.name, m.View())
		})
	}
}

// Whatever is typed and pasted at whatever size, the picture is exact and the
// cursor inside it.
func TestAnyInputAnySize(t *testing.T) {
	letters := rapid.RuneFrom([]rune("ab 你，。😀\u200d\ufe0f\u0301\r\u202e\x1b🇨🇳ｶﾞกำ"))
	keys := []string{"left", "right", "up", "down", "backspace", "delete", "alt+enter", "home", "end", "ctrl+w", "ctrl+u"}
	rapid.Check(t, func(r *rapid.T) {
		m := field(t, 20, 3)
		for range 15 {
			w, h := rapid.IntRange(4, 40).Draw(r, "w"), rapid.IntRange(1, 6).Draw(r, "h")
			m.SetSize(w, h)
			if rapid.Bool().Draw(r, "paste") {
				m.Update(tea.PasteMsg{Content: rapid.StringOfN(letters, 0, 30, -1).Draw(r, "text")})
			} else {
				typing(t, m, rapid.SampledFrom(keys).Draw(r, "key"))
			}
			if p := tuitest.Problems(m.View(), w, h); p != nil {
				r.Fatal(strings.Join(p, "\n"))
			}
			if c := m.Cursor(); c == nil || c.X < 0 || c.X >= w || c.Y < 0 || c.Y >= h {
				r.Fatalf("the cursor is at %+v in %d×%d", c, w, h)
			}
		}
	})
}

// BenchmarkKey is a letter and the picture after it.
func BenchmarkKey(b *testing.B) {
	for name, runes := range map[string]int{"0": 0, "200": 200, "2000": 2000, "4000": compose.MaxRunes - 2} {
		b.Run(name, func(b *testing.B) {
			m := field(b, 120, 6)
			m.SetValue(strings.Repeat("请问 ", runes/3))
			for i := 0; b.Loop(); i++ {
				typing(b, m, []string{"x", "backspace"}[i%2])
				m.View()
				m.Cursor()
			}
		})
	}
}
