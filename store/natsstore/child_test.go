package natsstore_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"tend/store/natsstore/natsserver"
)

// Where a child of the test finds out that it is to be a server.
const (
	childFolder = "TEND_TEST_NATS_FOLDER"
	childPort   = "TEND_TEST_NATS_PORT"
)

// beServer runs a server until the process is killed or its input ends.
func beServer(folder string) int {
	port, err := strconv.Atoi(os.Getenv(childPort))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	server, err := natsserver.Start(natsserver.Options{Folder: folder, Host: "127.0.0.1", Port: port})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Stop()
	fmt.Println("ready")
	_, _ = io.Copy(io.Discard, os.Stdin)
	return 0
}

// child is a server in a process of its own.
type child struct {
	tb     testing.TB
	folder string
	port   int
	cmd    *exec.Cmd
	in     io.Closer
}

func startChild(tb testing.TB) *child {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(tb, err)
	port := l.Addr().(*net.TCPAddr).Port
	must(tb, l.Close())
	c := &child{tb: tb, folder: tb.TempDir(), port: port}
	tb.Cleanup(c.kill)
	c.start()
	return c
}

func (c *child) url() string { return fmt.Sprintf("nats://127.0.0.1:%d", c.port) }

// start runs the server, on what an earlier one left, and waits until it is
// ready.
func (c *child) start() {
	c.tb.Helper()
	c.cmd = exec.Command(os.Args[0], "-test.run=^$")
	c.cmd.Env = append(os.Environ(), childFolder+"="+c.folder, childPort+"="+strconv.Itoa(c.port))
	c.cmd.Stderr = os.Stderr
	in, err := c.cmd.StdinPipe()
	must(c.tb, err)
	out, err := c.cmd.StdoutPipe()
	must(c.tb, err)
	must(c.tb, c.cmd.Start())
	c.in = in
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		c.tb.Fatalf("the server says %q, %v", line, err)
	}
}

// kill ends the server without a word.
func (c *child) kill() {
	if c.cmd == nil {
		return
	}
	_ = c.cmd.Process.Kill()
	_ = c.cmd.Wait()
	_ = c.in.Close()
	c.cmd = nil
}
