package main

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/report"
	"tend/store"
)

// inProcess opens the desk anew for every run and computes a report.
func inProcess(ctx context.Context, o options, folder, how string) error {
	err := measure("floor: open, tally all sessions, judge none, "+how, o.runs, func() error {
		return with(ctx, folder, func(st store.Store) error {
			n := 0
			err := st.Tally(ctx, 0, 0, func(*desk.Session) bool { n++; return true })
			if err == nil && n == 0 {
				err = errors.New("the desk is empty")
			}
			return err
		})
	})
	if err != nil {
		return err
	}
	for _, policy := range []desk.Policy{desk.Tiktok24h(), desk.XHS3min()} {
		for _, by := range []report.By{report.ByNone, report.ByAgent, report.ByDay} {
			name := fmt.Sprintf("open and report, %s by %s, %s", policy.ID, by, how)
			err := measure(name, o.runs, func() error {
				return with(ctx, folder, func(st store.Store) error { return once(ctx, st, question(policy, by)) })
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func once(ctx context.Context, st store.Store, q report.Query) error {
	book, err := bookOf(ctx, st)
	if err != nil {
		return err
	}
	_, err = report.Run(ctx, st, book, q)
	return err
}

func with(ctx context.Context, folder string, do func(store.Store) error) error {
	st, err := open(ctx, folder)
	if err != nil {
		return err
	}
	return errors.Join(do(st), st.Close())
}
