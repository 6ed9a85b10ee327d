// Package feed is the contract between a desk and a marketplace or inbox: how
// a reply leaves the desk, and what is known about it afterwards.
//
// # What the two sides promise
//
// The desk commits that it is about to send before it calls [Deliverer], and
// calls for one customer one at a time, in the order of the customer's log. It
// never calls Deliver a second time for a message unless the feed has said
// that the first call had no effect.
//
// A feed says honestly which of four things happened: the platform has the
// message (a [Receipt]), will never take it ([ErrRefused]), may have it
// ([ErrUncertain]), or surely does not have it (any other error). Only the
// last is tried again without asking the platform first. A feed that is not
// sure must say ErrUncertain: a wrong "surely not" is a reply sent twice.
//
// # Lines
//
// A [Connection] is wrapped once in a [Line], which is the same for all feeds:
// it tries again with growing waits, turns panics into errors, says how it
// does, and delivers nothing while the connection is not current. Receive and
// Mirror need no retries of their own, except inside one request.
package feed
