package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"tend/internal/sanitize"
	"tend/store"
	"tend/store/boltstore"
)

func (p *program) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Verify the desk's file: its pages, its indexes, and every session against its log",
		Args:  usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if i, err := p.team(); err != nil || i != nil {
				return errors.Join(err, errTeamCheck)
			}
			dir, err := p.folder()
			if err != nil {
				return err
			}
			return p.check(c.Context(), dir)
		},
	}
}

// errTeamCheck says that there is no file to check.
var errTeamCheck = errors.New("check: a team's desk is kept by its server, not in a file that could be checked; `tend doctor` says whether it answers")

// check looks at the file itself, or at a copy of it while somebody uses it.
func (p *program) check(ctx context.Context, dir string) error {
	file := filepath.Join(dir, deskFile)
	if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("check: there is no desk in %s: %w", sanitize.Line(dir), store.ErrNotFound)
	}
	st, err := boltstore.Open(file, boltstore.Options{})
	if errors.Is(err, boltstore.ErrLocked) {
		return p.checkCopy(ctx, p.copyHeld)
	}
	if err != nil {
		return fmt.Errorf("check: %w", err)
	}
	return p.checkFree(ctx, st)
}

// checkFree checks the file itself. One that is under other rules is not
// changed for that: a copy of it is.
func (p *program) checkFree(ctx context.Context, st *boltstore.Store) error {
	print, err := p.fingerprint()
	if err != nil {
		return errors.Join(err, st.Close())
	}
	if was, err := store.FoldedUnder(ctx, st); err != nil || was == print {
		return p.checkFile(ctx, st) // which says what is wrong, if it cannot be read
	}
	return p.checkCopy(ctx, func(ctx context.Context, file string) error {
		return errors.Join(store.Backup(ctx, st, file, false), st.Close())
	})
}

// copyHeld has the holder of the desk make a copy of it.
func (p *program) copyHeld(ctx context.Context, file string) error {
	return p.withDesk(ctx, func(st store.Store) error { return store.Backup(ctx, st, file, false) })
}

// checkCopy checks a copy of the desk, brought under the rules of now.
func (p *program) checkCopy(ctx context.Context, copyTo func(context.Context, string) error) error {
	dir, err := os.MkdirTemp("", "tend-check-")
	if err != nil {
		return fmt.Errorf("check: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, deskFile)
	if err := copyTo(ctx, file); err != nil {
		return fmt.Errorf("check: copy the desk: %w", err)
	}
	st, err := boltstore.Open(file, boltstore.Options{})
	if err != nil {
		return fmt.Errorf("check: %w", err)
	}
	if err := p.foldAnew(ctx, st, true); err != nil {
		return fmt.Errorf("check: %w", errors.Join(err, st.Close()))
	}
	return p.checkFile(ctx, st)
}

// checkFile prints what is wrong with a desk, and closes it.
func (p *program) checkFile(ctx context.Context, st *boltstore.Store) error {
	problems, err := st.Check(ctx, p.rules())
	if err = errors.Join(err, st.Close()); err != nil {
		return fmt.Errorf("check: %w", err)
	}
	for _, line := range problems {
		fmt.Fprintln(p.out, sanitize.Line(line))
	}
	if len(problems) > 0 {
		return fmt.Errorf("check: %s. Put a backup in the place of the file, which was not changed", counted(len(problems), "problem", "problems"))
	}
	fmt.Fprintln(p.out, "The desk is in order.")
	return nil
}

func (p *program) backupCommand() *cobra.Command {
	var force bool
	c := &cobra.Command{
		Use:   "backup FILE",
		Short: "Take a consistent copy of the desk, also while it is in use",
		Args:  usage(cobra.ExactArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			if err := p.notTheDesk(args[0]); err != nil {
				return err
			}
			return p.withDesk(c.Context(), func(st store.Store) error {
				if err := store.Backup(c.Context(), st, args[0], force); err != nil {
					return fmt.Errorf("backup: %w", err)
				}
				fmt.Fprintf(p.out, "The desk was copied to %s. To use the copy, put it into a folder as %s and name that with --store.\n",
					sanitize.Line(args[0]), deskFile)
				return nil
			})
		},
	}
	c.Flags().BoolVar(&force, "force", false, "replace FILE if it is there")
	return c
}

// notTheDesk refuses the desk's own file as the place of a copy.
func (p *program) notTheDesk(path string) error {
	dir, err := p.folder()
	if err != nil {
		return err
	}
	own, err := os.Stat(filepath.Join(dir, deskFile))
	if err != nil {
		return nil // no desk yet, so nothing to lose
	}
	if there, err := os.Stat(path); err == nil && os.SameFile(own, there) {
		return fmt.Errorf("%w: %s is the desk itself; name another file", errUsage, sanitize.Line(path))
	}
	return nil
}
