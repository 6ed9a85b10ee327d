package clustertest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"

	"github.com/nats-io/nats-server/v2/server"

	"tend/store/natsstore/natsserver"
)

// childOf is where a process finds out that it is to be a server, and which.
const childOf = "TEND_CLUSTER_SERVER"

// seat is what a server of a cluster is told.
type seat struct {
	Folder    string
	Name      string
	Port      int // for consoles
	RoutePort int // for the other servers
	Routes    []string
	Log       bool // whether it writes a log beside its data
}

// nowhere is an address at which nobody answers: servers tell each other of
// others, and must not find a way around the lines between them.
const nowhere = "127.0.0.1:1"

// Child runs a server if this process was started to be one, until it is
// killed or its input ends. Otherwise it gives false at once.
func Child() (code int, was bool) {
	text := os.Getenv(childOf)
	if text == "" {
		return 0, false
	}
	if err := serve([]byte(text)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1, true
	}
	return 0, true
}

func serve(text []byte) error {
	var s seat
	if err := json.Unmarshal(text, &s); err != nil {
		return err
	}
	ns, err := natsserver.Start(natsserver.Options{
		Folder: s.Folder, Host: "127.0.0.1", Port: s.Port, FlushLater: true, Adjust: s.adjust,
		Cluster: &natsserver.Cluster{Server: s.Name, Host: "127.0.0.1", Port: s.RoutePort, Routes: s.Routes, Advertise: nowhere},
	})
	if err != nil {
		return err
	}
	defer ns.Stop()
	fmt.Println("ready")
	_, _ = io.Copy(io.Discard, os.Stdin)
	return nil
}

func (s seat) adjust(o *server.Options) {
	if s.Log {
		o.NoLog, o.Logtime, o.Debug, o.LogFile = false, true, true, s.Folder+".log"
	}
}

// process is a server that runs.
type process struct {
	cmd *exec.Cmd
	in  io.Closer
}

// start runs a server and waits until it takes connections.
func (s seat) start() (*process, error) {
	text, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	p := &process{cmd: exec.Command(os.Args[0], "-test.run=^$")}
	p.cmd.Env = append(os.Environ(), childOf+"="+string(text))
	p.cmd.Stderr = os.Stderr
	in, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	p.in = in
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		p.kill()
		return nil, fmt.Errorf("server %s says %q: %w", s.Name, line, err)
	}
	return p, nil
}

// kill ends the process without a word.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	_ = p.in.Close()
}
