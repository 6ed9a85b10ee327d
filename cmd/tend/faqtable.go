package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"tend/assist/faq/sheet"
	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

func (p *program) faqImportCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "import [FILE|-]",
		Short: "Read entries of the FAQ from a table, CSV or JSON Lines",
		Long: `Import reads a table with the columns id, language, topic, card, question,
phrasings, answer, twin and off, named in English or Chinese in its first row.
Entries are made or changed and none is removed; what a row says nothing about
stays. It is safe to repeat. A bad row is reported with its number and its
reason, the good ones are kept, and the exit status is 3.`,
		Args: usage(cobra.MaximumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := tableFormat(format, args)
			if err != nil {
				return err
			}
			in, done, err := p.input(c.Context(), args)
			if err != nil {
				return err
			}
			defer done()
			table, err := sheet.Read(in, f)
			if err != nil {
				return fmt.Errorf("faq import: %w", err)
			}
			return p.withDesk(c.Context(), func(st store.Store) error { return p.importFAQ(c.Context(), st, table) })
		},
	}
	c.Flags().StringVar(&format, "format", "", "`csv` or jsonl (default: as the file's name or its beginning says)")
	return c
}

// tableFormat is the format that a flag or a file's name says; empty: neither
// does.
func tableFormat(flag string, args []string) (sheet.Format, error) {
	if flag != "" {
		f, err := sheet.ParseFormat(flag)
		if err != nil {
			return "", fmt.Errorf("%w: --format: %w", errUsage, err)
		}
		return f, nil
	}
	if len(args) == 0 {
		return "", nil
	}
	return sheet.FormatOf(args[0]), nil
}

func (p *program) importFAQ(ctx context.Context, st store.Store, table sheet.Table) error {
	var c sheet.Change
	err := store.EditFAQs(ctx, st, func(stored map[string]desk.FAQ) []desk.FAQ {
		c = sheet.Apply(table, stored)
		return c.Entries
	})
	if err != nil {
		return fmt.Errorf("faq import: %w", err)
	}
	for _, name := range table.Ignored {
		fmt.Fprintf(p.err, "the column %s is not known and was left out\n", sanitize.Line(name))
	}
	for _, b := range c.Bad {
		fmt.Fprintf(p.err, "row %d: %s\n", b.Number, sanitize.Line(b.Reason))
	}
	fmt.Fprintf(p.out, "%s: %d new, %d changed, %d as they were, %d bad.\n",
		counted(c.New+c.Changed+c.Same+len(c.Bad), "row", "rows"), c.New, c.Changed, c.Same, len(c.Bad))
	if len(c.Bad) > 0 {
		return errBadLines
	}
	return nil
}

func (p *program) faqExportCommand() *cobra.Command {
	var format string
	var force bool
	c := &cobra.Command{
		Use:   "export [FILE|-]",
		Short: "Write the FAQ as a table, CSV or JSON Lines",
		Long: `Export writes all entries to a file, in the format its name says, or to
standard output as JSON Lines; on a terminal without what would disturb it. The CSV is for spreadsheets: UTF-8 with a byte
order mark, and nothing in it is computed when it is opened. Reading it back
with tend faq import gives the same entries.`,
		Args: usage(cobra.MaximumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := tableFormat(format, args)
			if err != nil {
				return err
			}
			return p.withDesk(c.Context(), func(st store.Store) error { return p.exportFAQ(c.Context(), st, args, f, force) })
		},
	}
	c.Flags().StringVar(&format, "format", "", "`csv` or jsonl (default: as the file's name says, else jsonl)")
	c.Flags().BoolVar(&force, "force", false, "replace FILE if it is there")
	return c
}

func (p *program) exportFAQ(ctx context.Context, st store.Store, args []string, f sheet.Format, force bool) error {
	all, err := store.FAQs(ctx, st)
	if err != nil {
		return err
	}
	if f == "" {
		f = sheet.JSONL
	}
	var table bytes.Buffer
	if err := sheet.Write(&table, f, all); err != nil {
		return fmt.Errorf("faq export: %w", err)
	}
	if len(args) == 0 || args[0] == "-" {
		return p.printTable(table.String())
	}
	if err := p.notTheDesk(args[0]); err != nil {
		return err
	}
	if err := writeNew(args[0], table.Bytes(), force); err != nil {
		return fmt.Errorf("faq export: %w", err)
	}
	fmt.Fprintf(p.out, "%s written to %s.\n", counted(len(all), "entry was", "entries were"), sanitize.Line(args[0]))
	return nil
}

// printTable writes a table to standard output: as it is into a file or a pipe,
// and harmless where somebody looks at it.
func (p *program) printTable(table string) error {
	if isTerminal(p.out) {
		table = sanitize.Text(table)
	}
	_, err := io.WriteString(p.out, table)
	return err
}

// writeNew writes a file that only its owner reads: customers' words are in
// it. One that is there is left alone, unless force is set.
func writeNew(name string, text []byte, force bool) error {
	how := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if force {
		how = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	f, err := os.OpenFile(name, how, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s: %w; use --force to replace it", name, os.ErrExist)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	return errors.Join(err, f.Close())
}
