package main

import (
	"fmt"
	"time"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/bench/terminal"
)

// idles watches a console in which nothing happens. Its clock starts at a full
// minute and so do all of the desk's, so none of them moves meanwhile. Beside
// it runs a desk like any other, whose clocks do move, row after row.
func idles(o options) error {
	cases := []made.Options{{Open: 1000, Still: true}, {Open: 1000}}
	if !o.small {
		cases = append(cases, made.Options{Open: 100_000, Still: true})
	}
	if o.floor != "" {
		if err := idleFloor(o); err != nil {
			return err
		}
	}
	for _, c := range cases {
		folder, err := desks.Make(o.dir, o.tend, c)
		if err != nil {
			return err
		}
		if err := idle(o, c, folder); err != nil {
			return err
		}
	}
	return nil
}

// settled is how long a console is left alone before it is watched: it asks the
// terminal what it can, and counts today's closed sessions.
const settled = 5 * time.Second

func idle(o options, c made.Options, folder string) error {
	t, err := begin(o.tend, folder)
	if err != nil {
		return err
	}
	if _, err := t.Until(patience, hasThread); err != nil {
		return err
	}
	return watch(o, t, fmt.Sprintf("%d open, clocks still: %t", c.Open, c.Still))
}

// idleFloor watches the floor, which looks for changes as often.
func idleFloor(o options) error {
	t, err := terminal.Start(width, height, o.floor, "-fps", "90")
	if err != nil {
		return err
	}
	return watch(o, t, "the floor")
}

func watch(o options, t *terminal.Terminal, name string) error {
	t.Rest(settled)
	cpu, written, at := t.CPU(), t.Written, time.Now()
	t.Rest(o.idle)
	share := float64(t.CPU()-cpu) / float64(time.Since(at))
	fmt.Printf("idle for %v, %s: %.2f %% of a core, %d bytes written, %d MiB at most\n",
		o.idle, name, 100*share, t.Written-written, t.Memory().Peak)
	return t.Close("q")
}
