package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/report"
	"tend/store"
)

// reportFlags are the flags of `tend report`.
type reportFlags struct {
	policy, from, to, shop, by, now string
	json, csv                       bool
	out                             string
	force                           bool
}

func (p *program) reportCommand() *cobra.Command {
	f := &reportFlags{}
	c := &cobra.Command{
		Use:   "report",
		Short: "Compute the response rate of a policy over the sessions opened in a range of days",
		Long: `Report counts the sessions that were opened from the day --from until the day
before --to, in the time of their shop, under a policy. --by divides it by
agent, shop, hour, day or tier.

--out writes the same rate, with what stands behind it, as a web page into a
folder: first reply times, hours, misses and their reasons, frequent questions,
the effect of prepared texts. The page needs no network.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if f.json && f.csv {
				return fmt.Errorf("%w: --json and --csv do not go together", errUsage)
			}
			return p.withDesk(c.Context(), func(st store.Store) error { return p.report(c.Context(), st, f) })
		},
	}
	c.Flags().StringVar(&f.policy, "policy", "tiktok-24h", "`ID` of the policy")
	c.Flags().StringVar(&f.from, "from", "", "first `DATE`, such as 2025-06-23 (default: seven days before --to)")
	c.Flags().StringVar(&f.to, "to", "", "the `DATE` after the last (default: tomorrow)")
	c.Flags().StringVar(&f.shop, "shop", "", "only the shop with this `ID`")
	c.Flags().StringVar(&f.by, "by", "none", "divide by `WHAT`: agent, shop, hour, day, tier or none")
	c.Flags().StringVar(&f.now, "now", "", "judge it at `TIME` instead of now")
	c.Flags().BoolVar(&f.json, "json", false, "print JSON")
	c.Flags().BoolVar(&f.csv, "csv", false, "print CSV")
	c.Flags().StringVar(&f.out, "out", "", "write a web page with everything into the folder `DIR`, made if missing")
	c.Flags().BoolVar(&f.force, "force", false, "let --out replace files that no report wrote")
	return c
}

func (p *program) report(ctx context.Context, st store.Store, f *reportFlags) error {
	book, err := p.bookOf(ctx, st)
	if err != nil {
		return err
	}
	q, err := p.reportQuery(book, f)
	if err != nil {
		return err
	}
	r, err := p.answers().Run(ctx, st, book, q)
	if err != nil {
		return err
	}
	if r.Total.Sessions == 0 {
		if err := p.noteStrangeShop(ctx, st, q.Shop); err != nil {
			return err
		}
	}
	if f.out != "" {
		if err := p.reportPage(ctx, st, book, q, f.out, f.force); err != nil {
			return err
		}
	}
	switch {
	case f.json:
		return report.WriteJSON(p.out, r)
	case f.csv:
		return report.WriteCSV(p.out, r)
	}
	return report.WriteText(p.out, r)
}

// answersFile is where reports are kept, in the desk's folder.
const answersFile = "reports.cache"

// answers are the reports of this desk that were asked for before.
func (p *program) answers() report.Keep {
	dir, err := p.folder()
	if err != nil {
		return report.Keep{}
	}
	return report.Keep{Path: filepath.Join(dir, answersFile), Program: build()}
}

// build tells this build of the program from any other.
func build() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprint(info.Size(), " ", info.ModTime().UnixNano())
}

func (p *program) reportQuery(book *desk.Book, f *reportFlags) (q report.Query, err error) {
	policy, ok := book.Policy(f.policy)
	if !ok {
		return q, fmt.Errorf("%w: there is no policy %q", errUsage, sanitize.Line(f.policy))
	}
	q.Policy, q.Shop = policy, desk.ShopID(f.shop)
	if q.Now, err = p.at(f.now); err != nil {
		return q, err
	}
	if q.By, err = report.ParseBy(f.by); err != nil {
		return q, fmt.Errorf("%w: --by: %w", errUsage, err)
	}
	if q.To, err = dateOr(f.to, report.DateOf(p.clock.time()).Plus(1)); err != nil {
		return q, fmt.Errorf("%w: --to: %w", errUsage, err)
	}
	if q.From, err = dateOr(f.from, q.To.Plus(-7)); err != nil {
		return q, fmt.Errorf("%w: --from: %w", errUsage, err)
	}
	if q.From.Start(time.UTC) > q.To.Start(time.UTC) {
		return q, fmt.Errorf("%w: --from %s is after --to %s; the earlier day comes first", errUsage, q.From, q.To)
	}
	return q, nil
}

// dateOr reads a date, or takes the default where none is given.
func dateOr(flag string, otherwise report.Date) (report.Date, error) {
	if flag == "" {
		return otherwise, nil
	}
	return report.ParseDate(flag)
}
