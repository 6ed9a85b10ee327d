package main

import (
	"runtime/debug"
	"time"
)

const (
	// frame is how long after the sessions were read their screen is drawn, as
	// a rule.
	frame = 100 * time.Millisecond
	// settled is when whatever else begins with the console has begun.
	settled = time.Second
	// spare bounds what a start may take before it collects after all.
	spare = 1 << 30
	// many sessions are worth collecting for more often: what is read at the
	// start stays, and would otherwise be matched by as much garbage.
	many       = 10_000
	manyAllows = 25 // per cent of what stays
)

// hurry lets nothing be collected while the desk is read and drawn for the
// first time, since nearly all of it stays. The func returned is to be called
// when the sessions, n of them, are in memory; drawn is closed soon after, for
// what can wait that long.
func hurry(drawn chan<- struct{}) (read func(n int)) {
	percent := debug.SetGCPercent(-1)
	limit := debug.SetMemoryLimit(spare)
	return func(n int) {
		time.AfterFunc(frame, func() { close(drawn) })
		if n >= many && percent > manyAllows {
			percent = manyAllows
		}
		time.AfterFunc(settled, func() {
			debug.SetMemoryLimit(limit)
			debug.SetGCPercent(percent)
		})
	}
}

// collecting lets garbage be collected while something takes long anyway. The
// func returned goes back to what held before.
func collecting() (back func()) {
	percent := debug.SetGCPercent(100)
	return func() { debug.SetGCPercent(percent) }
}
