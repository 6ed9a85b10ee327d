// Command report measures what a report over a million sessions takes:
//
//	go build -o /tmp/tend ./cmd/tend && go run ./bench/report -tend /tmp/tend
//
// bench/README.md says how to read the figures.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/desk"
	"tend/report"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/sockstore"
)

type options struct {
	tend, dir, hold string
	runs            int
}

func main() {
	var o options
	flag.StringVar(&o.tend, "tend", "tend", "the `PROGRAM` to measure")
	flag.StringVar(&o.dir, "dir", filepath.Join(os.TempDir(), "tend-bench"), "`FOLDER` for desks")
	flag.IntVar(&o.runs, "runs", 9, "runs of each")
	flag.StringVar(&o.hold, "hold", "", "hold the desk in this `FOLDER` until the input ends; the program calls itself so")
	flag.Parse()
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	if o.hold != "" {
		return hold(ctx, o.hold)
	}
	folder, err := desks.Make(o.dir, o.tend, made.Options{Open: 1000, Closed: 1_000_000})
	if err != nil {
		return err
	}
	if err := inProcess(ctx, o, folder, "alone"); err != nil {
		return err
	}
	if err := cached(ctx, o, folder); err != nil {
		return err
	}
	if err := processes(o, folder, "alone"); err != nil {
		return err
	}
	release, err := holder(folder)
	if err != nil {
		return err
	}
	defer release()
	if err := inProcess(ctx, o, folder, "through the socket"); err != nil {
		return err
	}
	return processes(o, folder, "through the socket")
}

// open opens a desk the way tend does.
func open(ctx context.Context, folder string) (store.Store, error) {
	return sockstore.Open(ctx, sockstore.Options{
		Folder: folder,
		Lock: func() (store.Store, error) {
			return boltstore.Open(filepath.Join(folder, "desk.db"), boltstore.Options{})
		},
		Locked: boltstore.ErrLocked,
	})
}

// question is a report over all sessions of the desk.
func question(policy desk.Policy, by report.By) report.Query {
	last := report.DateOf(desks.End())
	return report.Query{Policy: policy, From: last.Plus(-90), To: last.Plus(2), By: by, Now: desk.At(desks.End())}
}

func bookOf(ctx context.Context, st store.Store) (*desk.Book, error) {
	shops, err := store.Shops(ctx, st)
	if err != nil {
		return nil, err
	}
	holidays, err := store.Holidays(ctx, st)
	if err != nil {
		return nil, err
	}
	book, _ := desk.NewBook(shops, holidays, nil, desk.DefaultTierTimes())
	return book, nil
}
