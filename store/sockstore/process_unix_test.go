//go:build unix

package sockstore

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestHolderIsKilled(t *testing.T) {
	folder := t.TempDir()
	holder := startChild(t, folder, "a")
	holder.await("role holder", 1)
	others := []*child{startChild(t, folder, "b"), startChild(t, folder, "c")}
	for _, c := range others {
		c.await("role connected", 1)
		c.await("ack", 20)
	}
	ok(t, holder.cmd.Process.Kill())
	for _, c := range others {
		c.await("ack", c.count("ack")+20)
	}
	if n := others[0].count("role holder") + others[1].count("role holder"); n != 1 {
		t.Fatalf("%d processes took over", n)
	}
	for _, c := range others {
		c.tell("stop")
		c.await("stopped", 1)
	}
	acked := slices.Concat(holder.acks(), others[0].acks(), others[1].acks())
	checkStored(t, folder, acked, others)
}

// checkStored compares what was acknowledged with what is there, and what is
// there with what the watchers of the others have seen.
func checkStored(t *testing.T, folder string, acked []string, others []*child) {
	st := openDesk(t, optionsFor(folder))
	stored := map[string]int{}
	ok(t, st.Log(testContext(t), 0, 0, func(_ desk.Key, e desk.Entry) bool {
		stored[string(e.ID)]++
		return true
	}))
	for _, id := range acked {
		if stored[id] != 1 {
			t.Errorf("message %s is there %d times", id, stored[id])
		}
	}
	want := digest(sessionsIn(next(t, watch(t, st))))
	ok(t, st.PutDoc(testContext(t), store.Doc{Kind: store.DocSetting, ID: "end", Value: []byte("{}")}))
	for _, c := range others {
		c.await("state", 1)
		if !c.said("state " + want) {
			t.Errorf("the watcher of %s ended elsewhere:\n got %s\nwant %s", c.name, c.lines("state"), want)
		}
		if c.count("repeat") > 0 {
			t.Errorf("the watcher of %s was told something twice: %s", c.name, c.lines("repeat"))
		}
	}
}

func digest(known map[desk.SessionID]*desk.Session) string {
	var all []string
	for id, s := range known {
		all = append(all, fmt.Sprintf("%s:%d:%d", id, s.Rev, s.Messages))
	}
	slices.Sort(all)
	return strings.Join(all, ",")
}

func TestHolderIsStopped(t *testing.T) {
	folder := t.TempDir()
	holder := startChild(t, folder, "a")
	holder.await("role holder", 1)
	o := optionsFor(folder)
	o.Patience = 100 * time.Millisecond
	st := openDesk(t, o)
	write(t, st, customer(9), says("m1", start)) // the child does not write there
	holder.stop()
	if _, err := Open(testContext(t), o); !errors.Is(err, store.ErrHeld) {
		t.Errorf("opening: %v", err)
	}
	if _, err := st.Docs(testContext(t), ""); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("a call: %v", err)
	}
	ok(t, holder.cmd.Process.Signal(syscall.SIGCONT))
	for testContext(t).Err() == nil {
		if _, err := st.Docs(testContext(t), ""); err == nil {
			break
		}
	}
	if got := thread(t, st, customer(9)); len(got) != 1 {
		t.Fatalf("got %v", got)
	}
}

// stop stops the process and waits until all of it stands still.
func (c *child) stop() {
	c.Helper()
	ok(c, c.cmd.Process.Signal(syscall.SIGSTOP))
	var status syscall.WaitStatus
	for !status.Stopped() {
		_, err := syscall.Wait4(c.cmd.Process.Pid, &status, syscall.WUNTRACED, nil)
		if err != nil && !errors.Is(err, syscall.EINTR) {
			c.Fatal(err)
		}
	}
}

func TestMain(m *testing.M) {
	if folder := os.Getenv(childFolder); folder != "" {
		os.Exit(runChild(folder, os.Getenv(childName)))
	}
	os.Exit(m.Run())
}
