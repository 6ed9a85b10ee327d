package team_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/keymap"
	"tend/tui/lang"
	"tend/tui/team"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

const noon = desk.Instant(1_750_000_000_000_000_000)

// crew are many agents, some with names that would like to be more than text.
func crew(n int) team.Page {
	p := team.Page{Nobody: team.Row{Member: desk.Member{Open: 100_000, Oldest: noon.Add(-time.Hour)}, Name: "Unassigned"}}
	for i := range n {
		id := desk.AgentID(fmt.Sprintf("a%03d", i))
		m := desk.Member{Agent: desk.Agent{ID: id, Status: desk.Accepting, StatusAt: noon}, Open: i, Oldest: noon.Add(-time.Duration(i) * time.Minute)}
		p.Rows = append(p.Rows, team.Row{Member: m, Name: sanitize.Line([]string{"王小明", "Ann", "👩‍👩‍👧 欧阳"}[i%3] + string(id))})
	}
	p.Today = team.Today{Policies: []desk.Policy{desk.Tiktok24h(), desk.XHS3min()}}
	return p
}

// Many agents fit every screen, wherever the cursor is.
func TestFits(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		m := team.New(true)
		m.Open(crew(300))
		look := team.Look{Styles: theme.New(theme.Options{ASCII: texts.Code == "zh"}), Texts: texts, Now: noon, Local: time.UTC}
		for _, a := range []keymap.Action{keymap.Top, keymap.PageDown, keymap.Bottom, keymap.Up} {
			m.Handle(a)
			for w := 60; w <= 200; w += 7 {
				h := 15 + w%40
				lines := m.View(look, w, h)
				tuitest.Exact(t, lines, w, h)
				if !strings.Contains(strings.Join(lines, "\n"), look.Styles.Glyphs.Prompt) {
					t.Fatalf("the cursor is not on screen at %d×%d after %s", w, h, a)
				}
			}
		}
	}
}

func BenchmarkView(b *testing.B) {
	m := team.New(true)
	m.Open(crew(300))
	look := team.Look{Styles: theme.New(theme.Options{}), Texts: lang.English(), Now: noon, Local: time.UTC}
	for b.Loop() {
		m.View(look, 120, 39)
	}
}
