package tui

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// film is a Bubble Tea program that shows frames one after the other on a
// terminal emulator, with the renderer and the timing of the real program.
type film struct {
	t        *testing.T
	program  *tea.Program
	ended    chan error
	shown    chan string // titles, as the emulator learns them
	mu       sync.Mutex  // guards the emulator
	emulator *vt.Emulator
	frames   int
	view     tea.View // the frame that was started last
}

// newFilm starts the program on a screen of w × h cells. A terminal with
// clusters measures grapheme clusters, as it says when it is asked.
func newFilm(t *testing.T, w, h int, clusters bool) *film {
	t.Helper()
	f := &film{t: t, ended: make(chan error, 1), shown: make(chan string, 16), emulator: vt.NewEmulator(w, h)}
	f.emulator.SetCallbacks(vt.Callbacks{Title: func(s string) { f.shown <- s }})
	f.program = tea.NewProgram(reel{}, tea.WithInput(nil), tea.WithOutput(f), tea.WithWindowSize(w, h), tea.WithFPS(120),
		tea.WithoutSignals(), tea.WithColorProfile(colorprofile.ANSI256), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
	go func() {
		_, err := f.program.Run()
		f.ended <- err
	}()
	if clusters {
		f.program.Send(tea.ModeReportMsg{Mode: ansi.ModeUnicodeCore, Value: ansi.ModeReset})
	}
	t.Cleanup(f.end)
	return f
}

func (f *film) end() {
	f.program.Quit()
	if err := <-f.ended; err != nil {
		f.t.Error(err)
	}
}

// Write takes what the renderer sends. Without a terminal as its input the
// program counts on newlines that go to the beginning of the line.
func (f *film) Write(b []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	_, err := f.emulator.Write(bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")))
	return len(b), err
}

// start draws a frame. The window's title is the frame's number, which the
// renderer sends together with the frame.
func (f *film) start(v tea.View) {
	f.frames++
	f.view = v
	f.view.WindowTitle = fmt.Sprint("frame ", f.frames)
	f.program.Send(f.view)
}

// finish waits until the frame that was started is on the screen.
func (f *film) finish() {
	f.t.Helper()
	late := time.NewTimer(20 * time.Second)
	defer late.Stop()
	for {
		select {
		case title := <-f.shown:
			if title == f.view.WindowTitle {
				return
			}
		case <-late.C:
			f.t.Fatalf("%s never came to the screen", f.view.WindowTitle)
		}
	}
}

// wrong lists the cells that show something else than the frame says.
func (f *film) wrong() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []string
	for y, line := range strings.Split(f.view.Content, "\n") {
		for x, want := range cellsOf(line, f.emulator.Width()) {
			got := ""
			if c := f.emulator.CellAt(x, y); c != nil {
				got = c.Content
			}
			if strings.TrimSpace(got) != strings.TrimSpace(want) {
				out = append(out, fmt.Sprintf("line %d, column %d shows %q instead of %q", y+1, x+1, got, want))
			}
		}
	}
	return out
}

// cellsOf is what stands in each of the w cells of a line. Behind a wide
// character there is an empty cell.
func cellsOf(line string, w int) []string {
	out := make([]string, 0, w)
	clusters := graphemes.FromString(ansi.Strip(line))
	for clusters.Next() {
		out = append(out, clusters.Value())
		for range ansi.StringWidth(clusters.Value()) - 1 {
			out = append(out, "")
		}
	}
	return append(out, make([]string, max(0, w-len(out)))...)
}

// reel shows the last view it was sent.
type reel struct{ view tea.View }

func (r reel) Init() tea.Cmd { return nil }

func (r reel) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if v, ok := msg.(tea.View); ok {
		r.view = v
	}
	return r, nil
}

func (r reel) View() tea.View { return r.view }
