// Package desks makes desks on the disk for measurements, once for each size,
// by importing made-up lines through the program that is measured.
package desks

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"tend/bench/made"
)

// End is the time of all these desks: nothing in them is later.
func End() time.Time { return time.Date(2025, 6, 20, 12, 0, 0, 0, time.UTC) }

// Clock is End as tend's flag takes it.
func Clock() string { return End().Format(time.RFC3339) }

// Make gives the folder of a desk below dir. It is made if it is not there yet,
// which for a million sessions takes a minute.
func Make(dir, tend string, o made.Options) (string, error) {
	o.End = End()
	folder := filepath.Join(dir, fmt.Sprintf("open%d-closed%d-thread%d-still%t", o.Open, o.Closed, o.Thread, o.Still))
	if _, err := os.Stat(folder); err == nil {
		return folder, nil
	}
	fmt.Fprintf(os.Stderr, "making %s …\n", folder)
	half := folder + ".part"
	if err := errors.Join(os.RemoveAll(half), os.MkdirAll(dir, 0o700)); err != nil {
		return "", err
	}
	if err := fill(half, tend, o); err != nil {
		return "", fmt.Errorf("make %s: %w", folder, err)
	}
	return folder, os.Rename(half, folder)
}

func fill(folder, tend string, o made.Options) error {
	in, out := io.Pipe()
	go func() { _ = out.CloseWithError(made.Write(out, o)) }()
	cmd := exec.Command(tend, "import", "--store", folder, "-")
	cmd.Stdin, cmd.Stderr = in, os.Stderr
	err := cmd.Run()
	return errors.Join(err, in.Close())
}
