package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/lang"
)

func (p *program) repliesCommand() *cobra.Command {
	var asLines bool
	c := &cobra.Command{
		Use:   "replies",
		Short: "List the quick replies, prompts and the closing remark",
		Long: `Replies lists what can be sent with one key or with tend send --quick ID.
With --lines it writes them as lines of a file: edit that and read it back with
tend import.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withDesk(c.Context(), func(st store.Store) error { return p.listReplies(c.Context(), st, asLines) })
		},
	}
	c.Flags().BoolVar(&asLines, "lines", false, "write JSON lines that `tend import` reads")
	return c
}

func (p *program) listReplies(ctx context.Context, st store.Store, asLines bool) error {
	own, err := store.QuickReplies(ctx, st)
	if err != nil {
		return err
	}
	all := slices.SortedFunc(maps.Values(replies(own)), func(a, b desk.QuickReply) int {
		return cmp.Or(cmp.Compare(a.Use, b.Use), cmp.Compare(pinOrder(a), pinOrder(b)), cmp.Compare(a.Topic, b.Topic), cmp.Compare(a.ID, b.ID))
	})
	if asLines {
		return p.replyLines(all)
	}
	code := lang.Pick(p.cfg.Language, p.env).Code
	t := tabwriter.NewWriter(p.out, 0, 8, 2, ' ', 0)
	for _, q := range all {
		pin := " "
		if q.Pin > 0 {
			pin = fmt.Sprint(q.Pin)
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", pin, sanitize.Line(q.ID), sanitize.Line(q.Topic), sanitize.Line(q.In(code)))
	}
	return t.Flush()
}

// pinOrder puts the pinned ones first, by their digit.
func pinOrder(q desk.QuickReply) int {
	if q.Pin == 0 {
		return 10
	}
	return q.Pin
}
