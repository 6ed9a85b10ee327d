package main

import (
	"fmt"
	"slices"
	"time"
)

// measure runs something several times and prints the first, the median and
// the worst time it took.
func measure(name string, runs int, do func() error) error {
	var all []time.Duration
	for range runs {
		began := time.Now()
		if err := do(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, time.Since(began))
	}
	first := all[0]
	slices.Sort(all)
	fmt.Printf("%-58s first %8s   median %8s   worst %8s\n", name, short(first), short(all[len(all)/2]), short(all[len(all)-1]))
	return nil
}

func short(d time.Duration) string {
	if d < 10*time.Millisecond {
		return fmt.Sprintf("%.2f ms", float64(d)/1e6)
	}
	return fmt.Sprintf("%.0f ms", float64(d)/1e6)
}
