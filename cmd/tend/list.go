package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/lang"
)

func (p *program) listCommand() *cobra.Command {
	var pane, now string
	var asJSON bool
	c := &cobra.Command{
		Use:   "list",
		Short: "Print what a pane shows, in its order",
		Args:  usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			pn := desk.ParsePane(pane)
			if pane != "" && pn == 0 {
				return fmt.Errorf("%w: there is no pane %q; there are unassigned, expiring and mine", errUsage, sanitize.Line(pane))
			}
			at, err := p.at(now)
			if err != nil {
				return err
			}
			return p.withDesk(c.Context(), func(st store.Store) error {
				rows, err := p.list(c.Context(), st, pn, at)
				if err != nil {
					return err
				}
				return p.printRows(rows, at, asJSON)
			})
		},
	}
	c.Flags().StringVar(&pane, "pane", "", "`PANE` unassigned, expiring or mine (default: every open session, and those that ended with a reply not delivered)")
	c.Flags().StringVar(&now, "now", "", "judge the desk at `TIME` instead of now")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

// at reads a --now flag.
func (p *program) at(flag string) (desk.Instant, error) {
	if flag == "" {
		return p.clock.Now(), nil
	}
	t, err := desk.ParseInstant(flag)
	if err != nil {
		return 0, fmt.Errorf("%w: --now: %w", errUsage, err)
	}
	return t, nil
}

// list is what a pane shows at now.
func (p *program) list(ctx context.Context, st store.Store, pane desk.Pane, now desk.Instant) ([]desk.Row, error) {
	state, err := snapshot(ctx, st)
	if err != nil {
		return nil, err
	}
	rules := p.rules()
	sessions := make([]*desk.Session, 0, len(state.Sessions))
	for _, s := range state.Sessions {
		sessions = append(sessions, rules.AsOf(s, now))
	}
	book, err := p.bookOf(ctx, st)
	if err != nil {
		return nil, err
	}
	return book.List(pane, sessions, p.me(), now), nil
}

// snapshot reads the present state of the desk.
func snapshot(ctx context.Context, st store.Store) (store.Changes, error) {
	w, err := st.Watch(ctx)
	if err != nil {
		return store.Changes{}, fmt.Errorf("read the desk: %w", err)
	}
	defer w.Close()
	return w.Next(ctx)
}

// bookOf makes the rules of judging from the desk's documents.
func (p *program) bookOf(ctx context.Context, st store.Store) (*desk.Book, error) {
	shops, err := store.Shops(ctx, st)
	if err != nil {
		return nil, err
	}
	holidays, err := store.Holidays(ctx, st)
	if err != nil {
		return nil, err
	}
	return p.book(shops, holidays), nil
}

// rowJSON is a session on a list, as scripts read it.
type rowJSON struct {
	Session  desk.SessionID  `json:"session"`
	Shop     desk.ShopID     `json:"shop"`
	Customer desk.CustomerID `json:"customer"`
	Name     string          `json:"name"`
	Assignee desk.AgentID    `json:"assignee"`
	OpenedAt *string         `json:"opened_at"`
	Waiting  *string         `json:"waiting_since"`
	Due      *string         `json:"due"`
	Tier     string          `json:"tier"`
	State    desk.State      `json:"state"`
	Preview  string          `json:"preview"`
}

func toJSON(r desk.Row) rowJSON {
	return rowJSON{
		Session: r.ID, Shop: r.Shop, Customer: r.Customer, Name: r.Name, Assignee: r.Assignee,
		OpenedAt: stamp(r.OpenedAt), Waiting: stamp(r.Since), Due: stamp(r.Due),
		Tier: r.Session.Tier().String(), State: r.State, Preview: r.Preview,
	}
}

// stamp is a time in RFC 3339, or null for never.
func stamp(i desk.Instant) *string {
	if i == 0 {
		return nil
	}
	s := i.String()
	return &s
}

func (p *program) printRows(rows []desk.Row, now desk.Instant, asJSON bool) error {
	if asJSON {
		out := make([]rowJSON, 0, len(rows))
		for _, r := range rows {
			out = append(out, toJSON(r))
		}
		return writeJSON(p.out, out)
	}
	return writeTable(p.out, rows, now)
}

// previewCells is how wide the start of a message may be.
const previewCells = 60

// writeTable prints rows for people. Everything a customer wrote is cleaned.
func writeTable(w io.Writer, rows []desk.Row, now desk.Instant) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	for _, r := range rows {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", r.ID, stateWords(r), dueIn(r, now), orDash(string(r.Assignee)), who(r), said(r))
	}
	return t.Flush()
}

// stateWords is a row's state; of one that has ended also that a message of ours did
// not arrive, which alone keeps it on the list.
func stateWords(r desk.Row) string {
	missing := func(o desk.Outgoing) bool { return o.State == desk.Failed || o.State == desk.Unconfirmed }
	switch {
	case r.Open():
		return string(r.State)
	case slices.ContainsFunc(r.Pending, missing):
		return "closed, not sent"
	}
	return "closed"
}

// who is the customer's name, or id where there is none.
func who(r desk.Row) string {
	if name := sanitize.Line(r.Name); name != "" {
		return name
	}
	return sanitize.Line(string(r.Customer))
}

// said is the start of the newest message, or its kind where it has no words.
func said(r desk.Row) string {
	if text := sanitize.Line(r.Preview); text != "" {
		return sanitize.Truncate(text, previewCells)
	}
	if r.PreviewOf == 0 {
		return ""
	}
	return "[" + r.PreviewOf.String() + "]"
}

// dueIn says how long there is until a session is due.
func dueIn(r desk.Row, now desk.Instant) string {
	switch {
	case r.Due == 0:
		return "-"
	case r.Due <= now:
		return "+" + lang.Short(now.Sub(r.Due))
	}
	return lang.Short(r.Due.Sub(now))
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return sanitize.Line(s)
}
