package gate_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
)

// TestTurns: whoever asks is taken in turn; how much they ask for does not matter.
func TestTurns(t *testing.T) {
	for name, c := range map[string]struct {
		asked string // by whom, in this order; "<" is one that is decided, the oldest
		want  string // who is taken, one after the other
		left  int    // how many wait then
	}{
		"one after the other":               {asked: "aaa", want: "aaa"},
		"two in turn":                       {asked: "aaabbb", want: "ababab"},
		"one who comes late waits one turn": {asked: "aaaaaaaab", want: "abaaa", left: 4},
		"a few of one at once, and no more": {asked: "aaaaaaaaaa", want: "aaaa", left: 6},
		"others meanwhile":                  {asked: "aaaaaaaaaabcbc", want: "abcabcaa", left: 6},
		"when one is decided the next is":   {asked: "aaaaaaaaaa<<", want: "aaaaaa", left: 4},
	} {
		t.Run(name, func(t *testing.T) {
			q := gate.NewTurns()
			free := strings.Count(c.asked, "<")
			for _, who := range strings.ReplaceAll(c.asked, "<", "") {
				if !q.Add(string(who), nil) {
					t.Fatalf("%c was refused", who)
				}
			}
			var got strings.Builder
			var under []func()
			for q.Ready() || free > 0 {
				if !q.Ready() {
					under[0]()
					under, free = under[1:], free-1
					continue
				}
				who, done := q.Next()
				under = append(under, done)
				got.WriteString(who)
			}
			if got.String() != c.want || q.Waiting() != c.left {
				t.Errorf("got %s and %d left, want %s and %d", got.String(), q.Waiting(), c.want, c.left)
			}
		})
	}
}

// TestTurnsAreBounded: of one there wait so many and so much, whatever is asked.
func TestTurnsAreBounded(t *testing.T) {
	for name, c := range map[string]struct {
		size, want int
	}{
		"small ones":                      {0, 256},
		"large ones":                      {1 << 20, 8},
		"one that is larger than allowed": {9 << 20, 1},
	} {
		t.Run(name, func(t *testing.T) {
			q, n, data := gate.NewTurns(), 0, make([]byte, c.size)
			for range 300 {
				if q.Add("a", data) {
					n++
				}
			}
			if n != c.want || !q.Add("b", data) {
				t.Errorf("%d wait, want %d", n, c.want)
			}
		})
	}
}

// TestFlood: one who asks without end, for what takes long, keeps nobody else
// from being answered.
func TestFlood(t *testing.T) {
	t.Parallel()
	slow := make(chan struct{})
	team := newTeam(t, func(o *gate.Options) {
		o.MayWrite = func(who desk.Who, _ desk.Document) error {
			if who.Agent == "bo" {
				<-slow
			}
			return nil
		}
	})
	defer sync.OnceFunc(func() { close(slow) })()
	nc := team.store("_INBOX_bo").Conn()
	subject := access.SubjectsOf(team.name).Gate("bo", "docs")
	for range 3000 {
		must(t, nc.PublishRequest(subject, nats.NewInbox(), gate.DocBytes(store.Doc{Kind: "x", ID: "bo", Value: []byte("{}")})))
	}
	must(t, nc.Flush())
	ann := team.client("ann")
	began := time.Now()
	for range 20 {
		must(t, ann.PutDoc(t.Context(), store.Doc{Kind: "x", ID: "ann", Rev: store.AnyRev, Value: []byte("{}")}))
	}
	t.Logf("the other one was answered 20 times in %v", time.Since(began))
}

// TestManyAtOnce: what a person does with 200 sessions in one go is done.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	ann := team.client("ann")
	var all sync.WaitGroup
	errs := make([]error, 200)
	for i := range errs {
		all.Go(func() {
			draft := store.Draft{Shop: "shop", Customer: desk.CustomerID(fmt.Sprint("c", i)), Agent: "ann", Text: "x"}
			errs[i] = store.PutDraft(t.Context(), ann, draft)
		})
	}
	all.Wait()
	for _, err := range errs {
		must(t, err)
	}
}
