package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"tend/desk"
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
		_, err = io.WriteString(p.out, emptyDesk(t))
		return err
	}
	for _, pane := range desk.Panes() {
		now := p.clock.Now()
		rows, err := p.list(ctx, st, pane, now)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(p.out, plainPane(t, pane, rows, now)); err != nil {
			return err
		}
	}
	return nil
}

func emptyDesk(t *lang.Texts) string {
	return strings.Join([]string{t.Empty.Title, t.Empty.Connect, t.Empty.Import, t.Empty.Script, t.Empty.Demo}, "\n  ") + "\n"
}

func plainPane(t *lang.Texts, pane desk.Pane, rows []desk.Row, now desk.Instant) string {
	var out strings.Builder
	name := []string{t.Inbox.Unassigned, t.Inbox.Expiring, t.Inbox.Mine}[pane-1]
	fmt.Fprintf(&out, "%s (%d)\n", name, len(rows))
	for _, r := range rows[:min(len(rows), plainRows)] {
		fmt.Fprintf(&out, "  %-9s %7s  %s: %s\n", r.State, dueIn(r, now), who(r), said(r))
	}
	if n := len(rows) - plainRows; n > 0 {
		out.WriteString("  " + t.Inbox.Below(n) + "\n")
	}
	return out.String()
}
