// Package boltstore keeps a desk in one bbolt file. It is the engine of a desk
// on one machine: one process holds the file, others reach the desk through
// that process.
//
// # What is in the file
//
//	meta       what the file is, and the version of this layout
//	log        at, seq → customer number, searchable text, entry
//	thread     customer number, at, seq → nothing
//	ids        message or activity id → customer number, at, seq
//	names      shop, customer → customer number
//	customers  customer number → key, revision, last position, latest session
//	open       opened at, session id → session that has not ended
//	closed     opened at, session id → session that has
//	unsettled  opened at, session id → nothing; ended, with deliveries to do
//	history    customer number, opened at, session id → nothing
//	where      session id → customer number, opened at
//	docs       kind, id → revision, value
//
// The log is in the order of time, so that writing a reply appends, and a
// search reads from the newest backwards. What a start needs is in open and
// unsettled alone: it costs the same however much has been closed.
//
// # Promises and surprises
//
// A commit is on the disk when it returns. Reading in bulk (Log, Closed,
// Search) goes through short transactions and calls back outside of them: a
// callback may be slow and may use the store, and what is written behind the
// place reached is not seen. A file that turns out damaged is reported as
// store.ErrDamaged, also where bbolt would panic.
package boltstore
