//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// keyboard reads what a person types and shows it, in the place of the system.
// The system would show keys when they are pressed, and so also those of a secret
// that is typed, or pasted, before it is asked for: while an answer is checked,
// or in the instant before the system is told to hide it. So from the making of a
// keyboard until restore it shows nothing. Ctrl-C and Ctrl-Z work as ever.
type keyboard struct {
	fd     int
	before *unix.Termios
	line   *term.Terminal
}

// newKeyboard takes over the terminal. Prompts and what is typed go to out if
// that is a terminal, else to tty.
func newKeyboard(tty *os.File, out io.Writer) (*keyboard, error) {
	k := &keyboard{fd: int(tty.Fd())}
	var err error
	if k.before, err = unix.IoctlGetTermios(k.fd, getTermios); err != nil {
		return nil, fmt.Errorf("read the settings of the terminal: %w", err)
	}
	if !isTerminal(out) {
		out = tty
	}
	k.line = term.NewTerminal(struct {
		io.Reader
		io.Writer
	}{tty, out}, "")
	return k, k.quiet()
}

// quiet keeps the system from showing keys, and from keeping them until Enter.
func (k *keyboard) quiet() error {
	t := *k.before
	t.Lflag &^= unix.ECHO | unix.ECHONL | unix.ICANON
	t.Cc[unix.VMIN], t.Cc[unix.VTIME] = 1, 0
	if err := unix.IoctlSetTermios(k.fd, setTermios, &t); err != nil {
		return fmt.Errorf("change the settings of the terminal: %w", err)
	}
	return nil
}

// read shows a prompt and reads a line; a secret is not shown.
func (k *keyboard) read(ctx context.Context, prompt string, secret bool) (string, error) {
	if err := k.quiet(); err != nil { // again: a shell may have changed it after Ctrl-Z
		return "", err
	}
	if w, h, err := term.GetSize(k.fd); err == nil && w > 0 {
		_ = k.line.SetSize(w, h) // a wrong size shows long answers less well
	}
	return await(ctx, func() (string, error) {
		if secret {
			return k.line.ReadPassword(prompt)
		}
		k.line.SetPrompt(prompt)
		return k.line.ReadLine()
	})
}

// restore gives the terminal its settings back. What was typed and not read is
// thrown away: it may be a secret, and a shell would show it.
func (k *keyboard) restore() error {
	if err := unix.IoctlSetTermios(k.fd, setTermiosAnew, k.before); err != nil {
		return fmt.Errorf("give the terminal its settings back: %w", err)
	}
	return nil
}
