// Package terminal runs a program in a pseudo-terminal, as a person would, and
// tells when what reached its screen.
package terminal

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// Terminal is a running program and its screen. It belongs to one goroutine.
type Terminal struct {
	cmd    *exec.Cmd
	file   *os.File
	screen *vt.Emulator
	output chan output

	// Began is when the program was started, Written how many bytes of its
	// output have been taken in.
	Began   time.Time
	Written int
}

// output is what one read brought, and when.
type output struct {
	at    time.Time
	bytes []byte
}

// Start runs a program in a terminal of w × h cells. The terminal answers what
// programs ask terminals.
func Start(w, h int, path string, args ...string) (*Terminal, error) {
	t := &Terminal{cmd: exec.Command(path, args...), screen: vt.NewEmulator(w, h), output: make(chan output, 1024)}
	t.cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=", "NO_COLOR=", "LANG=C.UTF-8")
	t.Began = time.Now()
	file, err := pty.StartWithSize(t.cmd, &pty.Winsize{Rows: uint16(h), Cols: uint16(w)})
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", path, err)
	}
	t.file = file
	go t.read()
	go func() { _, _ = io.Copy(file, t.screen) }() // the terminal's answers
	return t, nil
}

// read takes the time of every piece of output as soon as it is there.
func (t *Terminal) read() {
	defer close(t.output)
	for {
		b := make([]byte, 64<<10)
		n, err := t.file.Read(b)
		if err != nil {
			return
		}
		t.output <- output{time.Now(), b[:n]}
	}
}

// Type sends keys and gives the time just before.
func (t *Terminal) Type(keys string) time.Time {
	at := time.Now()
	_, _ = t.file.WriteString(keys) // what does not arrive will not be answered
	return at
}

// Until takes in output until the screen is as wanted, and gives the time at
// which the piece of output came that made it so.
func (t *Terminal) Until(within time.Duration, wanted func(*vt.Emulator) bool) (time.Time, error) {
	late := time.After(within)
	for {
		select {
		case o, ok := <-t.output:
			if !ok {
				return o.at, fmt.Errorf("the program ended; its screen was:\n%s", t.screen.String())
			}
			if t.take(o); wanted(t.screen) {
				return o.at, nil
			}
		case <-late:
			return time.Time{}, fmt.Errorf("not on the screen after %v; it was:\n%s", within, t.screen.String())
		}
	}
}

func (t *Terminal) take(o output) {
	t.Written += len(o.bytes)
	_, _ = t.screen.Write(o.bytes)
}

// Rest takes in whatever comes for a while.
func (t *Terminal) Rest(d time.Duration) {
	for late := time.After(d); ; {
		select {
		case o, ok := <-t.output:
			if !ok {
				return
			}
			t.take(o)
		case <-late:
			return
		}
	}
}

// Screen is the emulator; do not write to it.
func (t *Terminal) Screen() *vt.Emulator { return t.screen }

// Close types keys that end the program, waits for it, and kills it if it goes
// on.
func (t *Terminal) Close(keys string) error {
	t.Type(keys)
	kill := time.AfterFunc(5*time.Second, func() { _ = t.cmd.Process.Kill() })
	defer kill.Stop()
	for range t.output {
	}
	err := t.cmd.Wait()
	_ = t.screen.Close()
	return err
}
