package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"tend/notify"
	"tend/tui/lang"
)

func (p *program) notifyCommand() *cobra.Command {
	var test bool
	c := &cobra.Command{
		Use:   "notify --test",
		Short: "Send a notification and say which way it went",
		Args:  usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if !test {
				return fmt.Errorf("%w: it is used as: tend notify --test", errUsage)
			}
			return p.notifyTest(c.Context())
		},
	}
	c.Flags().BoolVar(&test, "test", false, "send one now")
	return c
}

func (p *program) notifyTest(ctx context.Context) error {
	words := notify.EnglishWays()
	for _, way := range p.cfg.Notifications.Ways {
		plan := p.plan(way, "")
		for _, s := range plan.Steps {
			fmt.Fprintf(p.out, "%-9s will be used: %s\n", s.Way, words.Reason(s.Why))
		}
		for _, s := range plan.Skipped {
			fmt.Fprintf(p.out, "%-9s is left out: %s\n", s.Way, words.Reason(s.Why))
		}
	}
	ways := p.ways("", p.writeTerminal)
	if len(ways) == 0 {
		fmt.Fprintln(p.out, "Notifications are turned off.")
		return nil
	}
	t := lang.Pick(p.cfg.Language, p.env)
	sent := false
	for _, r := range notify.Deliver(ctx, ways, notify.Notice{Title: "tend", Body: t.Toast.TestNotice}) {
		fmt.Fprintf(p.out, "%-9s %s\n", r.Way, words.Outcome(r.Known))
		sent = sent || r.Err == nil
	}
	if !sent {
		return fmt.Errorf("no notification could be sent; name another way in the config under [notifications]")
	}
	return nil
}

// writeTerminal writes to the terminal of the person, wherever standard output
// goes.
func (p *program) writeTerminal(s string) error {
	if isTerminal(p.out) {
		_, err := io.WriteString(p.out, s)
		return err
	}
	tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil {
		return fmt.Errorf("there is no terminal here: %w", err)
	}
	defer func() { _ = tty.Close() }()
	_, err = tty.WriteString(s)
	return err
}
