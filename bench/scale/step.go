package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"tend/bench/made"
	"tend/bench/posts"
	"tend/bench/terminal"
)

// step is one filling.
type step struct {
	t   *posts.Team
	o   options
	n   int
	end time.Time // when the newest line is from
}

// take fills the desk further and measures.
func (s *step) take(ctx context.Context) error {
	lines, took, err := s.fill(ctx)
	if err != nil {
		return err
	}
	stream, err := streamOf(s.t.Invitation("mia"))
	if err != nil {
		return err
	}
	sessions := (s.n + 1) * s.o.step
	full := terminal.MemoryOf(s.t.PID())
	fmt.Printf("%d ended sessions: %d lines more in %.1f s (%.0f a second)\n", sessions, lines, took.Seconds(), float64(lines)/took.Seconds())
	fmt.Printf("  stream: %d subjects, %.1f and %.0f bytes a session; a change that is told %.0f bytes; files %d MiB; server %d MiB, its own %d\n",
		stream.Messages, float64(stream.Messages)/float64(sessions), float64(stream.Bytes)/float64(sessions), stream.Told, size(s.t.Data())>>20, full.Now, full.Own)
	return s.again(ctx)
}

// fill adds sessions.
func (s *step) fill(ctx context.Context) (lines int, took time.Duration, err error) {
	var b bytes.Buffer
	o := made.Options{Closed: s.o.step, Talk: s.o.talk, End: s.end, Seed: uint64(s.n + 1)}
	if s.n == 0 {
		o.Open = s.o.open
	}
	if err := made.Write(&b, o); err != nil {
		return 0, 0, err
	}
	lines = bytes.Count(b.Bytes(), []byte("\n"))
	began := time.Now()
	_, err = s.t.Run(ctx, s.own(b.String()), s.t.As("mia", "import", "-")...)
	return lines, time.Since(began), err
}

// own gives the messages and customers of this step names of their own.
func (s *step) own(lines string) string {
	return strings.NewReplacer(`"id":"m`, fmt.Sprintf(`"id":"s%d-m`, s.n), `"customer":"c`, fmt.Sprintf(`"customer":"s%d-c`, s.n)).Replace(lines)
}

// again starts the server anew, after an orderly end and after a bad one, and then
// opens a console and counts a month.
func (s *step) again(ctx context.Context) error {
	for _, how := range []struct {
		name string
		stop func() error
	}{{"ended", s.t.Stop}, {"killed", s.t.Kill}} {
		if err := how.stop(); err != nil {
			return err
		}
		began := time.Now()
		if err := s.t.Start(ctx); err != nil {
			return err
		}
		m := terminal.MemoryOf(s.t.PID())
		fmt.Printf("  %s, and there again after %.1f s; server %d MiB, its own %d\n", how.name, time.Since(began).Seconds(), m.Now, m.Own)
	}
	time.Sleep(s.o.rest) // the server frees what it needed to start
	m := terminal.MemoryOf(s.t.PID())
	fmt.Printf("  at rest after %v: server %d MiB, its own %d\n", s.o.rest, m.Now, m.Own)
	began := time.Now()
	t, err := terminal.Start(120, 36, s.t.Program, s.t.As("mia", "--undo", "0s")...)
	if err != nil {
		return err
	}
	at, err := t.Until(time.Minute, terminal.Shows("Unassigned"))
	if err != nil {
		return err
	}
	m = t.Memory()
	_ = t.Close("q")
	fmt.Printf("  a console opens in %.0f ms, %d MiB, its own %d\n", float64(at.Sub(began).Milliseconds()), m.Now, m.Own)
	return s.report(ctx)
}

func (s *step) report(ctx context.Context) error {
	began := time.Now()
	c := exec.CommandContext(ctx, s.t.Program, s.t.As("mia", "report", "--policy", "tiktok-24h", "--from", s.end.AddDate(0, -1, 0).Format(time.DateOnly), "--to", s.end.Format(time.DateOnly), "--json")...)
	if err := c.Run(); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	fmt.Printf("  a month is counted in %.1f s\n", time.Since(began).Seconds())
	return nil
}

// size is how many bytes the files of a folder have.
func size(folder string) (n int64) {
	_ = filepath.WalkDir(folder, func(_ string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil // it was removed meanwhile
		}
		if i, err := d.Info(); err == nil && i.Mode().IsRegular() {
			n += i.Size()
		}
		return nil
	})
	return n
}
