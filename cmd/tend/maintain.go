package main

import (
	"context"
	"errors"
	"fmt"
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
			dir, err := p.folder()
			if err != nil {
				return err
			}
			return p.check(c.Context(), dir)
		},
	}
}

// check looks at the file itself, so nobody else may have it meanwhile.
func (p *program) check(ctx context.Context, dir string) error {
	st, err := boltstore.Open(filepath.Join(dir, deskFile), boltstore.Options{})
	if errors.Is(err, boltstore.ErrLocked) {
		return fmt.Errorf("check: the desk is in use; quit its consoles, or check a copy made with `tend backup`: %w", store.ErrUnavailable)
	}
	if err != nil {
		return fmt.Errorf("check: %w", err)
	}
	problems, err := st.Check(ctx, p.rules())
	if err = errors.Join(err, st.Close()); err != nil {
		return fmt.Errorf("check: %w", err)
	}
	for _, line := range problems {
		fmt.Fprintln(p.out, sanitize.Line(line))
	}
	if len(problems) > 0 {
		return fmt.Errorf("check: %d problems: %w", len(problems), store.ErrDamaged)
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
