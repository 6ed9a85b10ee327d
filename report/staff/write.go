package staff

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"tend/internal/sanitize"
)

// WriteText writes a plan for people, in English.
func WriteText(w io.Writer, p *Plan) error {
	var out strings.Builder
	p.heading(&out)
	if p.History > 0 {
		p.table(&out)
		p.basis(&out)
		p.verdict(&out)
	}
	p.expiring(&out)
	_, err := io.WriteString(w, out.String())
	return err
}

func (p *Plan) heading(out *strings.Builder) {
	shop := "all shops"
	if p.Shop != "" {
		shop = "shop " + sanitize.Line(p.Shop)
	}
	policy := sanitize.Line(p.Policy)
	if p.History == 0 {
		fmt.Fprintf(out, "There are no sessions yet that %s counts and that need a person (%s), so nothing can be planned.\n", policy, shop)
		return
	}
	fmt.Fprintf(out, "To answer %s within %s (%s), %s, hours in %s.\n", share(p.Target), span(p.Window), policy, shop, p.Zone)
	fmt.Fprintf(out, "From %s with %s that need a person; %s a week are expected.\n",
		weeks(p.Weeks), plural(p.History, "session", "sessions"), rounded(p.PerWeek))
}

// table is what each hour needs, and below it who is there.
func (p *Plan) table(out *strings.Builder) {
	width := 2
	for _, h := range p.Hours {
		width = max(width, len(strconv.Itoa(h.Needed)), len(strconv.Itoa(h.Fewest)))
	}
	what := "needed"
	if p.Rostered {
		what = `needed, and "on" who the roster has there at least`
	}
	fmt.Fprintf(out, "\nPeople %s:\n\n      ", what)
	for h := range 24 {
		fmt.Fprintf(out, " %*s", width, fmt.Sprintf("%02d", h))
	}
	out.WriteByte('\n')
	for day := 0; day < hours; day += 24 {
		row(out, capital(p.Hours[day].Weekday), width, p.Hours[day:day+24], func(h Hour) int { return h.Needed })
		if p.Rostered {
			row(out, "  on", width, p.Hours[day:day+24], func(h Hour) int { return h.Fewest })
		}
	}
}

func row(out *strings.Builder, label string, width int, day []Hour, of func(Hour) int) {
	fmt.Fprintf(out, "%-6s", label)
	for _, h := range day {
		cell := "·"
		if n := of(h); n > 0 {
			cell = strconv.Itoa(n)
		}
		fmt.Fprintf(out, " %*s", width, cell)
	}
	out.WriteByte('\n')
}

// basis says what the numbers rest on, and how sure they are.
func (p *Plan) basis(out *strings.Builder) {
	out.WriteByte('\n')
	switch {
	case p.Method == Queue && p.Patience.Source == none:
		out.WriteString("Each hour is a queue by itself that nobody leaves (Erlang C).\n")
	case p.Method == Queue:
		out.WriteString("Each hour is a queue by itself that customers leave (Erlang A; Garnett, Mandelbaum, Reiman 2002).\n")
	default:
		fmt.Fprintf(out, "The backlog decides: the work of each hour is cleared, oldest first, by who is on.\n"+
			"A day takes %s of work, the busiest %s.\n", span(mean(p.Work)*3600), span(most(p.Work)*3600))
		if !p.Rostered {
			out.WriteString("Without a roster, somebody is taken to be there in the working hours of the config.\n")
		}
	}
	p.saysHandling(out)
	if busiest := p.busiest(); busiest.Needed > 0 {
		fmt.Fprintf(out, "How sure: %s %02d:00 needs %d, between %d and %d four times out of five.\n",
			capital(busiest.Weekday), busiest.Hour, busiest.Needed, busiest.NeededLow, busiest.NeededHigh)
	}
	if p.Spread > 1.5 {
		fmt.Fprintf(out, "The weeks differ more than by chance (%.1f times), which the range allows for.\n", p.Spread)
	}
	if p.Few {
		out.WriteString("These are few data: take the numbers for a first guess.\n")
	}
}

func (p *Plan) saysHandling(out *strings.Builder) {
	h := p.Handling
	fmt.Fprintf(out, "A session takes %.1f replies of %s each, ", h.PerSession, span(h.Seconds))
	switch h.Source {
	case measured:
		fmt.Fprintf(out, "measured on %s given in a row", plural(h.Replies, "reply", "replies"))
	case given:
		out.WriteString("as you said")
	default:
		fmt.Fprintf(out, "a guess: only %s given in a row; say it with --handling", plural(h.Replies, "reply was", "replies were"))
	}
	out.WriteString(".\n")
	if p.Concurrency > 0 {
		fmt.Fprintf(out, "An agent is in %.1f chats at once.\n", p.Concurrency)
	}
	if p.Patience.Source != none {
		fmt.Fprintf(out, "Customers are given up after %s on average.\n", span(p.Patience.Seconds))
	}
}

// verdict holds the need against the roster.
func (p *Plan) verdict(out *strings.Builder) {
	switch {
	case p.Reachable:
	case p.Method == Queue:
		fmt.Fprintf(out, "No number of people is enough in some hours: a reply takes %s of the %s there are.\n", span(p.Handling.Seconds), span(p.Window))
	default:
		fmt.Fprintf(out, "No number of people in these hours is enough: too much comes more than %s before the next cover.\n", span(p.Window))
	}
	if !p.Rostered {
		out.WriteString("There is no roster; write one as [[roster]] in the config file to see where cover is missing.\n")
		return
	}
	if p.InTime != nil {
		fmt.Fprintf(out, "With the roster as it is, %s can be expected in time.\n", share(*p.InTime))
	}
	list(out, "Without cover", p.Uncovered)
	list(out, "Too few", p.Short)
}

// mostListed bounds a list of hours.
const mostListed = 12

func list(out *strings.Builder, title string, blocks []Block) {
	if len(blocks) == 0 {
		return
	}
	fmt.Fprintf(out, "%s:\n", title)
	for i, b := range blocks {
		if i == mostListed {
			fmt.Fprintf(out, "  and %d more\n", len(blocks)-mostListed)
			return
		}
		fmt.Fprintf(out, "  %s %02d:00, %s", capital(b.Weekday), b.From, plural(b.Hours, "hour", "hours"))
		if b.Needed > 0 {
			fmt.Fprintf(out, ": %d needed, %d on", b.Needed, b.Fewest)
		}
		out.WriteByte('\n')
	}
}

// expiring says which sessions run out of time while nobody is there.
func (p *Plan) expiring(out *strings.Builder) {
	now := parse(p.Now)
	for _, x := range p.Expiries {
		first, last := parse(x.First), parse(x.Last)
		when := "at " + shortTime(first, now)
		if !first.Equal(last) {
			when = "between " + shortTime(first, now) + " and " + shortTime(last, first)
		}
		them, expire := "them", "expire"
		if len(x.Sessions) == 1 {
			them, expire = "it", "expires"
		}
		clear := "clear " + them + " by " + shortTime(parse(x.ClearBy), now)
		if x.Now {
			clear = "clear " + them + " now"
		}
		fmt.Fprintf(out, "%d %s %s and nobody is on: %s.\n", len(x.Sessions), expire, when, clear)
	}
}

func parse(s string) time.Time {
	t, _ := time.Parse(time.RFC3339, s) // written by stamp
	return t
}

// shortTime is a time of day, with its day of the week if that is another one
// than at an earlier time.
func shortTime(t, than time.Time) string {
	if t.YearDay() == than.YearDay() && t.Year() == than.Year() {
		return t.Format("15:04")
	}
	return t.Format("Mon 15:04")
}
