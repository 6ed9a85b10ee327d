package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"tend/internal/sanitize"
	"tend/store"
	"tend/store/transfer"
)

func (p *program) importCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "import [FILE|-]",
		Short: "Read messages and documents from a file or standard input, one JSON line each",
		Long: `Import reads JSON lines and applies them in the order of their time, whatever
their order in the input. It is safe to repeat: what the desk has already
changes nothing. A bad line is reported with its number and its reason, the
good ones are kept, and the exit status is 3.`,
		Args: usage(cobra.MaximumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			in, done, err := p.input(c.Context(), args)
			if err != nil {
				return err
			}
			defer done()
			return p.withDesk(c.Context(), func(st store.Store) error { return p.importLines(c.Context(), st, in) })
		},
	}
}

// input is the file named, or standard input.
func (p *program) input(ctx context.Context, args []string) (io.Reader, func(), error) {
	if len(args) == 0 || args[0] == "-" {
		if isTerminal(p.in) {
			fmt.Fprintln(p.err, "Type or paste lines; Ctrl+D on an empty line ends them.")
		}
		in, done := interruptible(ctx, p.in)
		return in, done, nil
	}
	f, err := os.Open(args[0])
	if err != nil {
		return nil, nil, fmt.Errorf("read lines: %w", err)
	}
	return f, func() { _ = f.Close() }, nil
}

// interruptible reads from in until ctx is done, also while nothing comes. A
// file never keeps one waiting and is read as it is: it need not be copied.
func interruptible(ctx context.Context, in io.Reader) (io.Reader, func()) {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			return in, func() {}
		}
	}
	r, w := io.Pipe()
	go func() {
		_, err := io.Copy(w, in)
		_ = w.CloseWithError(err)
	}()
	stop := context.AfterFunc(ctx, func() { _ = w.CloseWithError(ctx.Err()) })
	return r, func() {
		stop()
		_ = r.Close()
	}
}

func (p *program) importLines(ctx context.Context, st store.Store, in io.Reader) error {
	errs := bufio.NewWriter(p.err)
	bar := newProgress(p.err)
	res, err := transfer.Import(ctx, st, in, transfer.ImportOptions{
		Rules:    p.rules(),
		Now:      p.clock.Now(),
		Progress: bar.show,
		Bad: func(b transfer.Bad) {
			bar.clear()
			fmt.Fprintf(errs, "line %d: %s\n", b.Line, sanitize.Line(b.Reason))
		},
	})
	bar.clear()
	if ferr := errs.Flush(); err == nil {
		err = ferr
	}
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	fmt.Fprintf(p.out, "%d lines: %d new messages and activities, %d known already, %d bad.\n", res.Lines, res.Added, res.Known, res.Bad)
	if res.Ahead > 0 {
		fmt.Fprintf(p.err, "%s dated after now (%s): if that is not meant, look at the zone of their times, and at seconds taken for milliseconds.\n",
			counted(res.Ahead, "line is", "lines are"), p.clock.Now().Time().Format(time.RFC3339))
	}
	if res.Bad > 0 {
		return errBadLines
	}
	return nil
}

func (p *program) exportCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "export",
		Short: "Write the whole desk as JSON lines to standard output",
		Args:  usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withDesk(c.Context(), func(st store.Store) error {
				return transfer.Export(c.Context(), st, p.out, transfer.ExportOptions{Rules: p.rules(), Now: p.clock.Now()})
			})
		},
	}
}

// isTerminal reports whether a stream of the program is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(f.Fd())
}
