package main

import (
	"fmt"
	"strings"
)

// table writes all steps as Markdown.
func table(f figures, h habits, steps []step) string {
	var b strings.Builder
	b.WriteString("| agents | desks | sessions a year | a desk: messages/s | told/s | processor | memory | disk | after a kill | first bottleneck (share of its limit) |\n")
	b.WriteString("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n")
	for _, s := range steps {
		n := needs(f, h, s)
		what, used := bottleneck(f, n)
		fmt.Fprintf(&b, "| %s | %.0f | %s | %s | %s | %s %% | %s | %s | %s s | %s (%s %%) |\n", count(s.agents), s.desks, count(n.sessions),
			count(n.messages), count(n.told), count(100*n.processor), bytes(n.memory), bytes(n.disk), count(n.restart), what, count(100*used))
	}
	return b.String()
}

// count writes a number with two digits that mean something.
func count(v float64) string {
	switch {
	case v >= 1e6:
		return fmt.Sprintf("%.3g M", v/1e6)
	case v >= 1000:
		return fmt.Sprintf("%d,%03d", int(v+0.5)/1000, int(v+0.5)%1000)
	case v >= 10:
		return fmt.Sprintf("%.0f", v)
	}
	return fmt.Sprintf("%.1g", v)
}

func bytes(v float64) string {
	if v >= gib {
		return fmt.Sprintf("%.2g GiB", v/gib)
	}
	return fmt.Sprintf("%.0f MiB", v/(1<<20))
}
