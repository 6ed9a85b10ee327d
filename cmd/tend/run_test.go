package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"

	"tend/desk"
	"tend/store"
)

func TestStatusOf(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want int
	}{
		{"done", nil, 0},
		{"failed", errors.New("no"), 1},
		{"not found", errNotFound("nobody"), 1},
		{"wrong usage", fmt.Errorf("%w: no such flag", errUsage), 2},
		{"bad lines", fmt.Errorf("import: %w", errBadLines), 3},
		{"held", fmt.Errorf("open: %w", store.ErrHeld), 4},
		{"held, and closing failed too", errors.Join(store.ErrHeld, io.ErrClosedPipe), 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statusOf(c.err); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

// Ctrl+C ends an import also while its input says nothing.
func TestInterruptedSaysWhatStays(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in, w := io.Pipe()
	defer w.Close()
	var out, errOut strings.Builder
	env := func(string) string { return "" }
	go func() {
		_, _ = io.WriteString(w, "\n") // it reads
		cancel()
	}()
	if got := run(ctx, []string{"--store", t.TempDir(), "import", "-"}, in, &out, &errOut, env); got != exitFail {
		t.Errorf("exit status %d, want %d", got, exitFail)
	}
	if got := errOut.String(); !strings.HasPrefix(got, "tend: stopped before the end. ") || strings.Contains(got, "context") {
		t.Errorf("it says %q", got)
	}
}

func TestSentenceSaysWhatToDo(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want string
	}{
		{"newer", store.ErrNewer, "Update tend"},
		{"foreign", store.ErrForeign, "--store"},
		{"damaged", store.ErrDamaged, "backup"},
		{"held", store.ErrHeld, "End that process"},
		{"no room", fmt.Errorf("commit: %w", syscall.ENOSPC), "Make room on the disk"},
		{"not allowed", fmt.Errorf("open: %w", os.ErrPermission), "Check who owns the folder"},
		{"ended", desk.ErrClosed, "next message opens a new one"},
		{"nobody", errNotFound("nobody is here"), "tend list"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := sentence(c.err)
			if !strings.Contains(got, c.want) || !strings.HasSuffix(got, ".") {
				t.Errorf("%q does not say %q in whole sentences", got, c.want)
			}
		})
	}
}

func TestSentenceIsClean(t *testing.T) {
	if got := sentence(errors.New("bad \x1b[2J\nname")); strings.ContainsAny(got, "\x1b\n") {
		t.Errorf("%q reaches the terminal", got)
	}
}
