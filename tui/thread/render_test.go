package thread_test

import (
	"regexp"
	"strings"
	"testing"

	"tend/keymap"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

func TestMonoHasNoColour(t *testing.T) {
	colour := regexp.MustCompile(`\x1b\[([0-9]+;)*(3[0-9]|4[0-9]|9[0-7]|10[0-7])[;m]`)
	for _, c := range []struct {
		name string
		look theme.Options
		want bool
	}{{"mono", theme.Options{Mono: true}, false}, {"dark", theme.Options{Dark: true}, true}} {
		o := options()
		o.Styles = theme.New(c.look)
		s := show(t, story(), o, 80, 48, at("04T15:20"))
		if got := colour.MatchString(strings.Join(s.View(), "\n")); got != c.want {
			t.Errorf("%s: colour %v, want %v", c.name, got, c.want)
		}
	}
}

// What the thread draws must look the same behind the renderer that only sends
// what changed.
func TestThroughTheRealRenderer(t *testing.T) {
	const w, h = 72, 20
	o := options()
	o.Texts = lang.Chinese()
	l := story()
	for i, text := range []string{"❤️👍🏽👨‍👩‍👧 🇨🇳 1️⃣", "ｶﾞกำहि", "مرحبا \u202eabc", "a\x1b[2J\rb\tc", "“你好”——……①★→", strings.Repeat("很长的一句话，", 60)} {
		l.add(says(string(rune('A'+i)), l.session().LastEntry+1, text))
	}
	s := show(t, l, o, w, h, at("04T15:20"))
	screen := tuitest.NewScreen(w, h)
	keys := []keymap.Action{keymap.Up, keymap.ScrollUp, keymap.PageUp, keymap.Down, keymap.PageDown, keymap.Top, keymap.Bottom}
	for i := range 200 {
		s.press(keys[i*i%len(keys)])
		s.now += 7e9
		s.SetNow(s.now)
		frame := strings.Join(s.View(), "\n")
		if err := screen.Draw(frame); err != nil {
			t.Fatal(err)
		}
		if got, want := screen.Text(), tuitest.Trimmed(frame); got != want {
			t.Fatalf("frame %d is\n%s\nwant\n%s", i, got, want)
		}
	}
}
