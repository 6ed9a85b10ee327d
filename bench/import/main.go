// Command import measures the import of a million lines, in the order of time
// and shuffled:
//
//	go build -o /tmp/tend ./cmd/tend && go run ./bench/import -tend /tmp/tend
//
// bench/README.md says how to read the figures.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/bench/terminal"
)

func main() {
	tend := flag.String("tend", "tend", "the `PROGRAM` to measure")
	dir := flag.String("dir", filepath.Join(os.TempDir(), "tend-bench"), "`FOLDER` for files and desks")
	sessions := flag.Int("sessions", 118_000, "closed sessions, some eight and a half lines each")
	runs := flag.Int("runs", 3, "imports of each file")
	flag.Parse()
	for _, shuffle := range []bool{false, true} {
		if err := measure(*tend, *dir, made.Options{Open: 1000, Closed: *sessions, Talk: 3, Shuffle: shuffle}, *runs); err != nil {
			fmt.Fprintln(os.Stderr, "import:", err)
			os.Exit(1)
		}
	}
}

func measure(tend, dir string, o made.Options, runs int) (err error) {
	o.End = desks.End()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	work, err := os.MkdirTemp(dir, "import-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	path := filepath.Join(work, "lines.jsonl")
	if err := write(path, o); err != nil {
		return err
	}
	lines, size, err := count(path)
	if err != nil {
		return err
	}
	fmt.Printf("shuffled: %t, %d lines, %d MiB\n", o.Shuffle, lines, size>>20)
	for n := range runs {
		if err := once(tend, filepath.Join(work, fmt.Sprint("desk", n)), path, lines, size); err != nil {
			return err
		}
	}
	return nil
}

func write(path string, o made.Options) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(made.Write(f, o), f.Close())
}

// count reads the file, so that all imports find it in the system's cache.
func count(path string) (lines int, size int64, err error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, 0, err
	}
	defer func() { _ = f.Close() }()
	r := bufio.NewReaderSize(f, 1<<20)
	buf := make([]byte, 1<<20)
	for {
		n, err := r.Read(buf)
		lines, size = lines+bytes.Count(buf[:n], []byte{'\n'}), size+int64(n)
		if errors.Is(err, io.EOF) {
			return lines, size, nil
		}
		if err != nil {
			return 0, 0, err
		}
	}
}

// once imports the file into a new desk. The processor time beside the wall's
// shows how busy the machine was with other things.
func once(tend, folder, path string, lines int, size int64) error {
	cmd := exec.Command(tend, "import", "--store", folder, path)
	cmd.Stderr = os.Stderr
	began := time.Now()
	if err := cmd.Start(); err != nil {
		return err
	}
	most := watch(cmd.Process.Pid)
	err := cmd.Wait()
	took, memory := time.Since(began), most()
	if err != nil {
		return err
	}
	cpu := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	fmt.Printf("  %.0f lines/s: %.1f s, %.1f s of processor time; memory %d MiB at most, %d MiB of it its own; a plain copy %v\n",
		float64(lines)/took.Seconds(), took.Seconds(), cpu.Seconds(), memory.Peak, memory.Own, rawCopy(folder, size))
	return os.RemoveAll(folder)
}

// watch looks at the memory of a process until it is asked for the most.
func watch(pid int) func() terminal.Memory {
	var most terminal.Memory
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			m := terminal.MemoryOf(pid)
			most.Peak, most.Own = max(most.Peak, m.Peak), max(most.Own, m.Own)
			select {
			case <-stop:
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}()
	return func() terminal.Memory { close(stop); <-stopped; return most }
}

// rawCopy writes as many bytes as the lines have to the same disk, and waits
// until they are there.
func rawCopy(folder string, size int64) time.Duration {
	f, err := os.Create(filepath.Join(folder, "copy"))
	if err != nil {
		return 0
	}
	defer func() { _ = f.Close() }()
	began := time.Now()
	buf := make([]byte, 1<<20)
	for n := int64(0); n < size; n += int64(len(buf)) {
		_, _ = f.Write(buf)
	}
	_ = f.Sync()
	return time.Since(began).Round(time.Millisecond)
}
