// Package picture fetches, checks and shrinks pictures that strangers sent.
//
// Nothing is trusted: not the address, not what a server says about what it
// sends, not the file. A picture is fetched over https only, from no address
// inside this network, with bounds on its time, its bytes and its pixels, and
// without a cookie, a password or a word about where the question comes from. A file that breaks
// a decoder is an error, never a panic.
//
// # Caveats
//
// An animation is its first image. A picture of 40 million pixels takes a few
// hundred megabytes while it is decoded; only a small copy is kept.
package picture
