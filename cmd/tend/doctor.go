package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"
)

func (p *program) doctorCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "doctor",
		Short: "Look whether everything works: config, desk, feeds, listener, clock, terminal, notifications",
		Long: `Doctor looks at everything tend stands on and prints a line about each: ok,
hint or broken, and on the next line what to do. It asks the platforms of the
feeds whether they let us in, and changes nothing anywhere. It ends with status
1 when something is broken; hints are no failure.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error { return p.doctor(c.Context(), asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print the lines as JSON")
	return c
}

// doctor looks at everything and prints it, also when it is told to stop half
// way: what is known then is still of use.
func (p *program) doctor(ctx context.Context, asJSON bool) error {
	found := p.examine(ctx)
	if err := p.printDiagnoses(found, asJSON); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if n := brokenIn(found); n > 0 {
		return fmt.Errorf("%s broken; the lines above say how to mend it", counted(n, "thing is", "things are"))
	}
	return nil
}

// examine looks at one thing after the other. What takes long because others
// have to answer, the feeds and the clocks of their platforms, is asked for
// first and side by side.
func (p *program) examine(ctx context.Context) []diagnosis {
	outside := make(chan []diagnosis, 1)
	go func() { outside <- p.examineFeeds(ctx) }()
	desk, running := p.examineDesk(ctx)
	first := slices.Concat(p.examineConfig(), desk)
	here := slices.Concat(p.examineTerminal(ctx), p.examineNotifications())
	return slices.Concat(first, <-outside, p.examineListener(ctx), p.examineRunning(running), here)
}

func brokenIn(found []diagnosis) (n int) {
	for _, d := range found {
		if d.State == stateBroken {
			n++
		}
	}
	return n
}

// cause is an error in a sentence's words, without a full stop.
func cause(err error) string { return unfinished(err).Error() }
