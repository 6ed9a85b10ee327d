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
	"tend/report"
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
ends with a receipt of what was done. --receipt keeps it: as JSON when the name
of the file ends in .json, else as text.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if !p.interactive() {
				return errNoTerminal
			}
			return p.console(c.Context(), o)
		},
	}
	o.flags(c)
	_ = c.Flags().MarkHidden("plain")
	c.Flags().StringVar(&o.receipt, "receipt", "", "keep the receipt in `FILE`")
	return c
}

// sweepRates counts the rate of every policy that a shop goes by, over the last
// days.
func (p *program) sweepRates(st store.Store) tui.SweepRates {
	return func(ctx context.Context, now desk.Instant) ([]sweep.Rate, error) {
		book, err := p.bookOf(ctx, st)
		if err != nil {
			return nil, err
		}
		var out []sweep.Rate
		to := report.DateOf(p.clock.time()).Plus(1)
		for _, policy := range book.InUse() {
			r, err := report.Run(ctx, st, book, report.Query{Policy: policy, From: to.Plus(-sweepDays), To: to, Now: now})
			if err != nil {
				return nil, err
			}
			g := r.Total
			out = append(out, sweep.Rate{
				Policy: policy.ID, Days: sweepDays, Responded: g.Responded, Missed: g.Missed, Pending: g.Pending,
				Rate: g.Rate, Target: policy.Target,
			})
		}
		return out, nil
	}
}

// keepReceipt writes receipts to a file, one after the other; nil when none is
// wanted.
func (p *program) keepReceipt(file string, texts *lang.Texts) func(sweep.Receipt) (string, error) {
	if file == "" {
		return nil
	}
	return func(r sweep.Receipt) (string, error) {
		var b bytes.Buffer
		if strings.EqualFold(filepath.Ext(file), ".json") {
			if err := r.WriteJSON(&b); err != nil {
				return "", fmt.Errorf("write the receipt: %w", err)
			}
		} else {
			b.WriteString(strings.Join(r.Lines(tui.ReceiptWords(texts)), "\n") + "\n")
		}
		return file, appendFile(file, b.Bytes())
	}
}

// appendFile adds to a file; a second receipt comes after the first.
func appendFile(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("keep the receipt: %w", err)
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}
