//go:build unix

package sockstore

import (
	"io/fs"
	"os"
	"syscall"
)

// ownedByUs reports whether a file is ours and nobody else may touch it.
func ownedByUs(info fs.FileInfo) bool {
	st, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(st.Uid) == os.Getuid() && info.Mode().Perm()&0o077 == 0
}
