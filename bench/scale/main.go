// Scale fills a team's desk step by step with ended sessions, and says at each step
// what they cost: bytes and subjects each, the server's memory, how long it takes to
// start again, to open a console and to count a month. docs/scale.md calculates with
// that:
//
//	go build -o /tmp/tend ./cmd/tend
//	go run ./bench/scale -tend /tmp/tend -step 10000 -steps 3
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"tend/bench/posts"
)

type options struct {
	tend              string
	step, steps, talk int
	open              int
	rest              time.Duration
}

func main() {
	var o options
	flag.StringVar(&o.tend, "tend", "tend", "the `PROGRAM` to measure")
	flag.IntVar(&o.step, "step", 10_000, "how many ended sessions are added each time")
	flag.IntVar(&o.steps, "steps", 3, "how often")
	flag.IntVar(&o.talk, "talk", 4, "answers in a session, with one or two messages before each")
	flag.IntVar(&o.open, "open", 1000, "open sessions")
	flag.DurationVar(&o.rest, "rest", 150*time.Second, "how long the server rests before its memory is looked at once more")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "scale:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	t, err := posts.Serve(ctx, o.tend, "")
	if err != nil {
		return err
	}
	defer t.Remove()
	now := time.Now()
	for n := range o.steps {
		s := &step{t: t, o: o, n: n, end: now}
		if err := s.take(ctx); err != nil {
			return err
		}
	}
	return t.Stop()
}
