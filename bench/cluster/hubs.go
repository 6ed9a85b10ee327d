package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"sync"
	"time"
)

// hubs are processes that keep the gate, of which one leads.
type hubs struct {
	url  string
	list []*hubProcess

	mu        sync.Mutex
	spans     []*span // one for each time that somebody led
	writes    []time.Time
	conflicts int
}

// span is from the first to the last thing that a leader wrote.
type span struct {
	hub, term  int
	life       *hubProcess
	from, till int64
}

type hubProcess struct {
	cmd   *exec.Cmd
	in    io.Closer
	heard chan struct{} // closed when it was heard to the end
}

func startHubs(url string, n int) (*hubs, error) {
	h := &hubs{url: url, list: make([]*hubProcess, n)}
	for i := range h.list {
		if err := h.start(i); err != nil {
			h.close()
			return nil, err
		}
	}
	return h, nil
}

func (h *hubs) start(i int) error {
	text, err := json.Marshal(post{h.url, fmt.Sprint("hub", i)})
	if err != nil {
		return err
	}
	p := &hubProcess{cmd: exec.Command(os.Args[0]), heard: make(chan struct{})}
	p.cmd.Env, p.cmd.Stderr = append(os.Environ(), hubOf+"="+string(text)), os.Stderr
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := p.cmd.Start(); err != nil {
		return err
	}
	h.list[i] = p
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		return fmt.Errorf("hub %d did not start", i)
	}
	go h.hear(i, p, lines)
	return nil
}

// hear notes what a hub says that leads.
func (h *hubs) hear(i int, p *hubProcess, lines *bufio.Scanner) {
	defer close(p.heard)
	for lines.Scan() {
		var what string
		var term int
		var from, till int64
		if _, err := fmt.Sscan(lines.Text(), &what, &term, &from, &till); err != nil {
			continue // it was killed amid a line
		}
		h.mu.Lock()
		if what == "conflict" {
			h.conflicts++
		} else {
			h.wrote(i, p, term, from, till)
		}
		h.mu.Unlock()
	}
}

func (h *hubs) wrote(i int, p *hubProcess, term int, from, till int64) {
	h.writes = append(h.writes, time.Unix(0, till))
	for _, s := range h.spans {
		if s.life == p && s.term == term {
			s.till = till
			return
		}
	}
	h.spans = append(h.spans, &span{i, term, p, from, till})
}

// leads is which hub wrote last, -1 if none did.
func (h *hubs) leads() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.spans) == 0 {
		return -1
	}
	return slices.MaxFunc(h.spans, func(a, b *span) int { return int(a.till - b.till) }).hub
}

// since reports whether a leader wrote after a moment.
func (h *hubs) since(t time.Time) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.ContainsFunc(h.writes, t.Before)
}

// kill ends a hub without a word.
func (h *hubs) kill(i int) {
	p := h.list[i]
	if p == nil {
		return
	}
	_ = p.cmd.Process.Kill()
	<-p.heard
	_ = p.cmd.Wait()
	_ = p.in.Close()
	h.list[i] = nil
}

// begin forgets what was heard, for a new round; who leads stays.
func (h *hubs) begin() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.writes, h.conflicts = nil, 0
	if n := len(h.spans); n > 0 {
		h.spans = h.spans[n-1:]
	}
}

// sum is for how long two led at once, the longest time that nobody wrote, and
// how often one found a number that another one had written meanwhile.
func (h *hubs) sum() (both, gap time.Duration, conflicts int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for i, a := range h.spans {
		for _, b := range h.spans[:i] {
			both += time.Duration(max(0, min(a.till, b.till)-max(a.from, b.from)))
		}
	}
	slices.SortFunc(h.writes, time.Time.Compare)
	for i := 1; i < len(h.writes); i++ {
		gap = max(gap, h.writes[i].Sub(h.writes[i-1]))
	}
	return both, gap, h.conflicts
}

func (h *hubs) close() {
	for i := range h.list {
		h.kill(i)
	}
}
