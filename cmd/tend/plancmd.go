package main

import (
	"context"
	"time"

	"github.com/spf13/cobra"

	"tend/report/staff"
	"tend/store"
)

// planWeeks is how much history a plan reads unless told otherwise.
const planWeeks = 8

// planFlags are the flags of `tend plan`.
type planFlags struct {
	policy, shop, now  string
	weeks              int
	target             float64
	handling, patience time.Duration
	json               bool
}

func (p *program) planCommand() *cobra.Command {
	f := &planFlags{}
	c := &cobra.Command{
		Use:   "plan",
		Short: "Say how many people each hour of the week needs, and where the roster has none",
		Long: `Plan reads when sessions came in the last weeks and how long replies took, and
says how many people each hour of the week needs so that a share of all sessions
is answered within a policy's window. It holds that against the roster: the
[[roster]] of the config, or in its place the one that was edited on the desk. It
names the hours without cover, and the sessions that expire while nobody is on.

For windows of up to an hour, each hour is a queue (Erlang A; Garnett, Mandelbaum,
Reiman 2002; where no patience is known, Erlang C). For longer ones the backlog
decides: whether who is on can clear it before its deadlines.

--json prints one object: policy, shop, zone, from, now, window_s, target; method
("erlang-a" or "fluid"); weeks, sessions, sessions_per_week, spread (how many times
more the weeks differ than by chance), few_data; handling {source ("measured",
"given" or "assumed"), seconds, low_s, high_s, median_s, replies_measured,
replies_per_session}; patience {source, seconds, given_up}; concurrency;
work_hours_by_day (Monday first); reachable; rostered; in_time (the share the roster
can be expected to answer in time, or null); hours, 168 of {weekday, hour,
sessions_per_hour, low, high, needed, needed_low, needed_high, rostered, fewest};
uncovered and short, each a list of {weekday, from, hours, needed, fewest}; expiries,
a list of {first_deadline, last_deadline, nobody_from, nobody_until, clear_by,
nobody_now, sessions}; pending. A low and a high figure hold four times out of five.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withDesk(c.Context(), func(st store.Store) error { return p.staffPlan(c.Context(), st, f) })
		},
	}
	c.Flags().StringVar(&f.policy, "policy", "", "`ID` of the policy (default: the first of the shop, or of the first shop)")
	c.Flags().StringVar(&f.shop, "shop", "", "only the shop with this `ID`")
	c.Flags().IntVar(&f.weeks, "weeks", planWeeks, "`NUMBER` of weeks of history to read, 1 to 520")
	c.Flags().Float64Var(&f.target, "target", 0, "`SHARE` to answer in time, such as 0.9 (default: the policy's target)")
	c.Flags().DurationVar(&f.handling, "handling", 0, "`TIME` a person is busy with one reply, such as 45s, instead of the measured one")
	c.Flags().DurationVar(&f.patience, "patience", 0, "`TIME` a customer waits on average before leaving, instead of the measured one")
	c.Flags().StringVar(&f.now, "now", "", "plan at `TIME` instead of now")
	c.Flags().BoolVar(&f.json, "json", false, "print JSON")
	return c
}

func (p *program) staffPlan(ctx context.Context, st store.Store, f *planFlags) error {
	ask, err := p.planAsk(ctx, st, f)
	if err != nil {
		return err
	}
	plan, err := staff.Make(ctx, st, ask)
	if err != nil {
		return err
	}
	if err := p.noteStrangeShop(ctx, st, ask.Shop); err != nil {
		return err
	}
	if f.json {
		return writeJSON(p.out, plan)
	}
	return staff.WriteText(p.out, plan)
}
