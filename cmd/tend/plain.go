package main

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/lang"
)

// plainRows bounds how many sessions of a pane are printed.
const plainRows = 50

// plain prints the panes as text, for pipes, scripts and screen readers.
func (p *program) plain(ctx context.Context, st store.Store) error {
	state, err := snapshot(ctx, st)
	if err != nil {
		return err
	}
	t := lang.Pick(p.cfg.Language, p.env)
	if len(state.Sessions) == 0 {
		return p.plainEmpty(t)
	}
	for _, pane := range desk.Panes() {
		rows, err := p.list(ctx, st, pane, p.clock.Now())
		if err != nil {
			return err
		}
		if err := p.plainPane(t, pane, rows); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) plainEmpty(t *lang.Texts) error {
	fmt.Fprintln(p.out, t.Empty.Title)
	for _, line := range []string{t.Empty.Import, t.Empty.Demo, t.Empty.Connect} {
		fmt.Fprintln(p.out, "  "+line)
	}
	return nil
}

func (p *program) plainPane(t *lang.Texts, pane desk.Pane, rows []desk.Row) error {
	name := []string{t.Inbox.Unassigned, t.Inbox.Expiring, t.Inbox.Mine}[pane-1]
	fmt.Fprintf(p.out, "%s (%d)\n", name, len(rows))
	now := p.clock.Now()
	for _, r := range rows[:min(len(rows), plainRows)] {
		who := sanitize.Line(r.Name)
		if who == "" {
			who = sanitize.Line(string(r.Customer))
		}
		fmt.Fprintf(p.out, "  %-9s %7s  %s: %s\n", r.State, dueIn(r, now), who, sanitize.Truncate(sanitize.Line(r.Preview), 60))
	}
	if n := len(rows) - plainRows; n > 0 {
		fmt.Fprintln(p.out, "  "+t.Inbox.Below(n))
	}
	return nil
}
