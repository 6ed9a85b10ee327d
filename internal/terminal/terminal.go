//go:build unix

package terminal

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/term"
)

// Terminal is a running program and the terminal it runs in. It may be used by
// several goroutines.
type Terminal struct {
	cmd          *exec.Cmd
	master       *os.File // our end: the keyboard and the eye
	slave        *os.File // the program's end, kept to see how it was left
	before       *term.State
	after        *term.State
	ended        chan struct{} // the program has ended and all it wrote is on the screen
	typing       sync.Mutex    // keeps keys and answers to queries whole
	mu           sync.Mutex    // guards what follows
	emulator     *vt.Emulator
	output       []byte
	changed      chan struct{} // closed when the screen changes, then replaced
	alternate    bool
	cursorHidden bool
	modes        map[ansi.Mode]bool
	title        string
}

// Start runs a command in a terminal of cols × rows cells. The command's
// streams must not be set. What its environment leaves open, TERM is
// xterm-256color. The caller ends it with Close.
func Start(cmd *exec.Cmd, cols, rows int) (*Terminal, error) {
	master, slave, err := pty.Open()
	if err != nil {
		return nil, fmt.Errorf("terminal: open: %w", err)
	}
	t := &Terminal{
		cmd: cmd, master: master, slave: slave, ended: make(chan struct{}),
		emulator: vt.NewEmulator(cols, rows), changed: make(chan struct{}), modes: map[ansi.Mode]bool{},
	}
	t.emulator.SetCallbacks(t.callbacks())
	if err := t.start(cols, rows); err != nil {
		return nil, errors.Join(err, master.Close(), slave.Close())
	}
	drained := make(chan struct{})
	go t.answer()
	go t.show(drained)
	go t.wait(drained)
	return t, nil
}

func (t *Terminal) start(cols, rows int) error {
	if err := t.size(cols, rows); err != nil {
		return err
	}
	before, err := term.GetState(int(t.slave.Fd()))
	if err != nil {
		return fmt.Errorf("terminal: read its settings: %w", err)
	}
	t.before = before
	if t.cmd.Env == nil {
		t.cmd.Env = os.Environ()
	}
	t.cmd.Env = append([]string{"TERM=xterm-256color"}, t.cmd.Env...)
	t.cmd.Stdin, t.cmd.Stdout, t.cmd.Stderr = t.slave, t.slave, t.slave
	t.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := t.cmd.Start(); err != nil {
		return fmt.Errorf("terminal: start %s: %w", t.cmd.Path, err)
	}
	return nil
}

func (t *Terminal) size(cols, rows int) error {
	size := &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)}
	if err := pty.Setsize(t.master, size); err != nil {
		return fmt.Errorf("terminal: set size to %d×%d: %w", cols, rows, err)
	}
	return nil
}

// wait notes how the program left the terminal, once it has ended. Closing its
// end lets the reader of ours come to an end after the last byte.
func (t *Terminal) wait(drained <-chan struct{}) {
	_ = t.cmd.Wait() // the status stays in the command
	t.after, _ = term.GetState(int(t.slave.Fd()))
	_ = t.slave.Close()
	<-drained
	close(t.ended)
}

// Resize makes the terminal cols × rows cells and tells the program.
func (t *Terminal) Resize(cols, rows int) error {
	if err := t.size(cols, rows); err != nil {
		return err
	}
	t.mu.Lock()
	t.emulator.Resize(cols, rows)
	t.mu.Unlock()
	return t.Signal(syscall.SIGWINCH)
}

// Signal sends a signal to the program.
func (t *Terminal) Signal(s os.Signal) error {
	if err := t.cmd.Process.Signal(s); err != nil {
		return fmt.Errorf("terminal: send %s: %w", s, err)
	}
	return nil
}

// errRunning says that a program did not end.
var errRunning = errors.New("the program still runs")

// Exit waits for the program to end by itself and gives its exit status, -1
// when a signal ended it.
func (t *Terminal) Exit(within time.Duration) (int, error) {
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case <-t.ended:
		return t.cmd.ProcessState.ExitCode(), nil
	case <-timer.C:
		return 0, fmt.Errorf("terminal: %w after %s. The screen shows:\n%s", errRunning, within, t.Screen().Text())
	}
}

// Kill ends the program the hard way (SIGKILL) and waits until it is gone.
func (t *Terminal) Kill() {
	_ = t.cmd.Process.Kill() // it may have ended already
	<-t.ended
}

// Close kills the program if it still runs and gives the terminal back. It may
// be called again.
func (t *Terminal) Close() {
	t.Kill()
	_ = t.master.Close()
}
