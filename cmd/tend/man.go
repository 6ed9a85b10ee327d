package main

import (
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func (p *program) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Write the manual page, for `tend man | man -l -`",
		Args:  usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			header := &doc.GenManHeader{Title: "TEND", Section: "1", Source: "tend"}
			root := c.Root()
			root.DisableAutoGenTag = true
			if err := doc.GenMan(root, header, p.out); err != nil {
				return fmt.Errorf("write the manual page: %w", err)
			}
			return nil
		},
	}
}
