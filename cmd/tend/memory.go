package main

import (
	"runtime/debug"
	"time"
)

const (
	// settled is how long after the sessions were read their screen is surely
	// drawn.
	settled = time.Second
	// spare bounds what a start may take before it collects after all.
	spare = 1 << 30
	// many sessions are worth collecting for more often: what is read at the
	// start stays, and would otherwise be matched by as much garbage.
	many       = 10_000
	manyAllows = 25 // per cent of what stays
)

// hurry lets nothing be collected while the desk is read and drawn for the
// first time, since nearly all of it stays. The func returned ends that, some
// time after the sessions, n of them, are in memory.
func hurry() (read func(n int)) {
	percent := debug.SetGCPercent(-1)
	limit := debug.SetMemoryLimit(spare)
	return func(n int) {
		if n >= many && percent > manyAllows {
			percent = manyAllows
		}
		time.AfterFunc(settled, func() {
			debug.SetMemoryLimit(limit)
			debug.SetGCPercent(percent)
		})
	}
}
