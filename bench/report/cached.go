package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"tend/desk"
	"tend/report"
	"tend/store"
)

// cached asks the same desk again and again: what the screen does, and what a
// command does apart from starting and opening the desk.
func cached(ctx context.Context, o options, folder string) error {
	return with(ctx, folder, func(st store.Store) error {
		book, err := bookOf(ctx, st)
		if err != nil {
			return err
		}
		if err := byTheDay(ctx, o, st, book); err != nil {
			return err
		}
		return fromTheFile(ctx, o, st, book)
	})
}

// byTheDay changes something before every report, so that none is just
// repeated.
func byTheDay(ctx context.Context, o options, st store.Store, book *desk.Book) error {
	before := memory()
	days := report.NewDays(st, 0)
	for _, by := range []report.By{report.ByNone, report.ByAgent, report.ByDay} {
		q := question(desk.Tiktok24h(), by)
		err := measure(fmt.Sprintf("days kept in memory, by %s", by), o.runs, func() error {
			_, err := days.Report(ctx, book, q)
			days.Apply(store.Changes{Sessions: []*desk.Session{{OpenedAt: q.Now.Add(-48 * time.Hour)}}})
			return err
		})
		if err != nil {
			return err
		}
	}
	fmt.Printf("%-58s %.1f MB\n", "memory for these days under one policy", float64(memory()-before)/1e6)
	q := question(desk.Tiktok24h(), report.ByNone)
	q.From = q.To.Plus(-30)
	err := measure("the same again, nothing changed", o.runs, func() error {
		_, err := days.Report(ctx, book, q)
		return err
	})
	runtime.KeepAlive(days)
	return err
}

func memory() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func fromTheFile(ctx context.Context, o options, st store.Store, book *desk.Book) error {
	folder, err := os.MkdirTemp("", "tend-bench-report-")
	if err != nil {
		return err
	}
	k, q := report.Keep{Path: filepath.Join(folder, "kept")}, question(desk.Tiktok24h(), report.ByDay)
	err = measure("answer kept in a file, by day", o.runs, func() error {
		_, err := k.Run(ctx, st, book, q)
		return err
	})
	return errors.Join(err, os.RemoveAll(folder))
}
