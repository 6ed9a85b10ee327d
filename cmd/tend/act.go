package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

// The console's actions, for scripts.

// action is a command that changes one session.
type action struct {
	p    *program
	json bool
}

// run finds the session, applies the rule and prints the session's new row.
func (a *action) run(ctx context.Context, word string, rule func(store.Store, *desk.Session) (rule, error)) error {
	return a.p.withDesk(ctx, func(st store.Store) error {
		s, err := a.p.find(ctx, st, word, a.p.clock.Now())
		if err != nil {
			return err
		}
		r, err := rule(st, s)
		if err != nil {
			return err
		}
		was := s.Assignee
		s, _, err = store.Act(ctx, st, a.p.rules(), store.TargetOf(s), a.p.clock.Now(), r)
		if err != nil {
			return a.p.calm(word, err)
		}
		if err := a.p.noteMove(ctx, st, was, s); err != nil {
			a.p.log.Debug("the others do not hear who moved it", "err", err)
		}
		return a.print(ctx, st, s)
	})
}

// noteMove says who moved a session, for the consoles of those it concerns.
func (p *program) noteMove(ctx context.Context, st store.Store, from desk.AgentID, s *desk.Session) error {
	m, ok := desk.MovedBy(p.me(), from, s)
	if !ok {
		return nil
	}
	return store.NoteMoves(ctx, st, desk.Moves{By: p.me(), Sessions: []desk.Moved{m}})
}

// rule says what an action adds to a session's log.
type rule = func(*desk.Session) ([]desk.Entry, error)

func (a *action) print(ctx context.Context, st store.Store, s *desk.Session) error {
	now := a.p.clock.Now()
	book, err := a.p.bookOf(ctx, st)
	if err != nil {
		return err
	}
	row := desk.Row{Session: s, Place: book.Place(s, now)}
	if a.json {
		return writeJSON(a.p.out, toJSON(row))
	}
	return writeTable(a.p.out, []desk.Row{row}, now)
}

func (a *action) flag(c *cobra.Command) *cobra.Command {
	c.Flags().BoolVar(&a.json, "json", false, "print the session's new row as JSON")
	return c
}

func (p *program) sendCommand() *cobra.Command {
	a := &action{p: p}
	var quick string
	var prompt bool
	c := &cobra.Command{
		Use:   "send SESSION [TEXT]",
		Short: "Send a reply, a quick reply or the prompt that fits",
		Long: `Send adds a reply of yours to a session, named by its id or by its customer.
It is stored before the command returns; there is no time to take it back.`,
		Args: usage(cobra.MinimumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			text := strings.ToValidUTF8(strings.Join(args[1:], " "), "\ufffd")
			given := 0
			for _, is := range []bool{text != "", quick != "", prompt} {
				if is {
					given++
				}
			}
			if given != 1 {
				return fmt.Errorf("%w: give either a TEXT, --quick ID or --prompt", errUsage)
			}
			return a.run(c.Context(), args[0], func(st store.Store, s *desk.Session) (rule, error) {
				return a.reply(c.Context(), st, s, text, quick, prompt, p.clock.Now())
			})
		},
	}
	c.Flags().StringVar(&quick, "quick", "", "send the quick reply with this `ID`")
	c.Flags().BoolVar(&prompt, "prompt", false, "send the prompt that fits a picture, emoji, product or order card")
	return a.flag(c)
}

// reply decides the text and gives the rule that sends it at now.
func (a *action) reply(ctx context.Context, st store.Store, s *desk.Session, text, quick string, prompt bool, now desk.Instant) (rule, error) {
	source := ""
	if text == "" {
		var err error
		if text, source, err = a.p.prepared(ctx, st, s, quick, prompt); err != nil {
			return nil, err
		}
	}
	if err := a.p.refused(ctx, st, s, text, now); err != nil {
		return nil, err
	}
	shops, err := shopsByID(ctx, st)
	if err != nil {
		return nil, err
	}
	send := desk.Send{ID: newID(), Agent: a.p.me(), Text: text, Feed: shops[s.Shop].Feed != "", Prepared: source}
	return func(s *desk.Session) ([]desk.Entry, error) { return send.Entries(s, now) }, nil
}

func shopsByID(ctx context.Context, st store.Store) (map[desk.ShopID]desk.Shop, error) {
	list, err := store.Shops(ctx, st)
	if err != nil {
		return nil, err
	}
	out := map[desk.ShopID]desk.Shop{}
	for _, s := range list {
		out[s.ID] = s
	}
	return out, nil
}

func (p *program) assignCommand() *cobra.Command {
	a := &action{p: p}
	c := &cobra.Command{
		Use:   "assign SESSION AGENT",
		Short: `Give a session to an agent; "" gives it back to Unassigned`,
		Args:  usage(cobra.ExactArgs(2)),
		RunE: func(c *cobra.Command, args []string) error {
			to, err := agentID(args[1])
			if err != nil {
				return err
			}
			return a.run(c.Context(), args[0], func(store.Store, *desk.Session) (rule, error) {
				now := p.clock.Now()
				return func(s *desk.Session) ([]desk.Entry, error) { return desk.Transfer(s, to, now) }, nil
			})
		},
	}
	return a.flag(c)
}

func (p *program) markCommand() *cobra.Command {
	a := &action{p: p}
	c := &cobra.Command{
		Use:   "mark SESSION no-reply|reported|upheld|rejected",
		Short: "Mark a session, for instance as needing no reply",
		Args:  usage(cobra.ExactArgs(2)),
		RunE: func(c *cobra.Command, args []string) error {
			m := desk.ParseMark(args[1])
			if m == 0 {
				return fmt.Errorf("%w: there is no mark %q; there are no-reply, reported, upheld and rejected", errUsage, sanitize.Line(args[1]))
			}
			return a.run(c.Context(), args[0], func(store.Store, *desk.Session) (rule, error) {
				now := p.clock.Now()
				return func(s *desk.Session) ([]desk.Entry, error) { return desk.Marks(s, m, now) }, nil
			})
		},
	}
	return a.flag(c)
}

func (p *program) closeCommand() *cobra.Command {
	a := &action{p: p}
	var remark bool
	c := &cobra.Command{
		Use:   "close SESSION",
		Short: "Close a session, with --remark after a polite closing remark",
		Args:  usage(cobra.ExactArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			return a.run(c.Context(), args[0], func(st store.Store, s *desk.Session) (rule, error) {
				return a.closing(c.Context(), st, s, remark)
			})
		},
	}
	c.Flags().BoolVar(&remark, "remark", false, "say a polite word first")
	return a.flag(c)
}

// closing gives the rule that closes a session, after the remark if wanted.
// Both have one time, so that the remark never comes after the end.
func (a *action) closing(ctx context.Context, st store.Store, s *desk.Session, remark bool) (rule, error) {
	me, now := a.p.me(), a.p.clock.Now()
	end := func(s *desk.Session) ([]desk.Entry, error) { return desk.End(s, me, now) }
	if !remark {
		return end, nil
	}
	say, err := a.reply(ctx, st, s, "", "remark", false, now)
	if err != nil {
		return nil, err
	}
	return func(s *desk.Session) ([]desk.Entry, error) {
		said, err := say(s)
		if err != nil {
			return nil, err
		}
		closed, err := end(s)
		return append(said, closed...), err
	}, nil
}
