package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"tend/bench/desks"
	"tend/desk"
	"tend/report"
)

// processes runs the whole command, from its start to its end.
func processes(o options, folder, how string) error {
	q := question(desk.Tiktok24h(), report.ByAgent)
	command := func() error {
		cmd := exec.Command(o.tend, "report", "--store", folder, "--clock", desks.Clock(),
			"--from", q.From.String(), "--to", q.To.String(), "--by", string(q.By), "--json")
		cmd.Stderr = os.Stderr
		return cmd.Run()
	}
	kept := filepath.Join(folder, "reports.cache")
	if err := measure("tend report, "+how, o.runs, func() error {
		if err := os.Remove(kept); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		return command()
	}); err != nil {
		return err
	}
	return measure("tend report again, "+how, o.runs, command)
}

// holder starts another process that holds the desk.
func holder(folder string) (release func(), err error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(self, "-hold", folder)
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	release = func() { _ = errors.Join(in.Close(), cmd.Wait()) }
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		release()
		return nil, fmt.Errorf("hold the desk: %w", err)
	}
	return release, nil
}

// hold holds a desk until the input ends.
func hold(ctx context.Context, folder string) error {
	st, err := open(ctx, folder)
	if err != nil {
		return err
	}
	fmt.Println("held")
	_, err = io.Copy(io.Discard, os.Stdin)
	return errors.Join(err, st.Close())
}
