package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// result is what came of one fault.
type result struct {
	fault          string
	acked, unknown int
	pause, worst   time.Duration
	noLeader       time.Duration
	wrong          []string
}

// leaders notes what was seen of the hubs that led.
func (r *result) leaders(both, gap time.Duration, conflicts int) {
	r.noLeader = gap
	if both > 0 || conflicts > 0 {
		r.wrong = append(r.wrong, fmt.Sprintf("two hubs led at once for %v, and wrote over each other %d times", both, conflicts))
	}
}

func (r result) String() string {
	s := fmt.Sprintf("%s: %d acknowledged, %d unknown, nothing for %.1f s, somebody waited %.1f s, no hub led for %.1f s, %d wrong",
		r.fault, r.acked, r.unknown, r.pause.Seconds(), r.worst.Seconds(), r.noLeader.Seconds(), len(r.wrong))
	return strings.Join(append([]string{s}, r.wrong[:min(len(r.wrong), 10)]...), "\n  ")
}

// row is all results of one kind of fault.
type row struct {
	fault                 string
	rounds                int
	acked, unknown, wrong int
	pauses, worsts, leads []time.Duration
}

func (r *row) add(one result) {
	r.rounds++
	r.acked, r.unknown, r.wrong = r.acked+one.acked, r.unknown+one.unknown, r.wrong+len(one.wrong)
	r.leads = append(r.leads, one.noLeader)
	r.pauses, r.worsts = append(r.pauses, one.pause), append(r.worsts, one.worst)
}

func print(table []row) {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "\nfault\trounds\tacknowledged\tunknown\twrong\tnothing for, s: median\tlongest\tsomebody waited, s: median\tlongest\tno hub led, s: median\tlongest")
	for _, r := range table {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\n", r.fault, r.rounds, r.acked, r.unknown, r.wrong,
			median(r.pauses), slices.Max(r.pauses).Seconds(), median(r.worsts), slices.Max(r.worsts).Seconds(),
			median(r.leads), slices.Max(r.leads).Seconds())
	}
	_ = w.Flush()
}

func median(list []time.Duration) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2].Seconds()
}
