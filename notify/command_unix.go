//go:build unix

package notify

import (
	"os/exec"
	"syscall"
)

// alone gives the command a session of its own: it cannot write to the terminal
// that the console draws on, and it can be killed together with its children.
func alone(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
