// Package ingest makes a feed of anything that speaks HTTP: a script, an
// automation service, a shop system.
//
// # Lines in, events out
//
// [Server] takes lines of the line format with POST /v1/lines, and tells what
// happens on the desk with GET /v1/events, as server-sent events. Both need
// the token. A line that was answered as stored survives a killed process;
// the same lines may be sent again, which changes nothing. Who listens to
// events goes on after the last one they have and misses nothing; they may be
// told things twice.
//
// The server listens on this machine alone unless it has TLS. It also carries
// the webhooks of other feeds, which check their own signatures, and whatever
// else it is given.
//
// # Replies out
//
// [Webhook] is a connection that posts every reply to one address, signed, and
// again until it is taken. Its receiver must know a delivery by its key and
// take it once; with that a reply is never doubled.
package ingest
