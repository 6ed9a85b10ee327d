package clustertest

import (
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"sync"
)

// Cluster is some servers on this machine. Its methods may be called by one
// goroutine at a time.
type Cluster struct {
	seats     []seat
	processes []*process // nil: killed
	lines     map[[2]int]*line
}

// Start runs n servers with their data in a folder, and logs of what they do
// beside it if that is wanted. They may need some seconds until they can keep a
// desk.
func Start(folder string, n int, log bool) (*Cluster, error) {
	c := &Cluster{lines: map[[2]int]*line{}, processes: make([]*process, n)}
	ports, err := freePorts(2 * n)
	if err != nil {
		return nil, err
	}
	for i := range n {
		s := seat{Folder: filepath.Join(folder, fmt.Sprint("n", i)), Name: fmt.Sprint("n", i), Port: ports[2*i], RoutePort: ports[2*i+1], Log: log}
		for j := range n {
			if i == j {
				continue
			}
			w, err := newLine(fmt.Sprint("127.0.0.1:", ports[2*j+1]))
			if err != nil {
				c.Close()
				return nil, err
			}
			c.lines[[2]int{i, j}] = w
			s.Routes = append(s.Routes, w.address())
		}
		c.seats = append(c.seats, s)
	}
	if err := c.StartAll(); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// freePorts are ports that nobody has at the moment.
func freePorts(n int) ([]int, error) {
	var ports []int
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer l.Close()
		ports = append(ports, l.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}

// Size is how many servers there are.
func (c *Cluster) Size() int { return len(c.seats) }

// URL is where consoles find all of them.
func (c *Cluster) URL() string {
	var list []string
	for i := range c.seats {
		list = append(list, c.URLOf(i))
	}
	return strings.Join(list, ",")
}

// URLOf is where consoles find one of them. The others are heard of from it.
func (c *Cluster) URLOf(i int) string { return fmt.Sprint("nats://127.0.0.1:", c.seats[i].Port) }

// NameOf is the name that a server has among the others.
func (c *Cluster) NameOf(i int) string { return c.seats[i].Name }

// StartAll starts all that were killed, at once.
func (c *Cluster) StartAll() error {
	errs := make([]error, len(c.seats))
	var all sync.WaitGroup
	for i, p := range c.processes {
		if p == nil {
			all.Go(func() { errs[i] = c.StartOne(i) })
		}
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// StartOne starts one that was killed, on what it left.
func (c *Cluster) StartOne(i int) (err error) {
	c.processes[i], err = c.seats[i].start()
	return err
}

// Kill ends servers without a word, all at once.
func (c *Cluster) Kill(list ...int) {
	var all sync.WaitGroup
	for _, i := range list {
		if p := c.processes[i]; p != nil {
			all.Go(p.kill)
		}
		c.processes[i] = nil
	}
	all.Wait()
}

// Stop has a server do nothing until GoOn, as if its machine slept.
func (c *Cluster) Stop(i int) error { return c.processes[i].stop() }

// GoOn wakes a server that was stopped.
func (c *Cluster) GoOn(i int) error { return c.processes[i].goOn() }

// Cut breaks a server's lines to all others: their connections end.
func (c *Cluster) Cut(i int) { c.set(i, cut) }

// Hold has nothing arrive at or from a server that the others send, without
// anybody being told. What is on its way arrives after Heal, late.
func (c *Cluster) Hold(i int) { c.set(i, held) }

// Heal mends the lines of a server.
func (c *Cluster) Heal(i int) { c.set(i, whole) }

func (c *Cluster) set(i int, s state) {
	for pair, w := range c.lines {
		if pair[0] == i || pair[1] == i {
			w.set(s)
		}
	}
}

// Close kills all.
func (c *Cluster) Close() {
	for i := range c.processes {
		c.Kill(i)
	}
	for _, w := range c.lines {
		w.end()
	}
}
