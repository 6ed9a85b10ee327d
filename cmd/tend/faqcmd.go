package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

func (p *program) faqCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "faq",
		Short: "The questions customers ask and the answers prepared for them",
		Args:  usage(cobra.NoArgs),
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(p.faqListCommand(), p.faqImportCommand(), p.faqExportCommand())
	return c
}

func (p *program) faqListCommand() *cobra.Command {
	var flagged, asJSON bool
	c := &cobra.Command{
		Use:   "list",
		Short: "List the FAQ, what is on the card first",
		Long: `List prints the entries of the FAQ: place on the card, id, language, topic and
question. With --flagged it prints those whose answer an agent holds to be
wrong, and what the agents say about it.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withDesk(c.Context(), func(st store.Store) error { return p.listFAQ(c.Context(), st, flagged, asJSON) })
		},
	}
	c.Flags().BoolVar(&flagged, "flagged", false, "only what somebody flagged as wrong")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

func (p *program) listFAQ(ctx context.Context, st store.Store, flagged, asJSON bool) error {
	all, err := store.FAQs(ctx, st)
	if err != nil {
		return err
	}
	if flagged {
		all = slices.DeleteFunc(all, func(f desk.FAQ) bool { return !f.Flagged() })
	}
	slices.SortFunc(all, func(a, b desk.FAQ) int {
		return cmp.Or(cmp.Compare(cardOrder(a), cardOrder(b)), cmp.Compare(a.Language, b.Language),
			cmp.Compare(a.Topic, b.Topic), cmp.Compare(a.ID, b.ID))
	})
	if asJSON {
		return writeJSON(p.out, append([]desk.FAQ{}, all...))
	}
	t := tabwriter.NewWriter(p.out, 0, 8, 2, ' ', 0)
	for _, f := range all {
		faqRow(t, f, flagged)
	}
	return t.Flush()
}

// cardOrder puts those on the card first, by their place.
func cardOrder(f desk.FAQ) int {
	if f.Card == 0 {
		return desk.CardSize + 1
	}
	return f.Card
}

func faqRow(w io.Writer, f desk.FAQ, notes bool) {
	place, state := "-", ""
	if f.Card > 0 {
		place = fmt.Sprint(f.Card)
	}
	switch {
	case f.Off:
		state = "off"
	case f.Flagged():
		state = "flagged"
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", place, sanitize.Line(f.ID), cmp.Or(sanitize.Line(f.Language), "-"),
		cmp.Or(sanitize.Line(f.Topic), "-"), cmp.Or(state, "-"), sanitize.Line(f.Question))
	if !notes {
		return
	}
	for _, x := range f.Flags {
		fmt.Fprintf(w, "    %s %s: %s\n", x.At, sanitize.Line(string(x.By)), cmp.Or(sanitize.Line(x.Note), "-"))
	}
}
