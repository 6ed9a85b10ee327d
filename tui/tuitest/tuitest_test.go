package tuitest_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"tend/internal/sanitize"
	"tend/tui/tuitest"
)

func TestProblems(t *testing.T) {
	cases := []struct {
		name, line string
		want       string // part of the problem, empty for none
	}{
		{"plain", "abc  ", ""},
		{"styled Chinese", "\x1b[1;31m你好\x1b[m ", ""},
		{"too short", "abc", "3 cells instead of 5"},
		{"too long", "你好你", "6 cells instead of 5"},
		{"terminals disagree", "❤️abc", "counts characters"},
		{"tab", "abcde\t", "control character"},
		{"escape sequence", "abcde\x1b]0;x\a", "no style"},
		{"cursor movement", "abcde\x1b[2J", "no style"},
		{"bidi control", "abcde\u202e", "control character"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := strings.Join(tuitest.Problems([]string{c.line}, 5, 1), "\n")
			if (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
				t.Errorf("got %q, want something with %q", got, c.want)
			}
		})
	}
	if len(tuitest.Problems(nil, 5, 1)) == 0 {
		t.Error("a missing line is no problem")
	}
}

func TestRunGoesThroughEverything(t *testing.T) {
	say := func(s string) tea.Cmd { return func() tea.Msg { return s } }
	cmd := tea.Sequence(say("a"), tea.Batch(say("b"), nil, say("c")), say("d"))
	var got []string
	tuitest.Run(t, cmd, func(msg tea.Msg) tea.Cmd {
		got = append(got, msg.(string))
		if msg == "b" {
			return say("after b")
		}
		return nil
	})
	if s := strings.Join(got, ","); s != "a,b,c,d,after b" {
		t.Errorf("got %s", s)
	}
	if n := len(tuitest.Collect(t, cmd)); n != 4 {
		t.Errorf("collected %d messages", n)
	}
}

func TestKeysSayTheirNames(t *testing.T) {
	names := []string{"a", "G", "enter", "alt+enter", "ctrl+j", "shift+tab", "pgdown", "alt+1", "space", "你", "+", "ctrl++"}
	for i, k := range tuitest.Keys(t, names...) {
		if k.String() != names[i] {
			t.Errorf("%q says %q", names[i], k.String())
		}
	}
}

// Frames of everything that can be on a screen must come out of the renderer
// as they went in, also those that change only a little.
func TestScreenShowsWhatIsDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const w, h = 40, 6
		s := tuitest.NewScreen(w, h)
		lines := make([]string, h)
		for range 8 {
			for range rapid.IntRange(1, h).Draw(t, "changes") {
				text := sanitize.Line(rapid.StringOf(rapid.RuneFrom([]rune("ab  你好，。😀❤️👍🏽é\u202e\x1b"))).Draw(t, "text"))
				lines[rapid.IntRange(0, h-1).Draw(t, "line")] = sanitize.Truncate(text, w)
			}
			frame := strings.Join(lines, "\n")
			if err := s.Draw(frame); err != nil {
				t.Fatal(err)
			}
			if got, want := s.Text(), tuitest.Trimmed(frame); got != want {
				t.Fatalf("got\n%s\nwant\n%s", got, want)
			}
		}
		if s.Written() == 0 && strings.TrimSpace(strings.Join(lines, "")) != "" {
			t.Fatal("nothing was written")
		}
	})
}
