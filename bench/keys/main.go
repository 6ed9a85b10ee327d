// Command keys measures the time from a key to the row it moves the cursor to
// on the screen, with 100,000 open sessions, beside the least program that does
// the same:
//
//	go build -o /tmp/tend ./cmd/tend && go build -o /tmp/floor ./bench/floor
//	go run ./bench/keys -tend /tmp/tend -floor /tmp/floor
//
// bench/README.md says how to read the figures.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/bench/terminal"
)

type options struct {
	tend, floor, dir   string
	keys, open         int
	width, height, fps int
}

func main() {
	var o options
	flag.StringVar(&o.tend, "tend", "tend", "the `PROGRAM` to measure")
	flag.StringVar(&o.floor, "floor", "", "a build of bench/floor to compare with")
	flag.StringVar(&o.dir, "dir", filepath.Join(os.TempDir(), "tend-bench"), "`FOLDER` for desks")
	flag.IntVar(&o.keys, "keys", 300, "how many keys to press")
	flag.IntVar(&o.open, "open", 100_000, "open sessions")
	flag.IntVar(&o.width, "width", 200, "cells across")
	flag.IntVar(&o.height, "height", 60, "lines")
	flag.IntVar(&o.fps, "fps", 90, "frames a second of the floor")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "keys:", err)
		os.Exit(1)
	}
}

func run(o options) error {
	folder, err := desks.Make(o.dir, o.tend, made.Options{Open: o.open, Still: true})
	if err != nil {
		return err
	}
	t, err := terminal.Start(o.width, o.height, o.tend, "--store", folder, "--agent", made.AgentID(0), "--clock", desks.Clock())
	if err != nil {
		return err
	}
	runs := []*program{{name: "tend", t: t}}
	if o.floor != "" {
		f, err := terminal.Start(o.width, o.height, o.floor, "-fps", fmt.Sprint(o.fps))
		if err != nil {
			return err
		}
		runs = append(runs, &program{name: "floor", t: f})
	}
	return measure(o, runs)
}

const patience = 10 * time.Second

// program is one of the programs.
type program struct {
	name string
	t    *terminal.Terminal
	got  terminal.Figures
	sent int
}

// measure presses a key in one program, then in the other.
func measure(o options, runs []*program) error {
	for _, r := range runs {
		r.t.Rest(2 * time.Second)
		r.sent = r.t.Written
	}
	for n := range o.keys {
		for _, r := range runs {
			if err := r.press(n); err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
		}
	}
	for _, r := range runs {
		fmt.Printf("%-6s %v, %d bytes a key\n", r.name, r.got, (r.t.Written-r.sent)/o.keys)
		if err := r.t.Close("q"); err != nil {
			return err
		}
	}
	return nil
}

// press goes down sixteen rows and up again. The pause before it is of no even
// length, so that keys fall anywhere between two frames.
func (r *program) press(n int) error {
	r.t.Rest(20*time.Millisecond + rand.N(20*time.Millisecond))
	key := "j"
	if n/16%2 == 1 {
		key = "k"
	}
	moved := r.t.Moved()
	at := r.t.Type(key)
	done, err := r.t.Until(patience, moved)
	r.got = append(r.got, done.Sub(at))
	return err
}
