// Package screen has benchmarks of what the console does between a key and a
// frame, and between its start and its first frame, without a terminal. See
// bench/README.md.
package screen
