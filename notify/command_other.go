//go:build !unix

package notify

import "os/exec"

// alone leaves the command as it is: there are no process groups here, and the
// default of killing the one process has to do.
func alone(*exec.Cmd) {}
