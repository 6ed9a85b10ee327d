//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly || windows)

package main

import "os"

// lockAlone locks nothing where there are no locks: two consoles of one person may
// both send what is kept, and the desk takes it once.
func lockAlone(*os.File) bool { return true }
