package main

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

	"tend/bench/posts"
)

// place is a team's desk that is served.
type place struct {
	*posts.Place
	server *exec.Cmd
	log    *os.File
}

// serve makes a desk, serves it, and lets everybody in.
func serve(ctx context.Context, o options) (*place, error) {
	p, err := posts.NewPlace(o.tend)
	if err != nil {
		return nil, err
	}
	d := &place{Place: p}
	if err := d.start(ctx); err != nil {
		return nil, err
	}
	if err := d.let(ctx, "mia", "manager"); err != nil {
		return nil, err
	}
	for n := range o.consoles {
		if err := d.let(ctx, agent(n), "agent"); err != nil {
			return nil, err
		}
	}
	now := time.Now()
	first := posts.Said("mark-0", markedCustomer, now.Add(-2*time.Minute), "Hello") + posts.First(o.customers, now)
	_, err = d.Run(ctx, first, d.as("mia", "import", "-")...)
	return d, err
}

// start runs the server until it listens for posts.
func (d *place) start(ctx context.Context) error {
	team, err := posts.FreePort()
	if err != nil {
		return err
	}
	if d.log, err = os.Create(filepath.Join(d.Folder, "serve.log")); err != nil {
		return err
	}
	d.server = exec.CommandContext(ctx, d.Program, d.here("serve", "--team", "--team-listen", team)...)
	d.server.Stdout, d.server.Stderr = d.log, d.log
	if err := d.server.Start(); err != nil {
		return err
	}
	for range 200 {
		if answer, err := http.Get("http://" + d.Listens + "/healthz"); err == nil {
			return answer.Body.Close()
		}
		time.Sleep(50 * time.Millisecond)
	}
	return fmt.Errorf("the server does not listen; %s says why", d.log.Name())
}

// here are the arguments of a command on the machine that serves.
func (d *place) here(args ...string) []string {
	return append(args, "--store", filepath.Join(d.Folder, "desk"), "--config", d.Config())
}

// as are the arguments of a command of somebody's.
func (d *place) as(who string, args ...string) []string {
	return append(args, "--desk", d.invitation(who), "--config", d.Config())
}

func (d *place) invitation(who string) string { return filepath.Join(d.Folder, who+".tend") }

func (d *place) let(ctx context.Context, who, role string) error {
	_, err := d.Run(ctx, "", d.here("agent", "add", who, "--role", role, "--out", d.invitation(who))...)
	return err
}

func agent(n int) string { return fmt.Sprintf("a%03d", n) }

func (d *place) end(keep bool) {
	err := errors.Join(d.server.Process.Signal(syscall.SIGTERM), d.server.Wait(), d.log.Close())
	if err != nil {
		fmt.Println("the server ended badly:", err)
	}
	if keep {
		fmt.Println("the desk is in", d.Folder)
		return
	}
	d.Remove()
}
