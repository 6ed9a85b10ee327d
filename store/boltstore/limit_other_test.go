//go:build !unix

package boltstore_test

// fillDisk needs a limit on the size of files that a process can give itself.
func fillDisk(string) { fail("there is no such limit on this system") }
