// Package sweep is the state of a sweep: going through all that waits, one
// session at a time, least time left first. It knows no screen and reads no
// store; it is told what waits and what was done, and says which session is
// next, how far one is, when one will be done, and what the receipt says.
//
// # Promises
//
// The current session changes only when it is done with: what arrives takes its
// place among those to come. A session that was handled comes back only if its
// customer writes again, or if what was done turns out to have been refused or
// is taken back. One that was skipped does not come back in the same sweep.
package sweep
