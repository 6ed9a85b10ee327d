package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

func (p *program) whyCommand() *cobra.Command {
	var policy, now string
	var asJSON bool
	c := &cobra.Command{
		Use:   "why SESSION|CUSTOMER",
		Short: "Explain how a session counts for the response rate",
		Args:  usage(cobra.ExactArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			at, err := p.at(now)
			if err != nil {
				return err
			}
			return p.withDesk(c.Context(), func(st store.Store) error {
				return p.why(c.Context(), st, args[0], policy, at, asJSON)
			})
		},
	}
	c.Flags().StringVar(&policy, "policy", "", "`ID` of the policy (default: those of the session's shop)")
	c.Flags().StringVar(&now, "now", "", "judge it at `TIME` instead of now")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

func (p *program) why(ctx context.Context, st store.Store, word, policy string, now desk.Instant, asJSON bool) error {
	s, err := p.find(ctx, st, word, now)
	if err != nil {
		return err
	}
	book, err := p.bookOf(ctx, st)
	if err != nil {
		return err
	}
	policies := book.Policies(s.Shop)
	if policy != "" {
		one, ok := book.Policy(policy)
		if !ok {
			return fmt.Errorf("%w: there is no policy %q", errUsage, sanitize.Line(policy))
		}
		policies = []desk.Policy{one}
	}
	var out []whyJSON
	for _, pol := range policies {
		out = append(out, explain(s, pol, book.Judge(s, pol, now)))
	}
	if asJSON {
		return writeJSON(p.out, out)
	}
	for _, e := range out {
		if _, err := io.WriteString(p.out, e.text()); err != nil {
			return err
		}
	}
	return nil
}

// whyJSON is a verdict with what decided it.
type whyJSON struct {
	Session  desk.SessionID `json:"session"`
	Policy   string         `json:"policy"`
	Outcome  string         `json:"outcome"`
	Reason   desk.Reason    `json:"reason,omitempty"`
	Because  desk.Because   `json:"because"`
	Clock    *string        `json:"clock"`
	Deadline *string        `json:"deadline"`
	Replied  *string        `json:"replied"`
	// Delivery is how far that reply is while it has not arrived; it counts all
	// the same.
	Delivery string `json:"reply_delivery,omitempty"`
	// Vague is an earlier reply that the policy does not take for one.
	Vague     *string      `json:"vague_reply,omitempty"`
	ValidFrom string       `json:"valid_from,omitempty"`
	Agent     desk.AgentID `json:"agent,omitempty"`
}

func explain(s *desk.Session, pol desk.Policy, v desk.Verdict) whyJSON {
	out := whyJSON{
		Session: s.ID, Policy: v.Policy, Outcome: v.Outcome.String(), Reason: v.Reason, Because: v.Because,
		Clock: stamp(v.Clock), Deadline: stamp(v.Deadline), Replied: stamp(v.Replied), Agent: v.By,
		Vague: stamp(v.Vague), ValidFrom: pol.ValidFrom.String(),
	}
	if state := pol.ReplyDelivery(s); v.Replied != 0 && state != desk.Settled {
		out.Delivery = state.String()
	}
	return out
}

func (e whyJSON) text() string {
	var out strings.Builder
	fmt.Fprintf(&out, "session   %s\npolicy    %s\noutcome   %s\nbecause   %s\n", e.Session, sanitize.Line(e.Policy), e.Outcome, e.Because)
	e.words(&out)
	for _, f := range []struct {
		name  string
		value *string
	}{{"clock", e.Clock}, {"deadline", e.Deadline}, {"replied", e.Replied}} {
		if f.value != nil {
			fmt.Fprintf(&out, "%-9s %s\n", f.name, *f.value)
		}
	}
	if e.Agent != "" {
		fmt.Fprintf(&out, "agent     %s\n", sanitize.Line(string(e.Agent)))
	}
	return out.String()
}

// words says what the rest of a verdict does not say by itself.
func (e whyJSON) words(out io.Writer) {
	if e.Because == desk.ByBefore {
		fmt.Fprintf(out, "%-9s the policy counts sessions opened on %s or later, in shop time\n", "", e.ValidFrom)
	}
	if e.Delivery != "" {
		fmt.Fprintf(out, "%-9s that reply %s; it counts all the same\n", "", arrival(e.Delivery))
	}
	if e.Vague != nil {
		fmt.Fprintf(out, "%-9s the reply of %s said nothing (a greeting, a stall or emoji only), and the policy ignores it\n", "", *e.Vague)
	}
}

// arrival says how far a reply is that has not arrived.
func arrival(delivery string) string {
	switch delivery {
	case desk.Failed.String():
		return "did not reach the customer (failed)"
	case desk.Unconfirmed.String():
		return "may not have reached the customer (unconfirmed)"
	}
	return "has not gone out yet (" + delivery + ")"
}
