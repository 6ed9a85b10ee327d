package boltstore_test

import (
	"fmt"
	"os"
	"os/exec"
	"testing"
)

// childTask names what this test binary does instead of testing when it is
// started by one of its own tests.
const childTask = "BOLTSTORE_TEST_CHILD"

func TestMain(m *testing.M) {
	switch os.Getenv(childTask) {
	case "":
		os.Exit(m.Run())
	case "write":
		writeForever(os.Getenv("DESK"), os.Getenv("ROUND"))
	case "full":
		fillDisk(os.Getenv("DESK"))
	}
}

// child starts this test binary with a task.
func child(t *testing.T, task, path, round string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	cmd := exec.CommandContext(t.Context(), self)
	cmd.Env = append(os.Environ(), childTask+"="+task, "DESK="+path, "ROUND="+round)
	cmd.Stderr = os.Stderr
	return cmd
}

// fail ends a child.
func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}
