package main

import (
	"net"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// holderOf is the process that serves a desk, 0 where that cannot be told.
func holderOf(dir string) (pid int) {
	c, err := net.Dial("unix", filepath.Join(dir, "tend.sock"))
	if err != nil {
		return 0
	}
	defer func() { _ = c.Close() }()
	raw, err := c.(*net.UnixConn).SyscallConn()
	if err != nil {
		return 0
	}
	err = raw.Control(func(fd uintptr) {
		if peer, err := unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED); err == nil {
			pid = int(peer.Pid)
		}
	})
	if err != nil {
		return 0
	}
	return pid
}
