// Package chatwootsim is a Chatwoot installation on a loopback address, as far
// as a client of its application API and its websocket can tell: numbers of
// conversations that are no keys of a database, times in as many spellings,
// page sizes, texts that Liquid changes, pushes that lack fields, presence that
// lapses. Nothing in it is kept on disk.
//
// What it does is what is known of Chatwoot's own code. It was never compared
// with a running one.
package chatwootsim
