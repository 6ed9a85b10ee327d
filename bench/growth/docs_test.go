package main

import (
	"os"
	"strings"
	"testing"
)

// The table of docs/scale.md is what this program prints.
func TestDocs(t *testing.T) {
	b, err := os.ReadFile("../../docs/scale.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(b), "<!-- calculated -->\n")
	got, _, end := strings.Cut(rest, "<!-- /calculated -->")
	if !ok || !end {
		t.Fatal("docs/scale.md has no place for the table")
	}
	if want := table(measured(), work(), steps()); got != want {
		t.Errorf("docs/scale.md has\n%s\nand go run ./bench/growth prints\n%s", got, want)
	}
}

func TestNeeds(t *testing.T) {
	f := figures{subjects: 10, disk: 1000, memory: 100, base: 1e6, restart: 1e-6, batch: 1e-3, told: 1e-5, size: 500, perSecond: 300}
	h := habits{perAgent: 36_500, messages: 10, changes: 20, busyHour: 0.1, burst: 3.6}
	n := needs(f, h, step{agents: 100, desks: 10})
	// Ten agents with 365,000 sessions a year have 1,000 a day, 100 in the busiest
	// hour, and one in ten seconds of a busy moment.
	want := need{sessions: 3.65e6, messages: 1, told: 20, band: 10_000, processor: 0.001 + 0.0002, subjects: 3.65e6, memory: 1e6 + 3.65e8, disk: 3.65e8, restart: 3.65}
	for name, v := range map[string][2]float64{
		"sessions": {n.sessions, want.sessions}, "messages": {n.messages, want.messages}, "told": {n.told, want.told}, "band": {n.band, want.band},
		"processor": {n.processor, want.processor}, "subjects": {n.subjects, want.subjects}, "memory": {n.memory, want.memory},
		"disk": {n.disk, want.disk}, "restart": {n.restart, want.restart},
	} {
		if d := v[0] - v[1]; d > 1e-6*v[1] || -d > 1e-6*v[1] {
			t.Errorf("%s: %g, want %g", name, v[0], v[1])
		}
	}
}

func TestBottleneck(t *testing.T) {
	f := figures{perSecond: 300}
	for name, c := range map[string]struct {
		need need
		want string
		used float64
	}{
		"names":    {need{memory: 8 * gib, restart: 30}, "memory for the names of what is kept", 2},
		"a kill":   {need{memory: gib, restart: 90}, "starting again after a kill", 1.5},
		"telling":  {need{processor: 3, band: 1e6}, "processor for telling consoles", 3},
		"network":  {need{processor: 1, band: 4e8}, "network for telling consoles", 4},
		"messages": {need{messages: 600}, "new messages a second", 2},
		"disk":     {need{disk: 100 * gib}, "disk", 0.5},
	} {
		t.Run(name, func(t *testing.T) {
			if what, used := bottleneck(f, c.need); what != c.want || used != c.used {
				t.Errorf("%s at %g, want %s at %g", what, used, c.want, c.used)
			}
		})
	}
}
