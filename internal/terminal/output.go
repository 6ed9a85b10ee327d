//go:build unix

package terminal

import (
	"io"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// show writes what the program says to the screen, until it has ended.
func (t *Terminal) show(drained chan<- struct{}) {
	defer close(drained)
	buf := make([]byte, 32<<10)
	for {
		n, err := t.master.Read(buf)
		t.take(buf[:n])
		if err != nil {
			// Ends answer. Emulator.Close would race with its Read.
			_ = t.emulator.InputPipe().(io.Closer).Close()
			return
		}
	}
}

func (t *Terminal) take(b []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.output = append(t.output, b...)
	_, _ = t.emulator.Write(b) // cannot fail
	close(t.changed)
	t.changed = make(chan struct{})
}

// answer hands the emulator's answers to queries to the program.
func (t *Terminal) answer() {
	buf := make([]byte, 4<<10)
	for {
		n, err := t.emulator.Read(buf)
		if err != nil {
			return
		}
		_ = t.write(string(buf[:n])) // a program that is gone needs no answer
	}
}

// callbacks note what an emulator does not tell afterwards. They are called
// from Write, under the lock.
func (t *Terminal) callbacks() vt.Callbacks {
	return vt.Callbacks{
		AltScreen:        func(on bool) { t.alternate = on },
		CursorVisibility: func(visible bool) { t.cursorHidden = !visible },
		EnableMode:       func(m ansi.Mode) { t.modes[m] = true },
		DisableMode:      func(m ansi.Mode) { delete(t.modes, m) },
		Title:            func(s string) { t.title = s },
	}
}

// Output is every byte the program has written so far.
func (t *Terminal) Output() []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]byte(nil), t.output...)
}
