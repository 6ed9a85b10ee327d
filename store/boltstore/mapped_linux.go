package boltstore

import (
	"os"

	"golang.org/x/sys/unix"
)

// letGo says that the pages of the file that were read are not needed any more.
// The system keeps them for as long as it has memory to spare, but they no
// longer count as memory of this process. Reading them again takes twice as
// long as before, so it is for what is read once; a search is repeated with
// every letter, and keeps them. The file stays mapped where it is for as long as
// the transaction goes on.
func (t tables) letGo() {
	_, _, _ = unix.Syscall(unix.SYS_MADVISE, t.tx.DB().Info().Data, uintptr(t.tx.Size()), unix.MADV_DONTNEED)
}

// letGoOf is letGo for parts of the file, and what is not far from them: few
// calls matter more than a page that is mapped once more.
func (t tables) letGoOf(extents []extent) {
	const far = 16 << 20
	data, size := t.tx.DB().Info().Data, t.tx.Size()
	for _, e := range join(extents, far) {
		if e.from >= 0 && e.to <= size {
			_, _, _ = unix.Syscall(unix.SYS_MADVISE, data+uintptr(e.from), uintptr(e.to-e.from), unix.MADV_DONTNEED)
		}
	}
}

// adviseRead asks the system to begin reading part of a file.
func adviseRead(f *os.File, offset, length int64) {
	_ = unix.Fadvise(int(f.Fd()), offset, length, unix.FADV_WILLNEED)
}
