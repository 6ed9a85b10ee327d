//go:build unix

package main_test

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// Desks without a screen, for scripts.

// server is a running `tend serve`.
type server struct {
	cmd   *exec.Cmd
	ended chan struct{} // closed when it has
	err   error         // how; to be read after ended

	mu   sync.Mutex
	said bytes.Buffer
}

// startServer runs a command that is a tend serve.
func startServer(cmd *exec.Cmd) (*server, error) {
	s := &server{cmd: cmd, ended: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = s, s
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		s.err = cmd.Wait()
		close(s.ended)
	}()
	return s, nil
}

// Write takes what it says.
func (s *server) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.said.Write(b)
}

func (s *server) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.said.String()
}

// says waits until it has said something and gives the parts that match.
func (s *server) says(pattern string) []string {
	want := regexp.MustCompile("(?m)" + pattern)
	for deadline := time.Now().Add(within); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if found := want.FindStringSubmatch(s.text()); found != nil {
			return found
		}
	}
	return nil
}

// stop sends a signal and reports whether it ended well.
func (s *server) stop(signal os.Signal) bool {
	_ = s.cmd.Process.Signal(signal)
	select {
	case <-s.ended:
		return s.err == nil
	case <-time.After(within):
		return false
	}
}

func (s *server) kill() {
	_ = s.cmd.Process.Kill()
	<-s.ended
}

type serversKey struct{}

func serverOf(ts *testscript.TestScript, args []string, least int) *server {
	if len(args) < least {
		ts.Fatalf("name the server")
	}
	s := ts.Value(serversKey{}).(map[string]*server)[args[0]]
	if s == nil {
		ts.Fatalf("no server is called %s", args[0])
	}
	return s
}

// serve NAME FOLDER [ARGS...] starts a tend serve.
func serveDesk(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: serve NAME FOLDER [ARGS...]")
	}
	s, err := startServer(tendCommand(ts, append([]string{"serve", "--store", args[1]}, args[2:]...)...))
	ts.Check(err)
	ts.Defer(s.kill)
	ts.Value(serversKey{}).(map[string]*server)[args[0]] = s
}

// says NAME PATTERN waits until a server has said something.
func serverSays(ts *testscript.TestScript, neg bool, args []string) {
	s := serverOf(ts, args, 2)
	if neg {
		if regexp.MustCompile("(?m)" + args[1]).MatchString(s.text()) {
			ts.Fatalf("%s said %s:\n%s", args[0], args[1], s.text())
		}
		return
	}
	if s.says(args[1]) == nil {
		ts.Fatalf("%s did not say %s, but\n%s", args[0], args[1], s.text())
	}
}

// asks NAME PATH STATUS FILE gets a page of a server into a file.
func askServer(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: asks NAME PATH STATUS FILE")
	}
	at := serverOf(ts, args, 4).says(`listening at (\S+)$`)
	if at == nil {
		ts.Fatalf("%s does not listen", args[0])
	}
	r, err := http.Get("http://" + at[1] + args[1])
	ts.Check(err)
	body, err := io.ReadAll(r.Body)
	ts.Check(err)
	ts.Check(r.Body.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), body, 0o600))
	if strconv.Itoa(r.StatusCode) != args[2] {
		ts.Fatalf("%s answered %s with %d: %s", args[0], args[1], r.StatusCode, body)
	}
}

// ends NAME SIGNAL... sends a signal, and expects the server to end well.
func endServer(ts *testscript.TestScript, neg bool, args []string) {
	s := serverOf(ts, args, 2)
	signals := map[string]os.Signal{"TERM": syscall.SIGTERM, "INT": syscall.SIGINT, "KILL": syscall.SIGKILL}
	if s.stop(signals[args[1]]) == neg {
		ts.Fatalf("%s ended with %v:\n%s", args[0], s.err, s.text())
	}
	ts.Logf("%s", strings.TrimSpace(s.text()))
}
