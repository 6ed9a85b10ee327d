// Command floor is the least a full-screen Bubble Tea program can be: a list of
// as many lines as fit, a reversed row that j and k move, and nothing else. The
// measurements compare tend with it, so that what the framework, the terminal
// and a busy machine cost is seen apart.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

type list struct{ at, w, h int }

func (l list) Init() tea.Cmd { return nil }

func (l list) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.w, l.h = msg.Width, msg.Height
	case tea.KeyPressMsg:
		return l.key(msg.String())
	}
	return l, nil
}

func (l list) key(key string) (tea.Model, tea.Cmd) {
	switch key {
	case "j":
		l.at = min(l.at+1, l.h-1)
	case "k":
		l.at = max(l.at-1, 0)
	case "q":
		return l, tea.Quit
	}
	return l, nil
}

func (l list) View() tea.View {
	lines := make([]string, l.h)
	for i := range lines {
		lines[i] = fmt.Sprintf("  row %-*d", max(0, l.w-6), i)
		if i == l.at {
			lines[i] = lipgloss.NewStyle().Reverse(true).Render(lines[i])
		}
	}
	v := tea.NewView(strings.Join(lines, "\n"))
	v.AltScreen = true
	return v
}

func main() {
	fps := flag.Int("fps", 60, "frames a second")
	flag.Parse()
	if _, err := tea.NewProgram(list{}, tea.WithFPS(*fps)).Run(); err != nil {
		fmt.Fprintln(os.Stderr, "floor:", err)
		os.Exit(1)
	}
}
