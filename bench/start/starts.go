package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/x/vt"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/bench/terminal"
)

const (
	width, height = 120, 36
	patience      = 30 * time.Second
)

// started is what several starts on one desk took.
type started struct {
	rows, usable terminal.Figures // until the lists, and the thread beside them, were drawn
	peak, own    int              // MiB, the most of all starts
}

// starts begins every desk in turn, and the floor between them, so that a busy
// moment of the machine falls on all of them.
func starts(o options, cases []made.Options, folders []string) error {
	var floor terminal.Figures
	got := make([]started, len(cases))
	for range o.runs {
		if o.floor != "" {
			d, err := startFloor(o.floor)
			if err != nil {
				return err
			}
			floor = append(floor, d)
		}
		for i, folder := range folders {
			if err := got[i].once(o.tend, folder); err != nil {
				return err
			}
		}
	}
	if o.floor != "" {
		fmt.Printf("%-32s %v\n", "floor", floor)
	}
	for i, c := range cases {
		name := fmt.Sprintf("%d open, %d closed", c.Open, c.Closed)
		fmt.Printf("%-32s %v\n%-32s %v\n%-32s %d MiB at most, %d MiB of it its own\n",
			name+": rows", got[i].rows, "  with the thread", got[i].usable, "  memory", got[i].peak, got[i].own)
	}
	return nil
}

func (s *started) once(tend, folder string) error {
	t, err := begin(tend, folder)
	if err != nil {
		return err
	}
	rows, err := t.Until(patience, hasRows)
	usable := rows
	if err == nil && !hasThread(t.Screen()) {
		usable, err = t.Until(patience, hasThread)
	}
	if err != nil {
		return err
	}
	s.rows, s.usable = append(s.rows, rows.Sub(t.Began)), append(s.usable, usable.Sub(t.Began))
	t.Rest(3 * time.Second) // what was closed today is read and counted, and memory collected
	m := t.Memory()
	s.peak, s.own = max(s.peak, m.Peak), max(s.own, m.Own)
	return t.Close("q")
}

// begin starts tend as an agent who has a few sessions.
func begin(tend, folder string) (*terminal.Terminal, error) {
	return terminal.Start(width, height, tend, "--store", folder, "--agent", made.AgentID(0), "--clock", desks.Clock())
}

func hasRows(e *vt.Emulator) bool {
	line, _ := terminal.Cursor(e)
	return line > 0
}

// hasThread wants the day above the first message.
func hasThread(e *vt.Emulator) bool {
	text := e.String()
	return hasRows(e) && (strings.Contains(text, "── yesterday") || strings.Contains(text, "── today"))
}

func startFloor(path string) (time.Duration, error) {
	t, err := terminal.Start(width, height, path, "-fps", "90")
	if err != nil {
		return 0, err
	}
	at, err := t.Until(patience, terminal.Shows("row 9"))
	if err != nil {
		return 0, err
	}
	return at.Sub(t.Began), t.Close("q")
}
