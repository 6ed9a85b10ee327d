package posts

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// Team is a place whose desk is served to a team.
type Team struct {
	*Place
	team   string // where consoles reach it
	server *exec.Cmd
	log    *os.File
}

// Serve makes a desk and serves it. The manager is mia.
func Serve(ctx context.Context, program, settings string) (*Team, error) {
	p, err := NewPlace(program, settings)
	if err != nil {
		return nil, err
	}
	t := &Team{Place: p}
	if t.team, err = FreePort(); err != nil {
		return nil, err
	}
	if err := t.Start(ctx); err != nil {
		return nil, err
	}
	return t, t.Let(ctx, "mia", "manager")
}

// Start runs the server until it says that all is well.
func (t *Team) Start(ctx context.Context) (err error) {
	if t.log, err = os.Create(filepath.Join(t.Folder, "serve.log")); err != nil {
		return err
	}
	t.server = exec.CommandContext(ctx, t.Program, t.here("serve", "--team", "--team-listen", t.team)...)
	t.server.Stdout, t.server.Stderr = t.log, t.log
	if err := t.server.Start(); err != nil {
		return err
	}
	for range 6000 {
		if t.well() {
			return nil
		}
		time.Sleep(10 * time.Millisecond)
	}
	return fmt.Errorf("the server is not ready; %s says why", t.log.Name())
}

func (t *Team) well() bool {
	answer, err := http.Get("http://" + t.Listens + "/healthz")
	if err != nil {
		return false
	}
	_ = answer.Body.Close()
	return answer.StatusCode == http.StatusOK
}

// PID is the server's process id.
func (t *Team) PID() int { return t.server.Process.Pid }

// here are the arguments of a command on the machine that serves.
func (t *Team) here(args ...string) []string {
	return append(args, "--store", filepath.Join(t.Folder, "desk"), "--config", t.Config())
}

// As are the arguments of a command of somebody's.
func (t *Team) As(who string, args ...string) []string {
	return append(args, "--desk", t.Invitation(who), "--config", t.Config())
}

// Invitation is somebody's file.
func (t *Team) Invitation(who string) string { return filepath.Join(t.Folder, who+".tend") }

// Data is the server's folder.
func (t *Team) Data() string { return filepath.Join(t.Folder, "desk", "nats") }

// Let lets somebody in.
func (t *Team) Let(ctx context.Context, who, role string) error {
	_, err := t.Run(ctx, "", t.here("agent", "add", who, "--role", role, "--out", t.Invitation(who))...)
	return err
}

// Stop ends the server in order.
func (t *Team) Stop() error {
	return errors.Join(t.server.Process.Signal(syscall.SIGTERM), t.server.Wait(), t.log.Close())
}

// Kill ends it as a power cut would.
func (t *Team) Kill() error {
	err := t.server.Process.Kill()
	_ = t.server.Wait() // it was killed; that is no news
	return errors.Join(err, t.log.Close())
}
