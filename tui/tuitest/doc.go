// Package tuitest is how the parts of the screen are tested: what they draw is
// compared with golden files, measured cell by cell, and driven through the
// real renderer into a terminal emulator.
//
// Golden files hold the screen without its styles and are written anew by
// `go test ./tui/... -update`. Read the difference before committing it.
package tuitest
