package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/store"
	"tend/tui"
	"tend/tui/lang"
	"tend/tui/sweep"
)

// sweepDays is over how many days, today among them, a receipt compares rates.
const sweepDays = 7

// errNoTerminal says that a sweep needs a screen.
var errNoTerminal = errors.New("a sweep needs a terminal to show one session after the other; tend list prints what waits")

func (p *program) sweepCommand() *cobra.Command {
	o := &consoleOptions{sweep: true}
	c := &cobra.Command{
		Use:   "sweep",
		Short: "Go through all that waits, one session at a time, least time left first",
		Long: `Sweep opens the console on one waiting session after the other: a digit replies
and goes on, p prompts, n needs no reply, x closes, k skips with a reason. It
ends with a receipt of what was done. --receipt keeps it in a file, in the place
of what is in it: as a JSON list of receipts when the name of the file ends in
.json, else as text.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if !p.interactive() {
				return errNoTerminal
			}
			if err := writable(o.receipt); err != nil {
				return err
			}
			return p.console(c.Context(), o)
		},
	}
	o.flags(c)
	_ = c.Flags().MarkHidden("plain")
	c.Flags().StringVar(&o.receipt, "receipt", "", "keep the receipt in `FILE`")
	return c
}

// sweepRates counts the rate of every policy over the last days, of the shops
// that go by it.
func (p *program) sweepRates(st store.Store) tui.SweepRates {
	return func(ctx context.Context, now desk.Instant) ([]sweep.Rate, error) {
		book, err := p.bookOf(ctx, st)
		if err != nil {
			return nil, err
		}
		f := p.figures(st)
		var out []sweep.Rate
		for _, policy := range book.InUse() {
			r, err := f.rate(ctx, book, asked{policy: policy, days: sweepDays, now: now})
			if err != nil {
				return nil, err
			}
			out = append(out, sweep.Rate{
				Policy: policy.ID, Days: sweepDays, Responded: r.Responded, Missed: r.Missed, Pending: r.Pending,
				Rate: r.Rate, Target: policy.Target,
			})
		}
		return out, nil
	}
}

// keepReceipt keeps the receipts of this run in a file, in the place of what
// was in it before; nil when none is wanted.
func (p *program) keepReceipt(file string, texts *lang.Texts) func(sweep.Receipt) (string, error) {
	if file == "" {
		return nil
	}
	var all []sweep.Receipt
	return func(r sweep.Receipt) (string, error) {
		all = append(all, r)
		var b bytes.Buffer
		if strings.EqualFold(filepath.Ext(file), ".json") {
			if err := sweep.WriteJSON(&b, all); err != nil {
				return "", fmt.Errorf("write the receipt: %w", err)
			}
		} else {
			for _, r := range all {
				b.WriteString(strings.Join(r.Lines(tui.ReceiptWords(texts)), "\n") + "\n\n")
			}
		}
		if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
			return "", fmt.Errorf("keep the receipt: %w", err)
		}
		return file, nil
	}
}

// writable reports why a file cannot be written, before anything is done that
// it is to tell of.
func writable(file string) error {
	if file == "" {
		return nil
	}
	f, err := os.OpenFile(file, os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("the receipt cannot be kept: %w; name another file", err)
	}
	return f.Close()
}
