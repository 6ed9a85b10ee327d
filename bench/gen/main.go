// Command gen writes a made-up desk as JSON lines to standard output:
//
//	go run ./bench/gen -open 1000 -closed 10000 | tend import --store DESK
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"tend/bench/made"
)

func main() {
	end := flag.String("end", "2025-06-20T12:00:00Z", "the `TIME` after the newest line; give it to tend as --clock")
	var o made.Options
	flag.IntVar(&o.Open, "open", 1000, "open sessions")
	flag.IntVar(&o.Closed, "closed", 0, "closed sessions")
	flag.IntVar(&o.Talk, "talk", 0, "answers in a closed session; 0 is one with one message")
	flag.IntVar(&o.Thread, "thread", 0, "messages of one more customer, in one session")
	flag.BoolVar(&o.Still, "still", false, "put open sessions on whole minutes, so that no clock moves for one")
	flag.BoolVar(&o.Shuffle, "shuffle", false, "in no order")
	flag.Uint64Var(&o.Seed, "seed", 1, "which of many like desks")
	flag.Parse()
	if err := run(o, *end); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(o made.Options, end string) (err error) {
	if o.End, err = time.Parse(time.RFC3339, end); err != nil {
		return fmt.Errorf("-end: %w", err)
	}
	return made.Write(os.Stdout, o)
}
