package inbox_test

import (
	"strings"
	"testing"
	"time"

	"tend/keymap"
	"tend/tui/inbox"
	"tend/tui/tuitest"
)

// No line is left empty below the rows of a pane while there are rows above.
func TestNoBlankLinesBelow(t *testing.T) {
	cases := []struct {
		name string
		do   func(m *inbox.Model)
	}{
		{"into the pane and at once to its end", func(m *inbox.Model) {
			press(m, keymap.PaneMine, keymap.PaneUnassigned, keymap.Bottom)
		}},
		{"in more room", func(m *inbox.Model) {
			press(m, keymap.Bottom)
			m.View()
			m.SetSize(100, 40)
		}},
		{"rows have left, and a key came", func(m *inbox.Model) {
			press(m, keymap.Bottom, keymap.Up, keymap.Up, keymap.Up, keymap.Up)
			m.View()
			for i := range 3 {
				m.Remove(id(i + 57))
			}
			m.View()
			press(m, keymap.Up)
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := queue(60, 60, 24)
			m.Put(mine(waiting("m1", "m1", time.Minute)), start)
			m.View()
			c.do(m)
			lines := strings.Split(tuitest.Plain(m.View()), "\n")
			rows := lines[1:]
			for i, l := range rows {
				if strings.Contains(l, "Expiring soon") {
					rows = rows[:i]
					break
				}
			}
			if !strings.Contains(lines[0], "↑") {
				t.Fatalf("nothing is above\n%s", strings.Join(lines, "\n"))
			}
			for _, l := range rows {
				if strings.TrimSpace(l) == "" {
					t.Fatalf("an empty line in\n%s", strings.Join(lines, "\n"))
				}
			}
		})
	}
}
