package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"tend/desk"
	"tend/hub"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/gate"
)

// hubOf is where a process finds out that it is to be a hub, and which.
const hubOf = "TEND_CLUSTER_HUB"

// post is what a hub is told.
type post struct{ URL, Name string }

// child is a hub if this process was started to be one, until it is killed or
// its input ends. Otherwise it gives false at once.
func child() (code int, was bool) {
	text := os.Getenv(hubOf)
	if text == "" {
		return 0, false
	}
	var p post
	err := json.Unmarshal([]byte(text), &p)
	if err == nil {
		err = p.serve()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1, true
	}
	return 0, true
}

// serve keeps the gate and wants to lead.
func (p post) serve() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		cancel()
	}()
	st, err := open(ctx, p.URL)
	if err != nil {
		return err
	}
	defer st.Close()
	begun, c := time.Now(), &counter{st: st, name: p.Name}
	failed := make(chan error, 2)
	go func() { failed <- p.keep(ctx, st) }()
	go func() {
		failed <- hub.Lead(ctx, hub.LeadOptions{
			Store: st, ID: p.Name, Clock: waits{}, Uptime: func() time.Duration { return time.Since(begun) },
		}, c.work)
	}()
	fmt.Println("ready")
	return errors.Join(<-failed, <-failed)
}

// keep decides what is asked for; everybody may do everything.
func (post) keep(ctx context.Context, st *natsstore.Store) error {
	return gate.Serve(ctx, gate.Options{
		Store: st, Desk: deskName, Rules: desk.DefaultRules(), Now: waits{}.Now,
		Who: func(token string) (desk.Who, bool) {
			return desk.Who{Agent: desk.AgentID(token), Role: desk.RoleManager}, true
		},
		May:      func(desk.Who, desk.Step) error { return nil },
		MayWrite: func(desk.Who, desk.Document) error { return nil },
	})
}

type waits struct{}

func (waits) Now() desk.Instant                      { return desk.At(time.Now()) }
func (waits) After(d time.Duration) <-chan time.Time { return time.After(d) }

// counter is what who leads does: it counts, and says so.
type counter struct {
	st   store.Store
	name string
	term int // the how-manieth time that this process leads
}

// count is the document.
type count struct {
	Hub string `json:"hub"`
	N   int    `json:"n"`
}

const countKind = "count"

// work counts until ctx is over. Somebody else's number where ours was to be is
// said, too.
func (c *counter) work(ctx context.Context) {
	c.term++
	for ctx.Err() == nil {
		if err := c.once(ctx); errors.Is(err, store.ErrConflict) {
			fmt.Println("conflict", c.term, time.Now().UnixNano(), 0)
		}
		_ = rest(ctx, 20*time.Millisecond)
	}
}

func (c *counter) once(ctx context.Context) error {
	docs, err := c.st.Docs(ctx, countKind)
	if err != nil {
		return err
	}
	d, was := store.Doc{Kind: countKind, ID: "n"}, count{}
	if len(docs) > 0 {
		d = docs[0]
		if err := json.Unmarshal(d.Value, &was); err != nil {
			return err
		}
	}
	if d.Value, err = json.Marshal(count{c.name, was.N + 1}); err != nil {
		return err
	}
	began := time.Now()
	if err := c.st.PutDoc(ctx, d); err != nil {
		return err
	}
	fmt.Println("wrote", c.term, began.UnixNano(), time.Now().UnixNano())
	return nil
}
