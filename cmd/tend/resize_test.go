//go:build unix

package main_test

import (
	"regexp"
	"strings"
	"testing"

	"tend/internal/terminal"
)

// A terminal that becomes tiny, huge, tiny and usual again shows each time what
// fits, and the reply in the composer is still there at the end.
func TestResizes(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, named()), "--clock", opening, "import")
	c := o.open(opening)
	c.draft("alt+1", "林小雨", "灰色的还有货")
	for _, size := range []struct {
		name       string
		cols, rows int
		want       []string
	}{
		{"tiny", 20, 5, []string{"tend needs 60"}},
		{"huge", 300, 80, []string{"Unassigned", "Expiring soon", "Mine", "这件毛衣还有灰色的吗？", "灰色的还有货"}},
		{"tiny again", 20, 5, []string{"tend needs 60"}},
		{"one cell", 1, 1, []string{""}},
		{"usual", 80, 24, []string{"这件毛衣还有灰色的吗？", "灰色的还有货"}},
	} {
		if err := c.Resize(size.cols, size.rows); err != nil {
			t.Fatal(err)
		}
		if err := c.Wait(func(s terminal.Screen) bool { return hasAll(s, size.want) }, within); err != nil {
			t.Fatalf("%s: %v", size.name, err)
		}
	}
	c.press("esc", "esc")
	c.see("Unassigned")
	sameAsFresh(t, o, c)
	c.leave()
}

func hasAll(s terminal.Screen, texts []string) bool {
	for _, text := range texts {
		if !s.Has(text) {
			return false
		}
	}
	return true
}

// sameAsFresh draws the screen anew and expects what was there already, so that
// nothing is left over from another size.
func sameAsFresh(t *testing.T, o *office, c *console) {
	t.Helper()
	if err := c.settle(); err != nil {
		t.Fatal(err)
	}
	before := c.Screen().Text()
	if err := c.settle("ctrl+l"); err != nil {
		t.Fatal(err)
	}
	after := c.Screen().Text()
	if withoutTimes(before) != withoutTimes(after) {
		t.Errorf("drawing anew changes the screen.\n--- before\n%s\n--- after\n%s", before, after)
	}
}

var changing = regexp.MustCompile(`Mouse o.*|\d+`)

// withoutTimes leaves out what a second changes.
func withoutTimes(screen string) string {
	lines := strings.Split(changing.ReplaceAllString(screen, "#"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

// Without colour nothing but bold, reverse and the like is ever sent.
func TestNoColour(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, named()), "--clock", opening, "import")
	cmd := o.command("--clock", opening, "--agent", "mei")
	cmd.Env = append(cmd.Env, "NO_COLOR=1", "COLORTERM=truecolor")
	c := o.run(cmd, 120, 34)
	c.see("Unassigned")
	c.choose("alt+2", "赵一")
	c.press("?")
	c.see("Move around")
	c.press("esc")
	c.leave()
	styles := regexp.MustCompile("\x1b\\[([0-9;:]*)m").FindAllSubmatch(c.Output(), -1)
	for _, m := range styles {
		for _, p := range regexp.MustCompile("[;:]").Split(string(m[1]), -1) {
			if len(p) > 1 && p[0] >= '3' && p[0] <= '9' || strings.HasPrefix(p, "10") {
				t.Errorf("a colour was sent: %q", m[0])
			}
		}
	}
	if len(styles) == 0 {
		t.Error("no style was sent at all; what is urgent must stand out without colour")
	}
}
