// Command start measures how long it takes from starting tend until its screen
// can be used, what memory that takes, and what an idle console costs:
//
//	go build -o /tmp/tend ./cmd/tend && go run ./bench/start -tend /tmp/tend
//
// bench/README.md says how to read the figures.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"tend/bench/desks"
	"tend/bench/made"
)

type options struct {
	tend, floor, dir string
	runs             int
	idle             time.Duration
	small            bool
}

func main() {
	var o options
	flag.StringVar(&o.tend, "tend", "tend", "the `PROGRAM` to measure")
	flag.StringVar(&o.floor, "floor", "", "a build of bench/floor to compare with")
	flag.StringVar(&o.dir, "dir", filepath.Join(os.TempDir(), "tend-bench"), "`FOLDER` for desks")
	flag.IntVar(&o.runs, "runs", 15, "starts of each")
	flag.DurationVar(&o.idle, "idle", 20*time.Second, "how long to watch an idle console; 0 leaves it out")
	flag.BoolVar(&o.small, "small", false, "leave out the desks of 100,000 open sessions and more")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "start:", err)
		os.Exit(1)
	}
}

func run(o options) error {
	cases := []made.Options{{Open: 1000}, {Open: 100_000}, {Open: 100_000, Closed: 1_000_000, Thread: 5000}}
	if o.small {
		cases = cases[:1]
	}
	folders := make([]string, len(cases))
	for i, c := range cases {
		var err error
		if folders[i], err = desks.Make(o.dir, o.tend, c); err != nil {
			return err
		}
	}
	if err := starts(o, cases, folders); err != nil || o.idle == 0 {
		return err
	}
	return idles(o)
}
