package report

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"
	"time"

	"tend/internal/sanitize"
)

// WriteJSON writes a report for programs.
func WriteJSON(w io.Writer, r Report) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}

// WriteCSV writes a line for the total and one a group, below a heading. What
// is absent is empty.
func WriteCSV(w io.Writer, r Report) error {
	out := csv.NewWriter(w)
	heading := []string{
		"key", "sessions", "not_counted", "holiday", "no_reply", "reported", "counted", "responded", "missed", "pending",
		"rate", "rate_if_all", "rate_if_none", "band", "first_count", "first_mean_s", "first_median_s", "first_p90_s",
	}
	_ = out.Write(heading) // Flush tells of every error
	_ = out.Write(record("total", r.Total))
	for _, g := range r.Groups {
		_ = out.Write(record(sanitize.Line(g.Key), g))
	}
	out.Flush()
	return out.Error()
}

func record(key string, g Group) []string {
	out := []string{key}
	for _, n := range []int{
		g.Sessions, g.NotCounted, g.Excluded.Holiday, g.Excluded.NoReply, g.Excluded.Reported,
		g.Counted, g.Responded, g.Missed, g.Pending,
	} {
		out = append(out, strconv.Itoa(n))
	}
	out = append(out, number(g.Rate), number(g.RateIfAll), number(g.RateIfNone))
	band := ""
	if g.Band != nil {
		band = *g.Band
	}
	return append(out, band, strconv.Itoa(g.First.Count), number(g.First.Mean), number(g.First.Median), number(g.First.P90))
}

func number(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

// WriteText writes a report for people.
func WriteText(w io.Writer, r Report) error {
	fmt.Fprintf(w, "%s, opened from %s until %s\n\n", r.Total.Policy, r.Total.From, r.Total.To)
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(t, "\trate\tband\tresponded\tmissed\tpending\texcluded\tnot counted\tfirst reply (median)")
	for _, g := range r.Groups {
		line(t, sanitize.Line(g.Key), g)
	}
	line(t, "total", r.Total)
	if err := t.Flush(); err != nil {
		return err
	}
	if g := r.Total; g.Pending > 0 {
		fmt.Fprintf(w, "\nIf all pending are answered in time: %s; if none is: %s.\n", percent(g.RateIfAll), percent(g.RateIfNone))
	}
	return nil
}

func line(w io.Writer, key string, g Group) {
	band := "–"
	if g.Band != nil {
		band = *g.Band
	}
	first := "–"
	if m := g.First.Median; m != nil {
		first = (time.Duration(*m) * time.Second).String()
	}
	excluded := g.Excluded.Holiday + g.Excluded.NoReply + g.Excluded.Reported
	fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\t%s\n", key, percent(g.Rate), band, g.Responded, g.Missed, g.Pending, excluded, g.NotCounted, first)
}

// percent writes a rate, – where there is none.
func percent(v *float64) string {
	if v == nil {
		return "–"
	}
	return fmt.Sprintf("%.1f %%", *v*100)
}
