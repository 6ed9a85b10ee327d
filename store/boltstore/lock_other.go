//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package boltstore

import "os"

// unlock lets go of bbolt's lock on a file; here closing the file does.
func unlock(*os.File) {}
