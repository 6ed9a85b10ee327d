package tuitest

import (
	"bytes"
	"fmt"
	"strings"
	"sync"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
)

// Screen is a terminal emulator behind the renderer that Bubble Tea draws with,
// set up as Bubble Tea sets it up for a full screen. Frames go through it one
// after the other, so that what the renderer leaves out because it believes it
// is on the screen already is put to the test. It may be used by several
// goroutines.
type Screen struct {
	mu       sync.Mutex
	out      bytes.Buffer // what the renderer writes
	renderer *uv.TerminalRenderer
	cells    uv.ScreenBuffer
	emulator *vt.Emulator
	written  int
}

// NewScreen makes an empty screen of w × h cells.
func NewScreen(w, h int) *Screen {
	s := &Screen{cells: uv.NewScreenBuffer(w, h), emulator: vt.NewEmulator(w, h)}
	s.renderer = uv.NewTerminalRenderer(&s.out, []string{"TERM=xterm-256color"})
	s.renderer.SetColorProfile(colorprofile.ANSI256)
	s.renderer.SetTabStops(-1)
	s.renderer.SetMapNewline(false)
	s.renderer.SetScrollOptim(true)
	s.renderer.SetFullscreen(true)
	s.renderer.SetRelativeCursor(false)
	s.renderer.Erase()
	return s
}

// Draw renders a frame, one line after the other, and writes what the renderer
// makes of it to the emulator.
func (s *Screen) Draw(frame string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cells.Clear()
	uv.NewStyledString(frame).Draw(s.cells, s.cells.Bounds())
	s.renderer.Render(s.cells.RenderBuffer)
	if err := s.renderer.Flush(); err != nil {
		return fmt.Errorf("tuitest: render a frame: %w", err)
	}
	s.written += s.out.Len()
	// Newlines stay as they are: a terminal in raw mode goes straight down, and
	// that is what the renderer is told to count on.
	defer s.out.Reset()
	if _, err := s.emulator.Write(s.out.Bytes()); err != nil {
		return fmt.Errorf("tuitest: write a frame to the emulator: %w", err)
	}
	return nil
}

// Text is what the emulator shows: its lines without the blanks at their ends.
func (s *Screen) Text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return Trimmed(s.emulator.String())
}

// Written is how many bytes the renderer has sent so far.
func (s *Screen) Written() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.written
}

// Trimmed is a text without styles and without the blanks at the end of its
// lines, to compare with Screen.Text.
func Trimmed(text string) string {
	lines := strings.Split(Plain([]string{text}), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(strings.TrimSuffix(line, "\r"), " ")
	}
	return strings.Join(lines, "\n")
}
