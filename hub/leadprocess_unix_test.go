//go:build unix

package hub_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/hub"
	"tend/store/natsstore"
	"tend/store/natsstore/natsserver"
)

// leadAt is where a child of the test finds the server of the desk that it is
// to lead.
const leadAt = "TEND_TEST_LEAD_AT"

func TestMain(m *testing.M) {
	if url := os.Getenv(leadAt); url != "" {
		os.Exit(beCandidate(url))
	}
	os.Exit(m.Run())
}

// beCandidate wants to lead until it is told to end, and says when it does.
func beCandidate(url string) int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	st, err := natsstore.Open(ctx, natsstore.Options{URL: url, Desk: "d", Create: true, Clock: time.Now})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer st.Close()
	began := time.Now()
	o := hub.LeadOptions{Store: st, ID: fmt.Sprint(os.Getpid()), Clock: &clock{}, Uptime: func() time.Duration { return time.Since(began) }}
	err = hub.Lead(ctx, o, func(ctx context.Context) {
		fmt.Println("leads")
		<-ctx.Done()
		fmt.Println("ends")
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// contender is a candidate in a process of its own.
type contender struct {
	cmd  *exec.Cmd
	said chan string
}

func startCandidate(t *testing.T, url string) *contender {
	t.Helper()
	p := &contender{cmd: exec.Command(os.Args[0], "-test.run=^$"), said: make(chan string, 16)}
	p.cmd.Env = append(os.Environ(), leadAt+"="+url)
	p.cmd.Stderr = os.Stderr
	out, err := p.cmd.StdoutPipe()
	if err == nil {
		err = p.cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			p.said <- lines.Text()
		}
		close(p.said)
	}()
	t.Cleanup(func() {
		_ = p.cmd.Process.Kill()
		_ = p.cmd.Wait()
	})
	return p
}

func (p *contender) signal(t *testing.T, s os.Signal) {
	t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

// wants waits until one of them says something, and gives which, and after how
// long.
func wants(t *testing.T, list []*contender, word string, within time.Duration) (who int, after time.Duration) {
	t.Helper()
	began, limit := time.Now(), time.After(within)
	said := make(chan int)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for i, p := range list {
		if p == nil {
			continue
		}
		go func() {
			select {
			case s := <-p.said:
				if strings.TrimSpace(s) != word {
					t.Errorf("process %d says %q, want %q", i, s, word)
				}
				select {
				case said <- i:
				case <-ctx.Done():
				}
			case <-ctx.Done():
			}
		}()
	}
	select {
	case who = <-said:
	case <-limit:
		t.Fatalf("nobody says %q within %v", word, within)
	}
	return who, time.Since(began)
}

// contenders are so many processes at a server, of which one leads.
func contenders(t *testing.T, n int) (list []*contender, first int) {
	t.Helper()
	server, err := natsserver.Start(natsserver.Options{Folder: t.TempDir(), Host: "127.0.0.1", Port: -1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	for range n {
		list = append(list, startCandidate(t, server.URL()))
	}
	first, after := wants(t, list, "leads", 20*time.Second)
	t.Logf("process %d leads after %v", first, after)
	return list, first
}

// TestLeadKilled: when the process that leads is killed, another goes on; when
// it ends in order, at once.
func TestLeadKilled(t *testing.T) {
	t.Parallel()
	list, first := contenders(t, 3)
	list[first].signal(t, os.Kill)
	list[first] = nil
	second, after := wants(t, list, "leads", 20*time.Second)
	t.Logf("process %d leads %v after the leader was killed", second, after)
	list[second].signal(t, syscall.SIGTERM)
	wants(t, list[second:second+1], "ends", 20*time.Second)
	list[second] = nil
	third, after := wants(t, list, "leads", 20*time.Second)
	t.Logf("process %d leads %v after the leader ended", third, after)
}

// TestLeadStopped: a process that is stopped while it leads, and goes on when
// another leads, ends its work.
func TestLeadStopped(t *testing.T) {
	t.Parallel()
	list, first := contenders(t, 2)
	stopped := list[first]
	stopped.signal(t, syscall.SIGSTOP)
	list[first] = nil
	second, after := wants(t, list, "leads", 20*time.Second)
	t.Logf("process %d leads %v after the leader was stopped", second, after)
	stopped.signal(t, syscall.SIGCONT)
	_, after = wants(t, []*contender{stopped}, "ends", 20*time.Second)
	t.Logf("the stopped one ends %v after it goes on", after)
}
