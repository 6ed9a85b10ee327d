//go:build unix

package sockstore

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// How a test tells its own binary to be another process.
const (
	childFolder = "TEND_TEST_FOLDER"
	childName   = "TEND_TEST_NAME"
)

// child is another process at the desk, seen from the test.
type child struct {
	testing.TB
	name  string
	cmd   *exec.Cmd
	stdin io.Writer

	mu   sync.Mutex
	cond *sync.Cond
	out  []string
	gone bool
}

func startChild(tb testing.TB, folder, name string) *child {
	tb.Helper()
	self, err := os.Executable()
	ok(tb, err)
	c := &child{TB: tb, name: name, cmd: exec.Command(self)}
	c.cond = sync.NewCond(&c.mu)
	c.cmd.Env = append(os.Environ(), childFolder+"="+folder, childName+"="+name)
	c.cmd.Stderr = os.Stderr
	c.stdin, err = c.cmd.StdinPipe()
	ok(tb, err)
	stdout, err := c.cmd.StdoutPipe()
	ok(tb, err)
	ok(tb, c.cmd.Start())
	read := make(chan struct{})
	go func() {
		defer close(read)
		c.listen(stdout)
	}()
	tb.Cleanup(func() {
		_ = c.cmd.Process.Kill()
		<-read
		_ = c.cmd.Wait()
	})
	return c
}

func (c *child) listen(r io.Reader) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		c.mu.Lock()
		c.out = append(c.out, lines.Text())
		c.cond.Broadcast()
		c.mu.Unlock()
	}
	c.mu.Lock()
	c.gone = true
	c.cond.Broadcast()
	c.mu.Unlock()
}

// await waits until the child has said so many lines that begin like that.
func (c *child) await(prefix string, n int) {
	c.Helper()
	late := false
	limit := time.AfterFunc(20*time.Second, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		late = true
		c.cond.Broadcast()
	})
	defer limit.Stop()
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.matching(prefix)) < n {
		if late || c.gone {
			c.Fatalf("process %s said %q %d times, not %d", c.name, prefix, len(c.matching(prefix)), n)
		}
		c.cond.Wait()
	}
}

func (c *child) matching(prefix string) (lines []string) {
	for _, l := range c.out {
		if strings.HasPrefix(l, prefix) {
			lines = append(lines, l)
		}
	}
	return lines
}

func (c *child) lines(prefix string) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.matching(prefix)
}

func (c *child) count(prefix string) int { return len(c.lines(prefix)) }

func (c *child) said(line string) bool { return c.count(line) > 0 }

func (c *child) acks() (ids []string) {
	for _, l := range c.lines("ack ") {
		ids = append(ids, strings.TrimPrefix(l, "ack "))
	}
	return ids
}

func (c *child) tell(line string) {
	c.Helper()
	_, err := fmt.Fprintln(c.stdin, line)
	ok(c, err)
}

// runChild is what the other process does: it writes until it is told to stop,
// and watches until the document "end" appears.
func runChild(folder, name string) int {
	ctx := context.Background()
	o := optionsFor(folder)
	roles := map[Role]string{Connected: "connected", Holder: "holder", Lost: "lost"}
	o.OnState = func(s State) { fmt.Println("role " + roles[s.Role]) }
	st, err := Open(ctx, o)
	if err != nil {
		fmt.Println("error", err)
		return 1
	}
	stop := make(chan struct{})
	go func() {
		if bufio.NewScanner(os.Stdin).Scan() {
			close(stop)
		}
	}()
	go childWrites(ctx, st, name, stop)
	if err := childWatches(ctx, st); err != nil {
		fmt.Println("error", err)
		return 1
	}
	select {} // until it is killed
}

func childWrites(ctx context.Context, st store.Store, name string, stop <-chan struct{}) {
	for i := 0; ; i++ {
		select {
		case <-stop:
			fmt.Println("stopped")
			return
		default:
		}
		id := fmt.Sprintf("%s-%d", name, i)
		_, err := store.Append(ctx, st, desk.DefaultRules(), customer(i%4), func(c store.Conversation) ([]desk.Entry, error) {
			return []desk.Entry{says(id, max(start, c.Last.At+1))}, nil
		})
		if err != nil {
			fmt.Println("error", err)
			return
		}
		fmt.Println("ack", id)
	}
}

func childWatches(ctx context.Context, st store.Store) error {
	w, err := st.Watch(ctx)
	if err != nil {
		return err
	}
	known := map[desk.SessionID]*desk.Session{}
	for {
		ch, err := w.Next(ctx)
		if err != nil {
			return err
		}
		for _, s := range ch.Sessions {
			if o := known[s.ID]; o != nil && s.Rev <= o.Rev {
				fmt.Println("repeat", s.ID, o.Rev, s.Rev)
			}
			known[s.ID] = s
		}
		for _, d := range ch.Docs {
			if d.ID == "end" {
				fmt.Println("state", digest(known))
			}
		}
	}
}
