// Faults drills the whole program: `tend serve` on a desk that is connected with
// three simulated platforms, whose calls and pushes go wrong at random, while
// customers write, colleagues answer at the platforms, replies are sent by
// `tend send`, and the program is killed with SIGKILL and started again. At the end
// all is calm, and it is checked that every message of a customer is on the desk
// once, and that every reply reached its customer once, or is marked unconfirmed or
// failed, and then at most once.
//
//	go run ./bench/faults -n 1000
//
// The clock of desk and platforms runs sixty times as fast as the one on the wall.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"sync"

	"tend/bench/office"
)

func main() {
	n := flag.Int("n", 100, "how many schedules")
	parallel := flag.Int("p", 6, "how many at once")
	seed := flag.Uint64("seed", 1, "the first one's seed; the others follow it")
	keep := flag.Bool("keep", false, "keep the folders of schedules that fail")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *n, *parallel, *seed, *keep); err != nil {
		fmt.Fprintln(os.Stderr, "faults:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, n, parallel int, seed uint64, keep bool) error {
	folder, err := os.MkdirTemp("", "faults-")
	if err != nil {
		return err
	}
	program, err := office.Build(ctx, folder)
	if err != nil {
		return err
	}
	seeds := make(chan uint64)
	go func() {
		defer close(seeds)
		for i := range uint64(n) {
			select {
			case seeds <- seed + i:
			case <-ctx.Done():
				return
			}
		}
	}()
	var all sum
	var over sync.WaitGroup
	for range parallel {
		over.Go(func() {
			for s := range seeds {
				d := drill{seed: s, program: program, folder: fmt.Sprintf("%s/%d", folder, s)}
				all.add(d.run(ctx), keep)
			}
		})
	}
	over.Wait()
	all.print()
	if all.failed > 0 {
		return errors.New("not every schedule went well")
	}
	if keep {
		return nil
	}
	return os.RemoveAll(folder)
}
