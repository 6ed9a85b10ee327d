// Command commit measures how long it takes until a reply is committed, beside
// a plain write and fsync of as many bytes on the same disk:
//
//	go run ./bench/commit -dir FOLDER_ON_THE_DISK
//
// bench/README.md says how to read the figures.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"tend/bench/terminal"
)

func main() {
	dir := flag.String("dir", os.TempDir(), "`FOLDER` on the disk to measure")
	runs := flag.Int("runs", 300, "replies")
	flag.Parse()
	if err := run(context.Background(), *dir, *runs); err != nil {
		fmt.Fprintln(os.Stderr, "commit:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, dir string, runs int) (err error) {
	dir, err = os.MkdirTemp(dir, "tend-commit-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	d, err := open(ctx, filepath.Join(dir, "desk.db"))
	if err != nil {
		return err
	}
	f, err := newFloor(filepath.Join(dir, "floor"))
	if err != nil {
		return err
	}
	err = measure(ctx, d, f, runs)
	return errors.Join(err, d.st.Close(), f.file.Close())
}

// measure takes turns, so that a busy disk is busy for all.
func measure(ctx context.Context, d *replies, f *floor, runs int) error {
	var reply, once, twice terminal.Figures
	var bytes int
	for n := range runs {
		took, wrote, err := d.reply(ctx, n)
		if err != nil {
			return err
		}
		one, err := f.write(wrote)
		if err != nil {
			return err
		}
		two, err := f.writeTwice(wrote)
		if err != nil {
			return err
		}
		reply, once, twice, bytes = append(reply, took), append(once, one), append(twice, two), bytes+wrote
	}
	fmt.Printf("reply committed              %v, %d bytes written each\n", reply, bytes/runs)
	fmt.Printf("write + fsync                %v: ratio %.2f\n", once, ratio(reply, once))
	fmt.Printf("write + fsync, page + fsync  %v: ratio %.2f\n", twice, ratio(reply, twice))
	return nil
}

// ratio compares medians.
func ratio(a, b terminal.Figures) float64 { return float64(a.Median()) / float64(b.Median()) }
