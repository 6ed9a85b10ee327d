package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"tend/config"
	"tend/internal/sanitize"
	"tend/tui/lang"
)

func (p *program) configCommand() *cobra.Command {
	var initialise, check bool
	c := &cobra.Command{
		Use:   "config",
		Short: "Show the settings in force, write a commented config file, or check the one there is",
		Args:  usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			switch {
			case initialise && check:
				return fmt.Errorf("%w: --init and --check do not go together", errUsage)
			case initialise:
				return p.configInit()
			case check:
				return p.configCheck()
			}
			_, err := p.out.Write(config.Marshal(p.cfg))
			return err
		},
	}
	c.Flags().BoolVar(&initialise, "init", false, "write a config file with every setting and a comment")
	c.Flags().BoolVar(&check, "check", false, "explain every mistake in the config file, with its line")
	return c
}

func (p *program) configInit() error {
	path := p.configPath()
	if path == "" {
		return errNoHome
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the config folder: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s is there already; move it away to get a new one", sanitize.Line(path))
	}
	if err != nil {
		return fmt.Errorf("write the config file: %w", err)
	}
	_, err = f.WriteString(config.Template(lang.Pick(p.cfg.Language, p.env).Code))
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write the config file: %w", err)
	}
	fmt.Fprintf(p.out, "Wrote %s. Every setting is in it with its default; take the # away from what you change.\n", sanitize.Line(path))
	return nil
}

func (p *program) configCheck() error {
	path := p.configPath()
	if _, err := os.Stat(path); path == "" || errors.Is(err, os.ErrNotExist) {
		fmt.Fprintln(p.out, "There is no config file; the defaults hold. `tend config --init` writes one.")
		return nil
	}
	for _, problem := range p.problems {
		fmt.Fprintln(p.out, sanitize.Line(problem.String()))
	}
	if n := len(p.problems); n > 0 {
		return fmt.Errorf("%s has %s; the defaults hold until the file is mended", sanitize.Line(path), counted(n, "mistake", "mistakes"))
	}
	fmt.Fprintf(p.out, "%s is in order.\n", sanitize.Line(path))
	return nil
}
