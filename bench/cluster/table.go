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
	wrong          []string
}

func (r result) String() string {
	s := fmt.Sprintf("%s: %d acknowledged, %d unknown, nothing for %.1f s, somebody waited %.1f s, %d wrong",
		r.fault, r.acked, r.unknown, r.pause.Seconds(), r.worst.Seconds(), len(r.wrong))
	return strings.Join(append([]string{s}, r.wrong[:min(len(r.wrong), 10)]...), "\n  ")
}

// row is all results of one kind of fault.
type row struct {
	fault                 string
	rounds                int
	acked, unknown, wrong int
	pauses, worsts        []time.Duration
}

func (r *row) add(one result) {
	r.rounds++
	r.acked, r.unknown, r.wrong = r.acked+one.acked, r.unknown+one.unknown, r.wrong+len(one.wrong)
	r.pauses, r.worsts = append(r.pauses, one.pause), append(r.worsts, one.worst)
}

func print(table []row) {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "\nfault\trounds\tacknowledged\tunknown\twrong\tnothing for, s: median\tlongest\tsomebody waited, s: median\tlongest")
	for _, r := range table {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\n", r.fault, r.rounds, r.acked, r.unknown, r.wrong,
			median(r.pauses), slices.Max(r.pauses).Seconds(), median(r.worsts), slices.Max(r.worsts).Seconds())
	}
	_ = w.Flush()
}

func median(list []time.Duration) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2].Seconds()
}
