//go:build unix

package main_test

import (
	"bytes"
	"errors"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"tend/internal/terminal"
)

// Processes that hold a desk while a script goes on.

type holdersKey struct{}

// holder is an import that waits for its lines, or a console.
type holder struct {
	cmd   *exec.Cmd
	lines io.WriteCloser     // of an import
	out   *bytes.Buffer      // of an import
	term  *terminal.Terminal // of a console
}

func holders(ts *testscript.TestScript) map[string]*holder {
	return ts.Value(holdersKey{}).(map[string]*holder)
}

func holderOf(ts *testscript.TestScript, args []string, least int) *holder {
	if len(args) < least {
		ts.Fatalf("name the holder")
	}
	h := holders(ts)[args[0]]
	if h == nil {
		ts.Fatalf("nobody called %s holds a desk", args[0])
	}
	return h
}

// tendCommand is tend as the script would run it.
func tendCommand(ts *testscript.TestScript, args ...string) *exec.Cmd {
	cmd := exec.Command(os.Getenv("TEND_TEST_BIN"), args...)
	cmd.Dir = ts.MkAbs(".")
	for _, name := range []string{"HOME", "USER", "PATH", "TZ", "LANG", "TERM"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	return cmd
}

// hold NAME FOLDER [ARGS...] starts an import on a desk that waits for its
// lines, and goes on when it holds the desk.
func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: hold NAME FOLDER [ARGS...]")
	}
	h := &holder{cmd: tendCommand(ts, append([]string{"import", "-", "--store", args[1]}, args[2:]...)...), out: &bytes.Buffer{}}
	h.cmd.Stdout, h.cmd.Stderr = h.out, h.out
	lines, err := h.cmd.StdinPipe()
	ts.Check(err)
	h.lines = lines
	ts.Check(h.cmd.Start())
	ts.Defer(func() {
		_ = h.cmd.Process.Kill()
		_ = h.cmd.Wait()
	})
	holders(ts)[args[0]] = h
	answering(ts, args[1])
}

// answering waits until the holder of a desk lets others in.
func answering(ts *testscript.TestScript, folder string) {
	socket := filepath.Join(ts.MkAbs(folder), "tend.sock")
	for deadline := time.Now().Add(within); time.Now().Before(deadline); {
		if c, err := net.Dial("unix", socket); err == nil {
			ts.Check(c.Close())
			return
		}
	}
	ts.Fatalf("nobody answers at %s", socket)
}

// feed NAME FILE gives a holder the lines of a file and expects it to end
// well.
func feedHolder(ts *testscript.TestScript, neg bool, args []string) {
	h := holderOf(ts, args, 2)
	_, err := io.WriteString(h.lines, ts.ReadFile(args[1]))
	if err = errors.Join(err, h.lines.Close(), h.cmd.Wait()); (err != nil) != neg {
		ts.Fatalf("the holder %s ended with %v: %s", args[0], err, h.out)
	}
	ts.Logf("%s", h.out)
}

// freeze NAME stops a process as it is; thaw NAME lets it go on.
func freeze(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(holderOf(ts, args, 1).cmd.Process.Signal(syscall.SIGSTOP))
}

func thaw(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(holderOf(ts, args, 1).cmd.Process.Signal(syscall.SIGCONT))
}

// console NAME FOLDER [ARGS...] opens the console on a desk, in a terminal, and
// goes on when it shows its panes.
func openConsole(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: console NAME FOLDER [ARGS...]")
	}
	cmd := tendCommand(ts, append([]string{"--store", args[1]}, args[2:]...)...)
	term, err := terminal.Start(cmd, 120, 34)
	ts.Check(err)
	ts.Defer(term.Close)
	holders(ts)[args[0]] = &holder{cmd: cmd, term: term}
	ts.Check(term.Wait(func(s terminal.Screen) bool { return s.Has("Unassigned") }, within))
}

// keys NAME TEXT KEY... types keys and waits until the screen shows a text;
// "-" waits for the end of the console.
func pressKeys(ts *testscript.TestScript, neg bool, args []string) {
	h := holderOf(ts, args, 2)
	ts.Check(h.term.Type(args[2:]...))
	if args[1] != "-" {
		ts.Check(h.term.Wait(func(s terminal.Screen) bool { return s.Has(args[1]) }, within))
		return
	}
	if status, err := h.term.Exit(within); err != nil || status != 0 {
		ts.Fatalf("the console ended with status %d, %v", status, err)
	}
}

// dumb FOLDER ARGS... opens the console in a terminal that can draw nothing. It
// must print its panes as text and end well.
func dumb(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: dumb FOLDER [ARGS...]")
	}
	cmd := tendCommand(ts, append([]string{"--store", args[0]}, args[1:]...)...)
	cmd.Env = append(cmd.Env, "TERM=dumb")
	term, err := terminal.Start(cmd, 80, 24)
	ts.Check(err)
	defer term.Close()
	if status, err := term.Exit(within); err != nil || status != 0 {
		ts.Fatalf("it ended with status %d, %v", status, err)
	}
	if out := string(term.Output()); strings.Contains(out, "\x1b") || !strings.Contains(out, "Mine (") {
		ts.Fatalf("it wrote %q", out)
	}
}
