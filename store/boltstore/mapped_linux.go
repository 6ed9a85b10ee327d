package boltstore

import "golang.org/x/sys/unix"

// letGo says that the pages of the file that were read are not needed any more.
// The system keeps them for as long as it has memory to spare, and reading them
// again is cheap, but they no longer count as memory of this process: without
// this, one search would make it as large as the file. The file stays mapped
// where it is for as long as the transaction goes on.
func (t tables) letGo() {
	_, _, _ = unix.Syscall(unix.SYS_MADVISE, t.tx.DB().Info().Data, uintptr(t.tx.Size()), unix.MADV_DONTNEED)
}
