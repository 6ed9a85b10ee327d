//go:build unix

package notify

import (
	"context"
	"errors"
	"io"
	"os"
	"syscall"
	"testing"
	"time"
)

// TestCommandTakesItsChildrenAlong watches a named pipe that only a child of the
// command keeps open: its end says that the child is gone.
func TestCommandTakesItsChildrenAlong(t *testing.T) {
	path := t.TempDir() + "/pipe"
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	sent := make(chan error, 1)
	c := play(t, "parent", path)
	go func() { sent <- c.Send(ctx, Notice{}) }()

	pipe, err := os.Open(path) // waits for the writer
	if err != nil {
		t.Fatal(err)
	}
	defer pipe.Close()
	if _, err := io.ReadFull(pipe, make([]byte, 1)); err != nil {
		t.Fatalf("the child never started: %v", err)
	}
	cancel()
	if err := <-sent; !errors.Is(err, context.Canceled) {
		t.Errorf("Send = %v, want cancelled", err)
	}
	if err := pipe.SetReadDeadline(deadline(t)); err != nil {
		t.Fatal(err)
	}
	if _, err := pipe.Read(make([]byte, 1)); err != io.EOF {
		t.Errorf("the child lives on: read says %v", err)
	}
}

// deadline is a time the test will not be around for, unless it hangs.
func deadline(t *testing.T) time.Time {
	if d, ok := t.Deadline(); ok {
		return d.Add(-time.Second)
	}
	return time.Time{}
}
