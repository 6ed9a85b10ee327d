package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// lockAlone locks a file for this process, which lets go of it when it ends,
// however it ends; false means that another has it.
func lockAlone(f *os.File) bool {
	const how = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	return windows.LockFileEx(windows.Handle(f.Fd()), how, 0, 1, 0, &windows.Overlapped{}) == nil
}
