package boltstore_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"tend/desk"
	"tend/store/boltstore"
)

// writeForever commits one message after the other and says so on standard
// output.
func writeForever(path, round string) {
	st, err := boltstore.Open(path, boltstore.Options{LockTimeout: time.Second})
	if err != nil {
		fail("open: %v", err)
	}
	for i := 0; ; i++ {
		id := fmt.Sprintf("%s-%d", round, i)
		if err := add(st, key(i%7), says(id, start.Add(time.Duration(i)*time.Second))); err != nil {
			fail("commit: %v", err)
		}
		fmt.Println(id)
	}
}

// TestKilled kills a writer at random moments. Every message it acknowledged
// must be there, once.
func TestKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.db")
	rnd := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	acked := map[desk.MessageID]bool{}
	for round := range 20 {
		for _, id := range killAfter(t, path, fmt.Sprint(round), 1+rnd.IntN(40)) {
			acked[desk.MessageID(id)] = true
		}
		sound(t, path)
		found := map[desk.MessageID]int{}
		st := open(t, path)
		must(t, st.Log(t.Context(), 0, 0, func(_ desk.Key, e desk.Entry) bool { found[e.ID]++; return true }))
		must(t, st.Close())
		for id := range acked {
			if found[id] != 1 {
				t.Fatalf("round %d: message %s was acknowledged and is there %d times", round, id, found[id])
			}
		}
	}
}

// killAfter lets a child write and kills it as soon as it has acknowledged n
// messages. It gives all that were acknowledged until it was dead.
func killAfter(t *testing.T, path, round string, n int) (acked []string) {
	t.Helper()
	cmd := child(t, "write", path, round)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if acked = append(acked, lines.Text()); len(acked) == n {
			must(t, cmd.Process.Kill())
		}
	}
	if err := cmd.Wait(); err == nil || len(acked) < n {
		t.Fatalf("the writer ended by itself after %d messages: %v", len(acked), err)
	}
	return acked
}
