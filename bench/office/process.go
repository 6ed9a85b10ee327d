package office

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// Build compiles the program into a folder.
func Build(ctx context.Context, folder string) (program string, err error) {
	program = filepath.Join(folder, "tend")
	out, err := exec.CommandContext(ctx, "go", "build", "-o", program, "./cmd/tend").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build: %w\n%s", err, out)
	}
	return program, nil
}

// Command is a call of the program on this office's desk, with its settings and on
// its clock.
func (o *Office) Command(ctx context.Context, args ...string) *exec.Cmd {
	args = append(args, "--store", o.Desk(), "--config", o.Config(), "--agent", "mia", "--clock", o.Clock.Now().String())
	c := exec.CommandContext(ctx, o.Program, args...)
	c.Env = append(os.Environ(), "XDG_STATE_HOME="+filepath.Join(o.Folder, "state"))
	return c
}

// Run calls the program and gives what it printed.
func (o *Office) Run(ctx context.Context, args ...string) ([]byte, error) {
	c := o.Command(ctx, args...)
	var said bytes.Buffer
	c.Stderr = &said
	out, err := c.Output()
	if err != nil {
		return out, fmt.Errorf("tend %s: %w: %s", args[0], err, said.String())
	}
	return out, nil
}

// Server is a running `tend serve`.
type Server struct {
	cmd *exec.Cmd
	log *os.File
}

// Serve starts one. What it says goes to serve.log in the office's folder.
func (o *Office) Serve() (*Server, error) {
	log, err := os.OpenFile(filepath.Join(o.Folder, "serve.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	args := []string{"serve"}
	if o.Speed > 1 {
		args = append(args, "--fast")
	}
	c := o.Command(context.Background(), args...)
	c.Stderr = log
	if err := c.Start(); err != nil {
		return nil, errors.Join(err, log.Close())
	}
	return &Server{c, log}, nil
}

// Kill ends it as a power cut would, and waits until it is gone.
func (s *Server) Kill() error {
	err := s.cmd.Process.Kill()
	_ = s.cmd.Wait() // it was killed; that is no news
	return errors.Join(err, s.log.Close())
}

// PID is its process id.
func (s *Server) PID() int { return s.cmd.Process.Pid }

// Healthy reports whether the desk says that all of it works.
func (o *Office) Healthy(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+o.Listen+"/healthz", nil)
	if err != nil {
		return false
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	defer func() { _ = res.Body.Close() }()
	return res.StatusCode == http.StatusOK
}
