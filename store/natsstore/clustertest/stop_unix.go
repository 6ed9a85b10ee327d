//go:build unix

package clustertest

import "syscall"

// stop has the process do nothing, as if the machine slept, and goOn wakes it.
func (p *process) stop() error { return p.cmd.Process.Signal(syscall.SIGSTOP) }
func (p *process) goOn() error { return p.cmd.Process.Signal(syscall.SIGCONT) }
